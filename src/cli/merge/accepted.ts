import {
  answerClasses,
  isAcceptable,
  type Answer,
  type AnswerClass,
  type Reply,
} from '../../workbook/reply';
import { InputProblem } from '../problems';
import { UsageProblem } from '../verb';

/** Which answers are meant: whole classes, numbers of the preview, names such as "NR-1:P001:origin". */
export interface AnswerChoice {
  readonly classes: ReadonlySet<AnswerClass>;
  readonly numbers: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
}

/** What can be accepted at all: there is something to write. */
const ACCEPTABLE: readonly AnswerClass[] = ['new', 'changed', 'expired', 'implausible'];

/** Words between commas; throws for one that is none of the three kinds. */
export function readChoice(text: string, option: string): AnswerChoice {
  const classes = new Set<AnswerClass>();
  const numbers = new Set<number>();
  const names = new Set<string>();
  for (const word of text.split(',').map((one) => one.trim())) {
    const cls = answerClasses.find((one) => one === word);
    if (word === 'none') continue;
    if (cls !== undefined && ACCEPTABLE.includes(cls)) classes.add(cls);
    else if (/^[1-9]\d{0,8}$/.test(word)) numbers.add(Number(word));
    else if (/^[^:]+:.+:[^:]+$/.test(word)) names.add(word.toLowerCase());
    else {
      throw new UsageProblem(
        `--${option} "${word}" is not one of ${ACCEPTABLE.join(', ')}, none, a number of the preview, REQUEST:PART:QUESTION`,
      );
    }
  }
  return { classes, numbers, names };
}

/** An answer by its request, its row and what it answers: the same in every run. */
export const nameOfAnswer = ({ request, key, field }: Answer): string =>
  `${request}:${key}:${field}`;

const namesOf = (answer: Answer): readonly string[] =>
  [nameOfAnswer(answer), `${answer.request}:${answer.part}:${answer.field}`].map((name) =>
    name.toLowerCase(),
  );

/** The answers of all replies in the order of the preview: the first has the number 1. */
export const numbered = (replies: readonly Reply[]): readonly Answer[] =>
  replies.flatMap(({ answers }) => answers);

/**
 * Which answers are taken over. One that is named, or its number, comes before its class; a rejection
 * comes before everything. Throws where a choice names nothing that can be taken over.
 */
export function acceptedOf(
  replies: readonly Reply[],
  accept: AnswerChoice,
  reject: AnswerChoice,
): (answer: Answer) => boolean {
  const answers = numbered(replies);
  const chosen = (choice: AnswerChoice, option: string): ReadonlySet<Answer> => {
    const found = new Set<Answer>();
    for (const number of choice.numbers) {
      const answer = answers[number - 1];
      if (answer === undefined) {
        throw new InputProblem(
          `--${option} ${number}: the preview numbers ${answers.length} answers`,
        );
      }
      found.add(answer);
    }
    for (const name of choice.names) {
      const named = answers.filter((answer) => namesOf(answer).includes(name));
      if (named.length === 0) throw new InputProblem(`--${option} ${name}: no reply holds it`);
      for (const answer of named) found.add(answer);
    }
    return found;
  };
  const taken = chosen(accept, 'accept');
  const refused = chosen(reject, 'reject');
  const nothing = [...taken].find((answer) => !isAcceptable(answer));
  if (nothing !== undefined) {
    throw new InputProblem(
      `--accept ${nameOfAnswer(nothing)}: it is ${nothing.class}, there is nothing to take over`,
    );
  }
  return (answer) =>
    !refused.has(answer) &&
    !reject.classes.has(answer.class) &&
    (taken.has(answer) || accept.classes.has(answer.class));
}
