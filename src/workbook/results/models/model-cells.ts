import { fixed, constantCell, formulaCell } from '../layout';
import { columnLetters } from '../../area';
import { callOf } from '../../formula-text';
import type { CellWrite } from '../../port';
import type { ResultsWords } from '../results-words';
import { MEASURES, type FleetColumn } from './model-columns';
import type { ModelFigures } from './model-figures';

/** Where the sheet says against what the scenario sets the US value, and where its headings stand. */
export const BASE_ROW = 2;
export const HEAD_ROW = 4;

export interface Places {
  readonly index: (name: FleetColumn) => number;
  /** "E6" */
  readonly cell: (name: FleetColumn, row: number) => string;
}

export const placesOf = (columns: readonly FleetColumn[]): Places => ({
  index: (name) => columns.indexOf(name),
  cell: (name, row) => `${columnLetters(columns.indexOf(name))}${row + 1}`,
});

/** The cells of one model: formulas over its own cells, and shaded cells for what its table lacks. */
export function rowCells(
  from: number,
  row: number,
  columns: readonly FleetColumn[],
  figures: ModelFigures,
  places: Places,
  words: ResultsWords['models'],
): readonly CellWrite[] {
  const formulaOf = cellFormulas(from, row, columns, figures, places, words);
  return columns.map((name, index) => {
    const formula = formulaOf(name);
    if (formula !== null) {
      return formulaCell(
        row,
        index,
        `=${formula}`,
        ...(name === 'verdict' ? ['label' as const] : []),
      );
    }
    return constantCell(row, index, '', name === 'coreParts' ? 'input' : 'percent');
  });
}

/** What stands in each column of a row; null for a cell that is filled in here. */
function cellFormulas(
  from: number,
  row: number,
  columns: readonly FleetColumn[],
  { has, cell, figure }: ModelFigures,
  places: Places,
  words: ResultsWords['models'],
): (name: FleetColumn) => string | null {
  const at = (name: FleetColumn): string => places.cell(name, row);
  const requirement = (measure: string): string =>
    `NAFTA.REQUIREMENT(NAFTA_SCENARIO, "${measure}", ${at('good')}, NAFTA_DATE)`;
  const computed = (): string | null => {
    if (!has('vnm')) return null;
    const base = has('netCost') ? 'netCost' : 'transactionValue';
    if (!columns.includes(base)) return null;
    const id = base === 'netCost' ? 'RVC_NET_COST' : 'RVC_TRANSACTION_VALUE';
    const [value, vnm] = [at(base), at('vnm')];
    return `IF(AND(ISNUMBER(${value}),ISNUMBER(${vnm})),NAFTA.${id}(${value}, ${vnm}),"")`;
  };
  const usShare = (): string | null => {
    const stated = figure('usShare', from);
    const value = figure('usValue', from);
    if (stated !== null || value === null || !has('netCost')) return stated;
    const [netCost, base] = [at('netCost'), fixed(BASE_ROW, 1)];
    return `IF(AND(ISNUMBER(${value}),ISNUMBER(${netCost}),${base}="net cost"),IF(${value}=0,"0%",${value}/${netCost}),"")`;
  };
  const rvc = (): string | null => {
    const [stated, made] = [figure('rvc', from), computed()];
    if (stated === null || made === null) return stated ?? made;
    return `IF(${stated}="",${made},${stated})`;
  };
  return (name) => {
    switch (name) {
      case 'model':
        return `IF(${cell('model', from)}="","",${cell('model', from)})`;
      case 'good': {
        const own = cell('good', from);
        return own === null ? 'NAFTA_GOOD&""' : `IF(${own}="",NAFTA_GOOD&"",${own})`;
      }
      case 'rvc':
        return rvc();
      case 'usShare':
        return usShare();
      case 'rvcRequired':
        return `IFERROR(${requirement('RVC')},"")`;
      case 'usRequired':
        return `IFERROR(${requirement('US')},"")`;
      case 'verdict':
        return `IF(ISNA(${at('meets')}),"Undecided",IF(ISERROR(${at('meets')}),"${words.notComputed}",IF(${at('meets')},"Qualifies","Fails")))`;
      case 'missing':
        return missing(at, requirement, words.otherMissing);
      case 'meets':
        return meets(at, columns.includes('transactionValue'));
      default:
        return figure(name, from);
    }
  };
}

/** By transaction value the scenario is asked for that method: it says so where it has none. */
function meets(at: (name: FleetColumn) => string, byTransaction: boolean): string {
  const [first, last] = [at('lvc'), at('coreParts')];
  const names = `${headCell(first)}:${headCell(last)}`;
  const scenario = byTransaction ? 'NAFTA_SCENARIO&"; method = TV"' : 'NAFTA_SCENARIO';
  // a content of 0 or less fails, and a number 0 would read as a blank cell
  const rvc = `IF(ISNUMBER(${at('rvc')}),IF(${at('rvc')}>0,${at('rvc')},"0%"),${at('rvc')})`;
  return callOf('MEETS', [
    scenario,
    rvc,
    at('usShare'),
    at('good'),
    'NAFTA_DATE',
    `CHOOSE({1;2},${names},${first}:${last})`,
  ]).slice(1);
}

/** What the scenario asks for and the row does not state. */
function missing(
  at: (name: FleetColumn) => string,
  requirement: (measure: string) => string,
  otherMissing: string,
): string {
  const lacks = (name: FleetColumn, asked: string): string =>
    `IF(AND(${at(name)}="",${asked}),${headCell(at(name))},"")`;
  const all = [
    lacks('rvc', `${at('rvcRequired')}<>""`),
    lacks('usShare', `${at('usRequired')}<>""`),
    ...[...MEASURES].map(([fact, measure]) => lacks(fact, `ISNUMBER(${requirement(measure)})`)),
  ];
  return `IF(${at('verdict')}<>"Undecided","",LET(o,TEXTJOIN("; ",TRUE,${all.join(',')}),IF(o="","${otherMissing}",o)))`;
}

/** The heading over a cell: "$E$5" over "E6". */
const headCell = (cell: string): string => `$${cell.replace(/\d+$/u, `$${HEAD_ROW + 1}`)}`;
