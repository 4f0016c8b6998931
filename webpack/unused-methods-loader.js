/**
 * Leaves out of decimal.js what nothing calls. Its methods hang on a prototype, so no bundler can
 * tell that trigonometry and logarithms are unused, and they are three quarters of it. Functions,
 * methods and constants are removed whole and what stays is decimal.js to the letter, but for one:
 * the reader of texts that are no decimal digits (hexadecimal, Infinity) refuses them all.
 */
const ts = require('typescript');

/** Methods and statics that our code calls; what these call in turn is found in the source. */
const called = [
  'clone',
  'comparedTo',
  'config',
  'dividedBy',
  'dividedToIntegerBy',
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

/** Every text we hand over is decimal digits; any other gets the error that decimal.js ends in. */
const refused = { parseOther: '{ throw Error(invalidArgument + str); }' };

module.exports = function unusedMethods(source) {
  const file = ts.createSourceFile('decimal.mjs', source, ts.ScriptTarget.Latest, true);
  const parts = file.statements
    .flatMap((node) => declarators(node) ?? [node])
    .map((node) => ({ node, names: namesOf(node), used: false }));
  const wanted = [...called.map((name) => `.${name}`)];
  const seen = new Set();
  const use = (part) => {
    if (part.used) return;
    part.used = true;
    wanted.push(...(isRefused(part.node) ? ['invalidArgument'] : mentions(part.node)));
  };
  for (const part of parts) if (part.names.length === 0) use(part);
  while (wanted.length > 0) {
    const name = wanted.pop();
    if (seen.has(name)) continue;
    seen.add(name);
    for (const part of parts) if (part.names.includes(name)) use(part);
  }
  const used = new Set(parts.filter((part) => part.used).map(({ node }) => node));
  const edits = [
    ...unusedStatics(file).map((node) => [node, '']),
    ...file.statements.filter(isRefused).map(({ name, body }) => [body, refused[name.text]]),
    ...file.statements.flatMap((node) => {
      const each = declarators(node);
      if (each === undefined) return used.has(node) ? [] : [[node, '']];
      const kept = each.filter((one) => used.has(one)).map((one) => one.getText());
      return [[node, `var ${kept.join(', ')};`]];
    }),
  ];
  return edited(source, edits);
};

const isRefused = (node) =>
  ts.isFunctionDeclaration(node) && Object.hasOwn(refused, node.name.text);

/** The variables of a list such as `var EXP_LIMIT = 9e15, MAX_DIGITS = 1e9;` */
const declarators = (node) =>
  ts.isVariableStatement(node) && !node.modifiers ? node.declarationList.declarations : undefined;

/** What a part defines and may be left out for: ".abs" on the prototype, "taylorSeries", "LN10". */
function namesOf(part) {
  if (ts.isVariableDeclaration(part)) return [part.name.text];
  if (ts.isFunctionDeclaration(part) && !part.modifiers) return [part.name.text];
  const names = [];
  let node = ts.isExpressionStatement(part) ? part.expression : undefined;
  // `LN10 = new Decimal(LN10);`
  if (node && ts.isBinaryExpression(node) && ts.isIdentifier(node.left)) return [node.left.text];
  while (node && ts.isBinaryExpression(node)) {
    const { left, right } = node;
    if (!ts.isPropertyAccessExpression(left) || left.expression.getText() !== 'P') break;
    names.push(`.${left.name.text}`);
    node = right;
  }
  return names;
}

/** Every function, variable and member that a part names, statics that nobody calls left out. */
function mentions(part) {
  const found = [];
  const visit = (node) => {
    if (isUnusedStatic(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      if (node.expression.getText() === 'Math') found.push('Math');
      else {
        found.push(`.${node.name.text}`);
        visit(node.expression);
      }
      return;
    }
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(part);
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

function edited(source, edits) {
  const spans = edits
    .map(([node, text]) => [node.getStart(), node.getEnd(), text])
    .sort((a, b) => b[0] - a[0]);
  return spans.reduce(
    (code, [start, end, text]) => code.slice(0, start) + text + code.slice(end),
    source,
  );
}
