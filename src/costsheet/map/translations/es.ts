import type { english } from '../sentences';

export const es: Readonly<Record<keyof typeof english, string>> = {
  'header-words': 'encabezada «{header}»',
  chosen: 'elegida por usted: «{header}»',
  'header-and-data': 'encabezada «{header}», y {share} de sus celdas se leen así',
  'data-only': 'sin encabezado que lo diga, pero {share} de sus celdas se leen así',
  'quantity-times-price':
    'encabezada «{header}»; es cantidad x precio unitario en {share} de las líneas',
  'only-price':
    'encabezada «{header}» como precio de una pieza, y ninguna columna cuenta piezas: confirme que cada línea es una',
  'offered-product':
    'sin columna de costos por línea: cantidad {quantity} x precio unitario {price}',
  'row-blank': 'fila en blanco',
  'row-heading-repeated': 'encabezado repetido',
  'row-section': 'título de sección o nota, sin cifras',
  'row-total': 'total o subtotal',
  'row-unused': 'fórmulas preparadas sin parte',
  'no-table': 'no se encontró ninguna tabla de costos en esta hoja',
  'sheet-too-large':
    'la hoja tiene {rows} filas x {columns} columnas hasta su última celda usada, más de {most} celdas: no se busca en ella; borre celdas sueltas lejos de los datos',
  'no-cost-column':
    'no hay columna de costo: ni encabezado ni cifras dicen cuánto cuesta una línea; elija una columna o agregue una',
  'no-origin-column':
    'no hay columna de origen: nada dice dónde se hicieron las partes; elija una columna o agregue una',
  'no-lines': 'no hay línea con parte ni cifra bajo este encabezado',
  'offer-product':
    'sin columna de costos por línea: cantidad ({quantity}) x precio unitario ({price}) puede escribirse en una columna nueva',
  'price-without-quantity':
    'parecen precios de una pieza, y ninguna columna cuenta piezas; confirme que cada línea es una',
  'origin-not-countries':
    'la columna encabezada «{header}» no contiene países, así que no se toma como origen',
  'hidden-row': 'esta línea está oculta, y su costo cuenta',
  'amount-missing': 'sin importe: la línea queda fuera de toda cifra',
  'amount-zero': 'el importe es 0: falta un precio, o la línea no cuesta nada',
  'amount-as-text': '«{cell}» es texto que parece el número {number}',
  'amount-two-ways': '«{cell}» es texto que puede significar {one} o {other}',
  'amount-words': '«{cell}» está donde va un importe',
  'amount-unreadable': '«{cell}» no se puede leer como importe',
  'amount-error': 'la celda muestra el error {cell}',
  'amount-below-zero': '{cell} es negativo',
  'cost-not-product': 'el costo es {cost}, pero cantidad x precio unitario es {product}',
  'currency-missing': 'sin moneda, mientras otras líneas están en varias: diga cuál es',
  'tariff-lost-first-zero':
    '{cell} es un número con un número impar de dígitos: perdió un primer cero; la columna nueva escribe {code}',
  'currency-differs':
    'en {currency}, mientras la mayoría de las líneas está en {most}: conviértalo antes de sumar',
  'origin-missing': 'un costo sin país de origen',
  'origin-unknown': '«{cell}» no es un país',
  'origin-ambiguous': '«{cell}» puede significar {meanings}',
  'origin-several':
    '«{cell}» nombra varios países; escriba la parte de unidades comprada en cada uno, como US 60%; CN 40%',
  'origin-two-systems':
    '«{cell}» es {iso} en códigos ISO y {aala} en la clave AALA: diga cuál usa esta columna',
  'tariff-short': '{cell} tiene menos de seis dígitos: cuenta como listado',
  'tariff-lost-zero':
    '{cell} es un número y perdió un cero de «{displayed}»; escriba el código como texto',
  'tariff-as-number':
    '{cell} es un número y puede haber perdido un último cero; escriba el código como texto, como 8708.30',
  'tariff-unreadable': '«{cell}» no es una fracción arancelaria',
  'formula-differs': 'la fórmula {formula} es distinta de la de {like} ({usual})',
  'number-among-formulas':
    'un número escrito donde las demás celdas de la columna {column} son fórmulas',
  'total-misses': 'este total no suma {cells}',
  'row-column-numbers': 'números o unidades de las columnas',
  'row-assembly': 'su costo es la suma de las líneas de abajo, que cuentan',
  'row-summary': 'una cifra del bien entero, no una línea',
  'origin-of-supplier':
    'la columna «{header}» dice dónde está el proveedor, que puede no ser donde se hizo la pieza: confírmela',
  'another-cost-column':
    'la columna «{header}» parece un costo tanto como la propuesta: confirme cuál es el costo de la línea',
  'another-quantity-column':
    'la columna «{header}» también cuenta piezas: confirme por qué cantidad se multiplica el precio',
  'price-unit-of-column':
    'el encabezado «{header}» dice que el precio es por {pieces} piezas: se propone cantidad x precio unitario / {pieces}',
  'price-unit-of-column-unclear':
    'el encabezado «{header}» puede ser un precio por millar o por metro: diga por cuántas',
  'price-unit':
    'el precio es por {pieces} («{cell}»): se propone cantidad x precio unitario / {pieces}',
  'price-by-measure':
    'el precio es por una medida («{cell}»): cantidad x precio unitario es correcto si la cantidad también está en {cell}',
  'price-unit-unclear': '«{cell}» puede ser un precio por millar o por metro: diga por cuántas',
  'origin-read-as':
    '«{cell}» significa {read}, que las funciones no leen así: la columna nueva escribe {read}',
  'model-missing': 'esta fila tiene cifras y ningún modelo: su veredicto no nombra a nadie',
  'model-repeated': '«{cell}» está también en la fila {row}: cada fila se juzga por sí sola',
  'figure-missing': 'sin cifra: donde un escenario la pide, este modelo es Undecided',
  'figure-unread':
    '«{cell}» no es una cifra: cuenta como no declarada, y el modelo es Undecided donde se pide',
  'class-unknown':
    '«{cell}» no es una clase de bienes que las funciones conozcan, como light truck: el modelo no puede juzgarse',
  'share-in-percent':
    'sus celdas dicen 62.5 donde se quiere decir 62.5 %: cada una se divide entre 100',
  'share-above-all':
    '{cell} es más que el todo, mientras otras celdas de la columna son partes hasta 1: escriba {cell} % o la parte correcta',
  'rvc-differs':
    'el contenido de valor regional se declara como {stated}, pero las columnas {netCost} y {vnm} dan {computed}',
  'statement-read-as':
    '«{cell}» bajo este encabezado significa {read}: la columna nueva escribe {read}',
  'statement-unknown':
    '«{cell}» no declara nada que las funciones lean; escriba una declaración como originating, RVC 55% o VNM 12.50, o vacíe la celda',
};
