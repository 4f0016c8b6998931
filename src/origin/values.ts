import type { Language } from './issue';
import { goodLabelIn, nameIn } from './names';

/** Placeholders that hold names, figures or words of our own: never what was received. */
const OUR_OWN = new Set([
  'allowed',
  'amount',
  'base',
  'cost',
  'current',
  'fact',
  'favourable',
  'firstShape',
  'last',
  'limit',
  'lines',
  'measured',
  'points',
  'required',
  'shape',
  'share',
  'sum',
  'test',
  'total',
  'value',
  'worst',
]);

/** Where the few words stand in them that have a translation among the names. */
const WORDS =
  /^at least |^(?:yes|no)$|^line(?=s? \d)| and (?=\d)| more$| row(?=s? )| column(?=s?$)|a percentage such as|, or none$| or leave it blank$/gu;

/**
 * What fills a placeholder, as a language writes it. French has a decimal comma; Spanish keeps the
 * point of Mexico, the United States and the agreements' Spanish text.
 *
 * @example valueIn('measured', '62.5 %', 'fr') //=> "62,5 %"
 */
export function valueIn(placeholder: string, value: string, language: Language): string {
  if (placeholder === 'good') return goodLabelIn(value, language);
  if (language === 'en' || !OUR_OWN.has(placeholder)) return value;
  const spoken = nameIn(value, language).replace(WORDS, (words) => nameIn(words, language));
  return language === 'fr' ? spoken.replace(/(\d)\.(?=\d)/gu, '$1,') : spoken;
}
