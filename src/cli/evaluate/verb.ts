import { availableParallelism } from 'node:os';
import type { Given } from '../given';
import { isFolder } from '../files';
import { InputProblem } from '../problems';
import { UsageProblem, type Verb } from '../verb';
import { evaluateBook } from './evaluate-book';
import { evaluateFolder } from './folder/evaluate-folder';
import { jsonReport } from './json-report';
import { scenarioOption } from './scenario-option';
import { tableReport } from './table-report';

/** More threads than this need more memory than they save time. */
const MOST_JOBS = 64;
const USUAL_JOBS = 8;
const USUAL_SECONDS = 120;

export const evaluate: Verb = {
  name: 'evaluate',
  words:
    'BOOK.xlsx [--scenario EXPR] [--out COPY.xlsx] [--json] | FOLDER [--scenario EXPR] [--csv OUT.csv] [--jobs N] [--seconds N]',
  about: [
    'calculates the workbook and shows every cell that calls a NAFTA function; of a folder every',
    'workbook in it and below, as one table of comma-separated values: a workbook that fails has',
    'a row that says why, stops no other, and makes the exit code 1',
  ],
  options: {
    scenario: {
      kind: 'text',
      value: 'EXPR',
      about: [
        'write EXPR to the cell named NAFTA_SCENARIO before calculating,',
        'such as us-2017-10 or "us-2017-10; us base = materials"',
      ],
    },
    out: {
      kind: 'text',
      value: 'COPY.xlsx',
      about: ['save the calculated workbook as a copy; BOOK itself never changes'],
    },
    json: {
      kind: 'flag',
      value: '',
      about: ['{"results": [...], "notRecalculated": [...]} instead of a table'],
    },
    csv: {
      kind: 'text',
      value: 'OUT.csv',
      about: ['where the table of a folder goes, instead of standard output'],
    },
    jobs: {
      kind: 'text',
      value: 'N',
      about: ['how many workbooks of a folder are open at once: 1 to 64, usually one a processor'],
    },
    seconds: {
      kind: 'text',
      value: 'N',
      about: ['how long a workbook of a folder may take before it is given up, usually 120'],
    },
  },
  done: 'evaluated',
  read(given) {
    const asked = {
      book: given.file('a workbook or a folder'),
      scenario: scenarioOption(given),
      out: given.text('out', 'COPY.xlsx'),
    };
    const json = given.flag('json');
    const folder = {
      folder: asked.book,
      scenario: asked.scenario,
      csv: given.text('csv', 'OUT.csv'),
      jobs: count(given, 'jobs', MOST_JOBS) ?? Math.min(USUAL_JOBS, availableParallelism()),
      seconds: count(given, 'seconds', 86_400) ?? USUAL_SECONDS,
      script: __filename,
    };
    const ofFolders = ['csv', 'jobs', 'seconds'].find((name) => given.text(name, 'N') !== null);
    return (streams) => {
      if (!isFolder(asked.book)) {
        if (ofFolders !== undefined) throw only(ofFolders, 'a folder', asked.book);
        return (json ? jsonReport : tableReport)(evaluateBook(asked));
      }
      if (asked.out !== null) throw only('out', 'one workbook', asked.book);
      if (json) throw only('json', 'one workbook', asked.book);
      return evaluateFolder(folder, streams);
    };
  },
};

const only = (option: string, what: string, given: string): InputProblem =>
  new InputProblem(`--${option} is for ${what}, which ${given} is not; leave it out`);

/** A whole number from 1 on; null where the option was not given. */
function count(given: Given, name: string, most: number): number | null {
  const text = given.text(name, 'a whole number');
  if (text === null) return null;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageProblem(`--${name} ${text}: give a whole number from 1 to ${most}`);
}
