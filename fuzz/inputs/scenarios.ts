import fc from 'fast-check';
import { modelledIds, goodClasses, terms, type TermName } from '../../src/scenario';
import { amountText, anyCell, sentenceOf } from './cells';

const termNames = Object.keys(terms) as TermName[];

/** A value of the kind that a term takes. */
export function termValue(name: TermName): fc.Arbitrary<string> {
  const shape = terms[name];
  if (shape.kind === 'word') return fc.constantFrom(...shape.words);
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => `${tenths / 10}%`);
  return shape.none ? fc.oneof(percent, fc.constant('none')) : percent;
}

export const stated = fc
  .constantFrom(...termNames)
  .chain((name) => termValue(name).map((value) => ({ name, value })));

/** A scenario with terms that exist, each with a value of its kind. */
export const expression: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...modelledIds),
    fc.uniqueArray(stated, { maxLength: 3, selector: ({ name }) => name }),
  )
  .map(([id, more]) => [id, ...more.map(({ name, value }) => `${name} = ${value}`)].join('; '));

const pieces = [...modelledIds, ...termNames, ';', '=', 'none', 'materials', '80%', 'based on'];

/** Something like a scenario expression. */
export const anyExpression: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: expression },
  { weight: 2, arbitrary: sentenceOf(...pieces) },
  { weight: 1, arbitrary: anyCell },
);

const header = ['Name', 'Value', 'Unit', 'From', 'Good', 'Source', 'Status'];

const proposalRow = fc
  .tuple(
    fc.oneof(
      stated.map(({ name, value }) => [name, value]),
      fc.constantFrom(...modelledIds).map((id) => ['based on', id]),
      fc.string().map((name) => ['name', name]),
      fc.tuple(anyCell, anyCell).map((cells) => [...cells]),
    ),
    fc.constantFrom<unknown>('', '%', 'share', 'word', 'x'),
    fc.oneof(fc.constantFrom<unknown>('', '2028-01-01', 46753), anyCell),
    fc.oneof(fc.constantFrom<unknown>('', ...goodClasses()), anyCell),
    fc.constantFrom('', 'a source; with = signs', 'own proposal'),
    fc.constantFrom<unknown>('', 'primary', 'unverified', '?'),
  )
  .map(([named, ...rest]) => [...named, ...rest]);

/** The table of an own proposal, with or without its header. */
export const proposal: fc.Arbitrary<readonly (readonly unknown[])[]> = fc
  .tuple(fc.boolean(), fc.array(proposalRow, { maxLength: 8 }), fc.integer({ min: 2, max: 7 }))
  .map(([headed, rows, width]) =>
    [...(headed ? [header] : []), ...rows].map((row) => row.slice(0, width)),
  );

export const good: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...goodClasses()),
  fc.constantFrom(
    '8703.23',
    '8704.22',
    '8708.30',
    '8407.34 for heavy truck',
    '8708.30 aftermarket',
  ),
  fc.constantFrom<unknown>('8702', '8706', 870421, '8507.60', '', null),
  fc.oneof(sentenceOf('engine', 'for heavy truck', 'aftermarket', '8708'), amountText, anyCell),
);

export const date: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: 34_000, max: 47_000 }),
  fc.constantFrom<unknown>(null, '', 43_981, 44_012, 44_013, 46_569),
  anyCell,
);
