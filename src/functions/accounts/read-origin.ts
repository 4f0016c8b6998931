import { readStatement } from '../../costsheet';

/**
 * Whether a cell says originating or not: O and N as the regulations abbreviate them, or the words of
 * a supplier's statement. Null where it is blank, undefined where it says something else.
 */
export function readOriginating(cell: unknown): boolean | null | undefined {
  if (typeof cell === 'string' && cell.trim().toLowerCase() === 'n') return false;
  const statement = readStatement(cell, { parameter: 'origins' });
  if (!statement.ok) return undefined;
  switch (statement.value.kind) {
    case 'none':
      return null;
    case 'originating':
    case 'originating by shift':
    case 'rvc':
      return true;
    case 'non-originating':
    case 'treat as non-originating':
      return false;
    default:
      return undefined;
  }
}
