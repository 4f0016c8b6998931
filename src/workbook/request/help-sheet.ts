import type { Cell, Sheet } from '../../engine/new-book';
import type { Language } from '../../origin';
import { columnLetters, quoteSheet } from '../area';
import { answerColumns, columnOf } from './answer-columns';
import { heightOf, looks } from './looks';
import { requestTexts } from './request-texts';
import { statementChoices, type ChoiceKind } from './statement-choices';

const WIDTHS = [34, 84, 24] as const;
const ALL = WIDTHS.reduce<number>((sum, width) => sum + width, 0);

type Row = readonly (Cell | null)[];

/** The rows above the names of the choices: title, steps, a blank row, a heading, the heads. */
const firstChoiceRow = (language: Language): number => 1 + requestTexts[language].steps.length + 3;

/** Where the name of a choice stands, as a formula on another sheet refers to it. */
export function choiceCell(language: Language, kind: ChoiceKind): string {
  const at = statementChoices.findIndex((choice) => choice.kind === kind);
  return `${quoteSheet(requestTexts[language].help)}!$A$${firstChoiceRow(language) + at + 1}`;
}

/** The names of all choices, as the validation of the column "Statement" refers to them. */
export function choiceRange(language: Language): string {
  const first = firstChoiceRow(language) + 1;
  const last = first + statementChoices.length - 1;
  return `${quoteSheet(requestTexts[language].help)}!$A$${first}:$A$${last}`;
}

/** How to answer, what can be stated, what each column holds, and the words. */
export function helpSheet(language: Language): Sheet {
  const texts = requestTexts[language];
  const rows: Row[] = [];
  const heights: Record<number, number> = {};
  const merges: string[] = [];
  const add = (row: Row, height?: number): void => {
    if (height !== undefined) heights[rows.length] = height;
    rows.push(row);
  };
  const table = (title: string, heads: readonly string[], entries: readonly string[][]): void => {
    add([]);
    add([{ value: title, style: looks.heading }]);
    if (heads.length > 0) add(heads.map((value) => ({ value, style: looks.head })));
    for (const entry of entries) {
      add(
        entry.map((value, column) => ({ value, style: column === 0 ? looks.term : looks.text })),
        heightOf(entry.map((text, column) => [text, WIDTHS[column] ?? ALL])),
      );
    }
  };
  add([{ value: texts.helpTitle, style: looks.title }], 24);
  texts.steps.forEach((step, index) => {
    merges.push(`A${rows.length + 1}:C${rows.length + 1}`);
    add([{ value: `${index + 1}. ${step}`, style: looks.text }], heightOf([[step, ALL]]));
  });
  table(
    texts.choicesTitle,
    texts.choicesHeads,
    statementChoices.map(({ kind }) => {
      const { name, meaning, discloses } = texts.choices[kind];
      return [name, meaning, discloses];
    }),
  );
  table(
    texts.columnsTitle,
    texts.columnsHeads,
    answerColumns.map((column) => {
      const { head, help } = texts.columns[column];
      return [`${columnLetters(columnOf(column))}  ${head}`, help];
    }),
  );
  table(
    texts.glossaryTitle,
    [],
    texts.glossary.map(([term, meaning]) => [term, meaning]),
  );
  return {
    name: texts.help,
    rows,
    heights,
    merges,
    widths: WIDTHS,
    protected: true,
    landscape: true,
    tabColor: '8EA9C1',
  };
}
