import { UsageProblem, type Verb } from './verb';

/** The files and options that follow a command's name. */
export class Given {
  constructor(
    private readonly verb: Verb,
    readonly files: readonly string[],
    private readonly options: ReadonlyMap<string, boolean | readonly string[]>,
  ) {
    const stray = [...options.keys()].find((name) => !(name in verb.options));
    if (stray !== undefined) throw new UsageProblem(`${verb.name} does not take --${stray}`);
  }

  /** The one file that the command works on. */
  file(what: string): string {
    const [file, ...more] = this.files;
    const { name, words } = this.verb;
    if (file === undefined) throw new UsageProblem(`${name} needs ${what}: ${name} ${words}`);
    if (more.length > 0) {
      throw new UsageProblem(`${name} takes one workbook; "${more[0]}" is one too many`);
    }
    return file;
  }

  flag(name: string): boolean {
    return this.options.get(name) === true;
  }

  /** The value of an option, null where it was not given; `such` says what it could be. */
  text(name: string, such: string): string | null {
    const [value, ...more] = this.texts(name, such);
    if (value === undefined) return null;
    if (more.length > 0) {
      throw new UsageProblem(`--${name} is given ${more.length + 1} times; give it once`);
    }
    return value;
  }

  /** The values of an option that may be given more than once. */
  texts(name: string, such: string): readonly string[] {
    const values = this.options.get(name);
    if (values === undefined || typeof values === 'boolean') return [];
    if (values.some((value) => value.trim() === '')) {
      throw new UsageProblem(`--${name} is blank; give ${such}`);
    }
    return values;
  }
}
