import { textOf } from '../origin';
import { fullAddress, isOneCell, parseArea, sameSheet, type Area } from './area';
import type { Survey } from './port';
import { say } from './sentences';

/** The names that formulas refer to: a change of one of their cells recalculates exactly those. */
export const settingNames = ['NAFTA_SCENARIO', 'NAFTA_GOOD', 'NAFTA_DATE'] as const;
export type SettingName = (typeof settingNames)[number];

/** What a workbook has for one of the names. */
export type SettingState =
  | { readonly kind: 'cell'; readonly name: SettingName; readonly cell: Area }
  | { readonly kind: 'missing'; readonly name: SettingName }
  | {
      readonly kind: 'broken';
      readonly name: SettingName;
      readonly formula: string;
      readonly why: string;
    };

/** The state of each setting: on which cell it stands, that it is missing, or how it is broken. */
export function settingStates(survey: Survey): readonly SettingState[] {
  return settingNames.map((name) => settingState(survey, name));
}

export function settingState(survey: Survey, name: SettingName): SettingState {
  const defined = survey.names.find((one) => one.scope === null && one.name.toUpperCase() === name);
  if (defined === undefined) return { kind: 'missing', name };
  const broken = (why: string): SettingState => ({
    kind: 'broken',
    name,
    formula: defined.formula,
    why,
  });
  const text = defined.formula.replace(/^=/, '');
  if (text.includes('#REF!')) return broken(textOf(say('reference-broken')));
  const area = parseArea(text, '');
  if (area === null || area.sheet === '') {
    return broken(textOf(say('not-a-cell', { formula: text })));
  }
  const sheet = survey.sheets.find((one) => sameSheet(one.name, area.sheet));
  if (sheet === undefined) return broken(textOf(say('sheet-missing', { sheet: area.sheet })));
  if (!isOneCell(area)) {
    const count = area.rows * area.columns;
    return broken(textOf(say('several-cells', { count, address: fullAddress(area) })));
  }
  return { kind: 'cell', name, cell: { ...area, sheet: sheet.name } };
}
