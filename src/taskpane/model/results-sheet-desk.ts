import type { Language } from '../../origin';
import {
  netCostCells,
  settingNames,
  settingState,
  settingStates,
  type Area,
  type CellRows,
  type CellValue,
  type CostColumn,
  type CostColumnHeads,
  type SettingName,
  type Survey,
  type WorkbookPort,
} from '../../workbook';
import {
  evaluationPlaces,
  freeSheetName,
  planChartSheet,
  planEvaluationSheet,
  planFleetSheet,
  resultsWords,
  stopped,
  type ChartRows,
  type EvaluatedGood,
  type ResultsPlan,
  type ResultsSheet,
} from '../../workbook/results';
import type { FoundCosts } from './cost-sheet-desk';
import { costValues } from './cost-values';
import type { SettingAnswers } from './formula-desk';
import { lineSource, type LineSource } from './line-source';
import { ModelsDesk } from './models-desk';
import { modelsIn, sameModel } from './models-in';
import { subjectsOf, type FleetShape, type Subject } from './results-subjects';
import { chartRowsOf, tableRows, type GivenFor } from './table-rows';
import { settingsPlan } from './settings-plan';
import type { Tools } from './tools';
import { typedReference, type Typed } from './typed-reference';
import { writtenWith } from './written-with';

/** What the user asks for. */
export interface ResultsChoice {
  readonly shape: FleetShape;
  /** the confirmed table; for "sheets" every table, one on each sheet */
  readonly tables: readonly FoundCosts[];
  /** new columns that already stand beside the first table */
  readonly written: ReadonlyMap<CostColumn, Area> | null;
  /** as typed: a cell, an amount, a name; for "models" two columns, model and amount */
  readonly netCost: string;
  /** as typed: two columns, or a name for them */
  readonly facts: string;
  /** a sheet of charts as well; for one good only */
  readonly charts: boolean;
  readonly heads: CostColumnHeads;
  /** the settings to make where the workbook has none */
  readonly answers: SettingAnswers;
}

/** What the workbook has for the fields. */
export interface ResultsLook {
  readonly survey: Survey;
  /** cells beside the words "Net cost" */
  readonly netCosts: readonly Area[];
  /** a name such as Facts; "" where there is none */
  readonly facts: string;
  readonly missing: readonly SettingName[];
  readonly broken: readonly SettingName[];
  readonly drawsCharts: boolean;
}

/** What would be written. */
export interface ResultsPreview {
  /** what each sheet is about */
  readonly titles: readonly string[];
  readonly columns: readonly Area[];
  /** lines without a model: no verdict counts them */
  readonly withoutModel: number;
  readonly fleet: boolean;
  readonly netCost: Typed;
  readonly facts: Typed;
}

/** Asked while it works, with what is done of how many: false stops it. */
export type GoOn = (done: number, of: number) => boolean;

/** Plans and writes the sheets that show an evaluation. */
export class ResultsSheetDesk {
  /** for a table in which each row is one model */
  readonly models: ModelsDesk;

  constructor(
    private readonly port: WorkbookPort,
    private readonly tools: Tools,
    private readonly language: Language = 'en',
    private readonly today: () => Date = () => new Date(),
  ) {
    this.models = new ModelsDesk(port, tools, language, today);
  }

  async look(): Promise<ResultsLook> {
    const survey = await this.port.survey();
    const states = settingStates(survey);
    return {
      survey,
      netCosts: netCostCells(survey),
      facts: survey.names.find(({ name }) => /^(facts|hechos|faits)$/iu.test(name))?.name ?? '',
      missing: states.filter(({ kind }) => kind === 'missing').map(({ name }) => name),
      drawsCharts: await this.port.drawsCharts(),
      broken: states.filter(({ kind }) => kind === 'broken').map(({ name }) => name),
    };
  }

  /** What would be written, before anything is computed. */
  preview(choice: ResultsChoice, { survey }: ResultsLook): ResultsPreview {
    const { shape, tables } = choice;
    const [first] = tables;
    const { models, without } = modelsIn(first === undefined ? [] : costValues(first).models);
    return {
      titles:
        shape === 'models'
          ? models.map(({ value }) => String(value))
          : tables.map(({ table }) => table.sheet),
      columns: sourcesOf(choice, survey).flatMap(({ blocks }) => blocks.map(({ area }) => area)),
      withoutModel: shape === 'models' ? without.length : 0,
      fleet: shape !== 'one',
      ...typedIn(choice, survey),
    };
  }

  /** Computes how much room is needed, then writes everything in one step. */
  async write(choice: ResultsChoice, goOn: GoOn): Promise<ResultsPlan> {
    const survey = await this.port.survey();
    const sources = sourcesOf(choice, survey);
    const { netCost, facts } = typedIn(choice, survey);
    const settings = await this.#settings(choice.answers, survey);
    const subjects = subjectsOf(choice.shape, sources, netCost, survey);
    const stated = facts.kind === 'reference' ? facts : null;
    const factRows = await this.#values(stated?.area ?? null);
    const goods: EvaluatedGood[] = [];
    let chartRows: ChartRows | null = null;
    for (const [done, subject] of subjects.entries()) {
      const next = async (): Promise<void> => {
        // between two computations the pane shows how far it is, and takes a click
        await new Promise((resolve) => setTimeout(resolve));
        if (!goOn(done, subjects.length)) throw stopped();
      };
      const given = givenFor(subject, await this.#amount(subject), settings, factRows);
      const rows = await tableRows(this.tools, given, settings.scenario, next);
      if (choice.charts && choice.shape === 'one') chartRows = chartRowsOf(this.tools, given);
      goods.push({ ...subject, facts: stated?.text ?? '', rows });
    }
    const plan: ResultsPlan = {
      setup: settingsPlan(this.tools, this.language, choice.answers, survey),
      columns: sources.flatMap(({ blocks }) => blocks),
      sheets: this.#sheets(choice.shape, sources, goods, settings.scenario, survey, chartRows),
    };
    await this.port.writeResults(plan, () => goOn(subjects.length, subjects.length));
    return plan;
  }

  /** The fleet table first, where there is one, then a sheet for each good. */
  #sheets(
    shape: FleetShape,
    sources: readonly LineSource[],
    goods: readonly EvaluatedGood[],
    scenario: string,
    survey: Survey,
    charts: ChartRows | null,
  ): readonly ResultsSheet[] {
    const words = resultsWords[this.language];
    const written = writtenWith(this.tools, this.language, scenario, this.today());
    const taken = survey.sheets.map(({ name }) => name);
    const take = (wanted: string): string => {
      const name = freeSheetName(wanted, taken);
      taken.push(name);
      return name;
    };
    const fleet = shape === 'one' ? null : take(words.fleet.sheet);
    const named = goods.map((good) => ({ good, sheet: take(words.sheet(good.title)) }));
    const sheets = named.map(({ good, sheet }) => planEvaluationSheet(good, sheet, written));
    if (fleet === null) {
      const drawn = named.flatMap(({ good, sheet }) => {
        if (charts === null) return [];
        const places = evaluationPlaces(sheet, good.rows);
        return planChartSheet(good, places, charts, take(words.charts.sheet(good.title)), written);
      });
      return [...sheets, ...drawn];
    }
    const rows = named.map(({ good, sheet }) => ({
      model: good.model?.value ?? good.title,
      places: evaluationPlaces(sheet, good.rows),
    }));
    const [source] = sources;
    const column =
      shape === 'models' && source !== undefined
        ? { costs: source.lines.costs, models: source.models }
        : null;
    return [planFleetSheet(rows, column, fleet, written), ...sheets];
  }

  /** What the settings say, or will say once they are made. */
  async #settings(answers: SettingAnswers, survey: Survey): Promise<Settings> {
    const [scenario, good, date] = await Promise.all(
      settingNames.map(async (name): Promise<CellValue | null> => {
        const state = settingState(survey, name);
        return state.kind === 'cell' ? one(await this.#values(state.cell)) : null;
      }),
    );
    return {
      scenario: String(scenario ?? answers.scenario),
      good: good ?? answers.good,
      date: date ?? '',
    };
  }

  async #values(area: Area | null): Promise<CellRows | null> {
    return area === null ? null : ((await this.port.values([area]))[0] ?? null);
  }

  /** The net cost as it stands now; null where it is not known yet. */
  async #amount({ netCost, amounts, model }: Subject): Promise<number | null> {
    if (typeof netCost === 'number') return netCost;
    const rows = (await this.#values(amounts)) ?? [];
    const value =
      model === null
        ? one(rows)
        : rows.find(([label]) => label !== undefined && sameModel(label, model.value))?.[1];
    return typeof value === 'number' && value > 0 ? value : null;
  }
}

interface Settings {
  readonly scenario: string;
  readonly good: CellValue;
  readonly date: CellValue;
}

const one = (rows: CellRows | null): CellValue | null => rows?.[0]?.[0] ?? null;

function sourcesOf(choice: ResultsChoice, survey: Survey): readonly LineSource[] {
  const { shape, tables, heads, written } = choice;
  const used = shape === 'sheets' ? tables : tables.slice(0, 1);
  return used.map((found, index) => lineSource(found, survey, heads, index === 0 ? written : null));
}

function typedIn({ shape, tables, netCost, facts }: ResultsChoice, survey: Survey) {
  const sheet = tables[0]?.table.sheet ?? '';
  const typed = typedReference(netCost, sheet, survey);
  const columns = shape === 'models' ? 2 : 1;
  const shaped =
    typed.kind === 'reference' && typed.area !== null && typed.area.columns !== columns
      ? ({ kind: 'wrong' } as const)
      : typed;
  return {
    netCost: shape === 'models' && shaped.kind === 'amount' ? ({ kind: 'wrong' } as const) : shaped,
    facts: typedReference(facts, sheet, survey),
  };
}

/** The arguments as the cells will hand them over; without a net cost, the sum of the lines stands in. */
function givenFor(
  { values }: Subject,
  amount: number | null,
  { good, date }: Settings,
  facts: CellRows | null,
): GivenFor {
  const sum = values.costs.reduce((all, [cost]) => all + (typeof cost === 'number' ? cost : 0), 0);
  return (scenario) => [
    values.costs,
    values.origins,
    amount ?? sum,
    scenario,
    values.hsCodes,
    values.statements,
    good,
    date,
    facts,
  ];
}
