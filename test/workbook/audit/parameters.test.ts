import { catalogue } from '../../../src/functions/catalogue';
import { PARAMETERS } from '../../../src/workbook/audit/parameters';

/** What the audit looks for in a call, by the names of the catalogue. */
const LOOKED_FOR = ['scenario', 'good', 'date', 'costs'];

test.each(catalogue.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)] as const))(
  'the parameters of %s are those of the catalogue',
  (id, names) => {
    const told = PARAMETERS.get(id);
    if (told !== undefined) expect(names.slice(0, told.length)).toEqual(told);
    else expect(names.filter((name) => LOOKED_FOR.includes(name))).toEqual([]);
  },
);

test('no parameter that is looked for stands behind those that are told', () => {
  for (const { id, parameters } of catalogue) {
    const told = PARAMETERS.get(id)?.length ?? 0;
    const rest = parameters.slice(told).map(({ name }) => name);
    expect([id, rest.filter((name) => LOOKED_FOR.includes(name))]).toEqual([id, []]);
  }
});
