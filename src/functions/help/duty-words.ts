import type { Language } from '../../origin';

/** What the help page says around the duties; the records themselves are in English. */
export interface DutyWords {
  readonly title: string;
  readonly intro: string;
  readonly mfnHead: readonly string[];
  readonly overlayHead: readonly string[];
  readonly partnerHead: readonly string[];
}

export const dutyWords: Readonly<Record<Language, DutyWords>> = {
  en: {
    title: 'Duties and their sources',
    intro:
      'The most-favoured-nation rates on record, then the duties on top of them. What has no row here has no rate: DUTY answers #N/A.',
    mfnHead: ['Importer', 'Goods and tariff codes', 'Percent', 'From', 'To', 'Source'],
    overlayHead: ['Goods and tariff codes', 'Percent', 'From', 'If it qualifies', 'Source'],
    partnerHead: ['Agreed with', 'Percent in all', 'From', 'Source'],
  },
  es: {
    title: 'Los aranceles y sus fuentes',
    intro:
      'Las tasas de nación más favorecida que constan, y después los aranceles que se les suman. Lo que no tiene fila aquí no tiene tasa: DUTY responde #N/A.',
    mfnHead: [
      'Importador',
      'Bienes y códigos arancelarios',
      'Por ciento',
      'Desde',
      'Hasta',
      'Fuente',
    ],
    overlayHead: ['Bienes y códigos arancelarios', 'Por ciento', 'Desde', 'Si califica', 'Fuente'],
    partnerHead: ['Convenido con', 'Por ciento en total', 'Desde', 'Fuente'],
  },
  fr: {
    title: 'Les droits et leurs sources',
    intro:
      'Les taux de la nation la plus favorisée qui sont connus, puis les droits qui s’y ajoutent. Ce qui n’a pas de rangée ici n’a pas de taux : DUTY répond #N/A.',
    mfnHead: [
      'Importateur',
      'Produits et codes tarifaires',
      'Pour cent',
      'Dès',
      'Jusqu’à',
      'Source',
    ],
    overlayHead: [
      'Produits et codes tarifaires',
      'Pour cent',
      'Dès',
      'S’il est admissible',
      'Source',
    ],
    partnerHead: ['Convenu avec', 'Pour cent en tout', 'Dès', 'Source'],
  },
};
