import { heavyComponentCovers } from '../../src/scenario/data/annex-403-2';
import { annex4032 } from '../../src/scenario/data/annex-403-2-materials';
import { heavyComponent } from '../../src/scenario/heavy-component';

// SOR/94-14 Schedule V column I; s. 2 for what holds a component or a listed material
test.each([
  ['840734', 'component'],
  ['84082010', 'component'],
  ['8407', 'component'],
  ['870840', 'component'],
  ['8708405090', 'component'],
  ['840991', 'perhaps'],
  ['8409', 'perhaps'],
  ['870600', 'perhaps'],
  ['870830', 'none'],
  ['870850', 'none'],
  ['848310', 'none'],
  ['851150', 'none'],
  ['73', 'none'],
  ['8708', 'code too short'],
  ['87', 'code too short'],
  ['84', 'code too short'],
  [null, 'code too short'],
])('%s is %s', (code, standing) => {
  expect(heavyComponent(code)).toBe(standing);
});

test('Annex 403.2 has two components and their materials, no material twice', () => {
  expect(annex4032.map(({ materials }) => materials.length)).toEqual([30, 4, 4]);
  for (const { materials } of annex4032) expect(new Set(materials).size).toBe(materials.length);
  expect(heavyComponentCovers).toEqual(['8407', '8408', '870840']);
});
