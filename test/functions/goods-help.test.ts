import { goodsSections } from '../../src/functions/help/goods-sections';
import { goodsWords } from '../../src/functions/help/goods-words';
import { goodNames } from '../../src/scenario';

const named = (language: keyof typeof goodsWords) =>
  goodsWords[language].goods.flatMap(([name]) => name.split(', '));

test.each(['en', 'es', 'fr'] as const)(
  'the help in %s explains every name of a good, once',
  (language) => {
    expect([...named(language)].sort()).toEqual([...goodNames].sort());
    expect(goodsWords[language].notes).toHaveLength(goodsWords.en.notes.length);
  },
);

test('the help prints the regime and the tables with their codes', () => {
  const page = goodsSections('en');
  expect(page).toContain('SOR/2020-155 s. 19(4)(a)');
  for (const entry of ['ex 8408.20', '4010.39.aa', '9401.20', '7208.39', '76.01']) {
    expect(page).toContain(`<code>${entry}</code>`);
  }
});
