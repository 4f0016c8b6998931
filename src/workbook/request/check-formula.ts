import type { Language } from '../../origin';
import { columnLetters } from '../area';
import { columnOf, type AnswerColumn } from './answer-columns';
import { choiceCell, choiceRange } from './help-sheet';
import { requestTexts, type RequestTexts } from './request-texts';
import { statementChoices, type StatementChoice } from './statement-choices';

/** A text as a formula holds it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * What is still missing in a row, as it is typed: plain functions that every Excel since 2010 and
 * LibreOffice have. `row` is 1-based; without "=".
 */
export function checkFormula(language: Language, row: number): string {
  const { check } = requestTexts[language];
  const at = (column: AnswerColumn): string => `${columnLetters(columnOf(column))}${row}`;
  const is = (test: (choice: StatementChoice) => boolean): string => {
    const cells = statementChoices
      .filter(test)
      .map(({ kind }) => `${at('statement')}=${choiceCell(language, kind)}`);
    return `OR(${cells.join(',')})`;
  };
  const territory = '{"US","CA","MX","PR"}';
  const demands: readonly (readonly [fails: string, says: keyof RequestTexts['check']])[] = [
    [`ISNA(MATCH(${at('statement')},${choiceRange(language)},0))`, 'statement'],
    [`LEN(TRIM(${at('country')}))<>2`, 'country'],
    [
      `AND(${is(({ inside }) => inside)},ISNA(MATCH(UPPER(TRIM(${at('country')})),${territory},0)))`,
      'outside',
    ],
    [`AND(${is(({ needs }) => needs === 'share')},NOT(ISNUMBER(${at('rvc')})))`, 'rvc'],
    [`AND(${is(({ needs }) => needs === 'share')},OR(${at('rvc')}<0,${at('rvc')}>1))`, 'share'],
    [
      `AND(${is(({ needs }) => needs === 'amount' || needs === 'two amounts')},OR(NOT(ISNUMBER(${at('amount')})),${at('amount')}<0))`,
      'amount',
    ],
    [
      `AND(${is(({ needs }) => needs === 'two amounts')},OR(NOT(ISNUMBER(${at('vnm')})),${at('vnm')}<0,${at('vnm')}>${at('amount')}))`,
      'vnm',
    ],
    [`AND(${is(({ originates }) => originates)},${at('criterion')}="")`, 'criterion'],
    [`AND(ISNUMBER(${at('from')}),ISNUMBER(${at('to')}),${at('from')}>${at('to')})`, 'days'],
  ];
  return demands.reduceRight(
    (otherwise, [fails, says]) => `IF(${fails},${quoted(check[says])},${otherwise})`,
    quoted(check.complete),
  );
}
