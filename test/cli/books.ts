import { constants, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildXlsx } from '../support/xlsx-builder';

const CALL = 'Bom!$C$2:$C$4,Bom!$B$2:$B$4,Bom!$F$1,NAFTA_SCENARIO,Bom!$D$2:$D$4,Bom!$E$2:$E$4';

/**
 * A small cost sheet of net cost 100: an import of 30, an originating part of 40 whose RVC is 80 %,
 * labour of 20. RVC under NAFTA 1994 and the proposal of 2017: (100 - 30 - 8) / 100 = 62 %.
 */
export function smallBook(
  options: { readonly named?: boolean; readonly unknown?: boolean } = {},
): Uint8Array {
  const scenario =
    options.named === false ? [] : [{ name: 'NAFTA_SCENARIO', formula: 'Settings!$B$1' }];
  return buildXlsx({
    sheets: [
      {
        name: 'Results',
        rows: [
          ['RVC', { f: `_xldudf_NAFTA_REGIONAL_VALUE_CONTENT(${CALL})`, v: 0.1 }],
          [
            'US share',
            {
              f: '_xldudf_NAFTA_US_CONTENT_SHARE(Bom!C2:C4,Bom!B2:B4,Bom!F1,NAFTA_SCENARIO)',
              v: 0.1,
            },
          ],
          ['Qualifies', { f: `_xldudf_NAFTA_QUALIFIES(${CALL})`, v: true }],
          [
            'Country',
            { f: '_xldudf_NAFTA_COUNTRY_SHARE(Bom!C2:C4,Bom!B2:B4,Bom!F1,"Korea")', v: 0 },
          ],
          [options.unknown === true ? { f: 'CUBEVALUE("a","b")', v: 100 } : 100],
          options.unknown === true
            ? ['Stale', { f: '_xldudf_NAFTA_RVC_NET_COST(A5,10)', v: 0.9 }]
            : ['Fresh', { f: '_xldudf_NAFTA_RVC_NET_COST(A5,10)', v: 0.1 }],
          [],
          [
            {
              f: `_xldudf_NAFTA_EVALUATION(${CALL})`,
              v: 'Test',
              array: { ref: 'A8:A8', dynamic: true },
            },
          ],
        ],
      },
      {
        name: 'Bom',
        rows: [
          ['Part', 'Origin', 'Cost', 'HS', 'Statement', 100],
          ['Battery', 'CN', 30, '8708.30', ''],
          ['Brakes', 'MX', 40, '8708.30', 'RVC 80%'],
          ['Labour', 'US', 20, '', 'labour'],
        ],
      },
      { name: 'Settings', rows: [['Scenario', 'nafta-1994']] },
    ],
    names: scenario,
  });
}

/** A workbook that defines an entity for a file of the reader's own machine. */
export function bookWithEntity(): Uint8Array {
  const parts = unzipSync(smallBook());
  const path = 'xl/workbook.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(/^<\?xml[^>]*\?>/, '');
  const type = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>';
  parts[path] = strToU8(`<?xml version="1.0"?>${type}${xml.replace('Results', '&e;')}`);
  return zipSync(parts);
}

const GIGABYTE = 2 ** 30;

/** A workbook of a megabyte with a part that is a gigabyte when unpacked. */
export function inflatingBook(): Uint8Array {
  const path = 'xl/worksheets/sheet1.xml';
  const zip = Buffer.from(
    zipSync({ ...unzipSync(smallBook()), [path]: [gigabyteOfZeros(), { level: 0 }] }),
  );
  // the part is stored as it is: now say that it is deflated, in its own header and in the directory
  for (const [signature, method, size, name] of [
    [0x04034b50, 8, 22, 30],
    [0x02014b50, 10, 24, 46],
  ] as const) {
    const start = headerOf(zip, signature, name, path);
    zip.writeUInt16LE(8, start + method);
    zip.writeUInt32LE(GIGABYTE, start + size);
  }
  return zip;
}

/** A deflated megabyte that ends on a byte, a thousand times over. */
function gigabyteOfZeros(): Uint8Array {
  const megabyte = deflateRawSync(Buffer.alloc(2 ** 20), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const end = Buffer.from([0x03, 0x00]);
  return Buffer.concat([...Array.from({ length: 1024 }, () => megabyte), end]);
}

function headerOf(zip: Buffer, signature: number, nameOffset: number, path: string): number {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  for (let at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 1)) {
    const name = zip.subarray(at + nameOffset, at + nameOffset + path.length);
    if (name.toString() === path) return at;
  }
  throw new Error(`no header of ${path}`);
}

/** Formulas that depend on one another, beside a NAFTA formula that does not. */
export function circularBook(): Uint8Array {
  const rvc = { f: '_xldudf_NAFTA_RVC_NET_COST(100,10)', v: 0.9 };
  return buildXlsx({
    sheets: [{ name: 'Circle', rows: [[rvc, { f: 'C1+1', v: 1 }, { f: 'B1+1', v: 2 }]] }],
  });
}
