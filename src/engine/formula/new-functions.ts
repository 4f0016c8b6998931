/** Functions younger than the file format: files spell them with a prefix. */
const prefixed =
  `CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH XOR UNIQUE SEQUENCE SORTBY
 LET LAMBDA HSTACK VSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW
 MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED STDEV.S STDEV.P DAYS VAR.S VAR.P RANK.EQ`.split(
    /\s+/,
  );

const twicePrefixed = ['FILTER', 'SORT'];

export const filePrefixes: ReadonlyMap<string, string> = new Map([
  ...prefixed.map((name) => [name, '_xlfn.'] as const),
  ...twicePrefixed.map((name) => [name, '_xlfn._xlws.'] as const),
]);
