import type { Language } from '../../origin';
import type { Reason } from '../provisions';

export interface ProvisionWords {
  readonly title: string;
  readonly intro: string;
  readonly head: readonly string[];
  readonly reasons: Readonly<Record<Reason, string>>;
}

/** What the help page says around the index of provisions; subjects are quoted in English. */
export const provisionWords: Readonly<Record<Language, ProvisionWords>> = {
  en: {
    title: 'From the law to the code',
    intro:
      'Every provision about automotive goods, and the file that computes it or the reason why none does. SOR/94-14 and SOR/2020-155 are the Uniform Regulations as Canada enacted them.',
    head: ['Provision', 'Subject', 'Computed in, or why not'],
    reasons: {
      definition: 'says what words mean; the rules use them',
      stated: 'stated on the sheet: a fact, or a statement of the supplier',
      books: 'the books of the producer answer it before a figure reaches the sheet',
      procedure: 'a matter between producer, supplier and customs',
      'other goods': 'concerns goods that are no automotive goods',
      'not modelled': 'known and not built',
      'not read': 'its text was not read',
    },
  },
  es: {
    title: 'De la ley al código',
    intro:
      'Toda disposición sobre bienes automotrices, y el archivo que la calcula o la razón por la que ninguno lo hace. SOR/94-14 y SOR/2020-155 son las Reglamentaciones Uniformes como Canadá las adoptó. Los temas se citan en inglés.',
    head: ['Disposición', 'Tema', 'Se calcula en, o por qué no'],
    reasons: {
      definition: 'dice qué significan las palabras; las reglas las usan',
      stated: 'se declara en la hoja: un dato, o una declaración del proveedor',
      books: 'los libros del productor la responden antes de que una cifra llegue a la hoja',
      procedure: 'un asunto entre productor, proveedor y aduana',
      'other goods': 'concierne a bienes que no son automotrices',
      'not modelled': 'conocida y no construida',
      'not read': 'no se leyó su texto',
    },
  },
  fr: {
    title: 'De la loi au code',
    intro:
      'Chaque disposition sur les produits automobiles, et le fichier qui la calcule ou la raison pour laquelle aucun ne le fait. DORS/94-14 et DORS/2020-155 (ici SOR) sont la Réglementation uniforme telle que le Canada l’a édictée. Les sujets sont cités en anglais.',
    head: ['Disposition', 'Sujet', 'Calculé dans, ou pourquoi pas'],
    reasons: {
      definition: 'dit ce que les mots signifient ; les règles les utilisent',
      stated: 'déclaré sur la feuille : un fait, ou une déclaration du fournisseur',
      books: 'les livres du producteur y répondent avant qu’un chiffre arrive sur la feuille',
      procedure: 'une affaire entre producteur, fournisseur et douane',
      'other goods': 'concerne des produits qui ne sont pas automobiles',
      'not modelled': 'connu et pas construit',
      'not read': 'son texte n’a pas été lu',
    },
  },
};
