/** The core's sentences in Spanish, by code, in the terms of the TLCAN and the T-MEC. */
export const es = {
  'origin-contradiction':
    'statements, línea {line}: «{statement}» se declara de un material hecho en el territorio, pero origins dice {origin}; corrija uno de los dos',
  'free-above-cost':
    'statements, línea {line}: libre {amount} es más de lo que cuesta la línea ({cost}); declare como máximo el costo',
  'us-value-above-cost':
    'us_values, línea {line}: {amount} es más de lo que cuesta la línea ({cost}); declare como máximo el costo, o un porcentaje',
  'vnm-above-cost':
    '{lines}: el valor no originario declarado es mayor que el costo de la línea; se toma como se declaró',
  'rvc-below-requirement':
    '{lines}: el VCR declarado es menor que el requisito propio de la parte, así que no puede ser originaria por VCR; el peor caso cuenta todo el costo',
  'counted-as-listed-without-code':
    '{lines}: sin código arancelario, se cuenta como parte de la lista de rastreo',
  'counted-as-listed-short-code':
    '{lines}: el código arancelario es demasiado corto para decidir, se cuenta como parte de la lista de rastreo',
  'matched-narrower-entry':
    '{lines}: la lista nombra solo una parte de esta subpartida (dígitos nacionales o una descripción); se cuenta como listada, confírmelo',
  'counted-as-component':
    '{lines}: sin código arancelario, o demasiado corto para decidir: se cuenta como motor o caja de cambios del Anexo 403.2',
  'perhaps-component':
    '{lines}: el código puede abarcar un subcomponente o un ensamble del Anexo 403.2, se cuentan ambas lecturas; declare VNM, 0 si no lo es',
  'rolled-up-heavy':
    '{lines}: originario, no cuenta nada; si lleva dentro materiales listados en el Anexo 403.2, declare VNM',
  'requirement-range':
    '{lines}: sin seis dígitos del código arancelario no se conoce el requisito propio de la parte; se cuentan el más alto y el más bajo posibles',
  'unstated-lines':
    '{lines}: hecho en el territorio, sin declaración de lo que lleva dentro ({amount} en duda)',
  'rvc-fails':
    'el valor de contenido regional es {measured}, se exige {required}: faltan {points} puntos (sobran {amount} de valor no originario)',
  'rvc-undecided':
    'el valor de contenido regional está entre {worst} y {favourable}, se exige {required}: {amount} en duda; declare lo que saben los proveedores de {lines}',
  'rvc-not-published':
    'el escenario no publica ningún porcentaje exigido; agregue «rvc = ...%» al escenario',
  'us-share-fails':
    'la parte de EE. UU. es {measured} de {base}, se exige {required}: faltan {points} puntos ({amount})',
  'us-share-undecided':
    'la parte de EE. UU. está entre {worst} y {favourable} de {base}, se exige {required}',
  'us-base-missing':
    'la parte de EE. UU. sobre {base} necesita el dato «{fact}»; agréguelo a facts',
  'us-base-not-positive':
    'la parte de EE. UU. no se puede calcular: {base} es {value}, no mayor que 0',
  'us-conversion-missing':
    'la parte sustractiva de EE. UU. necesita el dato «Costo de conversión no estadounidense»: las líneas suman {total}, menos que la base de {base}',
  'fact-missing': '{test} se exige ({required}) y no está declarado; agregue el dato «{fact}»',
  'fact-fails': '{test} está declarado como {measured}, se exige {required}',
  'shift-missing':
    'decide si el bien cumple el cambio de clasificación arancelaria de su regla, y no está declarado; agregue el dato «Salto arancelario» (sí o no)',
  'shift-fails':
    'el dato «Salto arancelario» dice que el bien no cumple el cambio de clasificación arancelaria de su regla',
  'shift-heading':
    '{lines}: un material de fuera está en la propia partida {heading} del vehículo, así que el cambio de clasificación no se da por cumplido; agregue el dato «Salto arancelario»',
  'shift-taken-as-met':
    'el cambio desde cualquier otra partida se da por cumplido: ninguna línea de fuera lleva la partida {heading}',
  'shift-stated': 'según el dato «Salto arancelario»',
  'shift-not-needed':
    'la regla ofrece cambio de clasificación arancelaria o VCR; decide la otra vía',
  'route-unknown':
    'la tabla no dice qué vías ofrece la regla de este bien; aprobar solo por VCR no decide',
  'no-tests': 'el escenario no fija ninguna prueba que se pudiera calcular para este bien',
  'waiver-no-value':
    'no se declaró «Valor de transacción» ni «Costo total», así que la dispensa se tiene por no cumplida',
  'waiver-base': 'todos los materiales no originarios sobre {base}',
  'waiver-met':
    'se dispensa el requisito de VCR: todo el valor no originario está dentro de {limit} de {base}',
  'waiver-undecided':
    'que todo el valor no originario quede dentro de la dispensa de minimis depende de lo que no está declarado',
  'lvc-minimum-with-total':
    'no necesita dato propio: en un total que se alcanza, tecnología y ensamble son como máximo {share}',
  'core-part-not-in':
    '{test}: se toma como que el vehículo no la lleva; si la lleva, agregue su línea',
  'core-part-missing':
    '{test}: no hay línea; agregue su costo neto y su VMN, o escriba none como costo neto si el vehículo no la lleva',
  'core-part-stated': '{test}: originaria, según lo declarado',
  'core-part-fails':
    '{test}, VMN por {way}: el valor de contenido regional es {measured}, se exige {required}',
  'core-part-unstated':
    '{test}, VMN por {way}: no se declaró en {lines}, así que está entre nada y todo el costo neto; indíquelo, un cero verdadero como el texto 0',
  'core-average-on-the-line':
    '{test}, VMN por {way}: el promedio está exactamente en {required}; la ley pide que un promedio lo exceda y que una sola parte no esté por debajo',
  'core-part-shift':
    '{test}: basta también un cambio de clasificación arancelaria; escriba originaria por salto en statements si se cumple, no originaria si no',
  'core-part-no-shift':
    '{test}: un cambio de clasificación arancelaria por sí solo no la hace originaria; decide su valor de contenido regional',
  'super-core-incomplete':
    'la superparte esencial necesita el costo neto de toda parte que el vehículo lleva',
  'net-cost-corrected':
    'costo neto corregido en {amount} por declaraciones de acumulación (su costo neto menos el costo de sus líneas)',
  'net-cost-not-positive':
    'el costo neto es {value} después de corregirlo por declaraciones de acumulación; debe ser mayor que 0',
  'transaction-value-missing':
    'el método de valor de transacción necesita el hecho «Transaction value», ajustado para excluir el envío internacional',
  'by-transaction-value': 'por el método de valor de transacción, sobre {amount}',
  'lines-below': 'las líneas suman {share} del costo neto: ¿son precios unitarios, o miles?',
  'lines-above':
    'las líneas suman {share} del costo neto, más que todo él: ¿son precios unitarios, o le falta algo al costo neto?',
  'no-lines':
    'costs: ninguna línea tiene un costo mayor que 0, no hay nada que juzgar; revise el rango',
  'traced-needs': 'la fila {row} de 9(2) necesita {parameter}; indíquelo',
  'accumulating-by-net-cost':
    'statements, {lines}: quien acumula producción debe usar el método de costo neto; quite method = TV',
  'designation-twice':
    'materials, línea {line}: «{name}» aparece dos veces; dé a cada material una línea y nombre en used_in todos los que lo contienen, separados por ;',
  'designation-unknown':
    'used_in, línea {line}: «{name}» no está entre los materiales; agréguelo, o deje la celda en blanco para el bien mismo',
  'designation-circle':
    'used_in, línea {line}: «{name}» quedaría incorporado en sí mismo; corrija la cadena',
  'figure-missing': '{test} se exige ({required}) y la cifra está en blanco',
  'average-empty':
    'net_costs: ningún bien tiene un costo neto mayor que 0, no hay nada que promediar',
  'technology-without-spend':
    'el dato «Gasto en tecnología» no está declarado: se calcula sin tecnología',
  'technology-part-unstated':
    'el dato «Tecnología en el costo neto» no está declarado: todo el gasto, o nada de él, puede estar ya en el costo neto',
  'technology-missing':
    'la tecnología podría llevarlo hasta lo exigido; agregue el dato «Gasto en tecnología»',
} as const;
