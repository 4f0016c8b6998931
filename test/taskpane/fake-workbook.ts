import {
  fullAddress,
  parseArea,
  WorkbookProblem,
  type Area,
  type BlockWrite,
  type Calculation,
  type CellRows,
  type CellValue,
  type DefinedName,
  type FormulaWrite,
  type SheetPlan,
  type SheetReading,
  type Survey,
  type WorkbookPort,
} from '../../src/workbook';
import type { ResultsPlan } from '../../src/workbook/results';

/** A workbook of written-down cells, for tests: formulas show what the test says they show. */
export class FakeWorkbook implements WorkbookPort {
  readonly writes: (readonly [name: string, value: CellValue])[] = [];
  readonly plans: SheetPlan[] = [];
  readonly blocks: BlockWrite[] = [];
  readonly formulaWrites: (readonly FormulaWrite[])[] = [];
  readonly results: ResultsPlan[] = [];
  readonly selected: Area[] = [];
  readonly shut = new Set<string>();
  chosen: Area = { sheet: 'Sheet1', row: 4, column: 8, rows: 1, columns: 1 };
  calculations = 0;
  /** the bytes of the workbook as a file */
  file = new Uint8Array();
  /** files that were opened as new workbooks */
  readonly opened: Uint8Array[] = [];
  names: DefinedName[] = [];
  mode: Calculation = { mode: 'automatic', finished: true };
  readOnly = false;
  charts = false;
  keepsFiles = false;
  refusal: WorkbookProblem | null = null;
  stale: Area[] = [];
  readonly #formulas = new Map<string, string>();
  readonly #values = new Map<string, CellValue>();
  readonly #sheets = new Set<string>(['Sheet1']);
  readonly #listeners = new Set<() => void>();

  /** "Sheet1!B2": a value, or a formula with what it shows */
  put(address: string, value: CellValue, formula?: string): this {
    const area = this.#area(address);
    this.#sheets.add(area.sheet);
    this.#values.set(keyOf(area.sheet, area.row, area.column), value);
    if (formula === undefined) this.#formulas.delete(keyOf(area.sheet, area.row, area.column));
    else this.#formulas.set(keyOf(area.sheet, area.row, area.column), formula);
    return this;
  }

  name(name: string, formula: string): this {
    this.names = [...this.names.filter((one) => one.name !== name), { name, formula, scope: null }];
    return this;
  }

  /** as an edit by someone else */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  get watched(): number {
    return this.#listeners.size;
  }

  survey(): Promise<Survey> {
    return Promise.resolve({
      sheets: [...this.#sheets].map((name) => ({
        name,
        row: 0,
        column: 0,
        formulas: this.#rows({ sheet: name, row: 0, column: 0, rows: 40, columns: 12 }, true),
        tooLarge: false,
        protected: this.shut.has(name),
      })),
      names: this.names,
      tables: [],
      calculation: this.mode,
      readOnly: this.readOnly,
      notRecalculated: this.stale,
    });
  }

  values(areas: readonly Area[]): Promise<readonly CellRows[]> {
    return Promise.resolve(areas.map((area) => this.#rows(area, false)));
  }

  readSheet(name: string): Promise<SheetReading> {
    const all = { sheet: name, row: 0, column: 0, rows: 40, columns: 12 };
    const values = this.#rows(all, false);
    return Promise.resolve({
      name,
      row: 0,
      column: 0,
      values,
      texts: values.map((row) => row.map(String)),
      formulas: this.#rows(all, true),
      hiddenRows: [],
      merges: [],
      tooLarge: false,
    });
  }

  async writeBlocks(blocks: readonly BlockWrite[], setup: SheetPlan | null = null): Promise<void> {
    if (this.refusal !== null) throw this.refusal;
    if (setup !== null) this.plans.push(setup);
    for (const { name, area } of setup?.names ?? []) this.name(name, `=${fullAddress(area, '$')}`);
    this.blocks.push(...blocks);
    for (const { area, formulas } of blocks) {
      formulas.forEach((row, down) =>
        row.forEach((cell, right) => {
          this.#values.set(keyOf(area.sheet, area.row + down, area.column + right), cell);
        }),
      );
    }
  }

  async writeNamed(name: string, value: CellValue, before: string): Promise<void> {
    if (this.refusal !== null) throw this.refusal;
    const found = this.names.find((one) => one.name === name);
    const area = this.#area(found?.formula.slice(1) ?? '');
    const now = this.#values.get(keyOf(area.sheet, area.row, area.column)) ?? '';
    if (String(now) !== before) throw new WorkbookProblem('changed', `it says ${now}`);
    this.writes.push([name, value]);
    this.#values.set(keyOf(area.sheet, area.row, area.column), value);
  }

  async carryOut(plan: SheetPlan): Promise<void> {
    if (this.refusal !== null) throw this.refusal;
    this.plans.push(plan);
    for (const { row, column, value } of plan.cells) {
      if (value === '') continue;
      this.#sheets.add(plan.sheet);
      const text = typeof value === 'string' ? value.replace(/^'/, '') : value;
      this.#values.set(keyOf(plan.sheet, row, column), text);
    }
    for (const { name, area } of plan.names) {
      this.name(name, `=${fullAddress(area, '$')}`);
    }
  }

  async writeFormulas(writes: readonly FormulaWrite[], setup: SheetPlan | null): Promise<void> {
    if (this.refusal !== null) throw this.refusal;
    if (setup !== null) await this.carryOut(setup);
    this.formulaWrites.push(writes);
    for (const { cell, formula } of writes) {
      const key = keyOf(cell.sheet, cell.row, cell.column);
      this.#formulas.set(key, formula);
      this.#values.set(key, this.#values.get(key) ?? '');
    }
  }

  async writeResults(plan: ResultsPlan, goOn: (sheets: number) => boolean): Promise<void> {
    if (this.refusal !== null) throw this.refusal;
    if (!goOn(plan.sheets.length)) throw new WorkbookProblem('cancelled', 'stopped');
    if (plan.setup !== null) await this.carryOut(plan.setup);
    await this.writeBlocks(plan.columns);
    this.results.push(plan);
    for (const { sheet } of plan.sheets) this.#sheets.add(sheet);
  }

  savesFiles(): Promise<boolean> {
    return Promise.resolve(this.keepsFiles);
  }

  drawsCharts(): Promise<boolean> {
    return Promise.resolve(this.charts);
  }

  selection(): Promise<Area> {
    return Promise.resolve(this.chosen);
  }

  select(area: Area): Promise<void> {
    this.selected.push(area);
    return Promise.resolve();
  }
  calculate(): Promise<void> {
    this.calculations += 1;
    return Promise.resolve();
  }
  calculation(): Promise<Calculation> {
    return Promise.resolve(this.mode);
  }
  fileBytes(): Promise<Uint8Array> {
    if (this.refusal !== null) return Promise.reject(this.refusal);
    return Promise.resolve(this.file);
  }
  openNew(bytes: Uint8Array): Promise<void> {
    this.opened.push(bytes);
    return Promise.resolve();
  }
  watch(listener: () => void): Promise<() => void> {
    this.#listeners.add(listener);
    return Promise.resolve(() => this.#listeners.delete(listener));
  }

  #area(address: string): Area {
    const area = parseArea(address, 'Sheet1');
    if (area === null) throw new WorkbookProblem('not-found', `no cell ${address}`);
    return area;
  }

  #rows({ sheet, row, column, rows, columns }: Area, formulas: boolean): CellRows {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => {
        const key = keyOf(sheet, row + down, column + right);
        const formula = formulas ? this.#formulas.get(key) : undefined;
        return formula ?? this.#values.get(key) ?? '';
      }),
    );
  }
}

const keyOf = (sheet: string, row: number, column: number): string =>
  `${sheet.toLowerCase()}!${row},${column}`;

const CALL =
  'NAFTA.QUALIFIES(C2:C3, D2:D3, G2, NAFTA_SCENARIO, B2:B3, E2:E3, NAFTA_GOOD, NAFTA_DATE)';

/** A vehicle of 100 net cost with a Mexican and a Chinese line, judged under `scenario`, showing `shown`. */
export function partWorkbook(scenario: string, shown: CellValue, call = CALL): FakeWorkbook {
  return new FakeWorkbook()
    .put('Sheet1!C2', 62)
    .put('Sheet1!C3', 38)
    .put('Sheet1!D2', 'MX')
    .put('Sheet1!D3', 'CN')
    .put('Sheet1!B2', '8708.30')
    .put('Sheet1!B3', '8708.30')
    .put('Sheet1!E2', 'VNM 0')
    .put('Sheet1!E3', 'non-originating')
    .put('Sheet1!G2', 100)
    .put('Sheet1!I2', shown, `=${call}`)
    .put('NAFTA settings!B4', scenario)
    .put('NAFTA settings!B5', 'passenger vehicle')
    .name('NAFTA_SCENARIO', "='NAFTA settings'!$B$4")
    .name('NAFTA_GOOD', "='NAFTA settings'!$B$5")
    .name('NAFTA_DATE', "='NAFTA settings'!$B$6");
}
