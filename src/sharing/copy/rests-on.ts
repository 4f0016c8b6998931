import type { AstExpression } from '@borgar/fx';
import type { CellAddress, RangeAddress, Workbook } from '../../engine';
import { ourFunction, parseFormula, visit } from '../../workbook/formula-tree';
import { parameterAt, showsNoMoney } from './function-figures';

/** An argument of one of our functions. */
export interface GivenArgument {
  readonly parameter: string;
  readonly areas: readonly RangeAddress[];
  /** the text or number that stands in the formula itself */
  readonly literal: string | number | boolean | null;
}

export interface OurCall {
  readonly id: string;
  readonly given: readonly GivenArgument[];
}

/** What the result of a formula rests on. */
export interface Support {
  /** cells that its value is made of, those inside calls that show no money left out */
  readonly plain: readonly RangeAddress[];
  /** every cell that it reads */
  readonly all: readonly RangeAddress[];
  readonly calls: readonly OurCall[];
  /** the formula is one call of ours and nothing else */
  readonly whole: boolean;
  /** it reads something that no file tells: what it gives may be anything */
  readonly unknown: boolean;
}

const NOTHING_KNOWN: Support = { plain: [], all: [], calls: [], whole: false, unknown: true };

/** Functions that find their cells while they calculate. */
const FINDS_CELLS: ReadonlySet<string> = new Set([
  'INDIRECT',
  'OFFSET',
  'CELL',
  'GETPIVOTDATA',
  'RTD',
  'CALL',
  'WEBSERVICE',
  'FILTERXML',
]);

/** What a formula reads, found without calculating it. */
export function supportOf(formula: string, cell: CellAddress, workbook: Workbook): Support {
  const tree = parseFormula(formula);
  if (tree === null) return NOTHING_KNOWN;
  const reader = new Reader(cell, workbook, declaredIn(tree));
  reader.read(tree, true);
  const { plain, all, calls, unknown } = reader;
  return { plain, all, calls, unknown, whole: ourFunction(tree) !== null };
}

/** The names that LET and LAMBDA give inside the formula. */
function declaredIn(tree: AstExpression): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'LetExpression')
      for (const { id } of node.declarations) names.add(id.name.toLowerCase());
    if (node.type === 'LambdaExpression')
      for (const { name } of node.params) names.add(name.toLowerCase());
  });
  return names;
}

class Reader {
  readonly plain: RangeAddress[] = [];
  readonly all: RangeAddress[] = [];
  readonly calls: OurCall[] = [];
  unknown = false;

  constructor(
    private readonly cell: CellAddress,
    private readonly workbook: Workbook,
    private readonly declared: ReadonlySet<string>,
  ) {}

  /** Reads a node; `open` where its value becomes part of the formula's own. */
  read(node: AstExpression | null | undefined, open: boolean): void {
    if (node === null || node === undefined) return;
    switch (node.type) {
      case 'ReferenceIdentifier':
        this.#reference(node.value, open);
        return;
      case 'UnaryExpression':
        if (node.operator === '#') this.#spill(node, open);
        else this.#inside(node.arguments, open);
        return;
      case 'BinaryExpression':
        // A1:INDEX(...) covers cells that stand in no reference
        if (node.operator === ':') this.#lost(open);
        this.#inside(node.arguments, open);
        return;
      case 'CallExpression':
        this.#call(node, open);
        return;
      case 'LetExpression':
        for (const { init } of node.declarations) this.read(init, open);
        this.read(node.body, open);
        return;
      case 'LambdaExpression':
        this.read(node.body, open);
        return;
      case 'ArrayExpression':
        for (const row of node.elements) this.#inside(row, open);
        return;
      default:
    }
  }

  #inside(nodes: readonly (AstExpression | null | undefined)[], open: boolean): void {
    for (const node of nodes) this.read(node, open);
  }

  #call(node: AstExpression & { readonly type: 'CallExpression' }, open: boolean): void {
    const id = ourFunction(node);
    if (id === null) {
      if (this.#findsCells(node.callee.name)) this.#lost(open);
      this.#inside(node.arguments, open);
      return;
    }
    const inner = open && !showsNoMoney(id);
    const given = node.arguments.map((argument, index): GivenArgument => {
      const from = this.all.length;
      this.read(argument, inner);
      return {
        parameter: parameterAt(id, index),
        areas: this.all.slice(from),
        literal: argument?.type === 'Literal' ? argument.value : null,
      };
    });
    this.calls.push({ id, given });
  }

  /** A name that is called is a LAMBDA of the workbook's own: what it reads stands elsewhere. */
  #findsCells(name: string): boolean {
    const upper = name.toUpperCase();
    return (
      FINDS_CELLS.has(upper) ||
      upper.startsWith('CUBE') ||
      this.workbook.names.some((defined) => defined.name.toUpperCase() === upper)
    );
  }

  #spill(node: AstExpression & { readonly type: 'UnaryExpression' }, open: boolean): void {
    const [anchor] = node.arguments;
    if (anchor?.type === 'ReferenceIdentifier') this.#reference(`${anchor.value}#`, open);
    else this.#lost(open);
  }

  #reference(text: string, open: boolean): void {
    if (this.declared.has(text.toLowerCase())) return;
    const area = this.workbook.resolve(text, this.cell);
    if (area === null) this.#lost(open);
    else {
      this.all.push(area);
      if (open) this.plain.push(area);
    }
  }

  #lost(open: boolean): void {
    if (open) this.unknown = true;
  }
}
