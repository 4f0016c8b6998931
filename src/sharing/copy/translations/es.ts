/** What is said of copies, in Spanish. */
export const es = {
  'copy-nothing-chosen':
    'Ninguna hoja visible muestra un resultado de una función NAFTA: elija hojas y columnas, como «Bill!A:B». No se escribió nada.',
  'copy-no-sheet':
    'No hay una hoja visible «{sheet}» que copiar; las hojas visibles son {sheets}. No se escribió nada.',
  'copy-too-large':
    'La hoja «{sheet}» llega demasiado lejos para copiarla: borre lo que está en su esquina lejana, o elija otra hoja. No se escribió nada.',
  'copy-no-columns':
    'Ninguna de las columnas elegidas de la hoja «{sheet}» contiene algo visible. Elija otras columnas. No se escribió nada.',
  'copy-no-supplier':
    'Ninguna hoja elegida tiene una línea del proveedor «{supplier}»; los proveedores que aparecen son {suppliers}. No se escribió nada.',
  'copy-no-suppliers':
    'Ninguna hoja elegida tiene una tabla con una columna de proveedores, así que no hay líneas de «{supplier}» que elegir. No se escribió nada.',
  'copy-key-damaged':
    'El nombre NAFTA_COPY_KEY no lleva a una clave de 64 dígitos hexadecimales. Restaure la celda, o elimine el nombre y la hoja «NAFTA copies» para tener una clave nueva. No se escribió nada.',
  'check-no-statement':
    'Este libro no tiene una hoja como «Acerca de esta copia», o está dañada: no es una copia de NAFTA origin, o la hoja se eliminó o cambió de nombre.',
  'check-unchanged':
    'La copia no ha cambiado, y se hizo con las cifras que el original tiene ahora.',
  'check-unchanged-no-key':
    'La copia no ha cambiado, y cada celda coincide con el original. No se puede saber si las cifras detrás son las mismas: la copia o el original no tiene clave.',
  'check-other-figures':
    'La copia no ha cambiado desde que se hizo, pero se hizo con otras cifras que las que el original tiene ahora.',
  'check-changed': 'La copia se cambió después de hacerse.',
  'check-changed-and-figures':
    'La copia se cambió después de hacerse, y el original tiene ahora otras cifras: las celdas de abajo difieren por una u otra razón.',
  'check-forged':
    'La copia se cambió después de hacerse y se marcó de nuevo: su marca corresponde a sus celdas, pero el original no la hizo.',
  'check-differs-no-key':
    'La marca de la copia corresponde a sus celdas, pero estas difieren del original: este ha cambiado desde entonces, o la copia se cambió y se marcó de nuevo. Sin clave no se pueden distinguir.',
  'check-original-lacks': 'El original ya no puede hacer esta copia: {reason}',
  'difference-cell': '{cell}: la copia muestra {copy}, el original da {original}',
  'difference-formula':
    '{cell}: la copia contiene una fórmula, que ninguna copia tiene cuando se hace',
  'difference-extra-sheet': 'Se agregó la hoja «{sheet}» a la copia.',
  'difference-lost-sheet': 'Falta la hoja «{sheet}» en la copia.',
  'difference-statement': 'Se cambió la hoja «{sheet}» misma, o el aspecto de una celda.',
} as const;
