/** The words of one function; ids, names, formulas and results are the same in every language. */
export interface FunctionText {
  readonly description: string;
  readonly source: string;
  readonly help: readonly string[];
}

/** By id of the function. */
export type FunctionTexts = Readonly<Record<string, FunctionText>>;

/** By name of the parameter, or by `FUNCTION.name` where one function means something else by it. */
export type ParameterTexts = Readonly<Record<string, string>>;
