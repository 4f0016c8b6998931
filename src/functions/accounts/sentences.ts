import { sentences, type Sentence } from '../../origin';

/** What the functions on the producer's books can say of their cells, in the three languages. */
export const english = {
  'cell-missing': {
    kind: 'missing',
    en: '{parameter}, line {line} is blank beside a line that is filled; state it, or clear the line',
    es: '{parameter}, línea {line} está en blanco junto a una línea con datos; indíquelo o vacíe la línea',
    fr: '{parameter}, ligne {line} est vide à côté d’une ligne remplie ; indiquez-le, ou videz la ligne',
  },
  'total-cost-not-positive': {
    kind: 'missing',
    en: 'total cost would be {value}; the costs less the exchange gains must be above 0',
    es: 'el costo total sería {value}; los costos menos las ganancias cambiarias deben ser mayores que 0',
    fr: 'le coût total serait {value} ; les coûts moins les gains de change doivent dépasser 0',
  },
  'decimals-malformed': {
    kind: 'malformed',
    en: 'decimals: received {received}; give a whole number from 1 to {most}, such as 2 for cents, or the text 0',
    es: 'decimals: se recibió {received}; indique un número entero de 1 a {most}, como 2 para centavos, o el texto 0',
    fr: 'decimals : reçu {received} ; indiquez un nombre entier de 1 à {most}, comme 2 pour les cents, ou le texte 0',
  },
  'nearest-malformed': {
    kind: 'malformed',
    en: 'nearest: received {received}; give TRUE for a rate adjusted within a year, else leave it out',
    es: 'nearest: se recibió {received}; indique VERDADERO para una tasa que se ajusta dentro del año, o déjelo en blanco',
    fr: 'nearest : reçu {received} ; indiquez VRAI pour un taux ajusté dans l’année, sinon laissez vide',
  },
  'method-unknown': {
    kind: 'malformed',
    en: 'method: received "{received}"; use FIFO, LIFO or average',
    es: 'method: se recibió «{received}»; use FIFO (PEPS), LIFO (UEPS) o average (promedio)',
    fr: 'method : reçu « {received} » ; utilisez FIFO (PEPS), LIFO (DEPS) ou average (moyenne)',
  },
  'nothing-withdrawn': {
    kind: 'missing',
    en: 'quantities: no line is below 0, so nothing is withdrawn; write withdrawals as negative quantities',
    es: 'quantities: ninguna línea es menor que 0, así que nada se retira; escriba los retiros como cantidades negativas',
    fr: 'quantities : aucune ligne n’est inférieure à 0, rien n’est donc retiré ; écrivez les retraits en quantités négatives',
  },
  'withdrawal-with-origin': {
    kind: 'malformed',
    en: 'origins, line {line}: a withdrawal has no origin of its own, the method finds it; clear the cell',
    es: 'origins, línea {line}: un retiro no tiene origen propio, el método lo encuentra; vacíe la celda',
    fr: 'origins, ligne {line} : un retrait n’a pas d’origine propre, la méthode la trouve ; videz la cellule',
  },
  'origin-malformed': {
    kind: 'malformed',
    en: 'origins, line {line}: received "{received}"; write originating (O) or non-originating (N)',
    es: 'origins, línea {line}: se recibió «{received}»; escriba originaria (O) o no originaria (N)',
    fr: 'origins, ligne {line} : reçu « {received} » ; écrivez originaire (O) ou non originaire (N)',
  },
  'set-undecided': {
    kind: 'missing',
    en: 'undecided: it depends on goods of the set whose origin is blank; state originating or non-originating',
    es: 'sin decidir: depende de bienes del juego cuyo origen está en blanco; declare originario o no originario',
    fr: 'indécis : cela dépend de produits de l’assortiment dont l’origine est vide ; déclarez originaire ou non originaire',
  },
  'no-category': {
    kind: 'missing',
    en: 'net_costs: no line has a net cost, so there is nothing to average; check the range',
    es: 'net_costs: ninguna línea tiene costo neto, así que no hay nada que promediar; revise el rango',
    fr: 'net_costs : aucune ligne n’a de coût net, il n’y a rien à moyenner ; vérifiez la plage',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english);
