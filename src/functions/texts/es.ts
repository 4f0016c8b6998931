import { dutyEs } from './duty-es';
import type { FunctionTexts } from './function-texts';

/** What Excel and the help page say of each function, in Spanish (Mexico). */
export const functionsEs: FunctionTexts = {
  REGIONAL_VALUE_CONTENT: {
    description:
      'Valor de contenido regional de un bien por sus líneas de costo, método de costo neto: (CN - VMN) / CN según una ley o propuesta. Lo no declarado se lee a favor; QUALIFIES lee ambos extremos.',
    source:
      'TLCAN, artículos 402(3) y 403; T-MEC, artículo 4.5(3); las propuestas según se informó',
    help: [
      'La parte del costo neto que es regional, como fracción: dele formato 0.0%. El escenario decide qué materiales cuentan como no originarios: en el TLCAN solo las importaciones de la lista de rastreo (Anexo 403.1), también dentro de una parte originaria; en la propuesta de EE. UU. de 2017 toda importación; en el T-MEC los materiales no originarios, con acumulación hacia arriba (roll-up).',
      'Una línea hecha en el territorio de la que nada se declara cuenta aquí como originaria, porque la cifra es la favorable. El veredicto toma ambos extremos: vea QUALIFIES.',
    ],
  },
  QUALIFIES: {
    description:
      'VERDADERO si el bien pasa toda prueba del escenario, sin redondear, leyendo lo no declarado en el peor caso; FALSO si alguna falla con toda lectura; si no, #N/A con lo que falta.',
    source: 'TLCAN, artículos 401-405; T-MEC, capítulo 4 y Apéndice automotriz',
    help: [
      'Tres veredictos: Qualifies (VERDADERO), Fails (FALSO), Undecided (#N/A con las razones). Una aprobación nunca descansa en algo que nadie declaró, y nunca hay aprobación sin prueba.',
      'La dispensa de minimis se prueba donde se declara el dato Valor de transacción o Costo total. Donde la regla ofrece cambio de clasificación arancelaria o VCR, basta uno; donde pide ambos, ambos.',
    ],
  },
  EVALUATION: {
    description:
      'Cada prueba del escenario en una tabla: medido, exigido, margen en puntos y en valor, resultado, fuente. Primeras filas: como qué se juzga y las lecturas; última fila: el veredicto.',
    source: 'como QUALIFIES; cada fila nombra su propia disposición o informe',
    help: [
      'Desborda nueve columnas: Test, Measured, Required, Margin, Margin in value, Result (Pass, Fail, Undecided, Not required), Source, Note, Code. La marca detrás de una fuente dice qué tan segura es: V1 leída en la ley, V2 leída en un informe, M no verificada, O dejada abierta por el registro público.',
    ],
  },
  CHECK: {
    description:
      '«OK», o cada razón y duda sobre el veredicto en palabras, una debajo de otra. Nunca un error, para que el mensaje se lea donde Excel no lo muestra.',
    source: 'como QUALIFIES',
    help: [
      'Toma los argumentos de QUALIFIES. Donde no se pueden leer dice qué parámetro y línea, qué se recibió y qué hacer.',
    ],
  },
  NON_ORIGINATING_VALUE: {
    description:
      'VMN: el valor de los materiales no originarios en las líneas de costo, como los cuenta el escenario. Lo no declarado se lee a favor, o como dice el término «unstated».',
    source: 'SOR/94-14 s. 6(4), 9, 14; SOR/2020-155 s. 7(4), 14(1)',
    help: [
      'En la moneda de la hoja. Aquí no hay costo neto; todo lo demás como en REGIONAL_VALUE_CONTENT.',
    ],
  },
  US_CONTENT_SHARE: {
    description:
      'Parte de la base que es valor de Estados Unidos, como la lee el escenario (términos us base, us numerator). Aditiva: valor de EE. UU. de las líneas / base.',
    source:
      'propuestas de Estados Unidos de octubre de 2017 y mayo de 2026, según se informó; base abierta',
    help: [
      'base_value es la cifra que nombra el escenario: el costo neto si nada se dice; con «us base = transaction value», ese valor. Con «us base = materials» la base es la suma de las líneas de material y base_value no se usa.',
      'Sustractiva: (base - líneas que no son de EE. UU. - dato «Costo de conversión no estadounidense») / base. Sin ese dato es #N/A, salvo que las líneas alcancen la base.',
      'No es el porcentaje AALA, ni el contenido de EE. UU. de la sección 232.',
    ],
  },
  COUNTRY_SHARE: {
    description: 'Parte de un país en una base, según dónde se hizo cada línea.',
    source: 'aritmética; ninguna regla de origen',
    help: ['Puede diferir de US_CONTENT_SHARE, que lee us_values y los términos del escenario.'],
  },
  HEADROOM: {
    description:
      'Cuánto valor no originario más pasa todavía la prueba de VCR, en dinero; negativo es lo que falta. Lo no declarado se lee a favor.',
    source: 'aritmética sobre TLCAN, artículo 402(3), y T-MEC, artículo 4.5(3)',
    help: ['Costo neto x (1 - requisito) - VMN, con el costo neto de la hoja.'],
  },
  BREAKING_LINES: {
    description:
      'Las menos líneas que lo hacen fallar: el VCR si cada una fuera originaria, primero la mayor ganancia, hasta donde haga falta. Con prueba de EE. UU., también las líneas por comprar en Estados Unidos.',
    source: 'aritmética; ninguna regla de origen',
    help: [
      'Desborda Rank, Line, VNM (lo que quita el cambio), el VCR con esta línea originaria, el VCR con todas hasta aquí, Passes, Code. Una línea cambiada se lee como hecha en el territorio y declarada originaria, como la cuenta el escenario. Las filas con el código us-share muestran la parte de EE. UU. en las columnas del VCR. Un bien que pasa da solo el encabezado.',
    ],
  },
  READINGS: {
    description:
      'El veredicto con cada lectura de lo que el escenario deja abierto, y qué lectura lo cambia; para la parte de EE. UU., toda base y todo numerador.',
    source: 'cada lectura con su fuente en la página de ayuda y en SCENARIO_TERMS',
    help: [
      'La primera fila es el escenario como se eligió. Una lectura a la que le falta una cifra nombra el dato que necesita.',
    ],
  },
  COMPARE: {
    description:
      'La misma hoja con varias leyes y propuestas, una fila cada una: VCR, lo exigido, parte de EE. UU., otras pruebas, veredicto, holgura. Nunca un error dentro.',
    source: 'como QUALIFIES, escenario por escenario',
    help: [
      'El veredicto es Qualifies, Fails, No rule, o Undecided con las pruebas abiertas.',
      'Duty at stake es lo que se pagaría si el bien no califica, a la tasa de nación más favorecida en la fecha: necesita los datos «Importador» y «Valor en aduana». Un bien que califica paga 0; uno sin decidir tiene en juego lo mismo que uno que no califica. Vacío donde falta un dato o una tasa: el código dice entonces cuál (importer-missing, customs-value-missing, mfn-unknown, mfn-several). Los recargos no están incluidos: vea DUTY.',
    ],
  },
  EVALUATION_BY: {
    description:
      'Una sola lista larga de materiales con columna de modelo: costo neto, VMN, VCR, parte de EE. UU., veredicto y holgura, una fila por modelo.',
    source: 'como QUALIFIES, modelo por modelo',
    help: [
      'net_costs tiene dos columnas, el modelo y su costo neto; las filas conservan su orden.',
    ],
  },
  MEETS: {
    description:
      'El veredicto con cifras que ya están en la hoja, una fila por modelo: VERDADERO, FALSO, o #N/A donde una cifra exigida está en blanco. Una prueba sin requisito se omite.',
    source: 'como QUALIFIES',
    help: [
      'Rellénela hacia abajo en una tabla de flota. Aquí no hay líneas, así que no hay dispensa de minimis.',
    ],
  },
  NET_COST: {
    description:
      'Costo neto: costo total menos promoción de ventas, regalías, embarque y empaque, e intereses no admisibles.',
    source: 'TLCAN, artículos 402(8) y 415; SOR/94-14 s. 6(11); SOR/2020-155 s. 7(11)',
    help: [
      'La utilidad nunca está en el costo total. No se quitan los costos excluidos dentro del precio de un material comprado. La investigación y el desarrollo hechos en el territorio no son un costo excluido.',
    ],
  },
  RVC_NET_COST: {
    description:
      'Valor de contenido regional a partir de totales: (CN - VMN) / CN. Para una hoja de costos use REGIONAL_VALUE_CONTENT.',
    source: 'TLCAN, artículo 402(3); T-MEC, artículo 4.5(3)',
    help: ['Puede ser negativo.'],
  },
  RVC_TRANSACTION_VALUE: {
    description:
      'Valor de contenido regional por el método de valor de transacción: (VT - VMN) / VT. A partir de totales; los vehículos y casi todas las autopartes deben usar el costo neto.',
    source: 'TLCAN, artículo 402(2); T-MEC, artículo 4.5(2)',
    help: [
      'Puede ser negativo. El método de costo neto es obligatorio para vehículos y partes listadas: artículo 402(5).',
    ],
  },
  TRACED_VALUE: {
    description:
      'El valor de un material rastreado, por la fila de la ley: filas a a d, valor en aduana, flete y aranceles; e, h, i, el precio; f, g, precio x (1 - VCR).',
    source: 'TLCAN, artículo 403(1); SOR/94-14 s. 9(2)-(5)',
    help: [
      'Filas: (a) usted importa y tiene el título, (b) usted importa y toma el título después, (c) y (d) otros importan y declaran el valor en aduana, (e) se declara una operación posterior, (f) originario con su VCR, (g) solo originario, (h) un importe que se transmite, (i) sin declaración.',
      'El flete interior después del primer lugar de recepción no forma parte de él.',
    ],
  },
  AVERAGE_RVC: {
    description:
      'Valor de contenido regional promediado sobre una categoría de bienes: un cociente de sumas, nunca un promedio de porcentajes.',
    source: 'TLCAN, artículo 403(3)-(4); SOR/94-14 s. 11, 12; SOR/2020-155 s. 16',
    help: [
      'Qué bienes se pueden promediar, y por cuánto tiempo, lo dicen la ley y su elección: las disposiciones están más abajo, en promedios.',
    ],
  },
  DE_MINIMIS: {
    description:
      'VERDADERO si el valor de los materiales no originarios no pasa de la parte de minimis del valor: 7 % en el TLCAN, 10 % en el T-MEC.',
    source: 'TLCAN, artículo 405; SOR/94-14 s. 5; SOR/2020-155 s. 5',
    help: [
      'El valor es el valor de transacción ajustado a L.A.B. (F.O.B.), o si no el costo total. #N/A donde el escenario no tiene dispensa.',
    ],
  },
  REQUIREMENT: {
    description:
      'Lo que un escenario exige de un bien en una fecha, como fracción: RVC, RVC TV, US, LVC, STEEL, ALUMINUM, GLASS o DE MINIMIS. #N/A donde no exige o no publica nada.',
    source: 'cada cifra con su fuente en la página de ayuda y en EVALUATION',
    help: [
      'Sin fecha cuenta la última etapa. Las etapas del TLCAN corren por el año fiscal del productor: dato «Inicio del año fiscal».',
    ],
  },
  SCENARIOS: {
    description:
      'Toda ley y propuesta incluida, por fecha: quién la propuso, estado, confianza, VCR y parte de EE. UU.',
    source: 'cada una con su fuente en la página de ayuda',
    help: [
      'VCR y parte de EE. UU. son los de un vehículo de pasajeros, última etapa; en blanco donde no se publicó ninguno.',
    ],
  },
  SCENARIO_TERMS: {
    description:
      'Lo que un escenario pide de un bien, y lo que deja abierto: valor, lecturas, fuente y confianza de cada término.',
    source: 'cada fila nombra la suya',
    help: [
      'Las filas cuya columna Open es VERDADERO son lecturas de lo que el registro público no resuelve.',
    ],
  },
  ORIGIN_CODE: {
    description:
      'Código ISO de dos letras de cada etiqueta de país, con la misma forma. Las desconocidas o ambiguas conservan un error propio.',
    source: 'ISO 3166-1; clave del informe NHTSA parte 583 (AALA)',
    help: [
      'La clave AALA difiere de ISO: CN es Canadá, CH es China, DE es Dinamarca. Nunca se elige automáticamente.',
    ],
  },
  IS_TRACED: {
    description:
      'Si cada código arancelario está en la lista de rastreo del escenario; FALSO donde no tiene. La misma forma.',
    source: 'TLCAN, Anexo 403.1; SOR/94-14, lista IV',
    help: [
      'Deciden seis dígitos. Las entradas más estrechas, o descritas con palabras, cuentan como listadas: confírmelas en la lista de abajo.',
    ],
  },
  PART_CLASS: {
    description:
      'La clase de parte de cada código arancelario en un escenario: core part, principal part, complementary part, listed part, o vacío. La más estricta donde un código está en dos tablas.',
    source: 'SOR/2020-155, parte 6, tablas A.1, B y C; TLCAN, Anexo 403.1',
    help: [
      'core part es autoparte esencial, principal part principal, complementary part complementaria, listed part listada. Un código de menos de seis dígitos es un error de su propia celda.',
    ],
  },
  DUTY: dutyEs,
};
