import { readCountry } from '../../src/costsheet';

/** A line of the AALA list: shares of parts in percent, as printed. See README.md beside it. */
export interface Carline {
  readonly page: number;
  readonly manufacturer: string;
  readonly make: string;
  readonly carline: string;
  readonly type: string;
  readonly usCanada: number;
  /** other countries named; a label as printed, "" where the list prints none */
  readonly others: readonly { readonly percent: number; readonly label: string }[];
  /** countries of final assembly, as printed: "US", "J", "M (Reg Cab)", "US/J" */
  readonly assembly: readonly string[];
}

/** The lines of `my2019.csv`. Commas stand in quotes; no cell holds a quote. */
export function readCarlines(csv: string): readonly Carline[] {
  const [, ...rows] = csv.trim().split('\n');
  return rows.map((row) => {
    const cells = [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    const cell = (column: number): string => cells[column] ?? '';
    const other = (column: number) =>
      cell(column) === '' ? [] : [{ percent: Number(cell(column)), label: cell(column + 1) }];
    return {
      page: Number(cell(0)),
      manufacturer: cell(1),
      make: cell(2),
      carline: cell(3),
      type: cell(4),
      usCanada: Number(cell(5)),
      others: [...other(6), ...other(8)],
      assembly: [cell(10), cell(11)].filter((label) => label !== ''),
    };
  });
}

/** ISO code of a label in the list's own key, or null where it is in no key. */
function codeOf(label: string): string | null {
  const country = readCountry(label, { parameter: 'label' }, 'aala');
  return country.ok ? country.value : null;
}

const TERRITORY: readonly (string | null)[] = ['US', 'CA', 'MX'];

/** Where a label such as "US/J" or "M (Reg Cab)" says that it is assembled. */
const places = (label: string): readonly string[] => label.replace(/\(.*\)/, '').split('/');

/** Assembled in the United States, Canada or Mexico, there alone or there as well. */
export const isNorthAmerican = ({ assembly }: Carline): boolean =>
  assembly.flatMap(places).some((place) => TERRITORY.includes(codeOf(place)));

/** From 15 % on a country must be named; of more than two the two highest: 49 CFR 583.5(a)(2). */
const UNNAMED_AT_MOST = 14;

/** North American parts, in percent: the lower and the upper reading of what is not named. */
export function northAmericanParts({ usCanada, others }: Carline): {
  readonly lower: number;
  readonly upper: number;
} {
  const mexico = others.find(({ label }) => codeOf(label) === 'MX');
  if (mexico !== undefined) {
    const known = usCanada + mexico.percent;
    return { lower: known, upper: known };
  }
  const named = others.map(({ percent }) => percent);
  const rest = 100 - usCanada - named.reduce((sum, percent) => sum + percent, 0);
  const most = named.length === 2 ? Math.min(...named) : UNNAMED_AT_MOST;
  return { lower: usCanada, upper: usCanada + Math.min(rest, most) };
}
