/** What is said when a request is answered, in Spanish. */
export const es = {
  'no-request':
    'el archivo no es una solicitud de este programa: le faltan las hojas de una solicitud o el identificador en C1. Pida a su cliente el archivo tal como se envió',
  'other-version':
    'el formulario tiene la versión {found} y este programa llena la {known}: pida a su cliente una solicitud nueva',
  'altered-request':
    'lo que el archivo pregunta no da su identificador {id}: se cambiaron celdas bloqueadas después de hacerlo, y su cliente no podría leer la respuesta. Pida el archivo tal como se envió',
  'altered-cell':
    '{cell} dice «{found}» donde una solicitud dice «{asked}»: se cambió una celda bloqueada. Pida a su cliente el archivo tal como se envió',
  'foreign-formula':
    '{cell} contiene una fórmula que ninguna solicitud tiene ({formula}); no se calcula ni se llena nada. Pida a su cliente el archivo tal como se envió',
  'row-gone': 'su fila ya no está en el archivo',
  'already-answered': '{cell} ya dice «{found}» y se deja; bórrela para que se llene',
  'not-found':
    'nada en el libro nombra {part}; indique qué cálculo o tabla de costos trata de ella',
  'matched-twice': '{part} aparece junto a varios cálculos ({places}); indique cuál cuenta',
  'left-out': 'omitida por usted',
  'not-recalculated':
    '{cells} no se pudo recalcular aquí; un valor que nadie calculó no prueba nada',
  'table-in-doubt':
    'la tabla de costos {table} está en duda: {doubt}. Corríjala o júzguela con una fórmula',
  'net-cost-missing':
    'la hoja de la tabla de costos {table} no nombra ningún costo neto; escriba «Costo neto» y el monto al lado',
  'several-models':
    'la tabla de costos {table} trata de varios bienes ({found}), y un solo costo neto no es de ninguno; júzguelos con EVALUATION_BY',
  'several-currencies':
    'la tabla de costos {table} está en varias monedas ({found}); conviértala primero',
  'price-units':
    'la tabla de costos {table} tiene precios por {found}; deje primero que la página de la hoja de costos escriba el costo de cada línea',
  'country-codes':
    'la tabla de costos {table} tiene códigos de país que solo un sistema conoce ({found}); deje primero que la página de la hoja de costos los lea',
  'decimal-sign':
    'la tabla de costos {table} tiene montos que pueden significar dos números ({found}); escríbalos como números',
  'good-missing':
    'ni la hoja ni la solicitud dan para {part} una fracción arancelaria de seis dígitos, así que nada dice qué regla tiene',
  'not-judged': 'no se puede juzgar el {day}: {reasons}',
  'not-the-agreement':
    'la hoja juzga por «{scenario}», y la solicitud pregunta por {agreement}: juzgue por {id}',
  'terms-changed':
    'el escenario «{scenario}» declara {terms}, que {agreement} no dice: juzgue por el tratado tal como está',
  'judged-as-vehicle':
    'la hoja la juzga como «{good}», y la solicitud pregunta por una parte: nombre la parte, o su fracción arancelaria, como bien',
  'other-code':
    'la hoja la juzga como {good}, y en la solicitud consta {asked}: aclare con su cliente qué código es el correcto',
  'date-outside':
    'la hoja juzga el {date}, y la solicitud pregunta por {from} a {to}: ponga el día de la hoja dentro del periodo',
  fails: 'no califica el {day}: {reasons}',
  undecided: 'queda sin decidir el {day}: {reasons}',
  qualifies: 'califica el {day}',
  'rvc-open': 'su VCR está entre {worst} y {favourable} mientras haya líneas que no declaren nada',
  'rvc-not-passed':
    'es originaria, pero no por su VCR de {measured}, que es inferior a lo requerido',
  'no-tracing':
    'no se rastrea ningún valor: solo el TLCAN rastrea importaciones, y solo en bienes para vehículos ligeros',
  'traced-open': 'el valor rastreado no está resuelto mientras haya líneas que no declaren nada',
  'pieces-missing':
    'el monto se pide por pieza, y nada dice para cuántas piezas es la hoja de costos',
  'currency-missing': 'nada dice en qué moneda está la hoja de costos',
  'currency-differs':
    'la hoja de costos está en {own} y los montos se piden en {asked}: convierta primero la hoja',
  'tells-a-cost':
    'el valor rastreado es uno de sus propios costos, de modo que declararlo revelaría ese costo',
  'country-left': 'le queda a usted: el país donde se hace, que ninguna hoja de costos prueba',
  'criterion-left': 'le queda a usted: el criterio de origen',
  'country-and-criterion-left':
    'le quedan a usted: el país donde se hace y el criterio de origen, que ninguna hoja de costos prueba',
  'origin-outside':
    'su cliente tiene registrado el origen {origin}: sin el país donde se hace, la declaración lo contradice. Eso y el criterio de origen le quedan a usted',
  'fills-otherwise':
    'el archivo llenado diferiría de la solicitud en {cell}, que no está entre las respuestas mostradas; no se guarda nada',
  'workbook-changed':
    'este libro cambió desde que se mostraron las respuestas; léalo otra vez y revíselas',
  'discloses-cost':
    '{cell} mostraría {value}, que es un monto de su propio libro; no se guarda nada',
} as const;
