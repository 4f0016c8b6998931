import type { Proposal } from '../column-role';

/** What a column holds of a sheet on which each row is one model: its name, its figures, its facts. */
export const modelRoles = [
  'model',
  'good',
  'netCost',
  'transactionValue',
  'vnm',
  'rvc',
  'usShare',
  'usValue',
  'lvc',
  'steel',
  'aluminum',
  'glass',
  'coreParts',
  'volume',
] as const;
export type ModelRole = (typeof modelRoles)[number];

/** Columns that hold money, in the sheet's one currency. */
export const moneyRoles = ['netCost', 'transactionValue', 'vnm', 'usValue'] as const;
/** Columns that hold a share of a whole. */
export const shareRoles = ['rvc', 'usShare', 'lvc', 'steel', 'aluminum', 'glass'] as const;

/** The columns of a table in which each row is one model. */
export interface ModelColumns {
  readonly columns: ReadonlyMap<ModelRole, Proposal>;
  /** columns of shares whose cells say 62.5 where 62.5 % is meant */
  readonly inPercent: ReadonlySet<number>;
}

const isOneOf = (roles: readonly ModelRole[], role: ModelRole): boolean => roles.includes(role);
export const isMoney = (role: ModelRole): boolean => isOneOf(moneyRoles, role);
export const isShare = (role: ModelRole): boolean => isOneOf(shareRoles, role);
