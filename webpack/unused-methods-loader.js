/**
 * Leaves out of decimal.js what nothing calls. Its methods hang on a prototype, so no bundler can
 * tell that trigonometry and logarithms are unused, and they are two thirds of it. Statements are
 * removed whole and none is changed: what stays is decimal.js to the letter.
 */
const ts = require('typescript');

/** Methods and statics that our code calls; what these call in turn is found in the source. */
const called = [
  'clone',
  'comparedTo',
  'config',
  'dividedBy',
  'eq',
  'greaterThan',
  'isFinite',
  'isNegative',
  'isZero',
  'lessThan',
  'minus',
  'negated',
  'plus',
  'times',
  'toNumber',
  'toSignificantDigits',
  'toString',
  'valueOf',
];

module.exports = function unusedMethods(source) {
  const file = ts.createSourceFile('decimal.mjs', source, ts.ScriptTarget.Latest, true);
  const parts = file.statements.map((node) => ({ node, names: namesOf(node), used: false }));
  const wanted = [...called.map((name) => `.${name}`)];
  const seen = new Set();
  const use = (part) => {
    if (part.used) return;
    part.used = true;
    wanted.push(...mentions(part.node));
  };
  for (const part of parts) if (part.names.length === 0) use(part);
  while (wanted.length > 0) {
    const name = wanted.pop();
    if (seen.has(name)) continue;
    seen.add(name);
    for (const part of parts) if (part.names.includes(name)) use(part);
  }
  const dropped = parts.filter(({ used }) => !used).map(({ node }) => node);
  return cut(source, [...dropped, ...unusedStatics(file)]);
};

/** What a statement defines and may be left out for: ".abs" on the prototype, "taylorSeries". */
function namesOf(statement) {
  if (ts.isFunctionDeclaration(statement) && !statement.modifiers) return [statement.name.text];
  const names = [];
  let node = ts.isExpressionStatement(statement) ? statement.expression : undefined;
  while (node && ts.isBinaryExpression(node)) {
    const { left, right } = node;
    if (!ts.isPropertyAccessExpression(left) || left.expression.getText() !== 'P') break;
    names.push(`.${left.name.text}`);
    node = right;
  }
  return names;
}

/** Every function and member that a statement names, statics that nobody calls left out. */
function mentions(statement) {
  const found = [];
  const visit = (node) => {
    if (isUnusedStatic(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      if (node.expression.getText() === 'Math') return;
      found.push(`.${node.name.text}`);
    } else if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}

/** `Decimal.acos = acos;` inside the maker of clones. */
const isUnusedStatic = (node) =>
  ts.isExpressionStatement(node) &&
  ts.isBinaryExpression(node.expression) &&
  ts.isPropertyAccessExpression(node.expression.left) &&
  node.expression.left.expression.getText() === 'Decimal' &&
  ts.isIdentifier(node.expression.right) &&
  /^[a-z]/.test(node.expression.left.name.text) &&
  !called.includes(node.expression.left.name.text) &&
  !['prototype', 'set', 'isDecimal'].includes(node.expression.left.name.text);

function unusedStatics(file) {
  const found = [];
  const visit = (node) => {
    if (isUnusedStatic(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function cut(source, nodes) {
  const spans = nodes.map((node) => [node.getStart(), node.getEnd()]).sort((a, b) => b[0] - a[0]);
  return spans.reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), source);
}
