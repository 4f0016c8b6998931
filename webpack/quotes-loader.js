/**
 * Leaves out of the script that Excel runs first what no function shows: the quotes and summaries of
 * the scenarios' data, and the sentences in Spanish and French until the term `language` is modelled.
 * The pane, the help pages and the tests read all of it as it is written.
 */
const ts = require('typescript');

/** Makers of sources and the place of the quote among their arguments. */
const quoteOf = { sor94: 1, sor2020: 1, press: 2 };
const texts = ['quote', 'summary', 'what'];
const languages = ['es', 'fr'];

module.exports = function withoutQuotes(source) {
  const [, language] = /translations[\\/](es|fr)\.ts$/.exec(this?.resourcePath ?? '') ?? [];
  if (language) return `export const ${language} = {};\n`;
  const file = ts.createSourceFile('data.ts', source, ts.ScriptTarget.Latest, true);
  const spans = [];
  const visit = (node) => {
    const text = quoteIn(node) ?? textIn(node, texts);
    if (text) spans.push([text.getStart(), text.getEnd(), "''"]);
    const translation = textIn(node, languages);
    if (translation) spans.push([translation.getStart(), translation.getEnd(), 'undefined']);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans
    .sort((a, b) => b[0] - a[0])
    .reduce((code, [start, end, text]) => code.slice(0, start) + text + code.slice(end), source);
};

function quoteIn(node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const place = quoteOf[node.expression.text];
  const argument = place === undefined ? undefined : node.arguments[place];
  return argument && ts.isStringLiteralLike(argument) ? argument : undefined;
}

const textIn = (node, names) =>
  ts.isPropertyAssignment(node) &&
  names.includes(node.name.getText()) &&
  ts.isStringLiteralLike(node.initializer)
    ? node.initializer
    : undefined;
