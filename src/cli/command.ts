import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Given } from './given';
import { UsageProblem, type Option, type Verb, type Work } from './verb';
import { verbs } from './verbs';

export type Command =
  | { readonly kind: 'work'; readonly verb: Verb; readonly file: string; readonly work: Work }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly problem: string };

/** What the words after the program's name ask for, or what is wrong with them. */
export function readCommand(words: readonly string[]): Command {
  try {
    return commandOf(words);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageProblem) return { kind: 'usage', problem: message };
    // parseArgs explains in the first sentence, and suggests syntax in those that follow
    return { kind: 'usage', problem: message.split(/\. |\n/)[0] ?? message };
  }
}

function commandOf(words: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: everyOption(),
    allowPositionals: true,
  });
  const given = new Map(Object.entries(values) as [string, boolean | string[]][]);
  if (given.get('help') === true) return { kind: 'help' };
  if (given.get('version') === true) return { kind: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) {
    const [first] = verbs;
    throw new UsageProblem(`say what to do, such as ${first.name} ${first.words}`);
  }
  const verb = verbs.find((one) => one.name === name);
  if (verb === undefined) {
    const names = verbs.map((one) => one.name);
    const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    throw new UsageProblem(`"${name}" is not a command; the commands are ${all}`);
  }
  const work = verb.read(new Given(verb, files, given));
  return { kind: 'work', verb, file: files[0] ?? '', work };
}

/** The options of all commands: which of them one takes is asked once its name is known. */
function everyOption(): NonNullable<ParseArgsConfig['options']> {
  const entries = verbs.flatMap((verb) => Object.entries<Option>(verb.options));
  return {
    ...Object.fromEntries(
      entries.map(([name, { kind }]) => [
        name,
        kind === 'flag' ? { type: 'boolean' } : { type: 'string', multiple: true },
      ]),
    ),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  };
}
