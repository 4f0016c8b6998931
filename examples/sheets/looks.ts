import type { CellStyle } from '../ooxml/styles';

const INK = '12344D';

/** The few looks of the workbook. */
export const looks = {
  title: { bold: true, size: 18, color: INK },
  banner: { bold: true, color: '7A4B00', fill: 'FFF1CC', wrap: true, vertical: 'center' },
  section: { bold: true, size: 13, color: INK, ruled: true },
  head: {
    bold: true,
    color: 'FFFFFF',
    fill: '1F5C85',
    wrap: true,
    vertical: 'center',
    horizontal: 'center',
  },
  label: { bold: true },
  text: {},
  wrapped: { wrap: true, vertical: 'top' },
  note: { italic: true, color: '5B6B79' },
  wrappedNote: { italic: true, color: '5B6B79', wrap: true, vertical: 'top' },
  money: { numberFormat: '#,##0.00' },
  amount: { numberFormat: '#,##0' },
  inputAmount: { color: '1F3A93', fill: 'EEF3FB', numberFormat: '#,##0' },
  count: { numberFormat: '0', horizontal: 'center' },
  totalCount: { numberFormat: '0', bold: true, fill: 'E4EEF6', horizontal: 'center' },
  total: { numberFormat: '#,##0.00', bold: true, fill: 'E4EEF6' },
  totalLabel: { bold: true, fill: 'E4EEF6' },
  day: { numberFormat: 'yyyy-mm-dd', horizontal: 'center' },
  percent: { numberFormat: '0.0%', horizontal: 'right' },
  points: { numberFormat: '+0.0%;-0.0%;0.0%', horizontal: 'right' },
  measured: { numberFormat: '[>=5]#,##0.00;[<=-5]-#,##0.00;0.0%', horizontal: 'right' },
  verdictText: { bold: true, wrap: true, vertical: 'top' },
  verdict: { bold: true, horizontal: 'center' },
  input: { color: '1F3A93', fill: 'EEF3FB' },
  inputMoney: { color: '1F3A93', fill: 'EEF3FB', numberFormat: '#,##0.00' },
  inputPercent: { color: '1F3A93', fill: 'EEF3FB', numberFormat: '0.0%', horizontal: 'right' },
  inputDate: { color: '1F3A93', fill: 'EEF3FB', numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
} as const satisfies Readonly<Record<string, CellStyle>>;
