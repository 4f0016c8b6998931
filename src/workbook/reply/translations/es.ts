/** What is said of a supplier's reply, in Spanish. */
export const es = {
  'unreadable-file': 'el archivo no se lee: {reason}',
  macros:
    'el archivo contiene macros ({part}), que ninguna solicitud tiene: pida el .xlsx sin ellas. No se lee nada de él',
  'external-links':
    'el archivo está vinculado a otros libros ({part}), y ninguna solicitud lo está: pida respuestas escritas. No se lee nada de él',
  connections:
    'el archivo trae datos de otra parte ({part}), y ninguna solicitud lo hace: pida respuestas escritas. No se lee nada de él',
  'embedded-objects':
    'el archivo contiene objetos incrustados ({part}), que ninguna solicitud tiene: pida el .xlsx sin ellos. No se lee nada de él',
  hyperlinks:
    'el archivo contiene {count} vínculos a direcciones externas, por ejemplo «{target}»; no se sigue ninguno',
  'no-request':
    'ninguna hoja lleva el identificador de una solicitud en C1: no responde a una solicitud nuestra, o se cambiaron sus primeras filas',
  'other-request':
    'la solicitud {id} no es de este libro: se hizo desde otro, o su proveedor, partes o códigos ya son distintos y ninguna hoja «NAFTA requests» la tiene',
  'other-version':
    'el formato tiene la versión {found} y este programa lee la {known}: envíe de nuevo la solicitud',
  'altered-head':
    '{cell} dice «{found}» donde la solicitud decía «{asked}»: se movieron o cambiaron filas o columnas. No se lee nada de la respuesta',
  'missing-sheet': 'la hoja «{sheet}» no está en la respuesta',
  'already-merged': 'este mismo archivo ya se incorporó, el {day}',
  'altered-certification':
    '{cell} dice «{found}» donde la solicitud decía «{asked}»: se cambió una celda bloqueada de la certificación',
  'certification-missing':
    'se declaran partes originarias, y a la certificación le falta: {fields}',
  unsigned: 'no se nombra a nadie como firmante',
  'extra-rows': 'se agregaron {count} filas que ninguna solicitud pidió ({rows}); no se leen',
  'outside-cells':
    '{count} celdas fuera del formato contienen algo, por ejemplo {cell}; no se leen',
  'extra-sheets': 'se agregaron hojas que no se leen: {sheets}',
  'altered-cell':
    '{cell} dice «{found}» donde la solicitud decía «{asked}»: se cambió una celda bloqueada y la fila no se lee',
  'duplicate-row':
    'la fila {key} está más de una vez ({rows}): no se sabe cuál cuenta y no se lee ninguna',
  'row-gone': 'la fila {key} ya no está en la respuesta',
  'holds-formula':
    '{cell} contiene una fórmula ({formula}) donde va una respuesta escrita; no se calcula ni se lee',
  'holds-error': '{cell} muestra un error donde va una respuesta',
  'too-long':
    '{cell} contiene {length} caracteres donde va una respuesta corta (como máximo {most})',
  'not-a-country': '{cell}: «{found}» no es un país; se piden dos letras, por ejemplo MX',
  'not-a-code':
    '{cell}: «{found}» no es una clasificación de seis dígitos o más, por ejemplo 8708.30',
  'not-a-number': '{cell}: «{found}» no es un número',
  'not-a-day': '{cell}: «{found}» no es un día; se pide una fecha, por ejemplo 2026-01-31',
  'unknown-statement':
    '{cell}: «{found}» no es una declaración de la lista ni una que lean las funciones',
  'nothing-stated': 'no se declara nada',
  'statement-missing': 'la fila tiene otras respuestas, y {cell} no declara nada',
  'figure-missing': '«{statement}» requiere una cifra en {cell}',
  'currency-missing': 'se declara un monto, y nada dice en qué moneda',
  'criterion-missing': 'no se declara el criterio de origen ({cell})',
  'share-above-one':
    '{cell} es {found}, es decir {percent} %; un porcentaje va de 0 a 100 %. Si se quiso decir {found} %, hay que escribirlo con su signo',
  'share-below-zero': '{cell} es {found}; un porcentaje no es negativo',
  'share-tiny':
    '{cell} es {percent} %: pregunte si con {found} se quiso decir un porcentaje cien veces mayor',
  'amount-negative': '{cell} es {found}; un monto no es negativo',
  'vnm-above-net-cost': 'el VMN {vnm} supera el costo neto {netCost}',
  'above-cost':
    '{amount} por {pieces} piezas es {total}, más de lo que cuesta la línea {line} ({cost})',
  'pieces-unknown': 'el monto es por pieza, y no se pueden leer las piezas de la línea {line}',
  'currency-unconfirmed': 'declarado en {currency}; la hoja de costos no dice su moneda',
  'days-reversed': 'válida desde {from} y solo hasta {to}: intercambie los días',
  'period-too-long': 'válida de {from} a {to}: más de doce meses',
  'period-elsewhere': 'válida de {from} a {to}, pero se pidió de {askedFrom} a {askedTo}',
  expired: 'válida hasta {to}, que ya pasó el {today}',
  'not-begun': 'válida desde {from}, que aún no empieza el {today}',
  'originating-outside':
    '«{statement}» se declara de una parte hecha en {country}: solo es originaria una parte hecha en el territorio',
  'accumulation-outside':
    '«{statement}» se declara de una parte hecha en {country}: solo acumulan productores del territorio (SOR/94-14 art. 14(1))',
  'criterion-without-origin':
    'se declara el criterio de origen {criterion} de una parte que se declara no originaria',
  'currency-differs':
    'declarado en {currency}, y la línea {line} está en {known}: pida el monto en {known}',
  'two-replies': 'otra respuesta ({file}) dice «{other}» de la misma parte',
  'needs-origin':
    'según lo registrado la parte se hace en {known}; la declaración solo vale con el origen declarado {country}',
  'line-gone': 'ninguna línea del libro tiene ya esta parte de {supplier}',
  'no-column': 'la tabla de costos no tiene columna para ello; encabece una con «{head}»',
  'formula-cell': '{cell} del libro contiene una fórmula; no se escribe nada encima',
  'origin-left': '{part}: se omite la declaración, porque no se acepta el origen declarado',
} as const;
