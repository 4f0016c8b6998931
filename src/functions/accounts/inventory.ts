import {
  drawFromInventory,
  Exact,
  failure,
  success,
  type InventoryMethod,
  type InventoryStep,
  type Outcome,
} from '../../origin';
import { fold, received } from '../../costsheet';
import { cellOf, failureOf, type AnswerMatrix, type Answer, type CellScalar } from '../cell-result';
import { readScalar } from '../matrix';
import { readMovements } from './movements';
import { say } from './sentences';

const HEADER = [
  'Line',
  'Quantity withdrawn',
  'Non-originating quantity',
  'Non-originating share',
  'Non-originating value',
  'Stock left',
  'Code',
] as const;

/** FUNGIBLE_MATERIALS: origin and value of what leaves an inventory, line by line. Schedule X. */
export function fungibleMaterials(
  method: unknown,
  quantities: unknown,
  origins: unknown,
  unitValues?: unknown,
  dates?: unknown,
): Answer {
  const way = readMethod(method);
  if (!way.ok) return failureOf(way.issues);
  const ledger = readMovements({ method: way.value, quantities, origins, unitValues, dates });
  if (!ledger.ok) return failureOf(ledger.issues);
  const { lines, movements, valued } = ledger.value;
  return cellOf(drawFromInventory(way.value, movements), (steps) => table(steps, lines, valued));
}

function table(steps: readonly InventoryStep[], lines: number, valued: boolean): AnswerMatrix {
  const byLine = new Map(steps.map((step) => [step.position, step]));
  const row = (line: number): readonly CellScalar[] => {
    const step = byLine.get(line);
    if (step === undefined) return [line, '', '', '', '', '', 'blank'];
    const left = step.left.toNumber();
    if (step.withdrawn === null) return [line, '', '', '', '', left, 'receipt'];
    return [line, ...taken(step.withdrawn, step, valued), left, 'withdrawal'];
  };
  const sum = (of: (step: InventoryStep) => Exact) =>
    steps.reduce((total, step) => total.plus(of(step)), Exact.zero);
  const withdrawn = sum((step) => step.withdrawn ?? Exact.zero);
  const all = {
    nonOriginating: sum((step) => step.nonOriginating),
    value: sum((step) => step.value),
  };
  const left = steps.at(-1)?.left.toNumber() ?? '';
  return [
    HEADER,
    ...Array.from({ length: lines }, (_, index) => row(index + 1)),
    ['Total', ...taken(withdrawn, all, valued), left, 'total'],
  ];
}

const taken = (
  withdrawn: Exact,
  { nonOriginating, value }: { readonly nonOriginating: Exact; readonly value: Exact },
  valued: boolean,
): readonly CellScalar[] => [
  withdrawn.toNumber(),
  nonOriginating.toNumber(),
  nonOriginating.over(withdrawn).toNumber(),
  valued ? value.toNumber() : '',
];

/** The methods in the words of accountants in three languages. */
const METHODS: Readonly<Record<InventoryMethod, readonly string[]>> = {
  fifo: ['fifo', 'peps'],
  lifo: ['lifo', 'ueps', 'deps'],
  average: ['average', 'promedio', 'moyenne'],
};

function readMethod(argument: unknown): Outcome<InventoryMethod> {
  const cell = readScalar('method', argument);
  if (!cell.ok) return cell;
  const word = typeof cell.value === 'string' ? fold(cell.value) : '';
  const found = (Object.keys(METHODS) as InventoryMethod[]).find((method) =>
    METHODS[method].includes(word),
  );
  return found === undefined
    ? failure(say('method-unknown', { received: received(cell.value) }))
    : success(found);
}
