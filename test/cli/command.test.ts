import { readCommand } from '../../src/cli/command';

describe('what the words ask for', () => {
  it.each([
    [['evaluate', 'book.xlsx'], 'evaluate', 'book.xlsx'],
    [['evaluate', '--json', 'book.xlsx'], 'evaluate', 'book.xlsx'],
    [
      ['evaluate', 'book.xlsx', '--scenario', 'us-2017-10; rvc = 80%', '--out=copy.xlsx'],
      'evaluate',
      'book.xlsx',
    ],
    [['evaluate', '--', '-odd.xlsx'], 'evaluate', '-odd.xlsx'],
    [['map', 'table.csv', '--json'], 'map', 'table.csv'],
  ])('%j', (words, name, file) => {
    expect(readCommand(words)).toMatchObject({ kind: 'work', verb: { name }, file });
  });

  it.each([
    [['--help'], 'help'],
    [['evaluate', '-h'], 'help'],
    [['--version'], 'version'],
  ])('%j asks for %s', (words, kind) => expect(readCommand(words)).toEqual({ kind }));

  it.each([
    [[], /say what to do/],
    [['convert', 'book.xlsx'], /"convert" is not a command/],
    [['evaluate'], /needs a workbook/],
    [['evaluate', 'a.xlsx', 'b.xlsx'], /"b.xlsx" is one too many/],
    [['evaluate', 'a.xlsx', '--scenario'], /--scenario/],
    [['evaluate', 'a.xlsx', '--scenario', ' '], /--scenario is blank/],
    [['evaluate', 'a.xlsx', '--out', 'b.xlsx', '--out', 'c.xlsx'], /--out is given 2 times/],
    [['evaluate', 'a.xlsx', '--fast'], /--fast/],
    [['map', 'a.xlsx', '--out', 'b.xlsx'], /map does not take --out/],
    [['evaluate', 'a.xlsx', '--json=yes'], /--json/],
  ])('%j is wrong usage', (words, problem) => {
    const command = readCommand(words);
    expect(command.kind === 'usage' && command.problem).toMatch(problem);
  });
});
