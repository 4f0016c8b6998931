import { provisions } from '../provisions';

/** The table of the README: the articles, annexes and tables of the agreements that are computed. */
export function readmeTable(): string {
  const rows = provisions
    .filter(({ why, names }) => why === null && !names.every(isRegulation))
    .map(({ names, subject, code }) => {
      const files = [...new Set(code.map(({ file }) => file))];
      const links = files.map((file) => `[${file}](src/${file})`).join(', ');
      return `| ${names.join('; ')} | ${subject} | ${links} |`;
    });
  return ['| provision | subject | code |', '|---|---|---|', ...rows].join('\n');
}

/** A section of the regulations beside no article of an agreement: the help page has it. */
const isRegulation = (name: string): boolean => /^SOR\/(94-14|2020-155)/.test(name);
