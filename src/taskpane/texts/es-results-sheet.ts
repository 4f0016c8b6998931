import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Writing the evaluation as sheets that print, in Spanish. */
export const resultsSheetEs: Pick<Translation, 'resultsSheet'> = {
  resultsSheet: {
    heading: 'Hoja de resultados',
    intro:
      'Una hoja que se imprime en una página horizontal: veredicto, cada prueba con su fuente, cada propuesta, las lecturas y las líneas que lo impiden. Sus celdas siguen al escenario.',
    goTo: 'Hacer una hoja de resultados',
    shape: 'Qué se evalúa',
    shapes: {
      one: 'Un vehículo o una parte',
      models: 'Cada modelo de una columna, y la flota',
      sheets: 'Una tabla por modelo, y la flota',
    },
    modelColumn: 'Columna de modelos',
    netCost: 'Costo neto',
    netCosts: 'Costos netos: dos columnas, modelo e importe',
    blank: 'En blanco, es una celda que se llena en la hoja.',
    ownNetCosts:
      'El costo neto se lee de la celda junto a «Costo neto» en cada hoja; donde no la hay, es una celda que se llena.',
    wrong: (columns) =>
      columns === 1
        ? 'Una celda, un importe o un nombre, como Resumen!B4, 24500 o CostoNeto.'
        : 'Dos columnas, como Resumen!A2:B9, o un nombre para ellas.',
    charts: 'También una hoja de gráficos: cada propuesta que exige algo, junto a lo exigido',
    noCharts: 'Solo Excel dibuja gráficos: aquí los muestra la página Comparar.',
    plan: (names) => `Hojas nuevas para: ${names}.`,
    more: (count) => `y ${count} más`,
    fleet: 'Primero una tabla de la flota, cada fila vinculada a su hoja.',
    columns: (ranges) => `Columnas nuevas junto a los datos: ${ranges}.`,
    noColumns: 'No se escribe ninguna columna: las fórmulas leen la tabla como está.',
    withoutModel: (lines) =>
      `${many(lines, 'línea no tiene', 'líneas no tienen')} modelo: ningún veredicto ${lines === 1 ? 'la' : 'las'} cuenta. La tabla de la flota dice cuántas son.`,
    needed: 'Elija arriba primero un costo y un origen.',
    noModels: 'Elija una columna de modelos que no esté vacía.',
    write: (sheets) => `Escribir ${many(sheets, 'hoja de resultados', 'hojas de resultados')}`,
    working: (done, of) => `Calculando ${Math.min(done + 1, of)} de ${of}`,
    stop: 'Detener',
    done: (sheets) => `Escritas: ${sheets}. Deshacer las quita.`,
  },
};
