import { averagingRules } from '../../src/scenario/data/averaging';

const provisions = (goods: string, subject: string) =>
  averagingRules
    .filter((rule) => rule.goods === goods && rule.subject === subject)
    .map(({ source }) => source.title.replace(/ s\. /, ' '));

test.each([
  [
    'vehicles',
    'category',
    [
      '94-14 11(5)(a)',
      '94-14 11(5)(b)',
      '94-14 11(5)(c)',
      '2020-155 16(1)(a)',
      '2020-155 16(1)(b)',
      '2020-155 16(1)(c)',
      '2020-155 16(1)(d)',
    ],
  ],
  ['vehicles', 'population', ['94-14 11(9)(a)', '94-14 11(9)(b)', '2020-155 16(1)']],
  [
    'vehicles',
    'period',
    ['94-14 11(1)(a)', '94-14 11(3)', '2020-155 16(1)', '2020-155 16(4)', '2020-155 16(5)(a)(iv)'],
  ],
  [
    'parts',
    'category',
    [
      '94-14 12(4)(a)',
      '94-14 12(4)(b)',
      '94-14 12(4)(c)',
      '94-14 12(4)(d)',
      '2020-155 14(12)',
      '2020-155 16(10)(d)',
    ],
  ],
  ['parts', 'value of materials', ['94-14 12(10)(a)', '94-14 12(10)(b)', '94-14 12(10)(c)']],
])('averaging of %s: %s', (goods, subject, expected) => {
  expect(provisions(goods, subject)).toEqual(expected.map((title) => `SOR/${title}`));
});

test('every provision is quoted from the law', () => {
  const odd = averagingRules.filter(
    ({ source }) => source.quote.length < 15 || source.confidence !== 'primary',
  );
  expect(odd.map(({ source }) => source.title)).toEqual([]);
});
