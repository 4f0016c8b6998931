import { readCommand, type EvaluateCommand, type MapCommand } from './command';
import { evaluateBook } from './evaluate-book';
import { jsonReport } from './json-report';
import { mapBook } from './map/map-book';
import { mapJson } from './map/map-json';
import { mapReport } from './map/map-report';
import { InputProblem, oneLine } from './problems';
import { tableReport } from './table-report';
import { HELP, VERSION } from './usage';

/** Where the command line writes; a test hands in its own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export const EXIT = { evaluated: 0, inputProblem: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Runs one command and returns the exit code; nothing is thrown, no stack is shown. */
export function main(words: readonly string[], streams: Streams): ExitCode {
  const command = readCommand(words);
  switch (command.kind) {
    case 'help':
      streams.out(HELP);
      return EXIT.evaluated;
    case 'version':
      streams.out(`${VERSION}\n`);
      return EXIT.evaluated;
    case 'usage':
      streams.error(`nafta-origin: ${oneLine(command.problem)}. See nafta-origin --help\n`);
      return EXIT.usage;
    case 'evaluate':
    case 'map':
      try {
        streams.out(answerTo(command));
        return EXIT.evaluated;
      } catch (error) {
        streams.error(`nafta-origin: ${oneLine(sentenceOf(error, command))}\n`);
        return EXIT.inputProblem;
      }
  }
}

function answerTo(command: EvaluateCommand | MapCommand): string {
  if (command.kind === 'map') {
    const mapped = mapBook(command.book);
    return command.json ? mapJson(mapped) : mapReport(mapped);
  }
  const evaluated = evaluateBook(command);
  return command.json ? jsonReport(evaluated) : tableReport(evaluated);
}

function sentenceOf(error: unknown, { kind, book }: EvaluateCommand | MapCommand): string {
  if (error instanceof InputProblem) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `${book} cannot be ${kind === 'map' ? 'mapped' : 'evaluated'}: ${detail}`;
}
