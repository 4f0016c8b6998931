import { fullAddress, meet, type Area } from '../area';
import { settingState } from '../names';
import { valuesIn, type AuditBook, type AuditedFormula } from './audit-book';
import type { AuditFinding } from './finding';
import { cellsFor } from './parameters';
import { say } from './sentences';

/** What Excel hands over in one request between the workbook and the functions. */
const REQUEST = 5_000_000;
const MEGABYTE = 1_000_000;

/**
 * Ranges that are handed to so many formulas that one switch of the scenario passes more than a
 * request may hold. The bytes are those of the values as JSON, which is how they travel.
 */
export function repeatedRanges(book: AuditBook): readonly AuditFinding[] {
  const scenario = settingState(book.survey, 'NAFTA_SCENARIO');
  if (scenario.kind !== 'cell') return [];
  const passed = new Map<string, { readonly area: Area; readonly formulas: AuditedFormula[] }>();
  for (const formula of book.formulas) {
    for (const call of formula.calls) {
      const linked = cellsFor(call, 'scenario');
      if (linked === null || !meet(linked, scenario.cell)) continue;
      for (const argument of call.arguments) {
        if (argument.kind !== 'cells') continue;
        const key = fullAddress(argument.area).toLowerCase();
        const known = passed.get(key) ?? { area: argument.area, formulas: [] };
        passed.set(key, known);
        known.formulas.push(formula);
      }
    }
  }
  return [...passed.values()].flatMap(({ area, formulas }): readonly AuditFinding[] => {
    // one cell, such as the scenario itself, is no range
    if (area.rows * area.columns === 1 || formulas.length < 2) return [];
    const bytes = JSON.stringify(valuesIn(book, area)).length * formulas.length;
    if (bytes <= REQUEST) return [];
    return [
      {
        severity: 'warning',
        cells: formulas.map(({ cell }) => cell),
        issue: say('range-repeated', {
          range: fullAddress(area),
          count: formulas.length,
          megabytes: Math.round(bytes / MEGABYTE),
        }),
        worth: null,
        fix: null,
      },
    ];
  });
}
