export const BANNER =
  'ILLUSTRATIF : modèles, coûts et faits inventés ; aucun ne décrit un constructeur. Voir la feuille « Sources ».';
