import { failure, success, type Outcome } from '../origin/issue';
import type { Exact } from '../origin/exact';
import type { Statement } from '../origin/line';
import { shown } from './cell';
import { readShare, writtenNumber } from './number-text';
import { say } from './sentences';
import { FIGURE_KEYWORDS, WRITTEN, type FigureKeyword } from './statement-words';
import { anySpace, fold } from './words';

const KEYWORD_AND_FIGURE = /^(\p{L}[\p{L}\p{M}. ]*?) ?[:=]? ?([-+−]? ?[\d.,].*)?$/u;

const keywords: ReadonlyMap<string, FigureKeyword> = new Map(
  (Object.keys(FIGURE_KEYWORDS) as FigureKeyword[]).flatMap((keyword) =>
    FIGURE_KEYWORDS[keyword].map((word) => [fold(word), keyword] as const),
  ),
);

/** A statement of a word and a figure (`VNM 12.50`, `RVC 55%`); null where it starts with no such word. */
export function readFigureStatement(text: string): Outcome<Statement> | null {
  const match = KEYWORD_AND_FIGURE.exec(anySpace(text));
  const keyword = keywords.get(fold(match?.[1] ?? ''));
  if (keyword === undefined) return null;
  const figure = match?.[2] ?? '';
  if (keyword === 'accumulation') return accumulation(text, figure);
  if (keyword === 'rvc' || keyword === 'core') return share(keyword, text, figure);
  return amount(keyword, text, figure);
}

function share(keyword: 'rvc' | 'core', text: string, figure: string): Outcome<Statement> {
  if (writtenNumber(figure) === null) {
    return failure(say('statement-percentage', { cell: shown(text), word: WRITTEN[keyword] }));
  }
  const rvc = readShare(figure);
  return rvc.ok ? success({ kind: keyword, rvc: rvc.value }) : rvc;
}

function amount(
  keyword: 'vnm' | 'traced' | 'free',
  text: string,
  figure: string,
): Outcome<Statement> {
  const value = amountIn(figure);
  if (value === null) {
    return failure(say('statement-amount', { cell: shown(text), word: WRITTEN[keyword] }));
  }
  if (value.isNegative()) return failure(say('amount-negative', { cell: shown(text) }));
  return success({ kind: keyword, amount: value });
}

function accumulation(text: string, figure: string): Outcome<Statement> {
  const [first = '', second = '', ...more] = figure.split('/');
  const netCost = amountIn(first);
  const vnm = amountIn(second);
  if (netCost === null || vnm === null || more.length > 0) {
    return failure(say('statement-accumulation', { cell: shown(text) }));
  }
  if (netCost.isNegative() || vnm.isNegative()) {
    return failure(say('amount-negative', { cell: shown(text) }));
  }
  return success({ kind: 'accumulation', netCost, vnm });
}

function amountIn(figure: string): Exact | null {
  const written = writtenNumber(figure);
  return written === null || written.percent ? null : written.digits;
}
