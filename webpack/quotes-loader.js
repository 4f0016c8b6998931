/**
 * Leaves out of the script that Excel runs first what no function shows: addresses, quotes and
 * summaries of the scenarios' data, and the sentences and names in Spanish and French until the term
 * `language` is modelled.
 * The pane, the help pages and the tests read all of it as it is written.
 */
const ts = require('typescript');

/** Makers of sources and the places of address and quote among their arguments. */
const unseenOf = { sor94: [1], sor2020: [1], press: [1, 2] };
const texts = ['address', 'edition', 'quote', 'summary', 'what'];
const languages = ['es', 'fr'];

module.exports = function withoutQuotes(source) {
  const [, table] = /translations[\\/](\w+)\.ts$/.exec(this?.resourcePath ?? '') ?? [];
  if (languages.includes(table)) return `export const ${table} = {};\n`;
  if (table === 'names') return 'export const nameIn = (name) => name;\n';
  const file = ts.createSourceFile('data.ts', source, ts.ScriptTarget.Latest, true);
  const spans = [];
  const visit = (node) => {
    for (const text of [...unseenIn(node), textIn(node, texts)]) {
      if (text) spans.push([text.getStart(), text.getEnd(), "''"]);
    }
    const translation = textIn(node, languages);
    if (translation) spans.push([translation.getStart(), translation.getEnd(), 'undefined']);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans
    .sort((a, b) => b[0] - a[0])
    .reduce((code, [start, end, text]) => code.slice(0, start) + text + code.slice(end), source);
};

function unseenIn(node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  const places = unseenOf[node.expression.text] ?? [];
  return places
    .map((place) => node.arguments[place])
    .filter((text) => text && ts.isStringLiteralLike(text));
}

const textIn = (node, names) =>
  ts.isPropertyAssignment(node) &&
  names.includes(node.name.getText()) &&
  ts.isStringLiteralLike(node.initializer)
    ? node.initializer
    : undefined;
