import type { CellEdit, CellValue } from '../../../engine/types';
import { sentences } from '../sentences';
import { WireFailure } from '../wire-error';

export type OfficeValue = number | string | boolean;

/** An empty cell is "", an error its text, as Range.values has them. */
export const officeValue = (value: CellValue): OfficeValue => {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
};

/** Excel.RangeValueType */
export const valueType = (value: CellValue): string => {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ];
};

type Content = Pick<CellEdit, 'formula' | 'value' | 'numberFormat'>;

const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const percentage = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/;

/**
 * What a value written through Range.values or Range.formulas becomes: a text is taken as if typed, so "8703" is
 * a number and "=A1" a formula, unless an apostrophe leads or the cell is formatted as text. null leaves the cell.
 */
export const typedContent = (written: unknown, formatOf: () => string): Content | null => {
  if (written === null || written === undefined) return null;
  if (typeof written === 'number' || typeof written === 'boolean') return { value: written };
  if (typeof written !== 'string')
    throw new WireFailure('InvalidArgument', sentences.invalidArgument);
  if (written === '') return { value: null };
  const numberFormat = formatOf();
  if (numberFormat === '@') return { value: written };
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (written.startsWith('=') && written.length > 1) return { formula: written };
  return typedText(written, numberFormat);
};

const typedText = (written: string, numberFormat: string): Content => {
  const text = written.trim();
  if (plainNumber.test(text)) return { value: Number(text) };
  const percent = percentage.exec(text)?.[1];
  if (percent !== undefined) {
    const value = Number(`${percent}e-2`);
    const format = percent.includes('.') ? '0.00%' : '0%';
    return numberFormat === 'General' ? { value, numberFormat: format } : { value };
  }
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  // an edit carries no error; the formula with that constant is what Excel shows for it, too
  if (errors.has(text.toUpperCase())) return { formula: `=${text.toUpperCase()}` };
  return { value: written };
};

/** A matrix of exactly that shape: one value stands for all, another shape is refused as Excel refuses it. */
export const shaped = (
  input: unknown,
  rows: number,
  columns: number,
): readonly (readonly unknown[])[] => {
  if (!Array.isArray(input))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => input));
  const matrix: unknown[] = input;
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === columns;
  if (matrix.length !== rows || !matrix.every(fits))
    throw new WireFailure('InvalidArgument', sentences.wrongShape);
  return matrix;
};
