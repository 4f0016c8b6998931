import type { TestResult } from '../../origin';
import type { Standing } from '../model/opening-line';
import { comparingEs } from './es-comparing';
import { pagesEs } from './es-pages';
import { resultsEs } from './es-results';
import { shareEs } from './es-share';
import { proposalsEs } from './es-proposals';
import { answerEs } from './es-answer';
import { auditEs } from './es-audit';
import { costSheetEs } from './es-cost-sheet';
import { modelsEs } from './es-models';
import { resultsSheetEs } from './es-results-sheet';
import { certificateEs } from './es-certificate';
import { formEs } from './es-form';
import { suppliersEs } from './es-suppliers';
import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const STANDINGS: Readonly<Record<Standing, readonly [alone: string, one: string, more: string]>> = {
  fails: ['No califica', 'no califica', 'no califican'],
  outdated: ['Desactualizado', 'desactualizado', 'desactualizados'],
  unreadable: ['No se puede leer', 'no se puede leer', 'no se pueden leer'],
  undecided: ['Sin decidir', 'sin decidir', 'sin decidir'],
  value: ['No se juzga aquí', 'no se juzga aquí', 'no se juzgan aquí'],
  qualifies: ['Califica', 'califica', 'califican'],
};

const RESULTS: Readonly<Record<TestResult, readonly [test: string, waiver: string]>> = {
  Pass: ['cumple', 'dispensado'],
  Fail: ['no cumple', 'no dispensado'],
  Undecided: ['sin decidir', 'sin decidir'],
  'Not required': ['no se exige', 'no se exige'],
};

const points = (count: string): string =>
  `${count} ${count === '1.0' || count === '1,0' ? 'punto' : 'puntos'}`;

/** The pane in Spanish, in the terms of the T-MEC; what is not here is said in English. */
export const es: Translation = {
  language: 'es',
  loading: 'Leyendo el libro',
  calculating: 'Excel todavía está calculando; el veredicto viene después.',
  formulas: (count) => many(count, 'fórmula', 'fórmulas'),
  opening: {
    breaks: (count: number) =>
      count === 1 ? ', 1 línea lo impide' : `, ${count} líneas lo impiden`,
    go: {
      results: 'Ver resultados',
      compare: 'Comparar propuestas',
      costs: 'Leer una hoja de costos',
    },
    noSettings: 'Este libro aún no está preparado',
    noFormulas: 'Aún no hay fórmulas NAFTA',
    noCards: (formulas) => `${formulas}, ninguna da un veredicto`,
    figures: (formulas) => `${formulas}, veredictos solo de cifras`,
    figuresShow: ({ meets, fails, undecided, other }) =>
      `Las celdas de MEETS muestran: ${meets} VERDADERO, ${fails} FALSO, ${undecided} #N/A${other === 0 ? '' : `, ${other} otra cosa`}. No hay líneas que los expliquen.`,
    failsBy: (formulas, scenario, by) =>
      `${formulas}, no califica con ${scenario} por ${points(by)}`,
    fails: (formulas, scenario) => `${formulas}, no califica con ${scenario}`,
    qualifies: (formulas, scenario) => `${formulas}, califica con ${scenario}`,
    undecided: (formulas, scenario) => `${formulas}, sin decidir con ${scenario}`,
    unreadable: (formulas) => `${formulas}, datos que no se pueden leer`,
    outdated: (formulas) => `${formulas}, desactualizado`,
    shown: {
      Fails: (formulas) => `${formulas}, no califica (leído de la celda)`,
      Undecided: (formulas) => `${formulas}, sin decidir (leído de la celda)`,
      Qualifies: (formulas) => `${formulas}, califica (leído de la celda)`,
    },
    fromCell: 'Excel calcula las líneas; por eso el veredicto se lee de la celda.',
    value: (formulas) => `${formulas}, no se juzga aquí`,
    counted: (formulas, cases, counts) => `${formulas}, ${many(cases, 'caso', 'casos')}: ${counts}`,
    count: (standing, count) => {
      const [, one, more] = STANDINGS[standing];
      return many(count, one, more);
    },
    worst: (scenario, by) => `El peor: ${scenario}, faltan ${points(by)}`,
    gap: (test, figure, limit) => `${test}: ${figure}; se exige ${limit}`,
    exact: 'La prueba más ajustada se cumple exactamente en su límite.',
    spare: (by) => `La prueba más ajustada se cumple con ${points(by)} de holgura.`,
  },
  standing: (standing) => STANDINGS[standing][0],
  result: (result) => RESULTS[result][0],
  waiver: (result) => RESULTS[result][1],
  ...pagesEs,
  ...resultsEs,
  ...shareEs,
  settings: {
    heading: 'Escenario',
    label: 'Ley o propuesta',
    choose: 'Elija un escenario',
    custom: 'Con sus propios términos',
    customHint: 'Un id, luego términos: us-2017-10; us base = materials',
    apply: 'Aplicar',
    status: (day, status) => `${day === '' ? '' : `${day}: `}${status}.`,
    was: (label) => `antes ${label}`,
    back: 'Volver',
    backTo: (label) => `Volver a ${label}`,
    good: (good) => `Bien: ${good}`,
    unknown: 'La celda contiene una expresión que no se puede leer:',
  },
  setup: {
    heading: 'Preparar este libro',
    intro:
      'Agrega una hoja visible «NAFTA settings» con el escenario, el bien y la fecha. Nada cambia en sus hojas.',
    missing: 'Faltan ajustes o están dañados. Las celdas y los nombres en orden quedan como están.',
    about: '¿De qué trata este libro?',
    goods: [
      { value: 'passenger vehicle', label: 'Vehículo de pasajeros' },
      { value: 'light truck', label: 'Camión ligero' },
      { value: 'heavy truck', label: 'Camión pesado' },
      { value: 'other vehicle', label: 'Otro vehículo: autobús, auto diésel, casa rodante' },
      { value: 'engine', label: 'Motor' },
      { value: 'transmission', label: 'Transmisión' },
      { value: 'listed part', label: 'Otra parte listada' },
    ],
    code: 'Una parte, por su código arancelario',
    codeLabel: 'Código arancelario',
    codeHint: 'seis dígitos, como 8708.30',
    codeMissing: 'Indique al menos los primeros cuatro dígitos, como 8708.30',
    start: 'Empezar con',
    repair: (name, why) => `Dirigir ${name} a una celda nueva (${why})`,
    go: 'Preparar',
  },
  first: {
    heading: 'Su primera fórmula',
    intro: 'Escriba esto junto a sus costos, con los rangos de su propia hoja:',
    explain:
      'Costos, orígenes, costo neto, escenario, códigos arancelarios, declaraciones, bien y fecha, línea por línea.',
    copy: 'Copiar la fórmula',
    copied: 'Copiada. Seleccione una celda y pegue.',
    selected: 'Presione Ctrl+C (o Cmd+C) para copiar la fórmula seleccionada.',
  },
  insert: {
    heading: 'Insertar una fórmula',
    intro: 'Elija columnas por su encabezado, o selecciónelas en la hoja y presione «Selección».',
    functions: '¿Qué debe responder?',
    offered: {
      QUALIFIES: '¿Califica? (QUALIFIES)',
      REGIONAL_VALUE_CONTENT: 'Valor de contenido regional (REGIONAL_VALUE_CONTENT)',
      EVALUATION: 'Cada prueba, en una tabla (EVALUATION)',
      CHECK: 'Lo que está en duda, en palabras (CHECK)',
      US_CONTENT_SHARE: 'Parte de Estados Unidos (US_CONTENT_SHARE)',
      MEETS: '¿Lo cumple un modelo, por sus cifras? (MEETS)',
    },
    fields: {
      costs: 'Costos',
      origins: 'Orígenes',
      amount: 'Costo neto',
      hsCodes: 'Códigos arancelarios (opcional)',
      statements: 'Declaraciones de los proveedores (opcional)',
      facts: 'Datos, dos columnas (opcional)',
      usValues: 'Valores de EE. UU. (opcional)',
      rvc: 'Valor de contenido regional del modelo',
      usShare: 'Parte de EE. UU. del modelo (opcional)',
    },
    base: 'Valor de la base',
    more: 'Más columnas',
    selection: 'Selección',
    useSelection: (field) => `Usar las celdas seleccionadas para ${field}`,
    target: 'Escribir en la celda',
    targetWrong: 'Una celda, como H2 o Resumen!B4',
    good: 'Bien',
    goodMissing: 'Diga qué se juzga, como passenger vehicle u 8708.30',
    settings: 'La hoja «NAFTA settings» se crea en el mismo paso.',
    broken: (names) => `Primero hay que reparar ${names}, en la pestaña Escenario.`,
    preview: 'Fórmula',
    shows: (result) => `Mostrará ${result}.`,
    table: (rows, verdict) => `Llenará ${rows} filas; el veredicto es ${verdict}.`,
    computed: (argument) =>
      `Excel tiene que calcular primero ${argument}, así que aquí no se puede mostrar el resultado.`,
    missing: (field) => `Elija ${field} para ver el resultado.`,
    wrong: (field) =>
      `${field} no es una sola referencia. Escriba un rango, como C2:C150, o un encabezado.`,
    unreadable: 'Esta fórmula no se puede leer. Revise los nombres de hojas y columnas.',
    go: 'Insertar',
    done: (address) => `Insertada en ${address}.`,
    offer: 'Elegir las columnas en el panel',
  },
  link: {
    heading: 'Fórmulas con un escenario propio',
    none: 'Toda fórmula sigue la celda NAFTA_SCENARIO, o no nombra un escenario en su texto.',
    intro: (count) =>
      `${many(count, 'fórmula nombra', 'fórmulas nombran')} un escenario en el texto y no seguirán el cambio.`,
    names: (scenarios) => `nombra ${scenarios}`,
    protected: 'en una hoja protegida: queda como está',
    allProtected:
      'Todas están en hojas protegidas. Quite la protección (Revisar > Desproteger) e intente de nuevo.',
    setUpFirst: 'Prepare primero el libro, en la pestaña Escenario.',
    effect: (scenario) =>
      `Vinculadas, se juzgan con ${scenario}. Nada más cambia en las fórmulas, y se deshace en un solo paso.`,
    go: (count) => `Vincular ${many(count, 'fórmula', 'fórmulas')}`,
  },
  card: {
    heading: 'Veredictos',
    select: (address) => `Seleccionar ${address}`,
    judgedAs: 'Se juzga como',
    follows: 'Sigue el escenario elegido arriba.',
    assumed: (good) => `${good} (no declarado, tomado por omisión)`,
    scenario: 'Escenario',
    required: (limit) => `se exige ${limit}`,
    atMost: (limit) => `como máximo ${limit}`,
    worst: (figure) => `${figure} en el peor caso`,
    favourable: (figure) => `${figure} en el mejor caso`,
    exact: 'exactamente en el límite',
    above: (by) => `${points(by)} por encima`,
    below: (by) => `faltan ${points(by)}`,
    tests: 'Pruebas',
    reasons: 'Por qué',
    notes: 'Lecturas y notas',
    sources: 'Fuentes',
    reading: (term, reading) => `Lectura: ${term} = ${reading}`,
    confidence: {
      primary: 'leída en la ley',
      secondary: 'leída en un informe',
      unverified: 'no verificada',
      open: 'dejada abierta por el registro público',
    },
    shows: (address, shown) => `${address} muestra ${shown}.`,
    differs: (address, shown) =>
      `${address} muestra ${shown}; con las celdas como están ahora sería otro. Recalcule antes de confiar en él.`,
    unlinked: (address) =>
      `${address} muestra #¿NOMBRE?: Excel no ha cargado las funciones. Cierre y abra el panel, o escriba la fórmula de nuevo.`,
    busy: (address) => `${address} todavía se está calculando.`,
    stale: 'Descansa en celdas que no se pudieron recalcular aquí; abra el libro en Excel.',
    computed: (argument) =>
      `Excel calcula el argumento ${argument}, así que el panel muestra solo el valor de la celda.`,
    verdictOfCell: (argument) =>
      `Excel calcula el argumento ${argument}; por eso este veredicto se lee de la celda. El panel no lo ha juzgado otra vez.`,
    unparsed: 'El panel no puede leer esta fórmula; muestra solo el valor de la celda.',
    damaged:
      'El archivo guarda esta fórmula con escritura dañada. Escríbala de nuevo para repararla.',
    blank: 'nada',
  },
  ...comparingEs,
  ...proposalsEs,
  ...costSheetEs,
  ...modelsEs,
  ...resultsSheetEs,
  ...auditEs,
  ...suppliersEs,
  ...certificateEs,
  ...formEs,
  ...answerEs,
  notices: {
    manual:
      'El cálculo es manual. Lo que muestra la hoja puede ser anterior a sus datos; los veredictos de aquí usan las celdas como están.',
    calculate: 'Calcular',
    readOnly:
      'El libro está abierto como de solo lectura: no se puede escribir nada. Guarde una copia o elija Habilitar edición, y aquí se podrá cambiar el escenario.',
    partMissing:
      'No se pudo cargar una parte del panel, porque no hay conexión o porque el complemento se actualizó. No se cambió nada. Intente de nuevo, o cierre el panel y vuelva a abrirlo.',
    unsearched: (sheets) => `Demasiado grandes para buscar fórmulas: ${sheets}.`,
    damaged: (count) =>
      `${many(count, 'fórmula perdió', 'fórmulas perdieron')} el vínculo con el complemento. Escríbalas de nuevo para repararlas.`,
    refresh: 'Actualizar',
  },
  footer: {
    help: 'Ayuda de funciones',
    version: (version) => `Versión ${version}`,
    privacy: 'Sus cifras se quedan en el libro.',
  },
  outside: {
    title: 'Abra esta página dentro de Excel',
    text: 'Este es el panel de tareas del complemento NAFTA origin. Funciona junto a un libro en Excel para Windows, para Mac y en la web.',
    steps: [
      'Abra un libro en Excel.',
      'Agregue el complemento: Inicio > Complementos > Más complementos > Cargar mi complemento, y elija manifest.xml.',
      'Presione «Panel de origen» en la pestaña Inicio.',
    ],
    blockedTitle: 'No se pudo llegar a Excel',
    blocked:
      'El script office.js de Microsoft no se cargó. Revise que la red permita llegar a appsforoffice.microsoft.com y abra el panel de nuevo.',
    silentTitle: 'Excel no responde',
    silent:
      'El panel está cargado, pero Excel aún no ha respondido. Cierre y abra el panel de nuevo.',
    tooOldTitle: 'Este Excel es demasiado antiguo',
    tooOld: 'El panel necesita ExcelApi 1.11. Actualice Excel, o use Excel en la web.',
    help: 'Qué hacen las funciones',
  },
};
