/**
 * What the functions of the library take, one letter an argument: n number, d date (a serial
 * number of 1900), t text, b truth, L a list of the numbers in a range, A a list in which texts
 * count 0 and truths 0 or 1, P two lists of equal length of which only pairs of numbers count,
 * M a matrix of numbers. "?" marks those that may be left out, "+" that the last one repeats.
 *
 * A function stands here where the library gives what LibreOffice gives in the tests, and not
 * before: every other one keeps the value of the file and is marked.
 */
const table = `
ACOSH n|ACOTH n|ASINH n|ATANH n|BITAND nn|BITOR nn|BITXOR nn|BITLSHIFT nn|BITRSHIFT nn|COT n
CSC n|SEC n|SECH n|SQRTPI n|SUMX2MY2 P|SUMX2PY2 P|MMULT MM|DELTA n?n|GESTEP n?n
CEILING.MATH n?nn=CEILINGMATH|FLOOR.MATH n?nn=FLOORMATH|AVEDEV L+|CORREL P|COVAR P
COVARIANCE.P P=COVARIANCEP|COVARIANCE.S P=COVARIANCES|DEVSQ L+|FISHER n|FORECAST nP
GAUSS n|GEOMEAN L+|INTERCEPT P|KURT L+|PEARSON P|PERCENTILE Ln=PERCENTILEINC
PERCENTILE.INC Ln=PERCENTILEINC|PERCENTILE.EXC Ln=PERCENTILEEXC|RSQ P|SKEW L+|SLOPE P|STEYX P
PHI n|AVERAGEA A+|MAXA A+|MINA A+
STDEVA A+|STDEVPA A+|VARA A+|VARPA A+|DOLLARFR nn|ISPMT nnnn|NOMINAL nn|PDURATION nnn|SLN nnn
UNICODE t
`;

export interface Signature {
  readonly name: string;
  /** the library's own name for it */
  readonly inLibrary: string;
  /** one letter for each argument */
  readonly letters: string;
  readonly least: number;
  readonly repeats: boolean;
}

export const signatures: readonly Signature[] = table
  .trim()
  .split(/[|\n]/)
  .map((entry) => {
    const [, name = '', letters = '', inLibrary = name] =
      /^(\S+) ([^=]+)(?:=(.+))?$/.exec(entry) ?? [];
    const needed = letters.split('?')[0] ?? '';
    const plain = letters.replace(/[?+]/g, '');
    // a pair is two arguments
    const count = (text: string): number => text.replaceAll('P', 'PP').replace(/[+]/g, '').length;
    return {
      name,
      inLibrary,
      letters: plain.replaceAll('P', 'Pp'),
      least: count(needed),
      repeats: letters.endsWith('+'),
    };
  });
