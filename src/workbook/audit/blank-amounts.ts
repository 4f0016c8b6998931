import { cellArea, isOneCell, localAddress } from '../area';
import { formulaAt, valueAt, valuesIn, type AuditBook } from './audit-book';
import { besideCost, eachCosts, rowsOf, type CostRange } from './cost-ranges';
import type { AuditFinding } from './finding';
import { parseFormula } from '../formula-tree';
import { cellsFor } from './parameters';
import { precedentsOf } from './precedents-of';
import { say } from './sentences';

/** The amounts that are taken off a total: a blank one takes nothing off. */
const DEDUCTIONS = ['sales_promotion', 'royalties', 'shipping_packing', 'non_allowable_interest'];

/**
 * Blank cells that count as 0: costs of lines that say something else, cells that make a cost formula
 * 0, and blank deductions.
 */
export const blankAmounts = (book: AuditBook): readonly AuditFinding[] => [
  ...eachCosts(book).flatMap((range) => [...blankCosts(book, range), ...madeZero(book, range)]),
  ...blankDeductions(book),
];

function blankCosts(book: AuditBook, range: CostRange): readonly AuditFinding[] {
  const { costs, origins, hsCodes, statements } = range;
  const blank = rowsOf(book, costs).filter(
    (row) =>
      isBlank(valueAt(book, costs.sheet, row, costs.column)) &&
      [origins, hsCodes, statements].some((area) => !isBlank(besideCost(book, range, area, row))),
  );
  if (blank.length === 0) return [];
  return [
    {
      severity: 'warning',
      cells: blank.map((row) => cellArea(costs.sheet, row, costs.column)),
      issue: say('cost-blank'),
      worth: null,
      fix: null,
    },
  ];
}

/** A cost that its formula makes 0 of a blank cell on the same row, such as a missing price. */
function madeZero(book: AuditBook, { costs }: CostRange): readonly AuditFinding[] {
  return rowsOf(book, costs).flatMap((row): readonly AuditFinding[] => {
    const formula = formulaAt(book, costs.sheet, row, costs.column);
    if (formula === null || valueAt(book, costs.sheet, row, costs.column) !== 0) return [];
    const blank = precedentsOf(parseFormula(formula), costs.sheet, book.survey).filter(
      (area) =>
        isOneCell(area) &&
        area.row === row &&
        isBlank(valueAt(book, area.sheet, area.row, area.column)),
    );
    if (blank.length === 0) return [];
    const cell = localAddress(cellArea(costs.sheet, row, costs.column));
    return [
      {
        severity: 'warning',
        cells: blank,
        issue: say('cost-of-blank', { cell }),
        worth: null,
        fix: null,
      },
    ];
  });
}

function blankDeductions(book: AuditBook): readonly AuditFinding[] {
  return book.formulas.flatMap(({ calls }) =>
    calls.flatMap((call) =>
      DEDUCTIONS.flatMap((parameter): readonly AuditFinding[] => {
        const area = cellsFor(call, parameter);
        if (area === null || !isOneCell(area) || !isBlank(valuesIn(book, area)[0]?.[0])) return [];
        return [
          {
            severity: 'note',
            cells: [area],
            issue: say('amount-blank', { function: call.id, parameter }),
            worth: null,
            fix: null,
          },
        ];
      }),
    ),
  );
}

const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');
