import { copyName } from '../../../src/workbench/page/files';

test.each([
  ['cost.xlsx', 'cost (copy).xlsx'],
  ['cost.v2.xlsm', 'cost.v2 (copy).xlsm'],
  ['cost', 'cost (copy).xlsx'],
  ['bom.csv', 'bom (copy).xlsx'],
  ['bom.v2.TSV', 'bom.v2 (copy).xlsx'],
])('a copy of %s is named %s', (name, expected) => {
  expect(copyName(name)).toBe(expected);
});
