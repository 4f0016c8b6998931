import type { BuiltCell, BuiltValue } from '../support/xlsx-builder';

/** Data the formulas read, rows first: parts, origins, costs, blanks, texts, errors and truths. */
export const data: readonly (readonly (BuiltValue | BuiltCell)[])[] = [
  ['part', 'origin', 'cost', 'count', 'share', 'mixed'],
  ['door', 'US', 120.5, 2, 0.125, 7],
  ['seat', 'MX', 80.25, 4, 0.3, 'text'],
  ['engine', 'US', 2400, 1, 0.25, true],
  ['axle', 'CA', 310.1, 2, 0.05, null],
  ['wheel', 'DE', 95.7, 4, 0.1, '12'],
  ['lamp', 'mx', 45, 2, 0.075, -3.5],
  ['door', 'CN', 99.99, 2, 0.1, 0],
];

/** Long enough to be known by value: numbers, texts, and a text that reads as a number. */
export const long: readonly (readonly BuiltValue[])[] = Array.from({ length: 100 }, (_, row) => [
  row === 60 ? '35' : row % 3 === 2 ? row : `part ${row}`,
  row,
]);

const numbers = ['C2', 'C3', 'D5', 'E3', 'F2', 'F7', '-C6', '0.1+0.2', '1E10', '-2.5', '2.675'];
const others = ['F3', 'F4', 'F5', 'F6', '""', '"abc"', 'TRUE'];
const pairs = ['1,2', 'C2,C3', 'F5,0', '"a","A"', '1,"1"', 'TRUE,1', '"b","a"', '0.3,0.1+0.2'];

const over = (templates: readonly string[], values: readonly string[]): string[] =>
  templates.flatMap((template) => values.map((value) => template.replaceAll('x', value)));

const arithmetic = over(
  ['(x)+1', '(x)-C2', '(x)*3', '(x)/7', '-(x)', '(x)%', '2^MIN(x,9)', '(x)&"!"'],
  numbers,
);
const rounding = over(
  ['ROUND(x,0)', 'ROUND(x,2)', 'ROUNDUP(x,1)', 'ROUNDDOWN(x,1)', 'INT(x)', 'ABS(x)', 'SIGN(x)'],
  numbers,
);
const inspected = over(
  [
    'ISBLANK(x)',
    'ISNUMBER(x)',
    'ISTEXT(x)',
    'ISLOGICAL(x)',
    'LEN(x)',
    'N(x)',
    'COUNT(x)',
    'COUNTA(x)',
  ],
  [...others, 'C2'],
);
const compared = pairs.flatMap((pair) => {
  const [a = '', b = ''] = pair.split(',');
  return ['=', '<>', '<', '>', '<=', '>='].map((sign) => `(${a})${sign}(${b})`);
});
const modes = over(['MOD(x,3)', 'MOD(x,-3)', 'POWER(x,2)'], ['7', '-7', '5.5', 'C2']);
const texts = over(
  ['UPPER(x)', 'LOWER(x)', 'LEFT(x,2)', 'RIGHT(x,3)', 'MID(x,2,2)', 'TRIM(x)', 'EXACT(x,"door")'],
  ['A2', 'A4', '" a  b "', 'C2'],
);
const formats = ['0', '0.00', '#,##0.00', '0.00%', '0.0E+00', '000.0'].flatMap((format) =>
  ['C2', 'C4', 'E3', '-C6', '0'].map((value) => `TEXT(${value},"${format}")`),
);
const conditions = [
  '"US"',
  '"mx"',
  '">100"',
  '"<>US"',
  '"*o*"',
  '"d?or"',
  '""',
  '80.25',
  '"<="&C6',
];
const conditional = conditions.flatMap((condition) => [
  `SUMIF(B2:B8,${condition},C2:C8)`,
  `SUMIFS(C2:C8,A2:A8,${condition})`,
  `COUNTIF(C2:C8,${condition})`,
  `COUNTIFS(B2:B8,${condition},D2:D8,">1")`,
  `COUNTIF(F2:F8,${condition})`,
  `IFERROR(AVERAGEIF(B2:B8,${condition},C2:C8),-1)`,
]);

const single =
  `SUM(C2:C8)|SUM(F2:F8)|PRODUCT(D2:D8)|AVERAGE(C2:C8)|MEDIAN(C2:C8)|MIN(C2:C8)|MAX(C2:F8)
COUNT(A1:F8)|COUNTA(A1:F8)|COUNTBLANK(A1:F8)|SUMPRODUCT(C2:C8,D2:D8)|SUMPRODUCT((B2:B8="US")*C2:C8)
SUMPRODUCT(--(C2:C8>100))|SUMPRODUCT((C2:C8>90)*(D2:D8=2)*E2:E8)|VLOOKUP("seat",A2:D8,3,FALSE)
VLOOKUP("nothing",A2:D8,3,FALSE)|VLOOKUP("door",A2:D8,9,FALSE)|HLOOKUP("cost",A1:F8,4,FALSE)
INDEX(C2:C8,3)|INDEX(A1:F8,3,2)|INDEX(A1:F8,9,2)|MATCH("axle",A2:A8,0)|MATCH("a*",A2:A8,0)
MATCH(2,{1,2,3},1)|MATCH(2.5,{1,2,3},1)|MATCH(2.5,{3,2,1},-1)|MATCH("zzz",A2:A8,0)|SUM(C2:INDEX(C2:C8,3))
LOOKUP(2.5,{1,2,3},{"a","b","c"})|LOOKUP(9,{1,2,3})|CHOOSE(2,"a","b","c")|CHOOSE(9,"a")|IF(C2>100,"high","low")
IF(F5,1,2)|IF("x",1,2)|IFERROR(1/0,"none")|IFERROR(C2/D2,"none")|AND(TRUE,C2>0)|OR(FALSE,C2<0)|NOT(C2>0)
AND(F2:F4)|XOR(TRUE,TRUE,TRUE)|ROWS(A1:C9)|COLUMNS(A1:C9)|ROW(C7)|COLUMN(C7)|SUM(C2:C4 C3:D9)
DATE(2026,2,28)|DATE(2024,14,35)|YEAR(45000)|MONTH(45000)|DAY(45000)|WEEKDAY(45000)|EDATE(45000,-13)
EOMONTH(45000,1)|TEXT(45000,"yyyy-mm-dd")|TEXT(45000.75,"hh:mm")|TEXT(45000,"d mmm yyyy")
SUBSTITUTE("a-b-c","-","+")|SUBSTITUTE("a-b-c","-","+",2)|FIND("b","abc")|FIND("B","abc")|SEARCH("B","abc")
SEARCH("b?d","abcde")|REPT("ab",3)|CONCATENATE("a",1,TRUE)|VALUE("12.5")|VALUE("12%")|VALUE("1,234.5")|VALUE("abc")
SQRT(2)|SQRT(-1)|PI()|1/0|0^0|2^0.5|-2^2|2^3^2|50%*4|"3"*"4"|"a"*2|TRUE+TRUE|1&2|0.1+0.2-0.3|0.5-0.4-0.1|1-0.9-0.1
LARGE(C2:C8,2)|SMALL(C2:C8,2)|LARGE(C2:C8,99)|STDEV(C2:C8)|TRUNC(-2.7)|ISERROR(1/0)|ISNA(NA())|ISERROR(NA())
SUM(1,"2",TRUE)|SUM(C:C)|COUNTIF(B:B,"US")|SUMIFS(C:C,B:B,"US",D:D,">1")|AVERAGEIFS(C2:C8,B2:B8,"XX")
MINIFS(C2:C8,B2:B8,"US")|MAXIFS(C2:C8,D2:D8,2)|IFS(C2>200,"a",C2>100,"b")|SWITCH(B2,"US","home","away")
TEXTJOIN("-",TRUE,A2:A4)|CONCAT(A2:B3)|IFNA(NA(),"missing")|PROPER("a BIG cat")|EXACT("a","A")
C2:C8*2|A2:A8&"x"|SUM(Costs)|Rate*100|SUM(Other!A1:A3)|'It''s'!A1&"!"|SUM(Bom[cost])|SUMIFS(Bom[cost],Bom[origin],"US")
SUBTOTAL(1,C2:C8)|SUBTOTAL(2,C2:F8)|SUBTOTAL(3,A2:F3)|SUBTOTAL(4,C2:C8)|SUBTOTAL(5,C2:C8)|SUBTOTAL(6,D2:D8)
SUBTOTAL(7,C2:C8)|SUBTOTAL(8,C2:C8)|SUBTOTAL(9,C2:C8)|SUBTOTAL(109,C2:C8)|SUBTOTAL(10,C2:C8)|SUBTOTAL(11,C2:C8,D2:D8)
SUBTOTAL(9,Costs)|SUBTOTAL(9,Bom[cost])|AGGREGATE(9,6,C2:C8)|AGGREGATE(14,6,C2:C8,2)|AGGREGATE(12,4,D2:D8)|AGGREGATE(4,7,C2:C8,D2:D8)
TIME(12,30,15)|TIME(25,0,0)|COUNTA(Bom[#Headers])|SUM(Bom[[count]:[share]])|INDEX(Bom[part],2)
_xlfn.NUMBERVALUE("12,50",",",".")|_xlfn.NUMBERVALUE("1.234,5",",",".")|_xlfn.NUMBERVALUE("1000,000",",",".")
_xlfn.NUMBERVALUE("12.5",".",",")|_xlfn.NUMBERVALUE("0,05",",",".")|_xlfn.NUMBERVALUE("1 2,5%",",",".")
_xlfn.NUMBERVALUE("9%%",".",",")|_xlfn.NUMBERVALUE("1,2,3",",",".")|_xlfn.NUMBERVALUE("1,234,567.8",".",",")
_xlfn.NUMBERVALUE("",".",",")|_xlfn.NUMBERVALUE("abc",".",",")|_xlfn.NUMBERVALUE(1/0,".",",")|_xlfn.NUMBERVALUE("1.2,3",".",",")`.split(
    /[|\n]/,
  );

const steps = ['2', '0.5', '0.01', '7'];
const multiples = [
  ...over(
    steps.flatMap((step) => ['CEILING', 'FLOOR', 'QUOTIENT'].map((name) => `${name}(x,${step})`)),
    ['7', '-7', '2.675', '0.3', '0', '100.1'],
  ),
  ...over(
    steps.map((step) => `MROUND(x,${step})`),
    ['7', '2.675', '0.3', '0', '100.1'],
  ),
  ...over(['CEILING(x)', 'FLOOR(x)', 'MROUND(x)'], ['-7,-3', '7,-3', '0,-3', '-7.5,-0.5', '0,0']),
  ...['FLOOR(7,0)', 'CEILING(7,0)', 'MROUND(7,0)', 'QUOTIENT(7,0)'],
];
const functions = [
  ...over(
    [
      'SIN(x)',
      'COS(x)',
      'TAN(x)',
      'ATAN(x)',
      'SINH(x)',
      'COSH(x)',
      'TANH(x)',
      'DEGREES(x)',
      'RADIANS(x)',
    ],
    ['0', '1', '-2.5', 'C2/100'],
  ),
  ...['1', '-2.5', '1E-30', '30'].map((angle) => `_xlfn.CSCH(${angle})`),
  ...over(['ASIN(x)', 'ACOS(x)'], ['0', '1', '-0.5']),
  ...over(['EVEN(x)', 'ODD(x)'], ['0', '1', '2', '-1', '-2', '1.1', '-2.5', '3']),
  ...over(
    ['FACT(x)', 'COMBIN(x,2)', 'LOG(x)', 'LOG(x,2)', 'LOG(x,7)', 'EXP(x)', 'LN(x)'],
    ['2', '5.9', '20'],
  ),
  ...over(
    ['PMT(x,12,1000)', 'PMT(x,12,1000,-50,1)', 'FV(x,10,-100)', 'FV(x,10,-100,-500,1)'],
    ['0', '0.05', '0.01/12'],
  ),
  ...over(
    ['PV(x,10,-100)', 'PV(x,10,-100,300,1)', 'NPV(x,C2:C8)', 'NPV(x,-100,30,40,50)'],
    ['0', '0.05', '0.01/12'],
  ),
  ...`GCD(12,18)|GCD(D2:D8)|LCM(4,6,10)|LCM(D2:D8)|ATAN2(1,2)|ATAN2(-1,0)|VAR(C2:C8)|VAR.S(C2:C8)|VARP(C2:C8)
VAR.P(D2:D8)|STDEVP(C2:C8)|RANK(C3,C2:C8)|RANK(C3,C2:C8,1)|RANK.EQ(2,D2:D8)|RANK(2,D2:D8,1)|COMBIN(49,6)|FACT(0)`.split(
    /[|\n]/,
  ),
];
/** The same questions again: the second time a column is known by value. */
const lookedUp = over(
  [
    'MATCH(x,Long!A1:A100,0)',
    'COUNTIF(Long!A1:A100,x)',
    'SUMIF(Long!A1:A100,x,Long!B1:B100)',
    'VLOOKUP(x,Long!A1:B100,2,FALSE)',
  ],
  ['"part 7"', '"PART 7"', '35', '"35"', '"none"'],
);

/** Only what the file format prefixes is spelt differently in files. */
const prefixed =
  /\b(AGGREGATE|VAR\.S|VAR\.P|STDEV\.S|STDEV\.P|RANK\.EQ|MINIFS|MAXIFS|IFS|SWITCH|TEXTJOIN|CONCAT|IFNA|XOR)\(/g;
const inFile = (formula: string): string =>
  formula.replace(prefixed, (match, name: string) =>
    ['SUMIFS', 'COUNTIFS'].includes(name) ? match : `_xlfn.${match}`,
  );

export const formulas: readonly string[] = [
  ...arithmetic,
  ...rounding,
  ...inspected,
  ...compared,
  ...modes,
  ...texts,
  ...formats,
  ...conditional,
  ...single,
  ...multiples,
  ...functions,
  ...lookedUp,
].map(inFile);
