import { associations, type ErrorMaker } from './associations';

/** The part of Excel's `CustomFunctions` that is used; `Error` and `ErrorCode` arrive later. */
interface Host {
  associate(id: string, implementation: (...given: unknown[]) => unknown): void;
  readonly Error?: new (code: string, message?: string) => unknown;
  readonly ErrorCode?: { readonly invalidValue: string; readonly notAvailable: string };
}

const hostOf = (): Host | undefined =>
  (globalThis as { readonly CustomFunctions?: Host }).CustomFunctions;

/** Excel's error object, looked up when it is needed; a plain one with the same code elsewhere. */
const hostError: ErrorMaker = ({ error, message }) => {
  const host = hostOf();
  if (host?.Error === undefined) return Object.assign(new Error(message), { code: error });
  const codes = host.ErrorCode ?? { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  return new host.Error(error === '#N/A' ? codes.notAvailable : codes.invalidValue, message);
};

// every id at once, synchronously, as soon as the script runs; silent where there is no host
const host = hostOf();
if (host !== undefined) {
  for (const [id, implementation] of associations(hostError)) host.associate(id, implementation);
}
