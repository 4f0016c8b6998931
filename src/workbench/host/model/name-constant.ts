/** A name's constant with its Excel.NamedItemType. */
export interface NameConstant {
  readonly type: 'String' | 'Double' | 'Integer' | 'Boolean' | 'Error';
  readonly value: string | number | boolean;
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** What a definition without "=" holds when it is a constant; null where it is a formula to calculate. */
export const constantOf = (formula: string): NameConstant | null => {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (text) return { type: 'String', value: (text[1] ?? '').replaceAll('""', '"') };
  if (plainNumber.test(formula)) return { type: 'Double', value: Number(formula) };
  if (/^(?:true|false)$/i.test(formula))
    return { type: 'Boolean', value: formula.toLowerCase() === 'true' };
  if (/#REF!|^#[A-Z/0]+[!?]?$|^#N\/A$/.test(formula)) {
    const error = /#[A-Z/0]+[!?]|#N\/A/.exec(formula)?.[0] ?? formula;
    return { type: 'Error', value: error };
  }
  return null;
};
