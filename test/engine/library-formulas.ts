import type { BuiltValue } from '../support/xlsx-builder';
import { filePrefixes } from '../../src/engine/formula/new-functions';
import { signatures } from '../../src/engine/functions/library/signatures';

/** Columns A to D: growing numbers, others, amounts with signs, dates; E holds a blank and texts (a truth in a range is a number to LibreOffice alone). */
export const data: readonly (readonly BuiltValue[])[] = [
  [1, 4, -1000, 45292, null],
  [2, 3, 300, 45383, 'text'],
  [3, 7, 420, 45474, 'more'],
  [5, 6, 680, 45657, '3'],
  [8, 9, 100, 45900, 2.5],
];

/** Arguments that make sense, by function; several sets divided by ";". */
const sets = `
ACOSH 1.5;10|ACOTH 2;-3|ASINH 1;-2.5|ATANH 0.5;-0.3|BITAND 13,25|BITOR 13,25|BITXOR 13,25
BITLSHIFT 5,2;40,-2|BITRSHIFT 40,2;5,-1|COT 1;-0.7|CSC 1;-0.7|SEC 1;-0.7|SECH 1;-2|SQRTPI 2;0.5
SUMX2MY2 A1:A5,B1:B5|SUMX2PY2 A1:A5,B1:B5;A1:A5,E1:E5|MMULT A1:B2,B1:C2|DELTA 5,5;5,4;0|GESTEP 5,4;-1
CEILING.MATH 6.7;-6.7;24.3,5;-8.1,2;-5.5,2,-1|FLOOR.MATH 6.7;-6.7;24.3,5;-8.1,2;-5.5,2,-1
AVEDEV A1:A5;1,2,9|CORREL A1:A5,B1:B5;A1:A5,E1:E5|COVAR A1:A5,B1:B5|COVARIANCE.P A1:A5,B1:B5
COVARIANCE.S A1:A5,B1:B5|DEVSQ A1:A5;1,2,9|FISHER 0.5;-0.2|FORECAST 6,B1:B5,A1:A5
GAUSS 1.5;0.2|GEOMEAN A1:A5;2,8|INTERCEPT B1:B5,A1:A5|KURT B1:B5|PEARSON A1:A5,B1:B5
PERCENTILE A1:A5,0.3;A1:A5,1|PERCENTILE.INC A1:A5,0.3;B1:B5,0.75|PERCENTILE.EXC A1:A5,0.3|RSQ B1:B5,A1:A5
SKEW B1:B5;A1:A5|SLOPE B1:B5,A1:A5;E1:E5,A1:A5|STEYX B1:B5,A1:A5
PHI 0.5|AVERAGEA A1:A5;E1:E5|MAXA E1:E5;A1:A5
MINA E1:E5;A1:A5|STDEVA A1:A5;E1:E5|STDEVPA E1:E5;A1:A5|VARA E1:E5;A1:A5|VARPA E1:E5;A1:A5|DOLLARFR 1.125,16
ISPMT 0.01,2,12,1000|NOMINAL 0.08,12|PDURATION 0.05,100,200|SLN 1000,100,6|UNICODE "€";"A"
`;

/** What a careless library makes of a blank, a text, a number written as text, a truth, an error. */
const awkward = ['E1', 'E2', '"2"', 'TRUE', '1/0'];
const awkwardLists = ['E1:E5', 'E1:E2', '{1,"x",3}'];

/** A truth is spelt as a number by LibreOffice where a text belongs, and a text read as a truth. */
function othersFor(letter: string): readonly string[] {
  if (/[LAPpM]/.test(letter)) return awkwardLists;
  if (letter === 't') return ['E2', '1/0'];
  return letter === 'b' ? ['E1', 'E2', '1/0'] : awkward;
}

const splitArguments = (set: string): string[] => set.match(/(?:\{[^}]*\}|"[^"]*"|[^,])+/g) ?? [];

const given = new Map(
  sets
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [name = '', ...rest] = entry.split(' ');
      return [name, rest.join(' ').split(/;(?![^"{]*[}])/)] as const;
    }),
);

/** The formulas of each function. */
export const formulasByFunction: ReadonlyMap<string, readonly string[]> = new Map(
  signatures.map(({ name, letters }) => {
    const first = splitArguments(given.get(name)?.[0] ?? '');
    const varied = first.flatMap((_, index) =>
      othersFor(letters[index] ?? letters.at(-1) ?? '').map((other) =>
        first.map((argument, at) => (at === index ? other : argument)).join(','),
      ),
    );
    const spelt = `${filePrefixes.get(name) ?? ''}${name}`;
    const all = [...(given.get(name) ?? []), ...varied].map((set) => `${spelt}(${set})`);
    return [name, [...new Set(all)]] as const;
  }),
);
