import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildXlsx } from '../../test/support/xlsx-builder';

/** A small workbook with one of everything that the reader looks into. */
const everything = buildXlsx({
  sheets: [
    {
      name: 'Costs',
      rows: [
        ['part', 'origin', 'cost', { f: 'SUM(C2:C4)', v: 60 }],
        [
          'door',
          'MX',
          10,
          {
            f: '_xlfn.UNIQUE(A2:A4)',
            v: 'door',
            array: { ref: 'D2:D4', dynamic: true },
          },
        ],
        ['seat', 'CN', 20, null, { f: 'tblCosts[cost]*2', v: 40 }],
        ['axle', 'US', 30, null, { f: '_xldudf_NAFTA_RVC_NET_COST(C2,C3)', v: 0.5, s: 1 }],
        [true, { v: { error: '#N/A' } }, { f: 'total+1', v: 61 }],
      ],
      before:
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="3" width="12.5" customWidth="1"/></cols>',
      after: '<mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells>',
    },
    {
      name: 'Hidden',
      visibility: 'veryHidden',
      rows: [[{ f: "'Costs'!C2", v: 10 }]],
    },
  ],
  names: [
    { name: 'total', formula: 'Costs!$D$1' },
    { name: 'local', formula: 'Costs!$A$1:$A$4', scope: 'Costs', hidden: true },
  ],
  tables: [
    {
      name: 'tblCosts',
      sheet: 'Costs',
      ref: 'A1:C4',
      columns: ['part', 'origin', 'cost'],
    },
  ],
  validations: [{ sheet: 'Costs', ref: 'B2:B4', source: '"US,MX,CA,CN"', style: 'warning' }],
  styles:
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/></numFmts><fonts count="1"><font><b/><sz val="11"/><color theme="1" tint="0.5"/></font></fonts><fills count="1"><fill><patternFill patternType="solid"><fgColor rgb="FFFFF4CE"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" fontId="0" fillId="0"><alignment horizontal="center" wrapText="1"/></xf></cellXfs></styleSheet>',
});

/** a copy: to cut a piece out of a Buffer is to look at the same bytes */
const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '..', '..', 'examples', name)));

const files = { everything, flotte: example('flotte.xlsx') };
const fileName = fc.constantFrom<keyof typeof files>('everything', 'everything', 'flotte');
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** The bytes of the zip themselves: some changed, some cut away, some doubled. */
interface DamagedBytes {
  readonly file: keyof typeof files;
  readonly damage: 'flip' | 'cut' | 'drop' | 'double';
  readonly places: readonly (readonly [where: number, byte: number])[];
}

const damagedBytes: fc.Arbitrary<DamagedBytes> = fc.record({
  file: fileName,
  damage: fc.constantFrom('flip', 'flip', 'flip', 'cut', 'drop', 'double'),
  places: fc.array(fc.tuple(share, fc.nat({ max: 255 })), {
    minLength: 1,
    maxLength: 6,
  }),
});

function withDamage({ file, damage, places }: DamagedBytes): Uint8Array {
  const bytes = files[file];
  const at = (where: number): number => Math.floor(where * (bytes.length - 1));
  const [[where, length] = [0, 1]] = places;
  const first = at(where);
  if (damage === 'cut') return bytes.slice(0, first);
  if (damage === 'drop') return joined(bytes.slice(0, first), bytes.slice(first + length));
  if (damage === 'double') return joined(bytes.slice(0, first + length), bytes.slice(first));
  const copy = bytes.slice();
  for (const [place, byte] of places) copy[at(place)] = byte;
  return copy;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** What a hostile hand writes into a part in place of a number, a name or a reference. */
const inserted = [
  ...['-1', '0', '1e309', '4294967296', '99999999999999999999', 'NaN', '', ' ', '__proto__'],
  ...['A1048577', 'XFE1', 'A0', '$A$1', 'A1:XFD1048576', 'ZZZZZZ1', 'A1:A1:A1', '#REF!', 'R1C1'],
  ...['&amp;', '&#0;', '&#x10FFFF;', '&x;', '<c/>', '</row>', '<row>', '<!--', ']]>', '<![CDATA['],
  ...['<!DOCTYPE x [<!ENTITY x "y">]>', '../../x', 'xl/workbook.xml', 'Costs', 'constructor'],
  ...[
    'SUM(',
    '((((',
    '"',
    "'",
    '{1,2;3}',
    'A1#',
    'Costs:Hidden!A1',
    '[1]Costs!A1',
    '\u0000',
    '\ud800',
  ],
  '<f>'.repeat(300),
  '('.repeat(3000) + '1',
  '-'.repeat(5000) + '1',
  'SUM(A1,'.repeat(400),
  'LAMBDA(x,x(x))(LAMBDA(x,x(x)))',
  '_xlfn.SEQUENCE(1048576,16384)',
  'REPT("a",32767)&amp;REPT("a",32767)',
  '1'.repeat(40_000),
] as const;

/** A number, a reference, a name, a tag: what a part consists of. */
const TOKEN = /-?\d+(?:\.\d+)?|[A-Za-z_][\w.]*|<[^>]*>|"[^"]*"/g;

interface Wound {
  readonly where: number;
  readonly kind: 'replace' | 'remove' | 'double' | 'swap';
  readonly text: string;
}

const wound: fc.Arbitrary<Wound> = fc.record({
  where: share,
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'swap'),
  text: fc.constantFrom(...inserted),
});

function wounded(xml: string, { where, kind, text }: Wound): string {
  const tokens = [...xml.matchAll(TOKEN)];
  const at = Math.floor(where * (tokens.length - 1));
  const token = tokens[at];
  if (token === undefined) return text;
  const end = token.index + token[0].length;
  const other = tokens[(at * 7 + 3) % tokens.length]?.[0] ?? '';
  const put = {
    replace: text,
    remove: '',
    double: token[0] + token[0],
    swap: other,
  }[kind];
  return xml.slice(0, token.index) + put + xml.slice(end);
}

/** A sound zip whose parts are damaged, exchanged or missing. */
interface DamagedParts {
  readonly file: keyof typeof files;
  readonly wounds: readonly (Wound & { readonly part: number })[];
  readonly moved: {
    readonly from: number;
    readonly to: number;
    readonly gone: boolean;
  } | null;
}

const damagedParts: fc.Arbitrary<DamagedParts> = fc.record({
  file: fileName,
  wounds: fc.array(
    fc.tuple(fc.nat({ max: 99 }), wound).map(([part, one]) => ({ ...one, part })),
    { minLength: 1, maxLength: 4 },
  ),
  moved: fc.option(
    fc.record({
      from: fc.nat({ max: 99 }),
      to: fc.nat({ max: 99 }),
      gone: fc.boolean(),
    }),
    { freq: 3 },
  ),
});

function withWounds({ file, wounds, moved }: DamagedParts): Uint8Array {
  const parts = unzipSync(files[file]);
  const names = Object.keys(parts);
  const name = (which: number): string => names[which % names.length] ?? '';
  for (const one of wounds) {
    const part = name(one.part);
    parts[part] = strToU8(wounded(strFromU8(parts[part] ?? new Uint8Array()), one));
  }
  if (moved !== null) {
    const [from, to] = [name(moved.from), name(moved.to)];
    const taken = parts[from] ?? new Uint8Array();
    if (moved.gone) delete parts[from];
    else [parts[from], parts[to]] = [parts[to] ?? taken, taken];
  }
  return zipSync(parts, { level: 1 });
}

/** A file that was an .xlsx before somebody or something damaged it. */
export type Damaged = DamagedBytes | DamagedParts;

export const damagedFile: fc.Arbitrary<Damaged> = fc.oneof(
  { weight: 1, arbitrary: damagedBytes },
  { weight: 3, arbitrary: damagedParts },
);

export const bytesOf = (damaged: Damaged): Uint8Array =>
  'places' in damaged ? withDamage(damaged) : withWounds(damaged);
