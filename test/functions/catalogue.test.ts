import { catalogue } from '../../src/functions/catalogue';
import { functionIds } from '../../src/functions/ids';
import { implementations } from '../../src/functions/implementations';
import { ExcelHost } from '../support/host';

test('the catalogue holds every function once, in the order of the ids', () => {
  expect(catalogue.map(({ id }) => id)).toEqual(functionIds);
});

test.each(catalogue.map((definition) => [definition.id, definition] as const))(
  '%s takes as many arguments as it describes, optional ones last',
  (id, { parameters }) => {
    expect(implementations[id].parameters).toBe(parameters.length);
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  },
);

const host = new ExcelHost();

test.each(catalogue.map((definition) => [definition.example.formula, definition] as const))(
  '%s gives what the help says',
  (_formula, { id, example }) => {
    const found = host.call(id, example.given);
    const index = /^=INDEX\(.*, (\d+), (\d+)\)$/.exec(example.formula);
    const cell = index && (found as unknown[][])[Number(index[1]) - 1]?.[Number(index[2]) - 1];
    const shown = index === null ? found : cell;
    expect(shown).toEqual(example.result);
  },
);
