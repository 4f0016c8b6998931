import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as ts from 'typescript';
import { projectFolder } from '../support/dist';

/** A file under `src/`, as the tests of the architecture look at it. */
export interface SourceFile {
  /** Its path below `src`, with slashes. */
  readonly path: string;
  /** The folder under `src` it belongs to. */
  readonly folder: string;
  readonly lineCount: number;
  readonly imports: readonly Import[];
  /** Every identifier, comments and texts left out. */
  readonly identifiers: ReadonlySet<string>;
  /** Every piece of text between quotes. */
  readonly texts: readonly string[];
  /** Calls and property accesses as written: `Excel.run`. */
  readonly accesses: ReadonlySet<string>;
}

export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const sourceFolder = join(projectFolder, 'src');

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, isTypeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return undefined;
    return { specifier: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    if (!specifier || !ts.isStringLiteral(specifier)) return undefined;
    return { specifier: specifier.text, isTypeOnly: false };
  }
  return undefined;
}

function read(path: string): SourceFile {
  const content = readFileSync(path, 'utf8');
  const name = relative(sourceFolder, path).split(sep).join('/');
  const imports: Import[] = [];
  const identifiers = new Set<string>();
  const texts: string[] = [];
  const accesses = new Set<string>();
  const root = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    if (ts.isPropertyAccessExpression(node)) accesses.add(node.getText(root));
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(root);
  const lineCount = content.replace(/\n$/, '').split('\n').length;
  const folder = name.split('/')[0] ?? '';
  return { path: name, folder, lineCount, imports, identifiers, texts, accesses };
}

/** Every TypeScript file of the product. */
export const sources: readonly SourceFile[] = filesUnder(sourceFolder).map(read);

/** The package that an import names, by its name or by a file of it; `node:` for Node's own. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return 'node:';
  const inside = /\/node_modules\/(.*)$/.exec(specifier)?.[1];
  if (inside === undefined && specifier.startsWith('.')) return undefined;
  return (inside ?? specifier).split('/')[0];
}

/** The file of ours that an import names, or undefined when it names a package. */
export function resolveImport(file: SourceFile, specifier: string): SourceFile | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = join(file.path, '..', specifier).split(sep).join('/');
  const names = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
  return sources.find(({ path }) => names.includes(path));
}
