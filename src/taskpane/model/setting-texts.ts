import type { SettingName, SettingState, WorkbookPort } from '../../workbook';

/** What the cells of settings say now, as texts, in the order asked; null where there is no cell. */
export async function settingTexts(
  port: Pick<WorkbookPort, 'values'>,
  settings: readonly SettingState[],
  names: readonly SettingName[],
): Promise<readonly (string | null)[]> {
  const states = names.map((name) => settings.find((one) => one.name === name));
  const cells = states.flatMap((state) => (state?.kind === 'cell' ? [state.cell] : []));
  const rows = cells.length === 0 ? [] : await port.values(cells);
  const found = new Map(cells.map((cell, index) => [cell, rows[index]?.[0]?.[0]]));
  return states.map((state) => {
    const value = state?.kind === 'cell' ? found.get(state.cell) : undefined;
    return value === undefined ? null : String(value);
  });
}
