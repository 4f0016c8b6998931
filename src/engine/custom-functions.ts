import {
  array,
  boolean,
  looseObject,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
} from 'valibot';
import { WorkbookError, type CustomFunctionMetadata, type CustomFunctions } from './types';

/** What a custom-functions script associated with an id. */
export type Association = (...parameters: never[]) => unknown;

const dimensionality = optional(picklist(['scalar', 'matrix']));
const metadataSchema = object({
  functions: array(
    looseObject({
      id: pipe(string(), minLength(1)),
      parameters: array(
        looseObject({
          name: string(),
          dimensionality,
          optional: optional(boolean()),
          repeating: optional(boolean()),
        }),
      ),
      result: optional(looseObject({ dimensionality })),
    }),
  ),
});

/**
 * Custom functions from the contents of functions.json and what its script associated, by id.
 *
 * Throws WorkbookError where the metadata has another shape or names a function nobody associated.
 *
 * @example
 * customFunctionsFrom(metadata, associations, 'NAFTA').metadata.length // as many as the file names
 */
export function customFunctionsFrom(
  metadataJson: unknown,
  associations: ReadonlyMap<string, Association>,
  namespace: string,
  blankAs?: 0 | null | '',
): CustomFunctions {
  const parsed = safeParse(metadataSchema, metadataJson);
  if (!parsed.success)
    throw new WorkbookError(
      'functionsMetadata',
      `The list of custom functions cannot be read: ${parsed.issues[0].message}.`,
    );
  const implementations = new Map(
    [...associations].map(([id, run]) => [id.toUpperCase(), asUnknown(run)]),
  );
  const missing = parsed.output.functions.find(({ id }) => !implementations.has(id.toUpperCase()));
  if (missing)
    throw new WorkbookError(
      'functionsMissing',
      `The custom function ${missing.id} is listed, but its script does not define it.`,
    );
  const metadata = parsed.output.functions as readonly CustomFunctionMetadata[];
  const base = { namespace: namespace.toUpperCase(), metadata, implementations };
  return blankAs === undefined ? base : { ...base, blankAs };
}

/** The engine passes what Excel would; the function checks it by itself. */
const asUnknown =
  (run: Association) =>
  (...parameters: unknown[]): unknown =>
    run(...(parameters as never[]));
