import type { WireEvent } from '../wire';
import { WireObject } from '../wire-object';

/** What came back for one invocation: a value (or matrix), or an error's code with its message. */
export type InvocationResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errorCode: number; readonly message: string };

const customFunctionEvents = 1;
const invoke = 1000;
const cancel = 1001;

/** How an invocation is made. `flags`: 1 cancelable, 2 streaming, 4 takes errors, 8 rich data. */
export interface InvocationOptions {
  readonly address?: string;
  readonly parameterAddresses?: readonly string[];
  readonly flags?: number;
  /** each result, for a streaming function */
  readonly onResult?: (result: InvocationResult) => void;
}

/** The host's end of the custom function proxy: calls functions by id as a cell would. */
export class CustomFunctionService extends WireObject {
  readonly className = 'CustomFunctions';
  readonly scalars = [];
  readonly #waiting = new Map<number, (result: InvocationResult) => void>();
  #next = 1;
  #setReady: () => void = () => undefined;
  /** resolves when the add-in's runtime asks for invocations */
  readonly ready: Promise<void>;

  constructor(private readonly send: (event: WireEvent) => void) {
    super();
    this.ready = new Promise((resolve) => {
      this.#setReady = resolve;
    });
  }

  /** Calls the function registered under `id`; resolves with its first result. */
  invoke(
    id: string,
    parameters: readonly unknown[],
    options: InvocationOptions = {},
  ): { readonly invocation: number; readonly result: Promise<InvocationResult> } {
    const invocation = this.#next++;
    const result = new Promise<InvocationResult>((resolve) => {
      this.#waiting.set(invocation, (answer) => {
        if (options.onResult) options.onResult(answer);
        else this.#waiting.delete(invocation);
        resolve(answer);
      });
    });
    this.#emit(invoke, [
      invocation,
      id.toUpperCase(),
      parameters,
      options.address ?? 'Sheet1!A1',
      options.flags ?? 0,
      ...(options.parameterAddresses ? [options.parameterAddresses] : []),
    ]);
    return { invocation, result };
  }

  cancel(invocation: number): void {
    this.#waiting.delete(invocation);
    this.#emit(cancel, { invocationId: invocation });
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#setReady();
  }
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
  /** [invocation, whether it went well, value or message, error code] */
  SetInvocationArrayResults(results: unknown): void {
    for (const [invocation, ok, value, errorCode] of rows(results))
      this.#answer(invocation, ok === true, value, errorCode);
  }
  SetInvocationResults(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results as readonly Record<string, unknown>[])
      this.#answer(result['id'], result['failed'] !== true, result['value'], result['errorCode']);
  }

  #answer(invocation: unknown, ok: boolean, value: unknown, errorCode: unknown): void {
    if (typeof invocation !== 'number') return;
    this.#waiting.get(invocation)?.(
      ok
        ? { ok, value }
        : {
            ok,
            errorCode: typeof errorCode === 'number' ? errorCode : -1,
            message: typeof value === 'string' ? value : '',
          },
    );
  }

  #emit(type: number, message: unknown): void {
    this.send([customFunctionEvents, type, '', JSON.stringify(message), 0, false]);
  }
}

/** The library's own service for handlers of the ribbon; it only reports that it is there. */
export class ActionService extends WireObject {
  readonly className = 'AddinInternalService';
  readonly scalars = [];
  NotifyActionHandlerReady(): void {}
}

const rows = (results: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(results) ? results.filter((row): row is unknown[] => Array.isArray(row)) : [];
