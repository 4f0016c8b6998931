import type { Option, Verb } from './verb';
import { verbs } from './verbs';
import { VERSION } from './version';

export const HELP = `nafta-origin ${VERSION}: rules of origin in workbooks, from a terminal

${verbs.map(verbHelp).join('\n')}
  --help            this text
  --version         the version

Exit code
  0 done, 1 a problem with the input (one line on stderr), 2 wrong usage,
  3 done, and audit found an error or a warning
`;

function verbHelp({ name, words, about, options }: Verb): string {
  return [
    `  nafta-origin ${name} ${words}`,
    ...about.map((line) => `      ${line}`),
    ...Object.entries(options).flatMap(optionHelp),
    '',
  ].join('\n');
}

function optionHelp([name, { value, about }]: [string, Option]): readonly string[] {
  const head = `--${name} ${value}`.padEnd(17);
  return about.map((line, index) => `      ${index === 0 ? head : ' '.repeat(17)} ${line}`);
}
