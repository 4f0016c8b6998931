import { readCommand } from '../../src/cli/command';

const evaluate = { kind: 'evaluate', book: 'book.xlsx', scenario: null, out: null, json: false };

describe('what the words ask for', () => {
  it.each([
    [['evaluate', 'book.xlsx'], evaluate],
    [['evaluate', '--json', 'book.xlsx'], { ...evaluate, json: true }],
    [
      ['evaluate', 'book.xlsx', '--scenario', 'us-2017-10; rvc = 80%', '--out=copy.xlsx'],
      { ...evaluate, scenario: 'us-2017-10; rvc = 80%', out: 'copy.xlsx' },
    ],
    [['evaluate', '--', '-odd.xlsx'], { ...evaluate, book: '-odd.xlsx' }],
    [['--help'], { kind: 'help' }],
    [['evaluate', '-h'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
  ])('%j', (words, expected) => expect(readCommand(words)).toEqual(expected));

  it.each([
    [[], /say what to do/],
    [['convert', 'book.xlsx'], /"convert" is not a command/],
    [['evaluate'], /needs a workbook/],
    [['evaluate', 'a.xlsx', 'b.xlsx'], /"b.xlsx" is one too many/],
    [['evaluate', 'a.xlsx', '--scenario'], /--scenario/],
    [['evaluate', 'a.xlsx', '--scenario', ' '], /--scenario is blank/],
    [['evaluate', 'a.xlsx', '--out', 'b.xlsx', '--out', 'c.xlsx'], /--out is given 2 times/],
    [['evaluate', 'a.xlsx', '--fast'], /--fast/],
    [['evaluate', 'a.xlsx', '--json=yes'], /--json/],
  ])('%j is wrong usage', (words, problem) => {
    const command = readCommand(words);
    expect(command.kind === 'usage' && command.problem).toMatch(problem);
  });
});
