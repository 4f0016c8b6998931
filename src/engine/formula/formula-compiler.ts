import type { Token } from '@borgar/fx/xlsx';
import { parseA1Ref } from '@borgar/fx/xlsx';
import type { CustomFunctionSet } from '../custom/custom-function-set';
import { RangeArea } from '../graph/range-area';
import type { CellError } from '../types';
import { CIRC, NAME } from '../values/errors';
import { compile } from './compile';
import { withOptionalParameters } from './optional-parameters';
import { isReferenceToken, parseTokens, tokensOf } from './parse';
import type { Program, Template } from './program';
import {
  isRelative,
  resolveMoved,
  resolveRange,
  type FindSheet,
  type Place,
} from './resolve-range';
import { resolveTable, type Tables } from './resolve-table';
import { Unsupported } from './unsupported';

export interface NameLookup {
  /** the formula of a name as seen from a sheet, without "=" */
  formulaOf(name: string, sheet: string): string | undefined;
}

export interface Surroundings {
  readonly findSheet: FindSheet;
  readonly tables: Tables;
  readonly names: NameLookup;
  readonly customFunctions: CustomFunctionSet;
}

/** The names whose formulas are being compiled, with their programs: a LAMBDA may call itself. */
type Within = ReadonlyMap<string, Program>;

/** Makes programs of formulas; formulas alike but for their references share one template. */
export class FormulaCompiler {
  private readonly templates = new Map<string, Template>();

  constructor(private readonly around: Surroundings) {}

  /** `arrays` is false for a plain formula. Throws Unsupported. */
  compile(formula: string, place: Place, arrays: boolean): Program {
    return this.program(formula, place, arrays, new Map());
  }

  private program(
    formula: string,
    place: Place,
    arrays: boolean,
    within: Within,
    name?: string,
  ): Program {
    const spelt = withOptionalParameters(tokensOf(formula));
    const tokens = spelt.map((token) => this.tableName(token));
    const template = this.template(tokens, arrays);
    let missesSheet = false;
    const references = tokens.filter(isReferenceToken).map((token) => {
      const found = this.resolve(token, place, name !== undefined);
      if (!(found instanceof RangeArea)) missesSheet = true;
      return found;
    });
    const names: (Program | CellError)[] = [];
    const program = { template, references, names, missesSheet };
    const inner = name === undefined ? within : new Map(within).set(name, program);
    template.names.forEach((text, index) => {
      const found = this.name(text, place, inner, template.delayed.has(index));
      if (found === NAME && template.called.has(index))
        throw new Unsupported(`${text} is not calculated here`);
      names.push(found);
    });
    return program;
  }

  /** A table's name alone means its data: it is made a structured reference. */
  private tableName(token: Token): Token {
    return token.type === 'range_named' && this.around.tables.byName(token.value)
      ? { ...token, type: 'structured', value: `${token.value}[]` }
      : token;
  }

  private template(tokens: readonly Token[], arrays: boolean): Template {
    const key =
      (arrays ? '{' : '=') +
      tokens.map((token) => (isReferenceToken(token) ? '\u0001' : token.value)).join('');
    let template = this.templates.get(key);
    if (!template) {
      template = compile(parseTokens(tokens), arrays, this.around.customFunctions);
      this.templates.set(key, template);
    }
    return template;
  }

  private resolve(token: Token, place: Place, inName: boolean): RangeArea | CellError {
    const { tables, findSheet } = this.around;
    if (token.type === 'structured') return resolveTable(token.value, place, tables, findSheet);
    if (inName && isRelative(token.value)) return resolveMoved(token.value, place, findSheet);
    return resolveRange(token.value, place, findSheet);
  }

  private name(text: string, place: Place, within: Within, delayed: boolean): Program | CellError {
    const parsed = text.includes('!') ? parseA1Ref(text) : undefined;
    if (parsed?.workbookName) throw new Unsupported(`${text} refers to another workbook`);
    const name = parsed && 'name' in parsed ? parsed.name : text;
    const sheet = parsed?.sheetName ? this.around.findSheet(parsed.sheetName) : place.sheet;
    const formula = sheet && this.around.names.formulaOf(name, sheet.name);
    if (formula === undefined) return NAME;
    const key = name.toUpperCase();
    const self = within.get(key);
    if (self) return delayed ? self : CIRC;
    return this.program(formula, place, true, within, key);
  }
}
