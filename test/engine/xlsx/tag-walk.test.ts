import fc from 'fast-check';
import { attributeIn, attributesOf, tagName, walkTags } from '../../../src/engine/xlsx/tag-walk';
import { xmlParser } from '../../../src/engine/xlsx/xml';

type Told = readonly (readonly [string, Readonly<Record<string, string>>] | 'end')[];

function byParser(text: string): Told {
  const told: (readonly [string, Readonly<Record<string, string>>] | 'end')[] = [];
  xmlParser('part', {
    open: (_, attributes, tag) => told.push([tag.name, { ...attributes }]),
    close: () => told.push('end'),
  })
    .write(text)
    .close();
  return told;
}

function byWalk(text: string): Told {
  const told: (readonly [string, Readonly<Record<string, string>>] | 'end')[] = [];
  walkTags(text, 'part', {
    open: (start, inner) => {
      expect(text.slice(start, inner)).toMatch(/^<[^]*>$/);
      const attributes = attributesOf(text, start);
      for (const [name, value] of Object.entries(attributes)) {
        expect(attributeIn(text, start, name)).toBe(value);
      }
      told.push([tagName(text, start), { ...attributes }]);
    },
    close: () => told.push('end'),
  });
  return told;
}

const name = fc.constantFrom('c', 'row', 'f', 'x:c', 'is', 's', 'r', 'ref');
const space = fc.constantFrom(' ', '  ', '\n', ' \t');
const value = fc
  .array(
    fc.constantFrom('A1', '>', '/', '=', '&lt;', '&amp;', '&#65;', '&#x41;', 'é', ' ', '&quot;'),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));
const attributes = fc
  .uniqueArray(
    fc.record({
      name,
      value,
      quote: fc.constantFrom('"', "'"),
      before: space,
      around: fc.constantFrom('', ' '),
    }),
    { selector: (one) => one.name, maxLength: 4 },
  )
  .map((all) =>
    all
      .map(
        (one) =>
          `${one.before}${one.name}${one.around}=${one.around}${one.quote}${one.value}${one.quote}`,
      )
      .join(''),
  );
const between = fc.constantFrom(
  '',
  'text',
  '<!-- <c r="A1"> > -->',
  '<![CDATA[ <c> ]]>',
  '<?p <c> ?>',
  '&lt;c&gt;',
);

const { element } = fc.letrec<{ element: string; children: string }>((tie) => ({
  children: fc
    .array(fc.oneof(between, tie('element')), { maxLength: 3 })
    .map((all) => all.join('')),
  element: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(name, attributes, fc.constantFrom('', ' '))
      .map(([tag, given, end]) => `<${tag}${given}${end}/>`),
    fc
      .tuple(name, attributes, fc.constantFrom('', ' '), tie('children'))
      .map(([tag, given, end, inside]) => `<${tag}${given}${end}>${inside}</${tag}${end}>`),
  ),
}));

test('the walk tells of the tags that the parser tells of, with the same attributes', () => {
  fc.assert(
    fc.property(element, (text) => {
      const whole = `<?xml version="1.0"?><worksheet>${text}</worksheet>`;
      expect(byWalk(whole)).toEqual(byParser(whole));
    }),
    { numRuns: 500 },
  );
});

test.each(['<c', '<c r="A1', '<!-- ', '<![CDATA[', '<?p', '</c'])(
  'what has no end is refused: %s',
  (text) => {
    expect(() => byWalk(`<worksheet>${text}`)).toThrow(/cannot be read|part/);
  },
);
