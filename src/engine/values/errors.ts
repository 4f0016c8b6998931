import type { CellError, CellValue, ErrorCode } from '../types';
import type { Value } from './area';

const codes: readonly ErrorCode[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#CIRC!',
];

const shared = new Map<string, CellError>(codes.map((error) => [error, Object.freeze({ error })]));

/** The one error value of a code; an unknown code is #VALUE!. */
export const errorOf = (code: string): CellError => shared.get(code) ?? VALUE;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && shared.has(code);

export const VALUE: CellError = Object.freeze({ error: '#VALUE!' });
export const NA = errorOf('#N/A');
export const DIV0 = errorOf('#DIV/0!');
export const NUM = errorOf('#NUM!');
export const REF = errorOf('#REF!');
export const NAME = errorOf('#NAME?');
export const NULL = errorOf('#NULL!');
export const SPILL = errorOf('#SPILL!');
export const CALC = errorOf('#CALC!');
export const CIRC = errorOf('#CIRC!');

export const isError = (value: Value | undefined): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Equal as far as a cell shows it: the same value, or the same error with the same message. */
export const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b ||
  (isError(a) && isError(b) && a.error === b.error && a.message === b.message) ||
  (typeof a === 'number' && typeof b === 'number' && Number.isNaN(a) && Number.isNaN(b));
