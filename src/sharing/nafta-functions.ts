import { customFunctionsFrom, type CustomFunctions } from '../engine';
import { associations } from '../functions/associations';
import { functionsMetadata } from '../functions/metadata';

/** The custom functions as Excel would load them, in the namespace of the add-in. */
export function naftaFunctions(): CustomFunctions {
  const errorOf = ({ error, message }: { readonly error: string; readonly message: string }) =>
    Object.assign(new Error(message), { code: error });
  const metadata = functionsMetadata('en', { helpBase: '' });
  return customFunctionsFrom(metadata, associations(errorOf), 'NAFTA');
}
