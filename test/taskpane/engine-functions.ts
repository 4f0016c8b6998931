import type { CustomFunctions } from '../../src/engine';
import { isFailure } from '../../src/functions/cell-result';
import { functionIds } from '../../src/functions/ids';
import { implementations } from '../../src/functions/implementations';
import { functionsMetadata } from '../../src/functions/metadata';

/** The product's own functions for an embedded workbook, as the workbench hands them over. */
export const engineFunctions: CustomFunctions = {
  namespace: 'NAFTA',
  metadata: functionsMetadata('en', { helpBase: 'https://localhost/' }).functions,
  implementations: new Map(
    functionIds.map((id) => [
      id,
      (...given: unknown[]) => {
        const { parameters, calculate } = implementations[id];
        const result = calculate(...given.slice(0, parameters));
        if (isFailure(result)) {
          throw Object.assign(new Error(result.message), { code: result.error });
        }
        return result;
      },
    ]),
  ),
};
