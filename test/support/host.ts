import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { distFolder } from './dist';

/** A blank cell, which arrives as 0 on the desktop, null on the web and "" in some versions. */
export const BLANK = Symbol('blank');
export const BLANKS = [0, null, ''] as const;

export interface CellFailure {
  readonly error: string;
  readonly message: string;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly dimensionality: 'scalar' | 'matrix';
    }[];
  }[];
}

class HostError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/**
 * The built bundle, called as Excel calls it: an omitted argument is null, a range is rows of cells,
 * a single cell of a range parameter 1x1, and the invocation comes last.
 */
export class ExcelHost {
  readonly metadata: Metadata;
  private readonly associated = new Map<string, (...given: unknown[]) => unknown>();

  constructor(folder = distFolder()) {
    this.metadata = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8')) as Metadata;
    const customFunctions: Record<string, unknown> = {
      associate: (id: string, implementation: (...given: unknown[]) => unknown) =>
        this.associated.set(id, implementation),
    };
    const context = createContext({ CustomFunctions: customFunctions });
    runInContext(readFileSync(join(folder, 'functions.js'), 'utf8'), context);
    // as in Excel, the error classes arrive after the functions were associated
    customFunctions.Error = HostError;
    customFunctions.ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  }

  get ids(): readonly string[] {
    return [...this.associated.keys()];
  }

  /** A value, a matrix of values, or the error with its message. */
  call(id: string, given: readonly unknown[], blank: 0 | null | '' = null): unknown {
    const definition = this.metadata.functions.find((candidate) => candidate.id === id);
    const implementation = this.associated.get(id);
    if (definition === undefined || implementation === undefined) throw new Error(`no ${id}`);
    const parameters = definition.parameters.map(({ dimensionality }, index) =>
      handed(given[index], dimensionality, blank),
    );
    try {
      return shown(implementation(...parameters, { address: 'Sheet1!A1' }));
    } catch (error) {
      return shown(error);
    }
  }
}

function handed(argument: unknown, dimensionality: string, blank: 0 | null | ''): unknown {
  if (argument === undefined || argument === null) return null;
  const cell = (value: unknown): unknown => (value === BLANK ? blank : value);
  if (dimensionality === 'scalar') return cell(argument);
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

function shown(result: unknown): unknown {
  if (result instanceof HostError) return { error: result.code, message: result.message };
  if (Array.isArray(result)) return result.map(shown);
  if (typeof result === 'object' && result !== null && 'stack' in result) throw result;
  return result;
}

/** A column of cells. */
export const column = (...cells: readonly unknown[]): readonly unknown[][] =>
  cells.map((cell) => [cell]);
