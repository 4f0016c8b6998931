import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** The audit of the workbook, in French. */
export const auditFr: Pick<Translation, 'audit'> = {
  audit: {
    heading: 'Contrôle',
    intro:
      'Ce qui est faux dans ce classeur, ou peut l’être, tel qu’il est maintenant. Rien n’est changé avant que vous l’ayez vu.',
    reading: 'Examen du classeur',
    stop: 'Arrêter',
    stopped: 'Arrêté avant la fin : rien n’a été établi.',
    again: 'Examiner de nouveau',
    none: 'Rien n’a été trouvé.',
    severity: {
      error: (count) => `Erreurs (${count})`,
      warning: (count) => `Avertissements (${count})`,
      note: (count) => `Remarques (${count})`,
    },
    worth: {
      money: (amount) => `${amount} en jeu`,
      points: (points) => `${points} points de pourcentage`,
    },
    more: (count) => `et ${count} de plus`,
    show: (count) => `Montrer (${count})`,
    difference: (cell, shown, now) => `${cell} montre ${shown}, et donne maintenant ${now}`,
    blank: 'rien',
    fix: 'Corriger',
    fixThis: (what) => `Corriger : ${what}`,
    fixSafe: (cells) => `Corriger tout ce qui est sûr (${many(cells, 'cellule', 'cellules')})`,
    preview: 'Ceci sera écrit',
    becomes: 'devient',
    enteredAgain: 'entrée de nouveau telle quelle',
    write: 'Écrire',
    cancel: 'Annuler',
    written: (cells) =>
      `${many(cells, 'cellule écrite', 'cellules écrites')}. Une seule annulation suffit à revenir.`,
    repair: 'Réparer',
  },
};
