import { readCommand } from './command';
import { oneLine, sentenceOf } from './problems';
import { HELP } from './usage';
import { VERSION } from './version';

/** Where the command line writes; a test hands in its own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** whether a person watches the errors: progress then stays on one line */
  readonly isTerminal?: boolean;
}

export const EXIT = { done: 0, inputProblem: 1, usage: 2, found: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Runs one command and resolves to the exit code; nothing is thrown, no stack is shown. */
export async function main(words: readonly string[], streams: Streams): Promise<ExitCode> {
  const command = readCommand(words);
  switch (command.kind) {
    case 'help':
      streams.out(HELP);
      return EXIT.done;
    case 'version':
      streams.out(`${VERSION}\n`);
      return EXIT.done;
    case 'usage':
      streams.error(`nafta-origin: ${oneLine(command.problem)}. See nafta-origin --help\n`);
      return EXIT.usage;
    case 'work':
      try {
        const answer = await command.work(streams);
        streams.out(typeof answer === 'string' ? answer : answer.text);
        return typeof answer === 'object' && answer.found ? EXIT.found : EXIT.done;
      } catch (error) {
        const sentence = sentenceOf(error, `${command.file} cannot be ${command.verb.done}`);
        streams.error(`nafta-origin: ${oneLine(sentence)}\n`);
        return EXIT.inputProblem;
      }
  }
}
