/** What is said of a customer's form, in Spanish. */
export const es = {
  'no-map':
    'Este libro no tiene una tabla llamada {name}. Haga una con las columnas Sheet, Cell, Value y Label, una fila por celda del formulario, y dé ese nombre a su rango.',
  'no-column':
    '{name} no tiene la columna «{column}» en su primera fila. Necesita Sheet, Cell y Value; Label es opcional.',
  'table-full':
    '{name} ya no tiene una fila en blanco, o faltan sus encabezados. Haga que el nombre abarque más filas, con Sheet, Cell y Value en la primera.',
  'no-rows': '{name} no tiene ninguna fila que nombre una celda del formulario.',
  'row-without-cell':
    '{name}, fila {row}: Sheet o Cell está en blanco. Indique ambas, por ejemplo Quote y B7.',
  'not-a-cell': '{name}, fila {row}: «{cell}» no es una celda. Dé una dirección, por ejemplo B7.',
  twice: '{name}, fila {row}: {cell} ya se llena en la fila {earlier}. Conserve una de las dos.',
  'value-error':
    '{name}, fila {row}: Value es {error}, así que {cell} no se puede llenar. Corrija antes la fórmula.',
  'value-stale':
    '{name}, fila {row}: Value se apoya en {cells}, que no se recalculó. Abra el libro en Excel, calcule, guarde e intente de nuevo.',
  'value-too-long':
    '{name}, fila {row}: Value tiene {length} caracteres; una celda admite 32 767. Acórtelo.',
  'no-sheet': '{name}, fila {row}: el formulario no tiene la hoja «{sheet}»; tiene {sheets}.',
  'form-formula':
    '{name}, fila {row}: {cell} del formulario tiene una fórmula, que es del cliente. Asigne una celda de captura.',
  'inside-merge':
    '{name}, fila {row}: {cell} está dentro de las celdas combinadas {merge}. Asigne {first}.',
  'other-label':
    '{name}, fila {row}: junto a {cell} el formulario dice {found}, no «{label}». El formulario cambió: busque dónde va ahora ese valor.',
  'not-in-list':
    '{name}, fila {row}: {cell} del formulario admite uno de {choices}; Value es «{value}».',
  blank: '{name}, fila {row}: Value está en blanco; {cell} queda como la tiene el formulario.',
};
