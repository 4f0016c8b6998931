import { readOwn } from './own-origin';

type Implementation = (...parameters: unknown[]) => unknown;

/** What functions.json says of a function, as far as the workbench uses it. */
export interface DescribedFunction {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: 'scalar' | 'matrix';
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result?: { readonly dimensionality?: 'scalar' | 'matrix' };
}

/** The add-in's custom functions: functions.json, and what its own bundle associated by id. */
export interface AddinFunctions {
  readonly description: { readonly functions: readonly DescribedFunction[] };
  readonly associations: ReadonlyMap<string, Implementation>;
}

/** Excel's codes, as `CustomFunctions.ErrorCode` names them. */
const errorCodes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
    this.name = 'CustomFunctionsError';
  }
}

function addScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} did not load`)));
    document.head.append(script);
  });
}

/** Loads the built bundle into this page, where the engine calls its functions directly. */
export async function loadAddinFunctions(): Promise<AddinFunctions> {
  const associations = new Map<string, Implementation>();
  const associate = (first: string | Record<string, Implementation>, second?: Implementation) => {
    const pairs =
      typeof first === 'string'
        ? second
          ? [[first, second] as const]
          : []
        : Object.entries(first);
    for (const [id, implementation] of pairs) associations.set(id, implementation);
  };
  Object.assign(globalThis, {
    CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode: errorCodes },
  });
  const [response] = await Promise.all([
    readOwn('/addin/functions.json'),
    addScript('/addin/functions.js'),
  ]);
  if (!response) throw new Error('functions.json is missing');
  return { description: await response.json(), associations };
}
