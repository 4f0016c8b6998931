import { FACT_NAMES, type FactKey } from '../../../costsheet';
import type { Language } from '../../../origin';
import type { ModelFigures } from './model-figures';

/** The facts of a vehicle that its row may state, in the order of the fleet table. */
export const factColumns = ['lvc', 'steel', 'aluminum', 'glass', 'coreParts'] as const;
export type FactColumn = (typeof factColumns)[number];

export type FleetColumn =
  | 'model'
  | 'good'
  | 'netCost'
  | 'transactionValue'
  | 'vnm'
  | 'rvc'
  | 'rvcRequired'
  | 'usShare'
  | 'usRequired'
  | FactColumn
  | 'volume'
  | 'verdict'
  | 'missing'
  | 'meets';

/** The verdict beside its model; amounts and volumes only where the table has them; what a test may ask for always. */
export function fleetColumnsFor({ has }: ModelFigures): readonly FleetColumn[] {
  const byTransaction = has('transactionValue') && !has('netCost') && !has('rvc');
  return [
    'model',
    'verdict',
    'missing',
    'good',
    ...(has('netCost') ? (['netCost'] as const) : []),
    ...(byTransaction ? (['transactionValue'] as const) : []),
    ...(has('vnm') ? (['vnm'] as const) : []),
    'rvc',
    'rvcRequired',
    'usShare',
    'usRequired',
    ...factColumns,
    ...(has('volume') ? (['volume'] as const) : []),
    'meets',
  ];
}

/** What a fact is called where MEETS reads it. */
export function factHead(fact: FactColumn, language: Language): string {
  const key: FactKey = fact;
  return FACT_NAMES.find((one) => one.key === key)?.[language][0] ?? fact;
}

/** What a scenario may require of a fact, as REQUIREMENT calls it; core parts have no figure. */
export const MEASURES: ReadonlyMap<FactColumn, string> = new Map([
  ['lvc', 'LVC'],
  ['steel', 'STEEL'],
  ['aluminum', 'ALUMINUM'],
  ['glass', 'GLASS'],
]);
