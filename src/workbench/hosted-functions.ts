import type { CustomFunctions } from '../engine/types';
import type { AddinFunctions } from './addin-functions';
import type { FunctionHelp } from './grid/univer';

/** The add-in's namespace in formulas. */
const namespace = 'NAFTA';

/** The add-in's functions as the engine calls them. */
export const hostedFunctions = ({
  metadata,
  implementations,
}: AddinFunctions): CustomFunctions => ({
  namespace,
  metadata,
  implementations,
});

/** What the formula editor shows of them. */
export const functionHelp = ({ metadata }: AddinFunctions): FunctionHelp[] =>
  metadata.map(({ id, name, description, parameters }) => ({
    name: `${namespace}.${name ?? id}`,
    description: description ?? '',
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
  }));
