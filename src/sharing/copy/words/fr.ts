import type { CopyWords } from './copy-words';

const cellules = (count: number): string => (count === 1 ? '1 cellule' : `${count} cellules`);

export const fr: CopyWords = {
  sheet: 'À propos de cette copie',
  leftOut: '(omis)',
  renamed: (number) => `Feuille ${number}`,
  title: 'À propos de cette copie',
  intro:
    'Ce classeur est une copie de cellules choisies d’un autre : des valeurs seulement. Rien ne s’y recalcule, et aucun complément n’est nécessaire pour le lire.',
  madeOn: 'Faite le',
  computedWith: 'Calculé avec',
  judged: 'Selon quoi l’évaluation a été faite',
  scenario: 'Loi ou proposition',
  terms: 'Termes',
  noTerms: 'aucun en plus de la loi ou de la proposition elle-même',
  status: 'Statut',
  good: 'Produit',
  date: 'Date des exigences',
  noDate: 'aucune indiquée : le dernier palier compte',
  sources: 'Sources',
  noScenario: 'Aucune cellule de cette copie ne repose sur une loi ou une proposition.',
  unreadable: (text) => `n’a pas pu être lu : ${text}`,
  ranges: 'Ce qui a été copié',
  rangeOf: (copied, original, rows) =>
    `${copied} vient des colonnes ${original}, ${rows === 1 ? '1 ligne' : `${rows} lignes`}`,
  results: 'Résultats de cette copie',
  moreResults: (count) => `et ${count} de plus sur les feuilles`,
  left: 'Ce qui a été omis',
  leftAlways:
    'Les formules, noms, commentaires, feuilles, lignes et colonnes masquées, tableaux croisés, graphiques, images, liens, listes, règles et propriétés du fichier ne sont jamais copiés.',
  leftAmounts: (count) =>
    `${cellules(count)} avec des montants d’argent, ou des chiffres qui les révèlent`,
  leftNumbers: (count) => `${cellules(count)} avec d’autres nombres`,
  leftStale: (count) => `${cellules(count)} dont la valeur n’a pas été recalculée`,
  leftHiddenRows: (count) => (count === 1 ? '1 ligne masquée' : `${count} lignes masquées`),
  leftColumns: (count) =>
    count === 1 ? '1 colonne des feuilles copiées' : `${count} colonnes des feuilles copiées`,
  leftSheets: (count) => (count === 1 ? '1 autre feuille' : `${count} autres feuilles`),
  leftSuppliers: (count) =>
    count === 1 ? '1 ligne d’autres fournisseurs' : `${count} lignes d’autres fournisseurs`,
  rounded: 'Les parts ont les décimales que montre l’original, et pas davantage.',
  chosen: 'Comment elle a été faite',
  selection: 'Colonnes',
  shown: 'Montré',
  shownIn: {
    results: 'mots, codes, dates, pourcentages et résultats ; aucun montant d’argent',
    numbers: 'de même, et d’autres nombres ; aucun montant d’argent',
    costs: 'tout ce que contiennent les colonnes choisies, y compris les montants d’argent',
  },
  supplier: 'Fournisseur',
  language: 'Langue',
  marks: 'Marques',
  integrity: 'Intégrité (SHA-256)',
  integrityNote: 'de tout ce que montre cette copie : toute modification d’une cellule la change',
  keyed: 'Chiffres (HMAC-SHA-256)',
  keyedNote: 'des chiffres derrière ; seul l’original, qui garde la clé, peut la vérifier',
  noKey: 'aucune : l’original n’avait pas de clé',
  howToCheck:
    'Pour vérifier cette copie, son auteur ouvre l’original dans NAFTA origin et choisit « Vérifier une copie », ou exécute : nafta-origin check COPIE.xlsx --original CLASSEUR.xlsx',
  advice: 'Un calcul : ni avis juridique ni certification d’origine.',
};
