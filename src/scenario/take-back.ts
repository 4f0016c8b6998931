import { hsChanges } from './data/hs-concordance';
import type { HsEdition } from './types';

const SIX = 6;

/**
 * The codes that stand for a code in the edition of a list, the likeliest first: a subheading of a
 * later edition is taken back, one that the list's edition no longer had is taken forward.
 * A code that the edition has is its own answer.
 *
 * @example takeBack('870822', 2007) //=> ["870829"]
 */
export function takeBack(code: string, edition: HsEdition): readonly string[] {
  const six = code.slice(0, SIX);
  const change = hsChanges.find(
    (row) =>
      row.code === six &&
      ((row.since !== undefined && row.since > edition) ||
        (row.until !== undefined && row.until < edition)),
  );
  return change?.was ?? [code];
}

/** Codes that other editions write for goods that this edition has under another one. */
export const foreignCodes = (edition: HsEdition): readonly string[] =>
  hsChanges.map(({ code }) => code).filter((code) => takeBack(code, edition)[0] !== code);
