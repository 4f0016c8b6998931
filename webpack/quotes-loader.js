/**
 * Leaves out of the script that Excel runs first what no function shows of the scenarios' data: the
 * quotes and addresses of sources, summaries and labels. The pane, the help pages and the tests read
 * all of it as it is written.
 */
const ts = require('typescript');

/** Makers of sources, and the places of quote and address among their arguments. */
const unshown = { sor94: [1], sor2020: [1], lvcTruck: [0], press: [1, 2], order: [1] };
const properties = ['address', 'edition', 'label', 'quote', 'summary', 'what'];

module.exports = function withoutQuotes(source) {
  const file = ts.createSourceFile('data.ts', source, ts.ScriptTarget.Latest, true);
  const spans = [];
  const visit = (node) => {
    for (const text of textsIn(node)) spans.push([text.getStart(), text.getEnd()]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans
    .sort((a, b) => b[0] - a[0])
    .reduce((code, [start, end]) => `${code.slice(0, start)}''${code.slice(end)}`, source);
};

/** Texts of a node that no function shows: arguments of a maker, or the value of a property. */
function textsIn(node) {
  const texts =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression)
      ? (unshown[node.expression.text] ?? []).map((place) => node.arguments[place])
      : ts.isPropertyAssignment(node) && properties.includes(node.name.getText())
        ? [node.initializer]
        : [];
  return texts.filter((text) => text && ts.isStringLiteralLike(text));
}
