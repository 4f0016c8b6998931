import type { SettingsText } from '../settings-text';

/** What stands on the settings sheet of a workbook set up in French. */
export const settingsFr: SettingsText = {
  title: 'Réglages NAFTA',
  forEveryone:
    'Les règles d’origine de ce classeur suivent les cellules ci-dessous. Sans le complément NAFTA origin, les résultats restent ceux du dernier calcul et ne suivent aucun changement.',
  settings: {
    NAFTA_SCENARIO: {
      label: 'Scénario',
      note: 'NAFTA_SCENARIO : la loi ou la proposition appliquée. Des termes peuvent suivre : us-2017-10; us base = materials',
      listTitle: 'Absent de la liste',
      listMessage:
        'Gardez-le s’il s’agit d’un scénario avec des termes, comme usmca-2020; rvc = 80%. Les formules le disent si elles ne peuvent pas le lire.',
    },
    NAFTA_GOOD: {
      label: 'Produit',
      note: 'NAFTA_GOOD : ce dont traite le classeur : une classe de produits, ou son code tarifaire, comme 8708.30',
      listTitle: 'Absent de la liste',
      listMessage: 'Gardez-le s’il s’agit d’un code tarifaire, comme 8708.30 ou 8407.34.',
    },
    NAFTA_DATE: {
      label: 'Date',
      note: 'NAFTA_DATE : le jour dont les exigences comptent. Vide : la dernière étape du scénario',
      listTitle: '',
      listMessage: '',
    },
  },
  version: 'Version de la feuille',
  computedWith: 'Calculé avec',
  computedWithNote: 'la version qui a préparé cette feuille',
  scenarios: 'Scénarios',
  names: 'Nom',
  goods: 'Produits',
};
