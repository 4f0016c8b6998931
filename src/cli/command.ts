import { parseArgs } from 'node:util';

export interface EvaluateCommand {
  readonly kind: 'evaluate';
  readonly book: string;
  readonly scenario: string | null;
  readonly out: string | null;
  readonly json: boolean;
}

export interface MapCommand {
  readonly kind: 'map';
  readonly book: string;
  readonly json: boolean;
}

export type Command =
  | EvaluateCommand
  | MapCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly problem: string };

const OPTIONS = {
  scenario: { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const wrong = (problem: string): Command => ({ kind: 'usage', problem });

/** What the words after the program's name ask for, or what is wrong with them. */
export function readCommand(words: readonly string[]): Command {
  try {
    return commandOf(parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    // parseArgs explains in the first sentence, and suggests syntax in those that follow
    const message = error instanceof Error ? error.message : String(error);
    return wrong(message.split(/\. |\n/)[0] ?? message);
  }
}

interface Parsed {
  readonly values: {
    readonly scenario?: readonly string[];
    readonly out?: readonly string[];
    readonly json?: boolean;
    readonly help?: boolean;
    readonly version?: boolean;
  };
  readonly positionals: readonly string[];
}

function commandOf({ values, positionals }: Parsed): Command {
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [verb, book, ...more] = positionals;
  if (verb === undefined) return wrong('say what to do: evaluate BOOK.xlsx, or map BOOK.xlsx');
  if (verb !== 'evaluate' && verb !== 'map') {
    return wrong(`"${verb}" is not a command; the commands are evaluate and map`);
  }
  if (book === undefined) return wrong(`${verb} needs a workbook: ${verb} BOOK.xlsx`);
  if (more.length > 0) return wrong(`${verb} takes one workbook; "${more[0]}" is one too many`);
  if (verb === 'map') {
    const stray = (['scenario', 'out'] as const).find((name) => values[name] !== undefined);
    return stray === undefined
      ? { kind: 'map', book, json: values.json === true }
      : wrong(`map does not take --${stray}`);
  }
  const scenario = once(values.scenario, 'scenario', 'a scenario id');
  if (typeof scenario === 'object' && scenario !== null) return scenario;
  const out = once(values.out, 'out', 'COPY.xlsx');
  if (typeof out === 'object' && out !== null) return out;
  return { kind: 'evaluate', book, scenario, out, json: values.json === true };
}

/** The one value of an option, null where it was not given. */
function once(
  given: readonly string[] | undefined,
  name: string,
  such: string,
): string | null | Command {
  const [value, ...more] = given ?? [];
  if (value === undefined) return null;
  if (more.length > 0) return wrong(`--${name} is given ${more.length + 1} times; give it once`);
  return value.trim() === '' ? wrong(`--${name} is blank; give ${such}`) : value;
}
