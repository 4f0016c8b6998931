import type { CellError, CellValue } from '../types';
import { NUM, VALUE, isErrorCode } from '../values/errors';

/** What a cell shows for something a custom function gave; null counts as 0, as in Excel. */
export function cellValueOf(result: unknown): CellValue {
  if (typeof result === 'number') return Number.isFinite(result) ? result : NUM;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (result === null || result === undefined) return 0;
  if (typeof result !== 'object') return VALUE;
  if ('then' in result)
    return { error: '#VALUE!', message: 'functions that answer later cannot be calculated here' };
  if ('basicValue' in result) return cellValueOf(result.basicValue);
  return 'code' in result ? errorThrown(result) : VALUE;
}

/** The cell error of something thrown: only #VALUE! and #N/A keep their code and message. */
export function errorThrown(thrown: unknown): CellError {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
    return { error: '#VALUE!', message: thrown instanceof Error ? thrown.message : String(thrown) };
  const error = isErrorCode(thrown.code) ? thrown.code : '#VALUE!';
  return 'message' in thrown && typeof thrown.message === 'string' && thrown.message !== ''
    ? { error, message: thrown.message }
    : { error };
}
