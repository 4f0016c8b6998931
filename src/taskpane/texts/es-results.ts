/** Results and what-if in Spanish. */
export const resultsEs = {
  results: {
    heading: 'Resultados',
    cases: 'Casos',
    showMore: (next: number, left: number) =>
      next === left ? `Mostrar ${left} más` : `Mostrar ${next} más de ${left}`,
    none: 'Ninguna fórmula juzga todavía una hoja de costos. Inserte una o confirme primero una hoja de costos.',
    short: (points: string) => `faltan ${points} ${/^1[.,]0$/.test(points) ? 'punto' : 'puntos'}`,
    spare: (points: string) => `sobran ${points} ${/^1[.,]0$/.test(points) ? 'punto' : 'puntos'}`,
    headroom: {
      spare: (amount: string) => `Aún cabrían ${amount} más de valor no originario.`,
      short: (amount: string) => `Sobran ${amount} de valor no originario.`,
      usSpare: (amount: string) => `Aún cumpliría con ${amount} menos de valor estadounidense.`,
      usShort: (amount: string) => `Faltan ${amount} de valor estadounidense.`,
      exact: 'Exactamente en el límite: no cabe ningún importe más.',
      lowest: (amount: string) =>
        `El costo neto más bajo con el que aún se cumple el contenido regional es ${amount}.`,
    },
    tryLine: 'Probar',
    tryLineOf: (line: number) => `Probar otro valor en la línea ${line}`,
  },
  whatIf: {
    heading: '¿Y si…?',
    intro: 'Pruebe un cambio: nada se escribe hasta que usted lo diga.',
    part: 'Qué cambia',
    parts: {
      origins: 'Origen de una línea',
      statements: 'Declaración de una línea',
      costs: 'Costo de una línea',
      cell: 'Una celda: un tipo de cambio, un precio, el costo neto',
    },
    line: 'Línea',
    lineWrong: 'Elija una línea de la lista.',
    moreLines: (count: number) => `y ${count} más: escriba una pieza o una palabra`,
    noLine: 'Ninguna línea tiene estas palabras.',
    cell: 'Celda',
    cellWrong: 'Indique una celda, como Tipos!B3, o selecciónela y pulse "Selección".',
    inFormula: 'Está escrito en la fórmula misma, no en una celda.',
    now: (address: string, shown: string) => `${address} contiene ${shown}.`,
    nowFormula: (address: string, formula: string) =>
      `${address} contiene la fórmula ${formula}. Se puede probar, no sobrescribir.`,
    blank: 'nada',
    value: 'Valor nuevo',
    hints: {
      origins: 'Como US, MX o US 60%; CN 40%',
      statements: 'Como originaria, VCR 55%, VMN 12.50',
      costs: 'Un importe, como 1250.40',
      cell: 'Un número como 0.055, o un texto',
    },
    numberWrong: 'Escriba un solo número, sin separador de miles, como 1250.40.',
    formulaWrong: 'Aquí no se puede probar una fórmula: dé un número o un texto.',
    go: 'Probar',
    working: 'Se calcula el libro por segunda vez',
    stopped: 'Interrumpido antes del final: no se afirma nada y no se escribió nada.',
    uncertain: (address: string, formula: string) =>
      `${address} contiene ${formula}, que no se puede calcular aquí; por eso no se afirma nada sobre el cambio.`,
    differs: (address: string) =>
      `${address} muestra otra cosa que lo que su fórmula da aquí; por eso no se afirma nada sobre el cambio. Recalcule y pruebe otra vez.`,
    tooLarge: 'Este libro tiene demasiadas celdas para calcularlo aquí por segunda vez.',
    spilt: (address: string) =>
      `${address} la llena la fórmula de otra celda. Cambie aquello a lo que esa fórmula se refiere.`,
    changed: (address: string, before: string, after: string) => `${address}: ${before} → ${after}`,
    result: 'Antes y después',
    inForce: (label: string) => `En vigor: ${label}`,
    turn: (before: string, after: string) => `${before} → ${after}`,
    others: 'Otros casos que cambian:',
    write: 'Escribir esto',
    refused: (address: string) =>
      `${address} contiene una fórmula y no se sobrescribe. Cambie la celda a la que la fórmula se refiere.`,
    written: (address: string) => `Escrito en ${address}. Se deshace en un paso.`,
  },
};
