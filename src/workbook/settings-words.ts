import type { Language } from '../origin';
import { settingsText, type SettingsText } from './settings-text';
import { settingsEs } from './translations/settings-es';
import { settingsFr } from './translations/settings-fr';

/** The settings sheet in each language; names, ids and goods are the same in all. */
export const settingsWords: Readonly<Record<Language, SettingsText>> = {
  en: settingsText,
  es: settingsEs,
  fr: settingsFr,
};
