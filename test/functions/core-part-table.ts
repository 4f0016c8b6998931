import { BLANK, column, ExcelHost } from '../support/host';

export const host = new ExcelHost();

export interface Line {
  readonly part: unknown;
  readonly netCost: unknown;
  readonly vnm: unknown;
  readonly column2?: unknown;
  readonly quantity?: unknown;
  readonly statement?: unknown;
}
export interface Asked {
  readonly scenario?: string;
  readonly good?: unknown;
  readonly date?: unknown;
  readonly blank?: 0 | null | '';
}

/** A column that stands on no line is omitted. */
export const columnOf = (lines: readonly Line[], of: keyof Line) =>
  lines.some((line) => line[of] !== undefined)
    ? column(...lines.map((line) => line[of] ?? BLANK))
    : null;

export function table(lines: readonly Line[], asked: Asked = {}): unknown {
  const { scenario = 'usmca-2020', good, date, blank = null } = asked;
  const columns = (['part', 'netCost', 'vnm', 'column2', 'quantity', 'statement'] as const).map(
    (of) => columnOf(lines, of),
  );
  return host.call('CORE_PARTS', [scenario, ...columns, good, date], blank);
}

export const rows = (lines: readonly Line[], asked?: Asked) => table(lines, asked) as unknown[][];

/** [way, result] of the last row. */
export const verdict = (lines: readonly Line[], asked?: Asked) => {
  const last = rows(lines, asked).at(-1) ?? [];
  expect(last.at(-1)).toBe('verdict');
  return [last[1], last[6]];
};
export const noteOf = (lines: readonly Line[], asked?: Asked) => rows(lines, asked).at(-1)?.[8];
export const resultOf = (lines: readonly Line[], code: string, asked?: Asked) =>
  rows(lines, asked).find((row) => row.at(-1) === code)?.[6];

export const SIX = ['engine', 'transmission', 'body', 'axles', 'suspension', 'steering'];
export const line = (
  part: string,
  netCost: unknown,
  vnm: unknown,
  rest: Partial<Line> = {},
): Line => ({
  part,
  netCost,
  vnm,
  ...rest,
});

/** Six parts of 100 with a VNM of 20 (80 %), some of them replaced. */
export const six = (replaced: Readonly<Record<string, Partial<Line>>> = {}): readonly Line[] =>
  SIX.map((part) => ({ ...line(part, 100, 20), ...replaced[part] }));
