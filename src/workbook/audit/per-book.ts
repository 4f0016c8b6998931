import type { AuditBook } from './audit-book';

/** A pure reading of a book that several checks ask for: it is done once. */
export function perBook<T>(read: (book: AuditBook) => T): (book: AuditBook) => T {
  const known = new WeakMap<AuditBook, { readonly value: T }>();
  return (book) => {
    const found = known.get(book) ?? { value: read(book) };
    known.set(book, found);
    return found.value;
  };
}
