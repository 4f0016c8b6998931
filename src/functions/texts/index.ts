import type { Language } from '../../origin';
import { catalogue, type FunctionDefinition } from '../catalogue';
import { accountParametersEs, accountsEs } from './accounts-es';
import { accountParametersFr, accountsFr } from './accounts-fr';
import { functionsEs } from './es';
import { functionsFr } from './fr';
import type { FunctionTexts, ParameterTexts } from './function-texts';
import { ownMaterialsEs, ownMaterialsParametersEs } from './own-materials-es';
import { ownMaterialsFr, ownMaterialsParametersFr } from './own-materials-fr';
import { parametersEs } from './parameters-es';
import { parametersFr } from './parameters-fr';
import { proposalsEs, proposalsFr } from './proposals';
import { vehicleTestParametersEs, vehicleTestsEs } from './vehicle-tests-es';
import { vehicleTestParametersFr, vehicleTestsFr } from './vehicle-tests-fr';

export interface LanguageTexts {
  readonly functions: FunctionTexts;
  readonly parameters: ParameterTexts;
}

/** What is written in each language; the catalogue itself is in English. */
export const languageTexts: Readonly<Record<Exclude<Language, 'en'>, LanguageTexts>> = {
  es: {
    functions: {
      ...functionsEs,
      ...ownMaterialsEs,
      ...accountsEs,
      ...vehicleTestsEs,
      ...proposalsEs.functions,
    },
    parameters: {
      ...parametersEs,
      ...ownMaterialsParametersEs,
      ...accountParametersEs,
      ...vehicleTestParametersEs,
      ...proposalsEs.parameters,
    },
  },
  fr: {
    functions: {
      ...functionsFr,
      ...ownMaterialsFr,
      ...accountsFr,
      ...vehicleTestsFr,
      ...proposalsFr.functions,
    },
    parameters: {
      ...parametersFr,
      ...ownMaterialsParametersFr,
      ...accountParametersFr,
      ...vehicleTestParametersFr,
      ...proposalsFr.parameters,
    },
  },
};

/** A function in the words of a language; what is not written in it stays in English. */
export function inLanguage(definition: FunctionDefinition, language: Language): FunctionDefinition {
  if (language === 'en') return definition;
  const { functions, parameters } = languageTexts[language];
  return {
    ...definition,
    ...functions[definition.id],
    parameters: definition.parameters.map((parameter) => ({
      ...parameter,
      description:
        parameters[`${definition.id}.${parameter.name}`] ??
        parameters[parameter.name] ??
        parameter.description,
    })),
  };
}

/** Every function in the words of a language, in the order of the help page. */
export const catalogueIn = (language: Language): readonly FunctionDefinition[] =>
  catalogue.map((definition) => inLanguage(definition, language));
