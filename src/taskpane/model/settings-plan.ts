import type { Language } from '../../origin';
import { planSetup, type SettingName, type SheetPlan, type Survey } from '../../workbook';
import type { SettingAnswers } from './formula-desk';
import type { Tools } from './tools';

/** The settings that formulas refer to, where the workbook has none yet; null where it has them all. */
export function settingsPlan(
  { scenarios, goods, version }: Tools,
  language: Language,
  answers: SettingAnswers,
  survey: Survey,
): SheetPlan | null {
  return planSetup(survey, {
    ...answers,
    repair: [],
    scenarios,
    goods,
    computedWith: `NAFTA origin ${version}`,
    language,
  });
}

/** Nothing stated yet: the first scenario of the list, and no good. */
export const noSettings = ({ scenarios }: Tools): SettingAnswers => ({
  scenario: scenarios[0]?.id ?? '',
  good: '',
});

/** What a workbook lacks of what formulas refer to. */
export interface LackingSettings {
  readonly missing: readonly SettingName[];
  readonly broken: readonly SettingName[];
}

/** Whether everything that formulas refer to is there, or is stated now. */
export const settled = ({ missing, broken }: LackingSettings, { good }: SettingAnswers): boolean =>
  broken.length === 0 && (!missing.includes('NAFTA_GOOD') || good.trim() !== '');
