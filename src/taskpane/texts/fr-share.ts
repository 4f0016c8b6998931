import type { CopyPreview } from '../../sharing';
import type { Translation } from './translation';

const plusieurs = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const liste = (parts: readonly (readonly [number, string, string])[], none: string): string => {
  const dit = parts
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => plusieurs(count, one, more));
  return dit.length === 0 ? none : dit.join(', ');
};

const montre = (count: number): string => `${count} montré${count < 2 ? '' : 's'}`;

/** Copies for suppliers and customers, in French. */
export const shareFr = {
  share: {
    reading: 'Lecture du classeur',
    heading: 'Copie pour un fournisseur ou un client',
    about:
      'Un nouveau classeur avec les colonnes choisies en valeurs, et une feuille qui dit selon quoi l’évaluation a été faite. Les coûts sont omis, avec tout ce qui les révèle.',
    level: 'Ce qu’elle montre',
    levels: {
      results: 'Résultats, mots, codes, dates et pourcentages',
      numbers: 'Aussi d’autres nombres, mais aucun montant d’argent',
      costs: 'Tout ce que contiennent les colonnes choisies, y compris les montants d’argent',
    },
    column: (letter: string, heading: string, shown: number, leftOut: number) =>
      `${letter} ${heading} (${leftOut === 0 ? montre(shown) : `${montre(shown)}, ${leftOut} omis`})`,
    supplier: 'Lignes de',
    everySupplier: 'tous les fournisseurs',
    language: 'Langue de la feuille jointe',
    languages: { en: 'anglais', es: 'espagnol', fr: 'français' },
    shows: (results: number, shown: CopyPreview['shown']) =>
      `Elle montre ${liste(
        [
          [results, 'résultat', 'résultats'],
          [shown.percents, 'pourcentage', 'pourcentages'],
          [shown.codes, 'code, nom ou quantité', 'codes, noms et quantités'],
          [shown.dates, 'date', 'dates'],
          [shown.numbers, 'autre nombre', 'autres nombres'],
          [shown.texts, 'texte', 'textes'],
        ],
        'rien',
      )}${shown.amounts === 0 ? ' ; aucun montant d’argent' : ''}.`,
    showsMoney: (count: number) =>
      `Elle montre aussi ${plusieurs(count, 'montant', 'montants')} d’argent.`,
    moreResults: (count: number) =>
      `et ${plusieurs(count, 'résultat de plus', 'résultats de plus')}`,
    leftOut: (left: CopyPreview['leftOut']) =>
      `Omis : ${liste(
        [
          [left.amounts, 'cellule avec un montant', 'cellules avec des montants'],
          [left.numbers, 'cellule avec un autre nombre', 'cellules avec d’autres nombres'],
          [left.stale, 'cellule non recalculée', 'cellules non recalculées'],
          [left.columns, 'colonne', 'colonnes'],
          [left.hiddenRows, 'ligne masquée', 'lignes masquées'],
          [left.suppliers, 'ligne d’autres fournisseurs', 'lignes d’autres fournisseurs'],
          [left.sheets, 'feuille', 'feuilles'],
        ],
        'rien d’autre',
      )}, et toute formule, tout nom, tout commentaire et toute propriété.`,
    ofOneCost:
      'Attention : un pourcentage vient d’un seul coût. Qui connaît ce coût peut savoir par quoi il a été divisé.',
    withKey:
      'Ajouter une clé à ce classeur, sur une feuille à part, pour savoir plus tard si les chiffres étaient les mêmes',
    untouched: 'Vos cellules restent comme elles sont.',
    make: 'Faire la copie',
    again: 'Relire',
    made: 'La copie est faite : un nouveau classeur pas encore enregistré, ou un fichier parmi vos téléchargements.',
    checkHeading: 'Vérifier une copie',
    checkAbout:
      'Compare une copie revenue avec ce que ce classeur donne maintenant : inchangée, modifiée, ou faite avec d’autres chiffres.',
    checkFile: 'La copie (.xlsx)',
    moreDifferences: (count: number) =>
      `et ${plusieurs(count, 'différence de plus', 'différences de plus')}`,
  },
} as const satisfies Translation;
