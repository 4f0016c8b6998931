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
  const names = cellsOf(groups).map(keyOf);
  const amounts = rowsOf(netCosts).flatMap(([label, amount]) =>
    keyOf(label) === '' ? [] : [{ label: String(label), amount }],
  );
  return amounts.flatMap(({ label, amount }) => {
    const twice = amounts.filter((one) => keyOf(one.label) === keyOf(label)).length > 1;
    const lines = names.flatMap((name, index) => (name === keyOf(label) ? [index] : []));
    if (twice || lines.length === 0) return [];
    const ofGroup = (argument: unknown): unknown => {
      if (argument === null || argument === undefined) return argument;
      const cells = cellsOf(argument);
      return lines.map((index) => [cells[index] ?? null]);
    };
    return [
      {
        group: label,
        given: [
          ofGroup(costs),
          ofGroup(origins),
          amount,
          scenario,
          ofGroup(hsCodes),
          ofGroup(statements),
          good,
          date,
          facts,
        ],
      },
    ];
  });
}

const rowsOf = (argument: unknown): Rows =>
  Array.isArray(argument) ? (argument as Rows) : [[argument]];

const cellsOf = (argument: unknown): readonly unknown[] => rowsOf(argument).flat();

/** As EVALUATION_BY compares names. */
const keyOf = (label: unknown): string =>
  label === null || label === undefined || label === 0 ? '' : String(label).trim().toLowerCase();
