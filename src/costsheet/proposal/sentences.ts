import { sentences } from '../../origin/issue';

/** What is said about the cells of an own proposal; row and column are put in front. */
export const say = sentences({
  'proposal-shape': {
    kind: 'malformed',
    en: 'scenario: a range of {rows} rows and {columns} columns is no own proposal; give one cell, or a table of two to {most} columns: {names}',
    es: 'scenario: un rango de {rows} filas y {columns} columnas no es una propuesta propia; indique una celda, o una tabla de dos a {most} columnas: {names}',
    fr: 'scenario : une plage de {rows} lignes et {columns} colonnes n’est pas une proposition propre ; donnez une cellule, ou un tableau de deux à {most} colonnes : {names}',
  },
  'proposal-long': {
    kind: 'malformed',
    en: 'scenario: the own proposal has more than {most} rows; a proposal has fewer terms',
    es: 'scenario: la propuesta propia tiene más de {most} filas; una propuesta tiene menos términos',
    fr: 'scenario : la proposition propre a plus de {most} lignes ; une proposition a moins de termes',
  },
  'proposal-name-missing': {
    kind: 'malformed',
    en: 'the value "{cell}" has no name beside it; write a term such as rvc, or clear the row',
    es: 'el valor «{cell}» no tiene nombre al lado; escriba un término como rvc, o vacíe la fila',
    fr: 'la valeur « {cell} » n’a pas de nom à côté ; écrivez un terme comme rvc, ou videz la ligne',
  },
  'proposal-text': {
    kind: 'malformed',
    en: 'received {cell}; write text',
    es: 'se recibió {cell}; escriba un texto',
    fr: 'reçu {cell} ; écrivez un texte',
  },
  'proposal-value': {
    kind: 'malformed',
    en: 'received {cell}; write a percentage such as 80%, a word, or none',
    es: 'se recibió {cell}; escriba un porcentaje como 80%, una palabra, o none',
    fr: 'reçu {cell} ; écrivez un pourcentage comme 80%, un mot, ou none',
  },
  'proposal-day': {
    kind: 'malformed',
    en: 'received {cell}; write a date, or text such as 2028-01-01',
    es: 'se recibió {cell}; escriba una fecha, o un texto como 2028-01-01',
    fr: 'reçu {cell} ; écrivez une date, ou un texte comme 2028-01-01',
  },
  'proposal-unit': {
    kind: 'malformed',
    en: 'received "{cell}"; write %, share or word, or leave it blank',
    es: 'se recibió «{cell}»; escriba %, share o word, o déjelo en blanco',
    fr: 'reçu « {cell} » ; écrivez %, share ou word, ou laissez vide',
  },
  'proposal-which': {
    kind: 'malformed',
    en: '{cell} with the unit % may be {asShare}% or {cell}%; write the one that is meant with its sign, or clear the unit',
    es: '{cell} con la unidad % puede ser {asShare}% o {cell}%; escriba el que quiera con su signo, o vacíe la unidad',
    fr: '{cell} avec l’unité % peut être {asShare}% ou {cell}% ; écrivez celui qui est voulu avec son signe, ou videz l’unité',
  },
});
