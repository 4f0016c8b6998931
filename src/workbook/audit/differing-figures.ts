import { fullAddress } from '../area';
import type { FormulaWrite } from '../port';
import type { AuditBook, AuditedFormula } from './audit-book';
import { computedWith, nameOfVersion, type ComputedWith } from './computed-with';
import { FigureReader } from './figures';
import type { AuditFinding, Difference, Worth } from './finding';
import { fixOf } from './fix-of';
import { say } from './sentences';

/** Compares every figure of ours with its cell, one after another, and then says what it found. */
export class FigureComparison {
  readonly #book: AuditBook;
  readonly #differences: { readonly formula: AuditedFormula; readonly difference: Difference }[] =
    [];
  readonly #figures: FigureReader;
  #notCompared = 0;

  constructor(book: AuditBook) {
    this.#book = book;
    this.#figures = new FigureReader(book);
  }

  compare(formula: AuditedFormula): void {
    const found = this.#figures.compared(formula);
    if (found.kind === 'not compared') this.#notCompared += 1;
    if (found.kind === 'differs') {
      this.#differences.push({ formula, difference: found.difference });
    }
  }

  /**
   * Figures of another version, where the settings sheet names one; otherwise cells that were not
   * recalculated since something above them changed.
   */
  findings(): readonly AuditFinding[] {
    const made = computedWith(this.#book);
    const own = nameOfVersion(this.#book.core.version);
    if (made !== null && made.text !== own) return this.#ofVersion(made, own);
    if (this.#differences.length === 0) return [];
    const issue = say('outdated', { count: this.#differences.length });
    return [{ ...this.#finding(issue, own, []), severity: 'error' }];
  }

  #ofVersion(made: ComputedWith, own: string): readonly AuditFinding[] {
    const count = this.#differences.length;
    const values = { made: made.text, own };
    const stated = { cell: made.cell, formula: own, before: made.text };
    const found: AuditFinding =
      count === 0
        ? {
            severity: 'note',
            cells: [made.cell],
            issue: say('other-version-agrees', values),
            worth: null,
            fix: null,
          }
        : {
            ...this.#finding(say('other-version', { ...values, count }), own, [stated]),
            severity: 'warning',
          };
    if (this.#notCompared === 0) return [found];
    const issue = say('not-compared', { own, count: this.#notCompared });
    return [found, { severity: 'note', cells: [], issue, worth: null, fix: null }];
  }

  #finding(
    issue: AuditFinding['issue'],
    own: string,
    more: readonly FormulaWrite[],
  ): Omit<AuditFinding, 'severity'> {
    const differences = this.#differences.map(({ difference }) => difference);
    const writes = new Map(
      this.#differences
        .filter(({ formula }) => formula.damaged === null)
        .map(({ formula: { cell, formula } }) => [
          fullAddress(cell),
          { cell, formula, before: formula },
        ]),
    );
    const what = say('fix-recalculate', { own });
    return {
      cells: differences.map(({ cell }) => cell),
      issue,
      worth: largest(differences),
      // a person decides whether the figures of another version are taken
      fix: writes.size === 0 ? null : fixOf(this.#book, what, [...writes.values(), ...more], false),
      differences,
    };
  }
}

/** The largest difference; points before money, since they decide the verdict. */
function largest(differences: readonly Difference[]): Worth | null {
  const worths = differences.flatMap(({ worth }) => (worth === null ? [] : [worth]));
  for (const unit of ['points', 'money'] as const) {
    const amounts = worths.flatMap((one) => (one.unit === unit ? [one.amount] : []));
    if (amounts.length > 0) {
      return { unit, amount: amounts.reduce((most, one) => Math.max(most, one), 0) };
    }
  }
  return null;
}
