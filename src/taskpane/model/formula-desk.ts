import { isFailure, type CellResult } from '../../functions/cell-result';
import type { Language } from '../../origin';
import {
  columnsOf,
  linkWrites,
  readCalls,
  settingStates,
  type Area,
  type Argument,
  type CellValue,
  type LiteralFormula,
  type SettingName,
  type SheetColumn,
  type Survey,
  type WorkbookPort,
} from '../../workbook';
import { CostSheetDesk } from './cost-sheet-desk';
import { drafted, numberFormatOf, partsOf, type Draft, type Role } from './draft';
import { settingsPlan } from './settings-plan';
import { suggestedFields, suggestedFigures } from './suggestions';
import type { Tools } from './tools';

/** What the pane knows of the sheet on which a formula is put together. */
export interface Look {
  readonly survey: Survey;
  readonly columns: readonly SheetColumn[];
  readonly selected: Area;
  /** a blank cell beside what stands on the sheet */
  readonly free: Area;
  readonly fields: Readonly<Record<Role, string>>;
  /** settings that the formula refers to and the workbook lacks */
  readonly missing: readonly SettingName[];
  /** settings whose name points nowhere: they need a repair first */
  readonly broken: readonly SettingName[];
}

/** The settings to make where the workbook has none. */
export interface SettingAnswers {
  readonly scenario: string;
  readonly good: string;
}

/** A draft as it would be written, and what it would show. */
export type Preview =
  | { readonly kind: 'missing' | 'wrong'; readonly role: Role }
  /** the formula cannot be read, such as one with a reference to a sheet that is not there */
  | { readonly kind: 'unreadable'; readonly formula: string }
  /** only Excel can compute an argument */
  | { readonly kind: 'computed'; readonly formula: string; readonly argument: string }
  | { readonly kind: 'result'; readonly formula: string; readonly result: CellResult };

/** Puts formulas together, computes them before they are written, and writes or links them. */
export class FormulaDesk {
  constructor(
    private readonly port: WorkbookPort,
    private readonly tools: Tools,
    private readonly language: Language = 'en',
  ) {}

  async look(): Promise<Look> {
    const survey = await this.port.survey();
    const selected = await this.port.selection();
    const { tables } = await new CostSheetDesk(this.port).look();
    const columns = columnsOf(survey, tables);
    const states = settingStates(survey);
    return {
      survey,
      columns,
      selected,
      free: freeCell(survey, selected.sheet),
      fields: {
        ...suggestedFields(survey, columns, selected.sheet),
        ...suggestedFigures(tables, selected),
      },
      missing: states.filter(({ kind }) => kind === 'missing').map(({ name }) => name),
      broken: states.filter(({ kind }) => kind === 'broken').map(({ name }) => name),
    };
  }

  readonly selection = (): Promise<Area> => this.port.selection();

  /** What the formula would show with the cells as they stand now, by the pane's own core. */
  async preview(draft: Draft, look: Look, answers: SettingAnswers): Promise<Preview> {
    const made = drafted(draft, look.columns);
    if (made.kind !== 'formula') return made;
    const { formula } = made;
    const [call] = readCalls(formula, draft.target.sheet, look.survey) ?? [];
    if (call === undefined) return { kind: 'unreadable', formula };
    const stated = call.arguments.map((argument, index) => {
      const part = partsOf(draft.id)[index];
      const name = look.missing.find((one) => one === part);
      return name === undefined ? argument : answered(name, answers);
    });
    const computed = stated.find(({ kind }) => kind === 'computed');
    if (computed?.kind === 'computed') {
      return { kind: 'computed', formula, argument: computed.text };
    }
    const result = this.tools.calculate(draft.id, await this.#values(stated));
    return result === null ? { kind: 'unreadable', formula } : { kind: 'result', formula, result };
  }

  /** Writes the formula into its blank cell, and the settings with it where they are missing. */
  async insert(draft: Draft, preview: Preview, answers: SettingAnswers): Promise<void> {
    if (!('formula' in preview)) return;
    const survey = await this.port.survey();
    const setup = settingsPlan(this.tools, this.language, answers, survey);
    const numberFormat = numberFormatOf(draft.id);
    const fills = preview.kind === 'result' ? filled(draft.target, preview.result) : null;
    await this.port.writeFormulas(
      [
        {
          cell: draft.target,
          formula: preview.formula,
          before: '',
          ...(fills === null ? {} : { fills }),
          ...(numberFormat === undefined ? {} : { numberFormat }),
        },
      ],
      setup,
    );
  }

  link(formulas: readonly LiteralFormula[]): Promise<void> {
    return this.port.writeFormulas(linkWrites(formulas), null);
  }

  async #values(given: readonly Argument[]): Promise<readonly unknown[]> {
    const areas = given.flatMap((one) => (one.kind === 'cells' ? [one.area] : []));
    const rows = await this.port.values(areas);
    const found = new Map(areas.map((area, index) => [area, rows[index] ?? []]));
    return given.map((one) => {
      if (one.kind === 'value') return one.value;
      if (one.kind === 'matrix') return one.rows;
      return one.kind === 'cells' ? (found.get(one.area) ?? null) : null;
    });
  }
}

function answered(name: SettingName, { scenario, good }: SettingAnswers): Argument {
  const values: Readonly<Record<SettingName, CellValue>> = {
    NAFTA_SCENARIO: scenario,
    NAFTA_GOOD: good,
    NAFTA_DATE: '',
  };
  return { kind: 'value', value: values[name] };
}

/** The cells of a table that spills; null for a single value. */
function filled(target: Area, result: CellResult): Area | null {
  if (isFailure(result) || !Array.isArray(result)) return null;
  const rows = result as readonly (readonly unknown[])[];
  return { ...target, rows: rows.length, columns: rows[0]?.length ?? 1 };
}

/** In the first used row, one blank column after the last used one. */
function freeCell(survey: Survey, name: string): Area {
  const sheet = survey.sheets.find((one) => one.name === name);
  const width = Math.max(0, ...(sheet?.formulas ?? []).map(usedWidth));
  const column = sheet === undefined || width === 0 ? 0 : sheet.column + width + 1;
  return { sheet: name, row: sheet?.row ?? 0, column, rows: 1, columns: 1 };
}

const usedWidth = (row: readonly CellValue[]): number =>
  row.findLastIndex((cell) => cell !== '') + 1;
