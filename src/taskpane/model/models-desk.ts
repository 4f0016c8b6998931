import { withModelColumns, withRows, type ModelRole } from '../../costsheet/map';
import type { Language } from '../../origin';
import { settingStates, type WorkbookPort } from '../../workbook';
import { freeSheetName, planModelsSheet, resultsWords } from '../../workbook/results';
import type { FoundCosts } from './cost-sheet-desk';
import type { SettingAnswers } from './formula-desk';
import { settingTexts } from './setting-texts';
import { settingsPlan } from './settings-plan';
import type { Tools } from './tools';
import { writtenWith } from './written-with';

/** Takes corrections of a table in which each row is one model, and writes its fleet table. */
export class ModelsDesk {
  constructor(
    private readonly port: WorkbookPort,
    private readonly tools: Tools,
    private readonly language: Language,
    private readonly today: () => Date,
  ) {}

  /** The table read as what the user says that its rows are. */
  asRows({ cells, table }: FoundCosts, rows: 'lines' | 'models'): FoundCosts {
    return { cells, table: withRows(cells, table, rows) };
  }

  /** The table with columns as the user corrected them. */
  corrected({ cells, table }: FoundCosts, columns: ReadonlyMap<ModelRole, number>): FoundCosts {
    return { cells, table: withModelColumns(cells, table, columns) };
  }

  /** Writes the fleet table on a sheet of its own, as one step; the name of the sheet. */
  async write(found: FoundCosts, answers: SettingAnswers): Promise<string> {
    const survey = await this.port.survey();
    const settings = settingStates(survey);
    const [scenario] = await settingTexts(this.port, settings, ['NAFTA_SCENARIO']);
    const sheet = freeSheetName(
      resultsWords[this.language].fleet.sheet,
      survey.sheets.map(({ name }) => name),
    );
    const written = writtenWith(
      this.tools,
      this.language,
      scenario ?? answers.scenario,
      this.today(),
    );
    await this.port.writeResults(
      {
        setup: settingsPlan(this.tools, this.language, answers, survey),
        columns: [],
        sheets: [planModelsSheet(found, sheet, this.language, written)],
      },
      () => true,
    );
    return sheet;
  }
}

/** A row takes some kilobytes of formulas, and Excel hands over 5 MB at once. */
export const MOST_MODELS = 400;

/** Whether a table names models and has a figure to judge them by. */
export function canJudge({ table: { models } }: FoundCosts): boolean {
  if (models === null) return false;
  const has = (role: ModelRole): boolean => models.columns.has(role);
  const amounts = has('netCost') || has('transactionValue');
  return has('model') && (has('rvc') || (has('vnm') && amounts));
}
