/** A customer's form, in Spanish. */
export const formEs = {
  form: {
    heading: 'Llenar el formulario de un cliente',
    about:
      'Elija el archivo que envió un cliente. Una tabla de este libro dice qué celda recibe qué, con fórmulas; la misma tabla lo llena de nuevo la próxima vez. Nada más del formulario cambia.',
    file: 'Archivo del formulario',
    reading: 'Leyendo el formulario',
    noTable: 'Este libro aún no tiene una tabla para formularios. La primera fila la prepara.',
    writes: (count: number) =>
      count === 1 ? 'Se escribirá una celda' : `Se escribirán ${count} celdas`,
    write: (cell: string, before: string, value: string) =>
      before === '' ? `${cell}: ${value}` : `${cell}: ${value} (ahora ${before})`,
    open: 'Abrir el formulario lleno',
    opened: 'El formulario lleno está abierto como libro nuevo. Guárdelo y envíelo.',
    addHeading: 'Agregar una celda a la tabla',
    cell: 'Celda del formulario',
    typed: 'otra celda',
    other: 'Hoja y celda, por ejemplo Quote!B7',
    notACell: 'Escriba una hoja y una celda, por ejemplo Quote!B7.',
    value: 'Valor: una fórmula como =Results!B2, o un texto',
    selection: 'Usar la celda seleccionada',
    add: 'Agregar a la tabla',
    added: (cell: string) => `${cell} está en la tabla.`,
  },
};
