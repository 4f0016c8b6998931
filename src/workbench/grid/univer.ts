import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FunctionType, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import esES from '@univerjs/preset-sheets-core/locales/es-ES';
import frFR from '@univerjs/preset-sheets-core/locales/fr-FR';
import { defaultTheme } from '@univerjs/themes';
import { say } from '../sentences';
import { menus } from './context-menu';

/** What the formula editor shows of a custom function while it is typed. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}

function functionInfo({ name, description, parameters }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

const LOCALES = new Map([
  ['es', LocaleType.ES_ES],
  ['fr', LocaleType.FR_FR],
]);

const noCalculation = 2;

/** Number formats are the engine's, and nothing here asks the network. */
const leftOut = new Set(['SHEET_NUMFMT_PLUGIN', 'SHEET_NUMFMT_UI_PLUGIN', 'UNIVER_NETWORK_PLUGIN']);

/** Calculation is the engine's too: a second opinion could only differ. */
const withoutCalculation = new Set(['UNIVER_ENGINE_FORMULA_PLUGIN', 'SHEET_PLUGIN']);

/** Starts the grid in a container, without toolbar or calculation of its own. */
export function startUniver(
  container: HTMLElement,
  functions: readonly FunctionHelp[],
  darkMode: boolean,
) {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode,
    locale: LOCALES.get(say.language) ?? LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(enUS),
      [LocaleType.ES_ES]: mergeLocales(esES),
      [LocaleType.FR_FR]: mergeLocales(frFR),
    },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
    menu: menus,
    formulaBar: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    sheets: {
      disableForceStringAlert: true,
      disableForceStringMark: true,
      clipboardConfig: { hidePasteOptions: true },
    },
    formula: { description: functions.map(functionInfo), initialFormulaComputing: noCalculation },
  });
  for (const plugin of plugins) {
    const [constructor, options] = Array.isArray(plugin) ? plugin : [plugin, {}];
    const { pluginName } = constructor;
    if (leftOut.has(pluginName)) continue;
    const quiet = withoutCalculation.has(pluginName) ? { notExecuteFormula: true } : {};
    univer.registerPlugin(constructor, { ...options, ...quiet });
  }
  return { univer, api: FUniver.newAPI(univer) };
}
