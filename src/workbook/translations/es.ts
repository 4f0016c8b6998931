/** What the add-in says of a workbook, in Spanish. */
export const es = {
  protected:
    'Hay una hoja protegida, o el libro no permite cambios. Quite la protección (Revisar > Desproteger) e intente de nuevo. No se cambió nada.',
  structure:
    'La estructura del libro está protegida y no se puede agregar ninguna hoja. Quite esa protección (Revisar > Proteger libro) e intente de nuevo. No se cambió nada.',
  changed:
    'Otra persona acaba de cambiar la celda de {name}: ahora dice «{now}». Véala en el panel y elija de nuevo. No se cambió nada.',
  editing:
    'Se está editando una celda. Presione Entrar o Esc en la celda e intente de nuevo. No se cambió nada.',
  'read-only':
    'Este libro está abierto solo para lectura. Guarde una copia o elija Habilitar edición e intente de nuevo. No se cambió nada.',
  'not-found':
    'Una hoja, un nombre o una celda que estaba hace un momento ya no está. Actualice el panel e intente de nuevo. No se cambió nada.',
  exists:
    'Otra persona acaba de agregar la misma hoja o el mismo nombre. Actualice el panel e intente de nuevo. No se cambió nada.',
  busy: 'Excel está ocupado y no respondió. Espere a que termine el cálculo e intente de nuevo. No se cambió nada.',
  'too-old':
    'A esta versión de Excel le falta un comando que el panel necesita (ExcelApi 1.11). Actualice Excel. No se cambió nada.',
  cancelled: 'Detenido, como lo pidió. No se cambió nada.',
  refused: 'Excel rechazó la solicitud ({code}: {message}). No se cambió nada.',
  unread: '{reason} No se pudo leer el libro: el panel muestra lo que leyó antes.',
  'half-done':
    '{reason} Una parte se hizo y no se pudo deshacer. Presione Ctrl+Z hasta que la hoja «{sheet}» quede como antes.',
  'reference-broken': 'apunta a una celda que se eliminó (#REF!)',
  'not-a-cell': 'representa {formula}, no una celda',
  'several-cells': 'apunta a {count} celdas ({address}), no a una',
  'sheet-missing': 'apunta a la hoja «{sheet}», que no existe',
  occupied:
    '{cell} ya no es lo que era, o ya contiene algo. Elija una celda vacía, o actualice el panel, e intente de nuevo. No se cambió nada.',
  'confirm-shares':
    '{cell} nombra varios países: declare en {cells} la parte de unidades comprada en {countries}',
  'confirm-neighbours':
    '{cell} no está hecha como sus vecinas: {other} muestra lo que da la fórmula de ellas',
  'several-selected':
    'Hay varias áreas separadas seleccionadas. Seleccione un solo bloque de celdas e intente de nuevo. No se cambió nada.',
} as const;
