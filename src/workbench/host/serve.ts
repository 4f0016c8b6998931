import type { RangeAddress, Workbook } from '../../engine/types';
import { createExcelHost, type ExcelHost } from './excel-host';
import { LoaderChannel } from './loader-channel';
import type { OfficeTheme } from './office-theme';
import { type OfficeServer, serversOf } from './seam-e';
import type { WireRequest, WireResponse } from './wire';

export interface ServeOptions {
  /** the frame's window; serve before the frame is sent to `officeAddress(page)` */
  readonly frame: Window;
  readonly workbook: Workbook;
  /** requirement sets the add-in finds, {"ExcelApi": "1.11"} */
  readonly requirements?: Readonly<Record<string, string>>;
  /** language of numbers and dates, "en-US" */
  readonly locale?: string;
  /** language of Excel's own texts */
  readonly displayLanguage?: string;
  readonly theme?: OfficeTheme;
  readonly fileName?: string;
  readonly protectedSheets?: readonly string[];
  /** the add-in moved the selection */
  readonly onSelect?: (range: RangeAddress) => void;
  /** the add-in changed the active sheet */
  readonly onActivate?: (sheet: string) => void;
  /** the add-in made a new workbook */
  readonly onNewWorkbook?: (bytes: Uint8Array) => void;
  /** every request with its answer, for those who look on */
  readonly onRequest?: (request: WireRequest, response: WireResponse) => void;
}

export interface ServedOffice {
  readonly host: ExcelHost;
  /** tells the add-in what the user selected in the grid */
  select(range: RangeAddress): void;
  /** Office.context.document.settings as last saved, JSON texts by key */
  readonly settings: ReadonlyMap<string, string>;
  dispose(): void;
}

/** The sets of the workbench: those the manifest demands and what the library itself needs. */
export const workbenchRequirements: Readonly<Record<string, string>> = {
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.11',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.1',
};

const answerMessage = 2;
const eventMessage = 3;

interface RequestMessage {
  readonly id: number;
  readonly message: { readonly body: string | WireRequest };
}

/** Stands in for Excel behind the genuine office.js of a frame of the same origin. */
export const serveOffice = (options: ServeOptions): ServedOffice => {
  const host = createExcelHost(options);
  const channel = new LoaderChannel({
    fileName: options.fileName ?? 'Book1.xlsx',
    locale: options.locale ?? 'en-US',
    displayLanguage: options.displayLanguage ?? options.locale ?? 'en-US',
    requirements: options.requirements ?? workbenchRequirements,
    file: () => options.workbook.save(),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
  });
  let receive: ((text: string) => void) | undefined;
  let open = true;
  const later = (message: object, to: (text: string) => void): void => {
    const text = JSON.stringify(message);
    window.setTimeout(() => {
      if (open) to(text);
    }, 0);
  };
  host.connect(
    (event) => {
      later({ type: eventMessage, controlId: '', message: { entries: [event] } }, (text) => {
        receive?.(text);
      });
    },
    () => {
      if (open) channel.selectionChanged();
    },
  );
  const server: OfficeServer = {
    command: (frame, text) => {
      channel.receive(frame, text);
    },
    listen: (_frame, listener) => {
      receive = listener;
    },
    request: (text, answer) => {
      const { id, message } = JSON.parse(text) as RequestMessage;
      const { body } = message;
      const request = typeof body === 'string' ? (JSON.parse(body) as WireRequest) : body;
      const response = host.process(request);
      options.onRequest?.(request, response);
      const answered = { statusCode: 200, headers: {}, body: JSON.stringify(response) };
      later({ id, type: answerMessage, flags: 0, message: answered }, answer);
    },
  };
  const servers = serversOf(window);
  servers.set(options.frame, server);
  return {
    host,
    settings: channel.settings,
    select: (range) => {
      host.select(range);
    },
    dispose: () => {
      open = false;
      if (servers.get(options.frame) === server) servers.delete(options.frame);
      host.dispose();
    },
  };
};
