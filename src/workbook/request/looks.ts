import type { CellStyle } from '../../engine/new-book';

const CENTRED = { vertical: 'center', wrap: true } as const;

/** How the cells of a request look: yellow is for the supplier, grey is locked. */
export const looks = {
  title: { bold: true, size: 15 },
  heading: { bold: true, size: 12 },
  label: { bold: true, vertical: 'center' },
  value: { vertical: 'center', horizontal: 'left' },
  progress: { bold: true, color: '0B5394', vertical: 'center' },
  head: { ...CENTRED, bold: true, fill: 'D9E2EC', boxed: true },
  headTyped: { ...CENTRED, bold: true, fill: 'FCE8B2', boxed: true },
  known: { ...CENTRED, fill: 'F3F4F6', boxed: true },
  typed: { ...CENTRED, fill: 'FFF9E0', boxed: true, unlocked: true },
  typedText: { ...CENTRED, fill: 'FFF9E0', boxed: true, unlocked: true, numberFormat: '@' },
  typedShare: { ...CENTRED, fill: 'FFF9E0', boxed: true, unlocked: true, numberFormat: '0.##%' },
  typedDay: {
    ...CENTRED,
    fill: 'FFF9E0',
    boxed: true,
    unlocked: true,
    horizontal: 'left',
    numberFormat: 'yyyy-mm-dd',
  },
  check: { ...CENTRED, italic: true, boxed: true },
  text: { vertical: 'top', wrap: true },
  term: { bold: true, vertical: 'top', wrap: true },
  note: { italic: true, color: '52606D', vertical: 'top', wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

const LINE = 15.5;

/** The height of a row whose longest text wraps in a column of that many characters, in points. */
export const heightOf = (texts: readonly (readonly [text: string, width: number])[]): number =>
  LINE * Math.max(1, ...texts.map(([text, width]) => Math.ceil(text.length / width))) + 4;
