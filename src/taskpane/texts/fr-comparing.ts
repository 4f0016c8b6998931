import type { Translation } from './translation';

/** French counts 0 and 1 as one. */
const many = (count: number, one: string, more: string): string =>
  `${count} ${count < 2 ? one : more}`;

/** Comparison, readings, what breaks it, search and vocabulary in French. */
export const comparingFr: Pick<
  Translation,
  'compare' | 'readings' | 'breaks' | 'search' | 'vocabulary'
> = {
  compare: {
    heading: 'Comparer les propositions',
    none: 'Il n’y a pas encore de cas à comparer. Insérez d’abord une formule.',
    case: 'Cas',
    caption: (address, good, version) => `${address}, jugé comme ${good} ; version ${version}`,
    follows: (label) => `La feuille elle-même suit ${label}.`,
    onDay: (day) => `Exigences au ${day}.`,
    noDay: 'Aucune date déclarée : chaque proposition à sa dernière étape.',
    verdicts: 'Les verdicts',
    verdictOn: (day, standing) => `${day === '' ? '' : ` (${day})`} : ${standing}`,
    rvc: 'Teneur en valeur régionale',
    usShare: 'Part des États-Unis',
    proposal: 'Proposition',
    figure: 'Mesuré et exigé',
    of: (figure, limit) => `${figure}, ${limit} exigés`,
    between: (worst, best, limit) => `${worst} à ${best}, ${limit} exigés`,
    chart: (address: string, day: string, version: string) =>
      `${address}. ${day} Version ${version}.`,
    leftOut: (labels: string) =>
      `Sans cette exigence, ou non calculés, et donc absents : ${labels}.`,
    legend:
      'Le trait vertical est ce qui est exigé. Une partie pâle dépend de ce que personne n’a déclaré.',
    rest: 'Autres propositions',
  },
  readings: {
    heading: (count) => `Lectures ouvertes (${count})`,
    intro:
      'Les documents publics les laissent ouvertes. Le choix s’écrit dans la cellule du scénario.',
    source: 'Source\u00a0',
    uncomputed: (readings) => `Aussi possible, non calculé : ${readings}.`,
  },
  breaks: {
    heading: 'Ce qui le fait échouer',
    rvc: 'Changées en originaires, dans cet ordre, ces lignes atteindraient la teneur exigée :',
    usShare:
      'Changées en valeur américaine, dans cet ordre, ces lignes atteindraient la part exigée :',
    notEnough: 'Même toutes ensemble n’atteindraient pas ce qui est exigé.',
    line: (line) => `Ligne ${line}`,
    value: (amount) => `${amount} ne compte pas`,
    together: (figure) => `alors ${figure}`,
  },
  search: {
    heading: 'Fonctions et mots',
    label: 'Chercher',
    hint: 'Une fonction, un paramètre ou un mot, comme traçage ou coût net',
    found: (count) => (count === 0 ? 'Rien trouvé.' : many(count, 'résultat', 'résultats')),
    functions: 'Fonctions',
    words: 'Mots',
    loading: 'Chargement de l’aide des fonctions',
    optional: 'facultatif',
  },
  vocabulary: [
    {
      word: 'originaire',
      meaning: 'satisfait à sa règle d’origine et peut donc entrer en franchise',
    },
    { word: 'territoire', meaning: 'les États-Unis avec Porto Rico, le Canada et le Mexique' },
    {
      word: 'coût net',
      meaning:
        'coût total moins promotion des ventes, redevances, expédition et emballage, et frais d’intérêt non admissibles',
    },
    { word: 'VMN (VNM)', meaning: 'valeur des matières non originaires' },
    {
      word: 'TVR (RVC)',
      meaning:
        'teneur en valeur régionale ; par la méthode du coût net, (coût net - VMN) / coût net',
    },
    {
      word: 'traçage (tracing)',
      meaning:
        'suivre les importations listées jusque dans les pièces qui les contiennent, pour qu’elles comptent dans une pièce originaire',
    },
    {
      word: 'roll-up',
      meaning:
        'une pièce originaire compte comme entièrement originaire dans le produit où elle entre',
    },
    {
      word: 'déclaration',
      meaning:
        'ce qu’un fournisseur dit d’une matière : originaire, sa TVR, sa VMN, la valeur retracée à l’intérieur',
    },
    {
      word: 'saut tarifaire',
      meaning:
        'le changement de classification tarifaire entre les matières non originaires et le produit',
    },
    {
      word: 'de minimis',
      meaning: 'une petite part de valeur non originaire qui lève l’exigence',
    },
  ],
};
