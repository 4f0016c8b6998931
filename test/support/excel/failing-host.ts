import type { ExcelHost } from '../../../src/workbench/host/excel-host';

/** One request of the pane that Excel does not carry out. */
export interface HostFailure {
  /** which request of the action, from 0 */
  readonly request: number;
  /** how many of its steps Excel had done when it stopped */
  readonly done: number;
  readonly code: string;
}

export const hostErrorCodes = [
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'ItemAlreadyExists',
  'RequestAborted',
  'GeneralException',
  'InternalError',
  'SomethingNew',
] as const;

/** Lets a host stop at the requests that `failures` name, counted from the last `begin`. */
export class FailingHost {
  #failures: readonly HostFailure[] = [];
  #request = 0;
  /** how many requests have failed since the last `begin` */
  failed = 0;

  constructor(host: ExcelHost) {
    const process = host.process.bind(host);
    Object.assign(host, {
      process: (request: Parameters<typeof process>[0]): ReturnType<typeof process> => {
        const failure = this.#failures.find((one) => one.request === this.#request);
        this.#request += 1;
        if (failure === undefined) return process(request);
        this.failed += 1;
        const Actions = request.Actions.slice(0, failure.done);
        const { Results, TraceIds } = process({ ...request, Actions });
        return {
          Results,
          TraceIds,
          Error: {
            Code: failure.code,
            Message: `Excel says ${failure.code}`,
            Location: '',
            ActionIndex: Math.max(0, Actions.length - 1),
            HttpStatusCode: 500,
          },
        };
      },
    });
  }

  begin(failures: readonly HostFailure[]): void {
    this.#failures = failures;
    this.#request = 0;
    this.failed = 0;
  }
}
