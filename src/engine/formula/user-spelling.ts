import type { CustomFunctionSet } from '../custom/custom-function-set';

/** Text constants and quoted sheet names stay as they are; the rest is looked at by `special`. */
const special =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|(?:\[[^\]"]*\])?[\w.\-\\:]*)!(?=_xldudf_)|'(?:[^']|'')*'|_xldudf_([\w.]+)(?=\s*\()|_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\.|_xlop\.([\w.]+)/gi;

const simpleReference = String.raw`((?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)`;
const anchorArray = new RegExp(String.raw`\bANCHORARRAY\(${simpleReference}\)`, 'gi');
const singleValue = new RegExp(String.raw`\bSINGLE\(${simpleReference}\)`, 'gi');

/**
 * A formula of a file as its user typed it: NAFTA.NAME( for _xldudf_NAFTA_NAME( in any of its
 * spellings, no _xlfn. prefixes, A1# and @A1:A9. An unknown namespace keeps its _xldudf_ name.
 */
export function userSpelling(formula: string, customFunctions: CustomFunctionSet): string {
  const hasDot = formula.includes('.') && /\w\.\w+\s*\(/.test(formula);
  const cased = hasDot ? inCapitals(formula, customFunctions) : formula;
  const plain = cased.includes('!') ? withoutBookBefore(cased, customFunctions) : cased;
  if (!/_xl/i.test(plain)) return plain;
  const spelt = plain.replace(
    special,
    (match: string, name: string | undefined, optional: string | undefined) => {
      if (optional !== undefined) return `[${optional}]`;
      if (match.startsWith('"') || (match.startsWith("'") && !match.endsWith('!'))) return match;
      return name === undefined ? '' : (customFunctions.userName(name) ?? match);
    },
  );
  return spelt.replace(anchorArray, '$1#').replace(singleValue, '@$1');
}

/** "[2]!NAFTA.NAME(" and "x.xla!NAFTA.NAME(" are a link to a file that never held the function. */
function withoutBookBefore(formula: string, customFunctions: CustomFunctionSet): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|(?:\[[^\]"]*\])?[\w.\-\\:]*)!([\w]+\.[\w.]+)(?=\s*\()/g,
    (match: string, name: string | undefined) =>
      name !== undefined && customFunctions.owns(name) ? name : match,
  );
}

/** "nafta.qualifies(" as Excel shows it after it was entered. */
function inCapitals(formula: string, customFunctions: CustomFunctionSet): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])\w+\.[\w.]+(?=\s*\()/g,
    (match) => (customFunctions.owns(match) ? match.toUpperCase() : match),
  );
}
