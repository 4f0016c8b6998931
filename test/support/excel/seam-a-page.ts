/**
 * The page that stands for Excel on the web: it speaks the library's postMessage protocol with the add-in's frame
 * and answers with the same host as the workbench. Bundled for the browser when a test runs.
 */
import { newWorkbook, openWorkbook } from '../../../src/engine';
import type { CellAddress, CellValue, Workbook } from '../../../src/engine/types';
import { createExcelHost, type ExcelHost } from '../../../src/workbench/host';
import type { InvocationResult } from '../../../src/workbench/host/model';
import type { WireRequest } from '../../../src/workbench/host/wire';
import type { LoggedRequest } from './request-log';
import type { SeamAOptions } from './seam-a-options';

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: string;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number } } & Record<
    string,
    unknown
  >;
}

const conversation = 'conversation';
const solution = 'add-in';
const messageKind = { request: 0, response: 1 };
const actionKind = { invoke: 0, register: 1, unregister: 2 };
const dispatch = { richApi: 93, saveSettings: 76, commandCompleted: 94 };
const responseKind = { call: 0, event: 1 };
const unsupported = 5001;

/** What tests reach through `page.evaluate`. */
export interface SeamAHandle {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly requests: LoggedRequest[];
  readonly unanswered: string[];
  savedSettings: unknown;
  value(cell: CellAddress): CellValue;
  invoke(id: string, parameters: readonly unknown[]): Promise<InvocationResult>;
  /** presses a button of the ribbon that executes a function */
  command(functionName: string): boolean;
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const start = (options: SeamAOptions): void => {
  const workbook =
    options.workbook === undefined ? newWorkbook() : openWorkbook(bytesOf(options.workbook));
  const host = createExcelHost({ workbook, locale: options.locale });
  const iframe = document.createElement('iframe');
  iframe.style.cssText = 'width: 350px; height: 700px; border: 0';
  document.body.append(iframe);
  const registered = new Map<string, Message>();

  const post = (message: object): void => {
    const text = JSON.stringify({
      _serializerVersion: 1,
      _origin: location.origin,
      ...message,
    });
    iframe.contentWindow?.postMessage(text, options.addinOrigin);
  };
  const answer = (to: Message, data: unknown, errorCode = 0): void => {
    post({
      _messageType: messageKind.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _responseType: responseKind.call,
      _errorCode: errorCode,
      _data: data,
    });
  };
  const fire = (name: string, data: unknown): boolean => {
    const listener = registered.get(name);
    if (!listener) return false;
    post({
      _messageType: messageKind.response,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: listener._correlationId,
      _responseType: responseKind.event,
      _errorCode: 0,
      _data: data,
    });
    return true;
  };

  const handle: SeamAHandle = {
    host,
    workbook,
    requests: [],
    unanswered: [],
    savedSettings: undefined,
    value: (cell) => workbook.value(cell),
    invoke: async (id, parameters) => {
      await host.customFunctions.ready;
      return host.customFunctions.invoke(id, parameters).result;
    },
    command: (functionName) =>
      fire('appCommandInvoked', {
        0: 'command',
        1: functionName,
        2: JSON.stringify({ source: { id: functionName } }),
      }),
  };
  Reflect.set(window, 'excel', handle);

  const execute = (message: Message): void => {
    const number = message._data?.DdaMethod?.DispatchId;
    if (number === dispatch.richApi) {
      const parts: unknown = message._data?.['ArrayData'];
      const body: unknown = Array.isArray(parts) ? parts[4] : undefined;
      const request = JSON.parse(String(body)) as WireRequest;
      const response = host.process(request);
      handle.requests.push({ request, response });
      answer(message, { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] });
      return;
    }
    if (number === dispatch.saveSettings) handle.savedSettings = message._data;
    const known = number === dispatch.saveSettings || number === dispatch.commandCompleted;
    if (!known) handle.unanswered.push(`method ${String(number)}`);
    answer(message, { Version: 1, Error: known ? 0 : unsupported });
  };

  const receive = (message: Message): void => {
    if (message._actionType === actionKind.register) {
      registered.set(message._actionName, message);
      answer(message, { Error: 0 });
      return;
    }
    if (message._actionType === actionKind.unregister) {
      registered.delete(message._actionName);
      answer(message, { Error: 0 });
      return;
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        answer(message, appContext(options));
        break;
      case 'ContextActivationManager_notifyHost':
        answer(message, null);
        break;
      case 'executeMethod':
        execute(message);
        break;
      default:
        handle.unanswered.push(message._actionName);
        answer(message, null, -2);
    }
  };

  host.connect((event) => {
    fire('richApiMessage', { ArrayData: [event] });
  });
  addEventListener('message', (event) => {
    if (event.source !== iframe.contentWindow || typeof event.data !== 'string') return;
    const message = parsed(event.data);
    if (message?._messageType === messageKind.request) receive(message);
  });
  const info = `Excel$Web$16.00$${options.displayLanguage}$correlation$$$3`;
  const hostUrl = encodeURIComponent(`${location.origin}/`);
  iframe.src =
    `${options.addinOrigin}/${options.page}?_host_Info=${info}` +
    `#&_xdm_Info=${conversation}|${solution}|${hostUrl}|&_serializer_version=1`;
};

const parsed = (text: string): Message | null => {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
};

const excelOnTheWeb = 16;

const appContext = (options: SeamAOptions): object => ({
  _id: solution,
  _appName: excelOnTheWeb,
  _appVersion: '16.00',
  _appUILocale: options.displayLanguage,
  _dataLocale: options.locale,
  _docUrl: 'https://localhost:4443/Book1.xlsx',
  _clientMode: 1,
  _settings: Object.entries(options.settings).map(([key, value]) => [key, JSON.stringify(value)]),
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'correlation',
  _appInstanceId: 'instance',
  _requirementMatrix: JSON.stringify(options.requirements),
  _hostFullVersion: '16.0.0.0',
  _initialDisplayMode: 2,
});

Reflect.set(window, 'startExcel', start);
