/** What the audit of a workbook says, in Spanish. */
export const es = {
  'damaged-formula':
    'Excel perdió el complemento en esta fórmula ({spelling}): muestra lo último que se calculó, o #NAME?',
  'fix-repair': 'escribirla de nuevo con el nombre del complemento: {formula}',
  'name-unknown':
    'la celda muestra #NAME? aunque su fórmula está bien: Excel no conocía el complemento cuando la calculó',
  'fix-enter-again': 'introducir de nuevo la misma fórmula, para que Excel la calcule',
  'setting-unlinked':
    '{parameter} está escrito en la fórmula como {literal}: no sigue a la celda {name}',
  'fix-link': 'poner {name} en su lugar; esa celda dice ahora lo mismo',
  'fix-link-changing':
    'poner {name} en su lugar; esa celda dice {current}, así que la cifra puede cambiar',
  'cost-blank': 'una línea que indica origen, fracción o declaración no tiene costo: cuenta como 0',
  'cost-of-blank': 'esta celda está en blanco, y por eso el costo en {cell} es 0',
  'amount-blank': 'esta celda está en blanco y cuenta como 0 en {function} ({parameter})',
  'lines-unstated':
    'hechas en el territorio, sin declaración del proveedor (número de líneas: {count}); leídas de las dos maneras, el veredicto es el mismo',
  'lines-unstated-undecided':
    'hechas en el territorio, sin declaración del proveedor (número de líneas: {count}); leídas de las dos maneras, el veredicto queda sin decidir',
  'unit-price':
    'se da como costos, pero «{header}» contiene precios por pieza, y la columna {quantity} cuenta las piezas',
  'price-uncounted':
    'se da como costos, pero «{header}» parece un precio por pieza, y ninguna columna cuenta piezas: confirme que cada línea es una',
  'fix-cost-column': 'tomar los costos de la columna {column}, «{header}»',
  'rows-missed':
    'el rango {range} termina antes de tiempo: líneas debajo que ninguna fórmula lee: {count}',
  'fix-extend': 'extender los rangos hasta la fila {row}',
  'lines-hidden': 'líneas ocultas o filtradas cuyos costos cuentan (número de líneas: {count})',
  'formula-unlike': 'la fórmula es distinta de sus vecinas, como {like} ({usual})',
  'value-among-formulas': 'un valor escrito donde las vecinas son fórmulas, como {like} ({usual})',
  'fix-as-neighbours': 'hacerla {formula}, como sus vecinas',
  'volatile-precedent':
    '{function} se calcula de nuevo con cada edición, y con ella todas las fórmulas NAFTA que dependen de ella: {count}',
  'precedents-cut':
    'hay más de {most} fórmulas por encima de las de NAFTA: las funciones que cambian con cada edición se buscan en ese número',
  'range-repeated':
    '{range} se entrega a {count} fórmulas: unos {megabytes} MB en cada cambio de escenario, y Excel entrega 5 MB a la vez; deje que un solo EVALUATION_BY lo lea, o pase cifras en lugar de líneas',
  'not-recalculated':
    'no se recalculó, o se apoya en una celda que no se recalculó: lo que muestra puede ser viejo',
  outdated: 'celdas que no muestran lo que sus fórmulas dan ahora: {count}',
  'other-version': 'hecho con {made}, usted tiene {own}: cifras que difieren: {count}',
  'other-version-agrees':
    'hecho con {made}, usted tiene {own}: cada cifra que se muestra es la que da {own}',
  'not-compared':
    'sin comparar con {own}, porque solo Excel puede calcular lo que reciben: {count}',
  'fix-recalculate': 'introducir de nuevo estas fórmulas, para que las calcule {own}',
  'sheet-unread':
    'la hoja «{sheet}» tiene más celdas de las que se leen: no se revisó nada en ella',
} as const;
