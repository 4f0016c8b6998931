import { Exact } from '../../src/origin';
import { Figures } from '../../src/taskpane/format/figures';
import { textsFor } from '../../src/taskpane/texts';
import { labelOf } from '../../src/taskpane/model/tools';
import { tools } from '../../src/taskpane/tools';

const exact = (digits: string): Exact => Exact.fromText(digits);

describe('figures', () => {
  const figures = new Figures('en-US');
  test.each([
    ['0.625', '0.625', '62.5%'],
    ['0.6247', '0.625', '62.47%'],
    ['0.62499', '0.625', '62.499%'],
    ['0.6249999999', '0.625', '62.49999999%'],
    ['0.6250001', '0.625', '62.50001%'],
    ['0.68', '0.625', '68.0%'],
    ['-0.05', '0.625', '-5.0%'],
  ])('%s beside the limit %s is shown as %s', (value, limit, text) =>
    expect(figures.percent(exact(value), exact(limit))).toBe(text),
  );

  test.each([
    ['-0.062', '6.2'],
    ['0.5', '50.0'],
    ['-0.0003', '0.03'],
    ['0', '0.0'],
  ])('%s is %s points', (value, text) => expect(figures.points(exact(value))).toBe(text));

  test('other languages write the sign and the decimal their way', () => {
    expect(new Figures('fr-FR').percent(exact('0.625'))).toMatch(/^62,5\s%$/);
    expect(new Figures('es-MX').percent(exact('0.625'))).toBe('62.5%');
  });
});

describe('texts', () => {
  test.each(['en', 'en-US', 'de-DE', ''])('%j is shown in English', (tag) =>
    expect(textsFor(tag).language).toBe('en'),
  );

  test.each([
    ['us-2017-10', 'US 85/50'],
    ['US-2017-10', 'US 85/50'],
    ['us-2017-10; us base = materials', 'US 85/50 (us base = materials)'],
    ['something else', 'something else'],
  ])('%s is called %s', (expression, label) => expect(labelOf(tools, expression)).toBe(label));

  test('the counted line', () => {
    const { opening, formulas } = textsFor('en');
    expect(formulas(1)).toBe('1 formula');
    expect(formulas(2)).toBe('2 formulas');
    expect(opening.failsBy('1 formula', 'US 85/50', '6.2')).toBe(
      '1 formula, fails US 85/50 by 6.2 points',
    );
  });
});
