import { readDate } from '../../costsheet';
import type { AstExpression } from '@borgar/fx';
import { fullAddress, meet } from '../area';
import { placedCalls, replacedAt, type ArgumentPlace, type PlacedCall } from '../argument-places';
import { settingStates, type SettingName } from '../names';
import type { CellValue } from '../port';
import { valueAt, type AuditBook, type AuditedFormula } from './audit-book';
import type { AuditFinding } from './finding';
import { fixOf } from './fix-of';
import { PARAMETERS } from './parameters';
import { say } from './sentences';

const SETTINGS = [
  ['scenario', 'NAFTA_SCENARIO'],
  ['good', 'NAFTA_GOOD'],
  ['date', 'NAFTA_DATE'],
] as const satisfies readonly (readonly [string, SettingName])[];

/** Formulas that name a scenario, a good or a date in their own text: a switch leaves them behind. */
export function unlinkedSettings(book: AuditBook): readonly AuditFinding[] {
  const states = settingStates(book.survey);
  const settingCells = states.flatMap((state) => (state.kind === 'cell' ? [state.cell] : []));
  const formulas = book.formulas.filter(
    ({ cell, damaged }) => damaged === null && !settingCells.some((one) => meet(one, cell)),
  );
  const called = formulas.map((formula) => ({
    formula,
    calls: placedCalls(formula.formula, formula.tree),
  }));
  return SETTINGS.flatMap(([parameter, name]) => {
    const state = states.find((one) => one.name === name);
    const cell = state?.kind === 'cell' ? state.cell : null;
    const current = cell === null ? null : valueAt(book, cell.sheet, cell.row, cell.column);
    return [...byLiteral(called, parameter)].map(([literal, alike]) =>
      findingOf(book, { parameter, name, literal, current }, alike),
    );
  });
}

interface Unlinked {
  readonly formula: AuditedFormula;
  readonly places: ArgumentPlace[];
}

interface Called {
  readonly formula: AuditedFormula;
  readonly calls: readonly PlacedCall[];
}

/** By the literal as written; of a formula that names several, each counts. */
function byLiteral(called: readonly Called[], parameter: string) {
  const found = new Map<string, Map<string, Unlinked>>();
  for (const { formula, calls } of called) {
    for (const { id, places } of calls) {
      const place = places[PARAMETERS.get(id)?.indexOf(parameter) ?? -1];
      if (place == null || !isLiteral(place.node)) continue;
      const literal = formula.formula.slice(place.from, place.to).trim();
      if (/^"\s*"$/.test(literal)) continue;
      const alike = found.get(literal) ?? new Map<string, Unlinked>();
      found.set(literal, alike);
      const key = fullAddress(formula.cell);
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { formula, places: [place] });
      else known.places.push(place);
    }
  }
  return new Map([...found].map(([literal, alike]) => [literal, [...alike.values()]]));
}

/** A text, a number, or DATE of numbers. */
const isLiteral = (node: AstExpression): boolean =>
  node.type === 'Literal' ||
  (node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name.toUpperCase() === 'DATE' &&
    node.arguments.every((one) => one?.type === 'Literal'));

function findingOf(
  book: AuditBook,
  setting: {
    readonly parameter: string;
    readonly name: SettingName;
    readonly literal: string;
    readonly current: CellValue | null;
  },
  alike: readonly Unlinked[],
): AuditFinding {
  const { parameter, name, literal, current } = setting;
  const agrees = current !== null && saysTheSame(parameter, literal, current);
  const writes = alike.map(({ formula: { cell, formula }, places }) => ({
    cell,
    formula: replacedAt(
      formula,
      places.map(({ from, to }) => ({ from, to, text: name })),
    ),
    before: formula,
  }));
  const what = agrees
    ? say('fix-link', { name })
    : say('fix-link-changing', { name, current: current === '' ? '""' : String(current) });
  return {
    severity: 'warning',
    cells: alike.map(({ formula }) => formula.cell),
    issue: say('setting-unlinked', { parameter, literal, name }),
    worth: null,
    fix: current === null ? null : fixOf(book, what, writes, agrees),
  };
}

function saysTheSame(parameter: string, literal: string, current: CellValue): boolean {
  const bare = literal.replace(/^"|"$/g, '').replaceAll('""', '"');
  if (parameter !== 'date') {
    return bare.trim().toLowerCase() === String(current).trim().toLowerCase();
  }
  const stated = dayOf(/^DATE/i.test(literal) ? isoOf(literal) : bare);
  return stated !== null && stated === dayOf(current);
}

const isoOf = (call: string): string => {
  const [year = '', month = '', day = ''] = call.match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

function dayOf(value: CellValue): string | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  const read = readDate(number, { parameter: 'date' });
  return read.ok ? read.value : null;
}
