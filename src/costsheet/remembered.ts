/** A column repeats few texts: this many are kept before starting over. */
const MOST_KEPT = 4096;
/** Longer texts are read anew rather than held in memory. */
const LONGEST_KEPT = 200;

/** A pure reader of texts that gives the same object for the same text. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (text.length > LONGEST_KEPT) return value;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, value);
    return value;
  };
}
