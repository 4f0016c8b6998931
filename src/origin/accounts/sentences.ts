import { sentences, type Sentence } from '../issue';

/** What reading the producer's books can say, in the three languages. */
export const english = {
  'allocation-empty': {
    kind: 'missing',
    en: 'bases: no good has an allocation base above 0, so there is nothing to divide the cost by; check the range',
    es: 'bases: ningún bien tiene una base de asignación mayor que 0, así que no hay entre qué dividir el costo; revise el rango',
    fr: 'bases : aucun produit n’a de base d’attribution supérieure à 0, il n’y a rien par quoi diviser le coût ; vérifiez la plage',
  },
  'stock-too-small': {
    kind: 'missing',
    en: 'quantities, line {line}: {withdrawn} withdrawn and only {left} in stock; add the receipts or the opening stock that came before, or correct the order',
    es: 'quantities, línea {line}: se retiran {withdrawn} y solo hay {left} en existencia; agregue las entradas o la existencia inicial anteriores, o corrija el orden',
    fr: 'quantities, ligne {line} : {withdrawn} retirés et seulement {left} en stock ; ajoutez les entrées ou le stock d’ouverture qui précèdent, ou corrigez l’ordre',
  },
  'schedule-incomplete': {
    kind: 'missing',
    en: 'payments: the principal adds up to {paid} of {loan}; add what is missing, for a period of a variable rate also the principal still owed at its end',
    es: 'payments: el principal suma {paid} de {loan}; agregue lo que falta, y en un periodo de tasa variable también el principal que aún se debe al final',
    fr: 'payments : le principal totalise {paid} de {loan} ; ajoutez ce qui manque, et pour une période à taux variable aussi le principal encore dû à sa fin',
  },
  'maturity-twice': {
    kind: 'malformed',
    en: 'maturities: {maturity} years stand twice; keep one yield for each maturity',
    es: 'maturities: {maturity} años aparecen dos veces; deje un rendimiento por plazo',
    fr: 'maturities : {maturity} ans figurent deux fois ; gardez un rendement par échéance',
  },
  'maturity-below-all': {
    kind: 'missing',
    en: 'maturities: all are longer than {maturity} years, and the law names no yield below the shortest; add a shorter obligation of the federal government',
    es: 'maturities: todos los plazos son mayores que {maturity} años, y la ley no nombra rendimiento por debajo del más corto; agregue una obligación más corta del gobierno federal',
    fr: 'maturities : toutes dépassent {maturity} ans, et la loi ne nomme aucun rendement sous la plus courte ; ajoutez une obligation plus courte du gouvernement fédéral',
  },
  'maturity-between': {
    kind: 'missing',
    en: 'maturities: two are equally near to {maturity} years and their yields differ; the law does not say which counts, so add a nearer one',
    es: 'maturities: dos plazos están igual de cerca de {maturity} años y sus rendimientos difieren; la ley no dice cuál cuenta, así que agregue uno más cercano',
    fr: 'maturities : deux sont aussi proches de {maturity} ans et leurs rendements diffèrent ; la loi ne dit pas laquelle compte, ajoutez-en une plus proche',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english);
