import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Runs the `@example` of every docstring under src: what stands after `//=>` must come out. */
const folder = join(__dirname, '..', '..', 'src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name))
  .map((name) => join(folder, name));

interface Example {
  readonly file: string;
  readonly code: string;
  readonly expected: string;
}

function examplesOf(file: string): readonly Example[] {
  const docstrings = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return docstrings.flatMap((docstring) => {
    const text = docstring.replace(/^\s*\/?\*+\/?/gm, '').replace(/\*\/$/, '');
    const parts = text.split('@example').slice(1);
    return parts.flatMap((part) => pieces(part.split(/\n\s*@/)[0] ?? '', file));
  });
}

function pieces(part: string, file: string): readonly Example[] {
  const found: Example[] = [];
  let code: string[] = [];
  for (const line of part.split('\n')) {
    const [before = '', after] = line.split('//=>');
    code.push(before.trim());
    if (after === undefined) continue;
    found.push({ file, code: code.join('\n').trim(), expected: after.trim() });
    code = [];
  }
  return found;
}

const examples = files.flatMap(examplesOf);

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples.map((example) => [relative(folder, example.file), example] as const))(
  '%s',
  async (_name, { file, code, expected }) => {
    const scope: Record<string, unknown> = {
      ...((await import('../../src/origin')) as object),
      ...((await import(file)) as object),
    };
    const run = (body: string): unknown =>
      new Function(...Object.keys(scope), body)(...Object.values(scope)) as unknown;
    const last = code.lastIndexOf(';');
    const [before, expression] = [code.slice(0, last + 1), code.slice(last + 1).trim()];
    expect(run(`${before}\nreturn (${expression});`)).toEqual(run(`return (${expected});`));
  },
);
