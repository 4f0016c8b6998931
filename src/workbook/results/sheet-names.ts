import { sameSheet } from '../area';

const LONGEST = 31;

/** A sheet's name that Excel accepts and that is free; what it does not accept becomes a space. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    // control characters too: a file could not hold them
    .replace(/[:\\/?*[\]\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/gu, '');
  const base = plain === '' ? 'Results' : plain;
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`;
    const name = cut(base, LONGEST - end.length).replace(/[' ]+$/u, '') + end;
    if (!taken.some((one) => sameSheet(one, name))) return name;
  }
}

/** The first characters, none of them cut in half. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}
