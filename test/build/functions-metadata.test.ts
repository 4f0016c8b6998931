import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../support/dist';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly options?: Readonly<Record<string, unknown>>;
}

let folder: string;
let functions: readonly CustomFunctionMetadata[];
let help: string;

beforeAll(() => {
  folder = distFolder();
  functions = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8')).functions;
  help = readFileSync(join(folder, 'help.html'), 'utf8');
}, 300_000);

/** What breaks a rule, as `ID: what`. */
const breaking = (rule: (entry: CustomFunctionMetadata) => boolean): readonly string[] =>
  functions.filter((entry) => !rule(entry)).map(({ id }) => id);

test('ids and names are what Excel accepts, equal and unique', () => {
  expect(breaking(({ id }) => /^[A-Z][A-Z0-9_.]{2,127}$/.test(id))).toEqual([]);
  expect(breaking(({ id, name }) => id === name)).toEqual([]);
  expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
});

test('no id reads as the address of a cell', () => {
  const looksLikeCell = /^([A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*)$/;
  expect(breaking(({ id }) => !looksLikeCell.test(id))).toEqual([]);
});

test('no id is a name of the old macro language', () => {
  const macros = ['ALERT', 'BEEP', 'CALL', 'ECHO', 'EVALUATE', 'EXEC', 'GOTO', 'HALT', 'INPUT'];
  const more = ['NOTE', 'REGISTER', 'RESULT', 'RETURN', 'RUN', 'SET.VALUE', 'VOLATILE'];
  expect(breaking(({ id }) => ![...macros, ...more].includes(id))).toEqual([]);
});

test('every function states its result', () => {
  expect(breaking(({ result }) => /^(number|boolean|string|any)$/.test(result.type))).toEqual([]);
  expect(breaking(({ result }) => /^(scalar|matrix)$/.test(result.dimensionality))).toEqual([]);
});

test('every parameter is any, so that our sentences appear and not #VALUE! alone', () => {
  expect(breaking(({ parameters }) => parameters.every(({ type }) => type === 'any'))).toEqual([]);
});

test('parameters have names of their own, and the optional ones come last', () => {
  expect(
    breaking(({ parameters }) => {
      const names = parameters.map(({ name }) => name);
      const optional = parameters.map((parameter) => parameter.optional === true);
      const isSorted = optional.every(
        (is, index) => is || !optional.slice(0, index).includes(true),
      );
      return isSorted && new Set(names).size === names.length && !names.includes('');
    }),
  ).toEqual([]);
});

test('descriptions are there and fit into the dialog', () => {
  const fits = (text: string): boolean => text.trim().length > 0 && text.length <= 250;
  expect(
    breaking(
      ({ description, parameters }) =>
        fits(description) && parameters.every((parameter) => fits(parameter.description)),
    ),
  ).toEqual([]);
});

test('nothing is volatile, streaming, cancelable or in need of an address', () => {
  expect(breaking(({ options }) => Object.values(options ?? {}).every((value) => !value))).toEqual(
    [],
  );
});

test('every help address leads to an anchor of help.html', () => {
  expect(
    breaking(({ id, helpUrl }) => helpUrl === `https://localhost:3000/help.html#${id}`),
  ).toEqual([]);
  expect(breaking(({ id }) => help.includes(`id="${id}"`))).toEqual([]);
});

test('the file stays far below the size that Excel refuses', () => {
  expect(statSync(join(folder, 'functions.json')).size).toBeLessThan(500_000);
});
