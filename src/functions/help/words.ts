import type { Language } from '../../origin';

const en = {
  title: 'NAFTA origin: functions, scenarios and sources',
  intro:
    'Rules of origin evaluated on the cost sheet you have, under the law and under the proposals on the table. Three verdicts: Qualifies, Fails, Undecided; a pass never rests on something nobody stated. Costs never leave your machine.',
  contents: 'Contents',
  functions: 'Functions',
  vocabulary: 'Vocabulary',
  vocabularyHead: ['Word', 'Meaning'],
  parameterHead: ['Parameter', 'Shape', 'Use', 'Meaning'],
  range: 'range',
  value: 'value',
  optional: 'optional',
  required: 'required',
  example: 'Example:',
  gives: 'gives',
  source: (source: string) => `Source: ${source}`,
  scenarios: 'Scenarios and their sources',
  marks:
    'The mark behind a source says how sure it is: V1 read in the law, V2 read in a report, M common knowledge not verified, O left open by the public record.',
  /** why the record below is in English */
  record: '',
  requirementHead: ['Measure', 'Goods', 'From', 'Required', 'Source', 'In its words'],
  readingHead: ['Open question', 'Read here as', 'Also read as', 'Source'],
  openParameters: 'Open parameters',
  openParametersIntro:
    'What no text settles. A default is a reading of this add-in, printed with its confidence by EVALUATION and SCENARIO_TERMS; READINGS shows which reading flips a verdict.',
  openParametersHead: ['Id', 'Question', 'Readings', 'Stated by'],
  tracingList: 'The tracing list, Annex 403.1',
  tracingIntro:
    'Six digits decide. An entry that names only part of a subheading, or describes its goods, matches and is marked: confirm it. National digits are those of the Canadian tariff.',
  editions:
    'Subheadings of other editions of the Harmonized System are taken back to the edition of the list:',
  editionHead: ['Code', 'Edition', 'Read as', 'Goods'],
  until: (edition: number | undefined) => `until ${edition}`,
  since: (edition: number) => `since ${edition}`,
  averaging: 'Averaging: which goods, over what, how chosen',
  averagingIntro:
    'Averaging is a choice of the producer. The category, the goods of it that count (all of them, or only those exported) and the period are chosen together; AVERAGE_RVC and AVERAGE_RVC_BY take the sums. The calculation is by net cost.',
  averagingHead: ['Goods', 'Subject', 'In the words of the law', 'Source'],
  bookFigures: 'Figures of the law about the books',
  bookFiguresHead: ['Figure', 'In the words of the law', 'Source'],
};

export type HelpWords = typeof en;

const es: HelpWords = {
  title: 'NAFTA origin: funciones, escenarios y fuentes',
  intro:
    'Reglas de origen evaluadas en la hoja de costos que ya tiene, según la ley y según las propuestas sobre la mesa. Tres veredictos: Qualifies (califica), Fails (no califica), Undecided (sin decidir); una aprobación nunca descansa en algo que nadie declaró. Sus costos nunca salen de su equipo.',
  contents: 'Contenido',
  functions: 'Funciones',
  vocabulary: 'Vocabulario',
  vocabularyHead: ['Palabra', 'Significado'],
  parameterHead: ['Parámetro', 'Forma', 'Uso', 'Significado'],
  range: 'rango',
  value: 'valor',
  optional: 'opcional',
  required: 'obligatorio',
  example: 'Ejemplo:',
  gives: 'da',
  source: (source) => `Fuente: ${source}`,
  scenarios: 'Escenarios y sus fuentes',
  marks:
    'La marca detrás de una fuente dice qué tan segura es: V1 leída en la ley, V2 leída en un informe, M conocimiento común no verificado, O dejada abierta por el registro público.',
  record: 'Los registros se citan en su idioma original, el inglés.',
  requirementHead: ['Medida', 'Bienes', 'Desde', 'Exigido', 'Fuente', 'En sus palabras'],
  readingHead: ['Cuestión abierta', 'Se lee aquí como', 'También como', 'Fuente'],
  openParameters: 'Parámetros abiertos',
  openParametersIntro:
    'Lo que ningún texto resuelve. Un valor por omisión es una lectura de este complemento, impresa con su confianza por EVALUATION y SCENARIO_TERMS; READINGS muestra qué lectura cambia un veredicto.',
  openParametersHead: ['Id', 'Cuestión', 'Lecturas', 'Se declara con'],
  tracingList: 'La lista de rastreo, Anexo 403.1',
  tracingIntro:
    'Deciden seis dígitos. Una entrada que nombra solo una parte de una subpartida, o describe sus bienes, coincide y se marca: confírmela. Los dígitos nacionales son los de la tarifa canadiense.',
  editions:
    'Las subpartidas de otras ediciones del Sistema Armonizado se llevan de vuelta a la edición de la lista:',
  editionHead: ['Código', 'Edición', 'Se lee como', 'Bienes'],
  until: (edition) => `hasta ${edition}`,
  since: (edition) => `desde ${edition}`,
  averaging: 'Promedios: qué bienes, sobre qué, cómo se elige',
  averagingIntro:
    'Promediar es una elección del productor. La categoría, los bienes de ella que cuentan (todos, o solo los exportados) y el periodo se eligen juntos; AVERAGE_RVC y AVERAGE_RVC_BY toman las sumas. El cálculo es por costo neto.',
  averagingHead: ['Bienes', 'Asunto', 'En las palabras de la ley', 'Fuente'],
  bookFigures: 'Cifras de la ley sobre los libros',
  bookFiguresHead: ['Cifra', 'En las palabras de la ley', 'Fuente'],
};

const fr: HelpWords = {
  title: 'NAFTA origin : fonctions, scénarios et sources',
  intro:
    'Règles d’origine évaluées sur la feuille de coûts que vous avez, selon la loi et selon les propositions sur la table. Trois verdicts : Qualifies (admissible), Fails (non admissible), Undecided (indécis) ; une réussite ne repose jamais sur ce que personne n’a déclaré. Vos coûts ne quittent jamais votre ordinateur.',
  contents: 'Sommaire',
  functions: 'Fonctions',
  vocabulary: 'Vocabulaire',
  vocabularyHead: ['Mot', 'Sens'],
  parameterHead: ['Paramètre', 'Forme', 'Emploi', 'Sens'],
  range: 'plage',
  value: 'valeur',
  optional: 'facultatif',
  required: 'obligatoire',
  example: 'Exemple :',
  gives: 'donne',
  source: (source) => `Source : ${source}`,
  scenarios: 'Les scénarios et leurs sources',
  marks:
    'La marque derrière une source dit son degré de certitude : V1 lue dans la loi, V2 lue dans un rapport, M savoir commun non vérifié, O laissée ouverte par les documents publics.',
  record: 'Les documents sont cités dans leur langue d’origine, l’anglais.',
  requirementHead: ['Mesure', 'Produits', 'Dès', 'Exigé', 'Source', 'En ses mots'],
  readingHead: ['Question ouverte', 'Lu ici comme', 'Aussi lu comme', 'Source'],
  openParameters: 'Paramètres ouverts',
  openParametersIntro:
    'Ce qu’aucun texte ne tranche. Une valeur par défaut est une lecture de ce complément, imprimée avec son degré de certitude par EVALUATION et SCENARIO_TERMS ; READINGS montre quelle lecture inverse un verdict.',
  openParametersHead: ['Id', 'Question', 'Lectures', 'Énoncé par'],
  tracingList: 'La liste de traçage, annexe 403.1',
  tracingIntro:
    'Six chiffres décident. Une entrée qui ne nomme qu’une partie d’une sous-position, ou décrit ses produits, correspond et est marquée : confirmez-la. Les chiffres nationaux sont ceux du tarif canadien.',
  editions:
    'Les sous-positions d’autres éditions du Système harmonisé sont ramenées à l’édition de la liste :',
  editionHead: ['Code', 'Édition', 'Lu comme', 'Produits'],
  until: (edition) => `jusqu’à ${edition}`,
  since: (edition) => `depuis ${edition}`,
  averaging: 'Moyennes : quels produits, sur quoi, comment choisir',
  averagingIntro:
    'Établir une moyenne est un choix du producteur. La catégorie, les produits qui y comptent (tous, ou seulement ceux qui sont exportés) et la période sont choisis ensemble ; AVERAGE_RVC et AVERAGE_RVC_BY prennent les sommes. Le calcul se fait au coût net.',
  averagingHead: ['Produits', 'Sujet', 'Dans les mots de la loi', 'Source'],
  bookFigures: 'Chiffres de la loi sur les livres',
  bookFiguresHead: ['Chiffre', 'Dans les mots de la loi', 'Source'],
};

/** What the help page itself says, around functions and scenarios. */
export const helpWords: Readonly<Record<Language, HelpWords>> = { en, es, fr };
