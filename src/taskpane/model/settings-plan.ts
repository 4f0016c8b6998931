import type { Language } from '../../origin';
import { planSetup, type SheetPlan, type Survey } from '../../workbook';
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
