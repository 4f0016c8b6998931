import { valueAt, type AuditBook, type AuditedFormula } from './audit-book';
import type { AuditFinding } from './finding';
import { fixOf } from './fix-of';
import { say } from './sentences';

/**
 * Formulas that Excel opened without the add-in: under the names by which a file holds our functions,
 * linked to a file that never held them, or showing #NAME? although they are sound.
 */
export const damagedFormulas = (book: AuditBook): readonly AuditFinding[] => [
  ...misspelt(book),
  ...unknown(book),
];

function misspelt(book: AuditBook): readonly AuditFinding[] {
  const bySpelling = new Map<string, AuditedFormula[]>();
  for (const formula of book.formulas) {
    if (formula.damaged === null) continue;
    const key = spellingOf(formula.damaged);
    const alike = bySpelling.get(key);
    if (alike === undefined) bySpelling.set(key, [formula]);
    else alike.push(formula);
  }
  return [...bySpelling].map(([spelling, alike]): AuditFinding => {
    const writes = alike.map(({ cell, formula, damaged }) => ({
      cell,
      formula,
      before: damaged ?? formula,
    }));
    const what = say('fix-repair', { formula: alike[0]?.formula ?? '' });
    return {
      severity: 'error',
      cells: alike.map(({ cell }) => cell),
      issue: say('damaged-formula', { spelling }),
      worth: null,
      fix: fixOf(book, what, writes, true),
    };
  });
}

/** What stands before the function's name: "[2]!_xldudf_NAFTA_". */
const spellingOf = (damaged: string): string =>
  /(?:'[^']*'!|[^\s=(,;'"]*!)?(?:_xldudf_NAFTA(?:DEV)?_|(?:_xll\.)?NAFTA(?:DEV)?\.)/i.exec(
    damaged,
  )?.[0] ?? damaged;

function unknown(book: AuditBook): readonly AuditFinding[] {
  const lost = book.formulas.filter(
    ({ cell, damaged }) =>
      damaged === null && valueAt(book, cell.sheet, cell.row, cell.column) === '#NAME?',
  );
  if (lost.length === 0) return [];
  const writes = lost.map(({ cell, formula }) => ({ cell, formula, before: formula }));
  return [
    {
      severity: 'error',
      cells: lost.map(({ cell }) => cell),
      issue: say('name-unknown'),
      worth: null,
      fix: fixOf(book, say('fix-enter-again'), writes, true),
    },
  ];
}
