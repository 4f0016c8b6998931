/**
 * Runs a classic script with the globals of this very realm, as a script element would: in another realm the
 * library's checks of plain objects would fail.
 */
export const runInThisRealm = (script: string, name: string): void => {
  const evaluate = globalThis.eval;
  evaluate(`${script}\n//# sourceURL=${name}`);
};
