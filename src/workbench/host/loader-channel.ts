import { FileSlices } from './file-slices';
import { nativeTheme, type OfficeTheme } from './office-theme';
import { Command, documentSelectionChanged, reports, unsupportedMethod } from './seam-e';

export interface LoaderContext {
  readonly fileName: string;
  readonly locale: string;
  readonly displayLanguage: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme?: OfficeTheme;
  /** the workbook as a file */
  readonly file?: () => Uint8Array;
}

interface CommandMessage {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params?: {
    readonly id?: number;
    readonly apiArgs?: readonly unknown[];
    readonly keys?: readonly string[];
    readonly values?: readonly unknown[];
  };
}

type Callback = 'agaveHostCallback' | 'agaveHostEventCallback';

/** Speaks with the library's own loader: context, document settings and the older events. */
export class LoaderChannel {
  /** Office.context.document.settings as JSON texts by key, kept while the page is open */
  readonly settings = new Map<string, string>();
  /** handlers of the document's selection event, by the id the library gave them */
  readonly #selectionHandlers = new Map<string, Window>();

  readonly #files = new FileSlices();

  constructor(private readonly context: LoaderContext) {}

  receive(frame: Window, text: string): void {
    const message = JSON.parse(text) as CommandMessage;
    const { callbackId } = message;
    const answer = this.#answer(frame, message);
    if (callbackId === undefined) return;
    window.setTimeout(() => {
      call(frame, 'agaveHostCallback', callbackId, answer);
    }, 0);
  }

  selectionChanged(): void {
    for (const [id, frame] of this.#selectionHandlers)
      window.setTimeout(() => {
        call(frame, 'agaveHostEventCallback', id, [[], documentSelectionChanged]);
      }, 0);
  }

  #answer(frame: Window, message: CommandMessage): unknown {
    const { params, callbackId = '' } = message;
    switch (message.methodId) {
      case Command.getContext:
        if (this.context.theme) provideTheme(frame, this.context.theme);
        return this.#contextArray();
      case Command.registerEvent:
        if (params?.id === documentSelectionChanged) this.#selectionHandlers.set(callbackId, frame);
        return [0];
      case Command.unregisterEvent:
        if (params?.id === documentSelectionChanged) this.#selectionHandlers.clear();
        return [0];
      case Command.writeSettings:
        this.#write(params?.keys ?? [], params?.values ?? []);
        return [0];
      default:
        return [this.#method(params?.id ?? -1, params?.apiArgs ?? [])];
    }
  }

  /** An older method by its number: a status, then what it gives. */
  #method(id: number, given: readonly unknown[]): readonly unknown[] {
    const { file } = this.context;
    if (file !== undefined) {
      const answer = this.#files.answer(id, given, file);
      if (answer !== null) return answer;
    }
    return [reports.has(id) ? 0 : unsupportedMethod];
  }

  #write(keys: readonly string[], values: readonly unknown[]): void {
    this.settings.clear();
    for (const [index, key] of keys.entries()) this.settings.set(key, String(values[index]));
  }

  /** The application's properties in the order the library reads them. */
  #contextArray(): readonly unknown[] {
    const { fileName, locale, displayLanguage, requirements } = this.context;
    const excel = 16;
    const [majorVersion, minorVersion, revision, apiSequence] = [16, 0, 0, '16.0'];
    const readAndWrite = 1;
    const [bindings, documentOpened, controlLevel] = [0, 1, 1];
    return [
      [[...this.settings.keys()], [...this.settings.values()]],
      'workbench',
      excel,
      majorVersion,
      minorVersion,
      revision,
      apiSequence,
      readAndWrite,
      displayLanguage,
      locale,
      bindings,
      fileName,
      documentOpened,
      controlLevel,
      '',
      0,
      'workbench',
      'workbench',
      false,
      false,
      JSON.stringify(requirements),
      '',
      '16.0.0.0',
      1,
    ];
  }
}

/** The library leaves its callbacks in the frame under OSF.ScriptMessaging. */
const call = (frame: Window, callback: Callback, id: string, answer: unknown): void => {
  const messaging = memberOf(memberOf(frame, 'OSF'), 'ScriptMessaging');
  const method = memberOf(messaging, callback);
  // a frame that was closed or sent elsewhere has none
  if (typeof method === 'function') Reflect.apply(method, messaging, [id, answer]);
};

/** On the Mac the theme comes from a native object that the library looks for. */
const provideTheme = (frame: Window, theme: OfficeTheme): void => {
  const namespace = memberOf(memberOf(frame, 'OSF'), 'DDA');
  if (typeof namespace !== 'object' || namespace === null) return;
  const text = nativeTheme(theme);
  Reflect.set(namespace, '_OsfControlContext', { GetOfficeThemeInfo: () => text });
};

const memberOf = (owner: unknown, name: string): unknown =>
  (typeof owner === 'object' && owner !== null) || typeof owner === 'function'
    ? (Reflect.get(owner, name) as unknown)
    : undefined;
