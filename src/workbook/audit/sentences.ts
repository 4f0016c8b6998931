import { sentences, type Sentence } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** Every sentence that the audit of a workbook can say. */
export const english = {
  // spelling
  'damaged-formula': {
    kind: 'malformed',
    en: 'Excel has lost the add-in in this formula ({spelling}): it shows what was computed last, or #NAME?',
  },
  'fix-repair': { kind: 'note', en: 'write it again by the name of the add-in: {formula}' },
  'name-unknown': {
    kind: 'malformed',
    en: 'the cell shows #NAME? although its formula is sound: Excel did not know the add-in when it calculated it',
  },
  'fix-enter-again': {
    kind: 'note',
    en: 'enter the same formula again, so that Excel calculates it',
  },
  // links
  'setting-unlinked': {
    kind: 'note',
    en: '{parameter} is written into the formula as {literal}: it does not follow the cell {name}',
  },
  'fix-link': { kind: 'note', en: 'put {name} in its place; that cell says the same now' },
  'fix-link-changing': {
    kind: 'note',
    en: 'put {name} in its place; that cell says {current}, so the figure may change',
  },
  // blank cells
  'cost-blank': {
    kind: 'missing',
    en: 'no cost on a line that says where it is from, its code or a statement: it counts as 0',
  },
  'cost-of-blank': { kind: 'missing', en: 'this cell is blank, so the cost in {cell} is 0' },
  'amount-blank': {
    kind: 'note',
    en: 'this cell is blank and counts as 0 in {function} ({parameter})',
  },
  // statements
  'lines-unstated': {
    kind: 'missing',
    en: 'made in the territory, nothing stated by the supplier (number of lines: {count}); read both ways, the verdict is the same',
  },
  'lines-unstated-undecided': {
    kind: 'missing',
    en: 'made in the territory, nothing stated by the supplier (number of lines: {count}); read both ways, the verdict is Undecided',
  },
  // costs
  'unit-price': {
    kind: 'malformed',
    en: 'given as costs, but "{header}" holds prices of one piece, and column {quantity} counts the pieces',
  },
  'price-uncounted': {
    kind: 'note',
    en: 'given as costs, but "{header}" looks like a price of one piece, and no column counts pieces: confirm that each line is one',
  },
  'fix-cost-column': { kind: 'note', en: 'take the costs from column {column}, "{header}"' },
  'rows-missed': {
    kind: 'malformed',
    en: 'the range {range} ends too early: lines below that no formula reads: {count}',
  },
  'fix-extend': { kind: 'note', en: 'extend the ranges to row {row}' },
  'lines-hidden': {
    kind: 'note',
    en: 'hidden or filtered lines whose costs count (number of lines: {count})',
  },
  // formulas
  'formula-unlike': {
    kind: 'note',
    en: 'the formula is unlike its neighbours, such as {like} ({usual})',
  },
  'value-among-formulas': {
    kind: 'note',
    en: 'a typed value where the neighbours are formulas, such as {like} ({usual})',
  },
  'fix-as-neighbours': { kind: 'note', en: 'make it {formula}, as its neighbours are' },
  // calculation
  'volatile-precedent': {
    kind: 'note',
    en: '{function} is calculated anew at every edit, and so are all NAFTA formulas below it: {count}',
  },
  'precedents-cut': {
    kind: 'note',
    en: 'more than {most} formulas stand above those of NAFTA: functions that change at every edit are looked for in that many',
  },
  'range-repeated': {
    kind: 'note',
    en: '{range} is handed to {count} formulas: about {megabytes} MB at every switch of the scenario, and Excel hands over 5 MB at a time; let one EVALUATION_BY read it, or pass figures instead of lines',
  },
  'not-recalculated': {
    kind: 'missing',
    en: 'not recalculated, or resting on a cell that was not: what it shows may be old',
  },
  outdated: {
    kind: 'malformed',
    en: 'cells that do not show what their formulas give now: {count}',
  },
  'other-version': {
    kind: 'note',
    en: 'made with {made}, you have {own}: figures that differ: {count}',
  },
  'other-version-agrees': {
    kind: 'note',
    en: 'made with {made}, you have {own}: every figure shown is what {own} gives',
  },
  'not-compared': {
    kind: 'note',
    en: 'not compared with {own}, since only Excel can compute what they are given: {count}',
  },
  'fix-recalculate': {
    kind: 'note',
    en: 'enter these formulas again, so that {own} computes them',
  },
  // what was not looked at
  'sheet-unread': {
    kind: 'missing',
    en: 'the sheet "{sheet}" has more cells than are read: nothing on it was looked at',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
