import { mapped, type StrangersBook } from './book';
import { everyday } from './everyday';
import { money } from './money';
import { origins } from './origins';
import { places } from './places';
import { rows } from './rows';

const books: readonly StrangersBook[] = [...places, ...rows, ...money, ...origins, ...everyday];

test.each(books.map((book) => [book.what, book] as const))(
  'as a careful person would: %s',
  (_, book) => expect(mapped(book)).toEqual(book.careful),
);
