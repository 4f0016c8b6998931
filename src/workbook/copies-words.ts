import type { Language } from '../origin';

/** What stands on the sheet with the key of the copies. */
export interface CopiesText {
  readonly title: string;
  readonly forBuyer: string;
  readonly key: string;
  readonly keyNote: string;
}

export const copiesWords: Readonly<Record<Language, CopiesText>> = {
  en: {
    title: 'NAFTA copies',
    forBuyer:
      'This sheet stays in your own workbook: no copy for a supplier or customer ever holds it.',
    key: 'Key',
    keyNote:
      'Proves that a copy was made from the figures of this workbook. Keep it: with another key, older copies cannot be checked.',
  },
  es: {
    title: 'Copias NAFTA',
    forBuyer:
      'Esta hoja se queda en su propio libro: ninguna copia para un proveedor o cliente la contiene.',
    key: 'Clave',
    keyNote:
      'Prueba que una copia se hizo con las cifras de este libro. Consérvela: con otra clave no se pueden verificar las copias anteriores.',
  },
  fr: {
    title: 'Copies ALÉNA',
    forBuyer:
      'Cette feuille reste dans votre propre classeur : aucune copie pour un fournisseur ou un client ne la contient.',
    key: 'Clé',
    keyNote:
      'Prouve qu’une copie a été faite avec les chiffres de ce classeur. Gardez-la : avec une autre clé, les copies antérieures ne peuvent plus être vérifiées.',
  },
};
