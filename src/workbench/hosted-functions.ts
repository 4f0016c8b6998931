import { customFunctionsFrom } from '../engine';
import type { CustomFunctions } from '../engine';
import type { AddinFunctions } from './addin-functions';
import type { FunctionHelp } from './grid/univer';

/** The add-in's namespace in formulas. */
const namespace = 'NAFTA';

/** The add-in's functions as the engine calls them; throws WorkbookError where they do not fit. */
export const hostedFunctions = ({ description, associations }: AddinFunctions): CustomFunctions =>
  customFunctionsFrom(description, associations, namespace);

/** What the formula editor shows of them. */
export const functionHelp = ({ description: all }: AddinFunctions): FunctionHelp[] =>
  all.functions.map(({ id, name, description, parameters }) => ({
    name: `${namespace}.${name ?? id}`,
    description: description ?? '',
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
  }));
