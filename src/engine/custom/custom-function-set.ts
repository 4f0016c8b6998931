import type { CustomFunctionMetadata, CustomFunctions } from '../types';
import { MaterialCache } from './material-cache';

/** One custom function ready to be called. */
export interface CustomFunction {
  /** as users type it: "NAFTA.QUALIFIES" */
  readonly name: string;
  readonly metadata: CustomFunctionMetadata;
  readonly blankAs: 0 | null | '';
  readonly run: (...parameters: unknown[]) => unknown;
  readonly cache: MaterialCache;
}

const underscored = (text: string): string => text.replaceAll('.', '_').toUpperCase();

/** All custom functions of a workbook, found by either of their spellings. */
export class CustomFunctionSet {
  private readonly byName = new Map<string, CustomFunction>();
  private readonly byFileName = new Map<string, string>();
  private readonly namespaces: readonly string[];

  constructor(sets: readonly CustomFunctions[]) {
    this.namespaces = sets.map((set) => set.namespace.toUpperCase());
    const cache = new MaterialCache();
    for (const set of sets) {
      const blankAs = set.blankAs === undefined ? 0 : set.blankAs;
      for (const metadata of set.metadata) {
        const run = set.implementations.get(metadata.id.toUpperCase());
        if (!run) continue;
        const name = `${set.namespace}.${metadata.id}`.toUpperCase();
        this.byName.set(name, { name, metadata, blankAs, run, cache });
        this.byFileName.set(underscored(name), name);
      }
    }
  }

  find(name: string): CustomFunction | undefined {
    return this.byName.get(name);
  }

  /** "NAFTA_QUALIFIES" (any case) to "NAFTA.QUALIFIES"; undefined in a namespace nobody registered. */
  userName(fileName: string): string | undefined {
    const upper = fileName.toUpperCase();
    const known = this.byFileName.get(underscored(upper));
    if (known) return known;
    const namespace = this.namespaces.find((name) => underscored(upper).startsWith(`${name}_`));
    return namespace && `${namespace}.${upper.slice(namespace.length + 1)}`;
  }

  /** "NAFTA.QUALIFIES" to "_xldudf_NAFTA_QUALIFIES"; undefined for any other function. */
  fileName(name: string): string | undefined {
    const upper = name.toUpperCase();
    const ours = this.namespaces.some((namespace) => upper.startsWith(`${namespace}.`));
    return ours ? `_xldudf_${underscored(upper)}` : undefined;
  }

  /** Whether a formula that cannot be calculated calls a function of a registered namespace. */
  mentionedIn(formula: string): boolean {
    const names = formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[\w.]+(?=\()/g) ?? [];
    return names.some((name) => this.owns(name));
  }

  /** Whether a function name begins with a registered namespace and a dot. */
  owns(name: string): boolean {
    return this.fileName(name) !== undefined;
  }
}
