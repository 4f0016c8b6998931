import { annex4031, tracingList } from '../../src/scenario';

const match = tracingList('not traced');

/** One code inside each of the 65 entries of Schedule IV of SOR/94-14, in the order as printed. */
const printed =
  '400921 401031 401110 401693 401699 700711 700910 830120 840731 840732 840733 840734 840734 840820 840991 841330 841480 841520 842139 848130 848250 848320 848350 850110 850120 850131 850132 850740 851130 851140 851150 851220 851240 851981 852721 852729 853650 853690 853710 853910 853921 854430 870600 870710 870810 870821 870829 870829 870830 870840 870850 870870 870880 870891 870892 870893 870894 870895 870899 870899 870899 870899 903180 903289 940120'.split(
    ' ',
  );

test('the list has the 65 entries as printed and each of them matches', () => {
  expect(annex4031).toHaveLength(65);
  expect(printed).toHaveLength(65);
  printed.forEach((code, index) => {
    expect(match(code).listed).toBe(true);
    const entry = annex4031[index];
    expect(entry?.covers.some((cover) => covers(cover, code))).toBe(true);
  });
});

const covers = (cover: string, code: string) => {
  const [from = '', to = from] = cover.split('-');
  const width = Math.min(from.length, code.length);
  return code.slice(0, width) >= from.slice(0, width) && code.slice(0, width) <= to.slice(0, width);
};

test.each([
  ['870830', true, null, null],
  ['8708305090', true, null, null],
  ['870829', true, 'narrower entry', null],
  ['842139', true, 'narrower entry', null],
  ['851981', true, 'described entry', null],
  ['848210', true, null, null],
  ['848280', true, null, null],
  ['848291', false, null, null],
  ['401034', true, null, null],
  ['401035', false, null, null],
  ['401039', true, 'narrower entry', null],
  ['731815', false, null, null],
  ['902910', false, null, null],
  ['7318', false, null, null],
  ['87', true, 'code too short', null],
  ['87083', true, 'code too short', null],
  ['4009', true, null, null],
  ['842132', true, 'narrower entry', '842139'],
  ['870822', true, 'narrower entry', '870829'],
  ['847983', false, null, null],
  ['850750', true, 'narrower entry', '850780'],
  ['850760', false, null, null],
  ['850780', true, 'narrower entry', null],
  ['870839', true, null, '870830'],
] as const)('%s: listed %s, mark %s, read as %s', (code, listed, mark, readAs) => {
  expect(match(code)).toMatchObject({ listed, mark, readAs });
});

test('no code counts as listed, marked; lithium-ion is listed where the term says so', () => {
  expect(match(null)).toMatchObject({ listed: true, mark: 'no code' });
  expect(tracingList('traced')('850760')).toMatchObject({ listed: true, readAs: '850780' });
});
