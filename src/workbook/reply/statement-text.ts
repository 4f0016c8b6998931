import { Exact, type Statement } from '../../origin';

const HUNDRED = Exact.fromText('100');
const percent = (share: Exact): string => `${share.times(HUNDRED).toString()}%`;

/**
 * A statement as it is written into a cost sheet: the words that every function reads.
 *
 * @example statementText({ kind: 'rvc', rvc: Exact.fromText('0.55') }) //=> "RVC 55%"
 */
export function statementText(statement: Statement): string {
  switch (statement.kind) {
    case 'none':
      return '';
    case 'rvc':
      return `RVC ${percent(statement.rvc)}`;
    case 'core':
      return `core ${percent(statement.rvc)}`;
    case 'vnm':
      return `VNM ${statement.amount.toString()}`;
    case 'traced':
      return `traced ${statement.amount.toString()}`;
    case 'free':
      return `free ${statement.amount.toString()}`;
    case 'accumulation':
      return `AC ${statement.netCost.toString()}/${statement.vnm.toString()}`;
    default:
      return statement.kind;
  }
}

/** The statement for a line of several pieces: amounts per piece, times the pieces. */
export function forPieces(statement: Statement, pieces: number): Statement {
  const count = Exact.fromCell(pieces);
  switch (statement.kind) {
    case 'vnm':
    case 'traced':
    case 'free':
      return { ...statement, amount: statement.amount.times(count) };
    case 'accumulation':
      return {
        ...statement,
        netCost: statement.netCost.times(count),
        vnm: statement.vnm.times(count),
      };
    default:
      return statement;
  }
}
