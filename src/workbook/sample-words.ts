import type { Language } from '../origin';

/** The head of each column of the sample, in the words that a cost sheet uses. */
export const sampleColumns = ['part', 'description', 'cost', 'origin', 'hs', 'statement'] as const;
export type SampleColumn = (typeof sampleColumns)[number];

export interface SampleWords {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly netCost: string;
  readonly heads: Readonly<Record<SampleColumn, string>>;
  /** what each line is, in the order of the lines */
  readonly descriptions: readonly string[];
}

/** What the sample cost sheet says. Countries, codes and statements are the same in every language. */
export const sampleWords: Readonly<Record<Language, SampleWords>> = {
  en: {
    sheet: 'NAFTA sample',
    title: 'Sample: bill of materials of a passenger car',
    note: 'Invented figures, to try the functions with. Delete this sheet when you no longer need it.',
    netCost: 'Net cost',
    heads: {
      part: 'Part number',
      description: 'Description',
      cost: 'Cost',
      origin: 'Country of origin',
      hs: 'HS code',
      statement: "Supplier's statement",
    },
    descriptions: [
      'Engine, 2.0 L',
      'Automatic transmission',
      'Body stampings',
      'Seats',
      'Wiring harness',
      'Battery pack',
      'Brake system',
      'Display unit',
      'Tires',
      'Steering gear',
      'Glass',
    ],
  },
  es: {
    sheet: 'NAFTA ejemplo',
    title: 'Ejemplo: lista de materiales de un automóvil',
    note: 'Cifras inventadas, para probar las funciones. Elimine esta hoja cuando ya no la necesite.',
    netCost: 'Costo neto',
    heads: {
      part: 'Número de parte',
      description: 'Descripción',
      cost: 'Costo',
      origin: 'País de origen',
      hs: 'Fracción arancelaria',
      statement: 'Declaración del proveedor',
    },
    descriptions: [
      'Motor de 2.0 L',
      'Transmisión automática',
      'Estampados de la carrocería',
      'Asientos',
      'Arnés de cables',
      'Batería',
      'Sistema de frenos',
      'Pantalla',
      'Neumáticos',
      'Caja de dirección',
      'Vidrios',
    ],
  },
  fr: {
    sheet: 'NAFTA exemple',
    title: 'Exemple : nomenclature d’une voiture de tourisme',
    note: 'Chiffres inventés, pour essayer les fonctions. Supprimez cette feuille quand elle ne sert plus.',
    netCost: 'Coût net',
    heads: {
      part: 'Numéro de pièce',
      description: 'Description',
      cost: 'Coût',
      origin: 'Pays d’origine',
      hs: 'Code SH',
      statement: 'Déclaration du fournisseur',
    },
    descriptions: [
      'Moteur de 2,0 L',
      'Transmission automatique',
      'Emboutis de carrosserie',
      'Sièges',
      'Faisceau de câbles',
      'Batterie',
      'Système de freinage',
      'Écran',
      'Pneus',
      'Boîtier de direction',
      'Vitres',
    ],
  },
};
