/** What is said of requests to suppliers, in Spanish. */
export const es = {
  'no-supplier-column':
    'ninguna tabla de costos nombra al proveedor de sus líneas; encabece una columna con «Proveedor»',
  'no-part-named':
    'ninguna línea nombra a la vez su proveedor y su parte; encabece columnas con «Proveedor» y «Número de parte»',
  'unknown-supplier': 'ninguna línea la suministra «{name}»; ¿quiso decir «{nearest}»?',
  'lines-without-supplier': '{count} líneas no nombran proveedor y no se preguntan a nadie: {rows}',
  'lines-without-part':
    '{count} líneas no tienen número de parte ni una descripción sin montos; no se preguntan a nadie: {rows}',
  'period-reversed': 'el periodo empieza el {from} y termina antes, el {to}; intercambie los días',
  'period-too-long':
    'el periodo del {from} al {to} dura más de doce meses, lo más que cubre una certificación',
  'before-agreements':
    'ningún tratado estaba en vigor el {from}; elija un periodo a partir del 1994-01-01',
  'too-many-parts':
    'a {supplier} se le preguntaría por {count} partes y en una solicitud caben {most}; revise la columna de proveedores',
} as const;
