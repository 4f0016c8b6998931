import type { CellAddress, CustomFunctions } from '../../engine';
import { parseArea } from '../../workbook';

/** A call of a function of ours with its arguments as the workbook gave them. */
export interface RecordedCall extends CellAddress {
  readonly id: string;
  readonly given: readonly unknown[];
}

/**
 * The functions with a record of what some of them were asked, cell by cell: so arguments that only a
 * calculation gives are known as well. A call that was never made, in a branch of IF, leaves none.
 */
export function recording(
  functions: CustomFunctions,
  ids: ReadonlySet<string>,
): { readonly functions: CustomFunctions; readonly calls: readonly RecordedCall[] } {
  const calls: RecordedCall[] = [];
  const implementations = new Map(
    [...functions.implementations].map(([id, run]) => {
      if (!ids.has(id)) return [id, run] as const;
      const noted = (...parameters: unknown[]): unknown => {
        const area = parseArea(addressIn(parameters.at(-1)), '');
        if (area !== null) calls.push({ ...cellOf(area), id, given: parameters.slice(0, -1) });
        return run(...parameters);
      };
      return [id, noted] as const;
    }),
  );
  return { functions: { ...functions, implementations }, calls };
}

/** "Costs!B2", the sheet's name without quotes: as a formula spells it. */
function addressIn(invocation: unknown): string {
  const { address } = invocation as { readonly address: string };
  const at = address.lastIndexOf('!');
  return `'${address.slice(0, at).replaceAll("'", "''")}'${address.slice(at)}`;
}

const cellOf = ({ sheet, row, column }: CellAddress): CellAddress => ({ sheet, row, column });
