import type { Language } from '../origin';
import { helpFile } from './help/help-file';
import { catalogueIn } from './texts';

/** Excel's metadata of the custom functions: the content of functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'scalar' | 'matrix';
    readonly optional: boolean;
  }[];
  readonly result: {
    readonly type: 'number' | 'boolean' | 'string' | 'any';
    readonly dimensionality: 'scalar' | 'matrix';
  };
}

/**
 * Every parameter is `any`, so that a wrong argument meets our sentence and not Excel's.
 * `helpBase` is the address under which the help pages stand: "https://addins.example.com".
 */
export function functionsMetadata(
  language: Language,
  { helpBase }: { readonly helpBase: string },
): FunctionsMetadata {
  return {
    functions: catalogueIn(language).map(({ id, description, parameters, result, spills }) => ({
      id,
      name: id,
      description,
      helpUrl: `${helpBase}/${helpFile(language)}#${id}`,
      parameters: parameters.map(({ name, dimensionality, optional, description: text }) => ({
        name,
        description: text,
        type: 'any',
        dimensionality,
        optional,
      })),
      result: { type: result, dimensionality: spills ? 'matrix' : 'scalar' },
    })),
  };
}
