/**
 * Leaves out what is said in Spanish and French, so that a test can weigh the rest of functions.js on
 * its own: `--env untranslated`. No build that is shipped does this.
 */
const ts = require('typescript');

const languages = ['es', 'fr'];

module.exports = function untranslated(source) {
  const [, language] = /translations[\\/](?:\w+-)?(es|fr)\.ts$/.exec(this.resourcePath) ?? [];
  if (language) return `export const ${language} = {};\n`;
  const file = ts.createSourceFile('sentences.ts', source, ts.ScriptTarget.Latest, true);
  const spans = [];
  const visit = (node) => {
    if (isTranslation(node)) spans.push([node.getFullStart(), node.getEnd()]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans
    .sort((a, b) => b[0] - a[0])
    .reduce(
      (code, [start, end]) => code.slice(0, start) + code.slice(end).replace(/^,/, ''),
      source,
    );
};

const isTranslation = (node) =>
  ts.isPropertyAssignment(node) &&
  languages.includes(node.name.getText()) &&
  ts.isStringLiteralLike(node.initializer);
