import { buildXlsx, type BuiltWorkbook } from '../../support/xlsx-builder';

const CALL =
  'Bill!$E$3:$E$6,Bill!$D$3:$D$6,Totals!$B$2,NAFTA_SCENARIO,Bill!$C$3:$C$6,Bill!$H$3:$H$6,"8708.30"';

/** Styles by number: 1 is a percentage, 2 money with a sign, 3 a day, 4 a literal text with figures. */
export const styles = (literal: string): string =>
  `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="170" formatCode="&quot;$&quot;#,##0.00"/><numFmt numFmtId="171" formatCode="0.0&quot; ${literal}&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * A bill of four lines, its totals on a sheet of their own, and the verdicts on "Results": the costs
 * are 1234.5 (CN), 2345.25, 3456.75 and 4567.125 of a net cost of 20150.75.
 */
export const costBook = (more: Partial<BuiltWorkbook> = {}): BuiltWorkbook => ({
  sheets: [
    {
      name: 'Results',
      rows: [
        ['Verdict for the customer'],
        ['RVC', { f: `_xldudf_NAFTA_REGIONAL_VALUE_CONTENT(${CALL})`, s: 1 }],
        ['Qualifies', { f: `_xldudf_NAFTA_QUALIFIES(${CALL})` }],
        ['Net cost', { f: 'Totals!B2', v: 20150.75, s: 2 }],
        ['In words', { f: '"Net cost is "&TEXT(Totals!B2,"0.00")', v: 'Net cost is 20150.75' }],
        ['First line', { f: 'Bill!E3', v: 1234.5 }],
        ['Share of the first line', { f: 'Bill!E3/Totals!B2', v: 0.06126322841581579, s: 1 }],
        ['Typed again', 3456.75],
        [
          'By our own function',
          {
            f: `_xldudf_NAFTA_NON_ORIGINATING_VALUE(Bill!E3:E6,Bill!D3:D6,NAFTA_SCENARIO,Bill!C3:C6)`,
          },
        ],
        ['Verdict in words', { f: 'IF(B3,"qualifies","does not")', v: 'qualifies' }],
        ['Volume', 12000],
        ['Made on', { v: 45992, s: 3 }],
      ],
    },
    {
      name: 'Bill',
      rows: [
        ['Bill of materials'],
        ['Part', 'Supplier', 'HS', 'Origin', 'Cost', 'Remark', 'Quantity', 'Statement'],
        ['A-100', 'Acme', '8708.30', 'CN', 1234.5, 'price was 1,234.50 in May', 2, ''],
        ['A-200', 'Acme', '8708.40', 'MX', 2345.25, 'ok', 1, 'originating'],
        ['B-300', 'Beta', '8708.50', 'US', 3456.75, 'ok', 4, 'originating'],
        ['B-400', 'Beta', '8708.80', 'US', 4567.125, 'ok', 1, 'originating'],
        ['Total', null, null, null, { f: 'SUM(E3:E6)', v: 11603.625 }],
      ],
    },
    {
      name: 'Totals',
      rows: [
        ['Item', 'Amount'],
        ['Net cost', 20150.75],
        ['Margin', 0.15],
      ],
    },
    { name: 'Setup', rows: [['Scenario', 'usmca-2020']], visibility: 'hidden' },
  ],
  names: [{ name: 'NAFTA_SCENARIO', formula: 'Setup!$B$1' }],
  styles: styles('plain'),
  ...more,
});

export const costBookBytes = (more: Partial<BuiltWorkbook> = {}): Uint8Array =>
  buildXlsx(costBook(more));
