/** One group of EVALUATION_BY as QUALIFIES would take it. */
export interface Group {
  readonly group: string;
  readonly given: readonly unknown[];
}

type Rows = readonly (readonly unknown[])[];

/**
 * The arguments of EVALUATION_BY (groups, costs, origins, net_costs, scenario, [hs_codes],
 * [statements], [good], [date], [facts]), taken apart: for each group its own lines and its net cost.
 * A group without lines, or with two net costs, is left out: it has no result there either.
 */
export function groupsOf(given: readonly unknown[]): readonly Group[] {
  const [groups, costs, origins, netCosts, scenario, hsCodes, statements, good, date, facts] =
    given;
  const lines = positionsByName(cellsOf(groups).map(keyOf));
  const amounts = rowsOf(netCosts).filter(([label]) => keyOf(label) !== '');
  const times = positionsByName(amounts.map(([label]) => keyOf(label)));
  const columns = [costs, origins, hsCodes, statements].map(columnOf);
  return amounts.flatMap(([label, amount]) => {
    const positions = lines.get(keyOf(label)) ?? [];
    if (positions.length === 0 || times.get(keyOf(label))?.length !== 1) return [];
    const [ofCosts, ofOrigins, ofCodes, ofStatements] = columns.map((cells) =>
      cells === null ? null : positions.map((index) => [cells[index] ?? null]),
    );
    return [
      {
        group: String(label),
        given: [ofCosts, ofOrigins, amount, scenario, ofCodes, ofStatements, good, date, facts],
      },
    ];
  });
}

function positionsByName(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  names.forEach((name, index) => {
    const known = positions.get(name);
    if (known === undefined) positions.set(name, [index]);
    else known.push(index);
  });
  return positions;
}

const rowsOf = (argument: unknown): Rows =>
  Array.isArray(argument) ? (argument as Rows) : [[argument]];

const cellsOf = (argument: unknown): readonly unknown[] => rowsOf(argument).flat();

/** null where the argument is left out. */
const columnOf = (argument: unknown): readonly unknown[] | null =>
  argument === null || argument === undefined ? null : cellsOf(argument);

/** As EVALUATION_BY compares names. */
const keyOf = (label: unknown): string =>
  label === null || label === undefined || label === 0 ? '' : String(label).trim().toLowerCase();
