import type { Facts } from '../origin/facts';

export type FactKey = keyof Facts;
/** How the value of a fact is written. */
export type FactKind =
  | 'share'
  | 'amount'
  | 'amount above 0'
  | 'yes or no'
  | 'date'
  | 'fiscal year'
  | 'plant'
  | 'importer';

export interface FactName {
  readonly key: FactKey;
  readonly kind: FactKind;
  /** the names under which it is read, the printed one first in each language */
  readonly en: readonly [string, ...string[]];
  readonly es: readonly [string, ...string[]];
  readonly fr: readonly [string, ...string[]];
}

/** Every fact about a good that no cost line carries. */
export const FACT_NAMES: readonly FactName[] = [
  {
    key: 'lvc',
    kind: 'share',
    en: ['LVC', 'Labor value content', 'Labour value content'],
    es: ['VCL', 'Valor de contenido laboral'],
    fr: ['TVT', 'TVMO', 'Teneur en valeur travail', 'Teneur en valeur de la main-d’œuvre'],
  },
  {
    key: 'lvcMaterials',
    kind: 'share',
    en: ['LVC materials', 'LVC material'],
    es: ['VCL materiales', 'VCL de materiales'],
    fr: ['TVT matières', 'TVMO matières', 'TVT des matières'],
  },
  { key: 'steel', kind: 'share', en: ['Steel'], es: ['Acero'], fr: ['Acier'] },
  {
    key: 'aluminum',
    kind: 'share',
    en: ['Aluminum', 'Aluminium'],
    es: ['Aluminio'],
    fr: ['Aluminium'],
  },
  { key: 'glass', kind: 'share', en: ['Glass'], es: ['Vidrio'], fr: ['Verre'] },
  {
    key: 'coreParts',
    kind: 'yes or no',
    en: ['Core parts'],
    es: ['Partes esenciales', 'Autopartes esenciales'],
    fr: ['Pièces essentielles'],
  },
  {
    key: 'tariffShift',
    kind: 'yes or no',
    en: ['Tariff shift', 'Change in tariff classification'],
    es: ['Salto arancelario', 'Cambio de clasificación arancelaria', 'Cambio arancelario'],
    fr: ['Saut tarifaire', 'Changement de classification tarifaire', 'Changement tarifaire'],
  },
  {
    key: 'technologySpend',
    kind: 'amount',
    en: ['Technology spend'],
    es: ['Gasto en tecnología'],
    fr: ['Dépenses de technologie', 'Dépenses technologiques'],
  },
  {
    key: 'technologyInNetCost',
    kind: 'amount',
    en: ['Technology in net cost'],
    es: ['Tecnología en el costo neto'],
    fr: ['Technologie dans le coût net'],
  },
  {
    key: 'transactionValue',
    kind: 'amount above 0',
    en: ['Transaction value'],
    es: ['Valor de transacción'],
    fr: ['Valeur transactionnelle'],
  },
  {
    key: 'totalCost',
    kind: 'amount above 0',
    en: ['Total cost'],
    es: ['Costo total', 'Coste total'],
    fr: ['Coût total'],
  },
  {
    key: 'customsValue',
    kind: 'amount above 0',
    en: ['Customs value'],
    es: ['Valor en aduana'],
    fr: ['Valeur en douane'],
  },
  {
    key: 'usContent',
    kind: 'amount',
    en: ['US content', 'U.S. content'],
    es: ['Contenido de EE. UU.', 'Contenido estadounidense'],
    fr: ['Contenu américain', 'Contenu des États-Unis'],
  },
  {
    key: 'nonUsConversionCost',
    kind: 'amount',
    en: ['Non-US conversion cost', 'Non-U.S. conversion cost'],
    es: ['Costo de conversión no estadounidense', 'Costo de conversión fuera de EE. UU.'],
    fr: ['Coût de transformation non américain', 'Coût de transformation hors États-Unis'],
  },
  {
    key: 'fiscalYearStart',
    kind: 'fiscal year',
    en: ['Fiscal year start'],
    es: ['Inicio del año fiscal', 'Inicio del ejercicio fiscal'],
    fr: ['Début de l’exercice'],
  },
  { key: 'plant', kind: 'plant', en: ['Plant'], es: ['Planta'], fr: ['Usine'] },
  {
    key: 'plantSince',
    kind: 'date',
    en: ['Plant since'],
    es: ['Planta desde'],
    fr: ['Usine depuis'],
  },
  {
    key: 'importer',
    kind: 'importer',
    en: ['Importer'],
    es: ['Importador'],
    fr: ['Importateur'],
  },
];
