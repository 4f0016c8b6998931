import { Exact, failure, success, type Outcome } from '../origin';
import { say } from './sentences';
import { terms, type TermName, type Terms } from './terms';
import { packed } from './words';

const PERCENTAGE = /^(\d+(?:[.,]\d+)?|[.,]\d+)(%)?$/u;
const LONGEST = 40;
const HUNDRED = Exact.fromText('100');

/** A value of a term with the text to print for it. */
export interface TermValue {
  readonly text: string;
  readonly value: Terms;
}

/** Reads the value of a known term; `text` is plain already. */
export function readTermValue(term: TermName, text: string): Outcome<TermValue> {
  const shape = terms[term];
  if (shape.kind === 'percentage') return readPercentage(term, text, shape.none);
  const same = (word: string) => packed(word) === packed(text);
  const word = shape.words.find(same);
  const allowed = shape.words.join(', ');
  if (word !== undefined) return valueOf(term, word, word);
  const received = text.slice(0, LONGEST);
  const refused = Object.entries(shape.refused ?? {}).find(([name]) => same(name));
  if (refused !== undefined) return failure(say(refused[1], { term, allowed }));
  return failure(say('value-unknown', { term, received, allowed }));
}

function readPercentage(term: TermName, text: string, none: boolean): Outcome<TermValue> {
  const written = packed(text);
  if (none && written === 'none') return valueOf(term, 'none', 'none');
  const match = written.length > LONGEST ? null : PERCENTAGE.exec(written);
  const digits = match?.[1]?.replace(',', '.');
  const received = text.slice(0, LONGEST);
  if (digits === undefined) {
    const allowed = `a percentage such as 80%${none ? ', or none' : ''}`;
    return failure(say('value-unknown', { term, received, allowed }));
  }
  const number = Exact.fromText(digits);
  const share = match?.[2] === undefined ? number : number.over(HUNDRED);
  if (!Exact.one.isLessThan(share)) {
    return valueOf(term, share, `${share.times(HUNDRED).toString()}%`);
  }
  const values = { term, received };
  return failure(
    say(match?.[2] === undefined ? 'percentage-without-sign' : 'percentage-range', values),
  );
}

/** The words and numbers of a term were checked against its shape: the one place that says so. */
const valueOf = (term: TermName, value: string | Exact, shown: string): Outcome<TermValue> =>
  success({ text: `${term} = ${shown}`, value: { [term]: value } as Terms });
