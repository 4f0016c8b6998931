import type { Workbook } from '../engine';
import type { Language } from '../origin';
import { languageStated } from '../scenario';
import { SETTINGS_SHEET } from '../workbook';
import { REQUEST_LOG, requestLogHeads } from '../workbook/reply';
import { settingsWords } from '../workbook/settings-words';

const languages: readonly Language[] = ['en', 'es', 'fr'];

/**
 * The language of a workbook's own sheets of ours: the one that its scenario states, else the one in
 * which its settings were set up or its suppliers were asked; English where nothing tells.
 */
export function bookLanguage(workbook: Workbook): Language {
  const named = workbook.names.find(
    ({ name, scope }) => scope === null && name.toUpperCase() === 'NAFTA_SCENARIO',
  );
  const cell = named === undefined ? null : workbook.resolve(named.formula);
  const stated = cell === null ? null : languageStated(workbook.text(cell));
  if (stated !== null) return stated;
  const first = (sheet: string): string =>
    workbook.sheets.some(({ name }) => name === sheet)
      ? workbook.text({ sheet, row: 0, column: 0 }).trim()
      : '';
  const [settings, log] = [first(SETTINGS_SHEET), first(REQUEST_LOG)];
  return (
    languages.find(
      (language) =>
        settings === settingsWords[language].title || log === requestLogHeads[language][0],
    ) ?? 'en'
  );
}
