import type { CellError, CellValue } from '../types';
import { Area, type Value } from './area';
import { CALC } from './errors';

/** A function as a value: a cell that shows one shows #CALC!, as every use of it but a call does. */
export class Lambda extends Area {
  readonly rows = 1;
  readonly columns = 1;

  /** `depth`: how many calls stand around this one. An argument left out is undefined. */
  constructor(readonly call: (args: readonly (Value | undefined)[], depth: number) => Value) {
    super();
  }

  at(): CellError {
    return CALC;
  }
}

/** What a parameter is that was left out: blank, but ISOMITTED knows. */
class Omitted extends Area {
  readonly rows = 1;
  readonly columns = 1;

  at(): CellValue {
    return null;
  }
}

export const OMITTED: Area = new Omitted();
