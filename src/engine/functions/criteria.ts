import type { IndexKey } from '../graph/column-index';
import type { CellValue } from '../types';
import { compareTexts } from '../values/compare';
import { isError } from '../values/errors';
import { numberInText } from '../values/text-number';
import { hasWildcards, wildcard } from './wildcards';

export interface Test {
  (value: CellValue): boolean;
  /** set where only cells of this value can match: a number, or a text in capitals */
  readonly key?: IndexKey;
}

const keyed = (key: IndexKey, test: (value: CellValue) => boolean): Test =>
  Object.assign(test, { key });

type Order = (order: number) => boolean;

const orders: Readonly<Record<string, Order>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** The test a criterion of SUMIFS and its like stands for: 5, "US", ">=100", "b*". */
export function criterion(wanted: CellValue): Test {
  if (typeof wanted === 'number') return numberTest('=', wanted);
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  if (wanted === null) return numberTest('=', 0);
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  return operandTest(operator, operand);
}

function operandTest(operator: string, operand: string): Test {
  const sign = operator || '=';
  if (operand === '') return emptyTest(operator);
  const number = numberInText(operand);
  if (number !== null) return numberTest(sign, number);
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') {
    const wanted = upper === 'TRUE';
    return sign === '<>' ? (value) => value !== wanted : (value) => value === wanted;
  }
  if (upper.startsWith('#') && sign === '=')
    return (value) => isError(value) && value.error === upper;
  return textTest(sign, operand);
}

/** "" matches blank and empty texts, "=" only blank cells, "<>" everything that is not blank. */
function emptyTest(operator: string): Test {
  if (operator === '') return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  if (operator === '<>') return (value) => value !== null;
  return () => false;
}

/** Equality also finds texts that read as the number. */
function numberTest(sign: string, wanted: number): Test {
  if (sign === '=' || sign === '<>') {
    const equal: Test = (value) =>
      typeof value === 'number'
        ? value === wanted
        : typeof value === 'string' && value !== '' && numberInText(value) === wanted;
    return sign === '=' ? keyed(wanted, equal) : (value) => !equal(value);
  }
  const order = orders[sign] ?? (() => false);
  return (value) => typeof value === 'number' && order(value - wanted);
}

function textTest(sign: string, wanted: string): Test {
  if ((sign === '=' || sign === '<>') && hasWildcards(wanted)) {
    const pattern = wildcard(wanted);
    const matches: Test = (value) => typeof value === 'string' && pattern.test(value);
    return sign === '=' ? matches : (value) => !matches(value);
  }
  const upper = wanted.toUpperCase();
  const equal: Test = (value) =>
    typeof value === 'string' && (value === wanted || value.toUpperCase() === upper);
  if (sign === '=') return keyed(upper, equal);
  if (sign === '<>') return (value) => !equal(value);
  const order = orders[sign] ?? (() => false);
  return (value) => typeof value === 'string' && order(compareTexts(value, wanted));
}
