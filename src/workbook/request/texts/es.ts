import type { RequestTexts } from '../request-texts';

export const es: RequestTexts = {
  answers: 'Respuestas',
  certification: 'Certificación',
  help: 'Léame',

  request: 'Solicitud',
  version: 'Versión del formato',
  supplier: 'Proveedor',
  requestedBy: 'Solicitada por',
  madeOn: 'Solicitada el',
  agreement: 'Tratado',
  agreements: {
    NAFTA: 'TLCAN (Tratado de Libre Comercio de América del Norte)',
    USMCA: 'T-MEC (Tratado entre México, Estados Unidos y Canadá)',
  },
  period: 'Periodo solicitado',
  currency: 'Moneda de sus montos',
  currencyHelp: 'Tres letras, por ejemplo USD. Solo hace falta si declara un monto.',

  progress: 'partes completas',
  certificationOpen: 'certificación incompleta',
  certificationDone: 'certificación completa',

  columns: {
    key: { head: 'Fila', help: 'Identifica la fila. No la cambie, por favor.' },
    part: { head: 'Parte', help: 'La parte como la llama su cliente.' },
    description: { head: 'Descripción', help: 'La parte en palabras.' },
    tariff: {
      head: 'Fracción registrada',
      help: 'La clasificación arancelaria que tiene registrada su cliente.',
    },
    origin: { head: 'Origen registrado', help: 'El origen que tiene registrado su cliente.' },
    country: {
      head: 'País donde se fabrica',
      help: 'Las dos letras del país donde se produce la parte: US, CA, MX, CN, ...',
    },
    code: {
      head: 'Fracción (6 dígitos)',
      help: 'Solo si la registrada falta o es incorrecta: seis dígitos, por ejemplo 8708.30.',
    },
    statement: {
      head: 'Declaración',
      help: 'Elija de la lista. Las tres primeras no revelan ningún costo; cualquiera ayuda.',
    },
    rvc: {
      head: 'VCR',
      help: 'El valor de contenido regional en porcentaje, por ejemplo 62.5%, si la declaración lo pide.',
    },
    amount: {
      head: 'Monto por pieza',
      help: 'Por pieza, en la moneda de la hoja Certificación, si la declaración lo pide.',
    },
    vnm: {
      head: 'VMN por pieza',
      help: 'Solo junto a «costo neto y VMN»: el valor de los materiales no originarios por pieza.',
    },
    criterion: {
      head: 'Criterio de origen',
      help: 'A: totalmente obtenida. B: los materiales no originarios cumplen la regla del bien. C: hecha solo de materiales originarios. D: otros casos del tratado (en el TLCAN también E, F).',
    },
    from: {
      head: 'Válida desde',
      help: 'Solo si difiere del periodo solicitado: año-mes-día, por ejemplo 2026-01-31.',
    },
    to: {
      head: 'Válida hasta',
      help: 'El último día, a más tardar doce meses después del primero.',
    },
    check: { head: 'Revisión', help: 'Dice qué falta todavía en la fila.' },
  },
  choices: {
    originating: {
      name: 'originaria',
      meaning: 'La parte es originaria según su regla de origen. No dice en qué medida.',
      discloses: 'ningún costo',
    },
    rvc: {
      name: 'originaria, con su VCR',
      meaning: 'La parte es originaria y su valor de contenido regional es el porcentaje en «VCR».',
      discloses: 'un porcentaje',
    },
    free: {
      name: 'libre de valor no originario',
      meaning:
        'Acumulación: al menos el monto declarado de la parte es trabajo y material de US, CA, MX.',
      discloses: 'un monto, ningún costo',
    },
    'originating by shift': {
      name: 'originaria por cambio arancelario',
      meaning: 'La parte es originaria solo por cambio de clasificación arancelaria.',
      discloses: 'ningún costo',
    },
    core: {
      name: 'parte esencial, con su VCR',
      meaning: 'Parte esencial de un vehículo (motor, transmisión, eje, ...) originaria como tal.',
      discloses: 'un porcentaje',
    },
    'non-originating': {
      name: 'no originaria',
      meaning: 'La parte no es originaria, o usted no puede demostrar que lo es.',
      discloses: 'ningún costo',
    },
    vnm: {
      name: 'valor no originario (VMN)',
      meaning: 'El valor de todos los materiales no originarios de una pieza es el monto.',
      discloses: 'un monto',
    },
    traced: {
      name: 'valor rastreado',
      meaning: 'El valor de las importaciones rastreadas (TLCAN) en una pieza es el monto.',
      discloses: 'un monto',
    },
    accumulation: {
      name: 'costo neto y VMN',
      meaning: 'Acumulación con ambas cifras: costo neto en «Monto», VMN en «VMN».',
      discloses: 'su costo neto',
    },
  },
  check: {
    complete: 'completa',
    statement: 'elija una declaración',
    country: 'país: dos letras, por ejemplo MX',
    outside: 'esta declaración requiere una parte hecha en US, CA o MX',
    rvc: 'falta el VCR',
    share: 'el VCR es un porcentaje de 0% a 100%',
    amount: 'falta el monto',
    vnm: 'falta el VMN, o supera el costo neto',
    criterion: 'elija el criterio de origen',
    days: '«Válida hasta» es anterior a «Válida desde»',
  },
  rules: {
    title: 'Revise, por favor',
    choose: 'Elija uno de la lista.',
    country: 'Dos letras del país, por ejemplo US, CA, MX. Deje otro código si es correcto.',
    share: 'Un porcentaje de 0% a 100%, por ejemplo 62.5%.',
    amount: 'Un número de 0 o más, por pieza.',
    day: 'Un día cercano al periodo solicitado, por ejemplo 2026-01-31.',
  },

  certificationTitle: {
    NAFTA: 'Certificado de origen: los campos del certificado del TLCAN (formato CBP 434)',
    USMCA:
      'Certificación de origen: los nueve elementos mínimos de información del Anexo 5-A del T-MEC',
  },
  certificationNote:
    'Hace falta si declara que hay partes originarias. Solo usted puede certificar: ni su cliente ni este archivo firman nada por usted.',
  element: 'Dato',
  yourAnswer: 'Su respuesta',
  howToFill: 'Cómo llenarlo',
  fields: {
    capacity: { name: 'Quien certifica es', help: 'Importador, exportador o productor.' },
    name: { name: 'Certificador: nombre', help: 'La persona o empresa que certifica.' },
    title: { name: 'Cargo', help: 'Puesto de la persona.' },
    address: { name: 'Dirección', help: 'Incluyendo país.' },
    phone: { name: 'Teléfono', help: '' },
    email: { name: 'Correo electrónico', help: '' },
    company: { name: 'Empresa', help: '' },
    exporter: { name: 'Exportador', help: 'Nombre y domicilio, si no es el certificador.' },
    producer: {
      name: 'Productor',
      help: 'Nombre y domicilio; o «mismo», «varios», «disponible a solicitud de las autoridades importadoras».',
    },
    importer: {
      name: 'Importador',
      help: 'Nombre y domicilio, si se conoce; o «varios», «desconocido».',
    },
    goods: { name: 'Descripción de las mercancías', help: '' },
    tariff: { name: 'Clasificación arancelaria, seis dígitos', help: '' },
    criterion: { name: 'Criterio de origen', help: '' },
    country: { name: 'País de origen', help: '' },
    producerCode: {
      name: '¿Es usted el productor?',
      help: 'YES: sí; NO (1): sabe que califican; NO (2): confía en una declaración escrita; NO (3): en un certificado del productor.',
    },
    netCost: {
      name: '¿Método de costo neto?',
      help: 'NC si el VCR es por costo neto; si no, NO.',
    },
    blanketFrom: { name: 'Periodo global: desde', help: 'año-mes-día, por ejemplo 2026-01-01' },
    blanketTo: { name: 'Periodo global: hasta', help: 'Doce meses en total como máximo.' },
    signatory: {
      name: 'Nombre de quien firma',
      help: 'Imprima la hoja y fírmela donde se exija una firma.',
    },
    signedOn: { name: 'Fecha', help: 'El día en que firma, por ejemplo 2026-01-31.' },
  },
  capacities: ['importador', 'exportador', 'productor'],
  seeAnswers: 'parte por parte en la hoja Respuestas',
  declaration: {
    NAFTA:
      'Declaro bajo protesta de decir verdad que: la información contenida en este documento es verdadera y exacta, y me hago responsable de comprobar lo aquí declarado; estoy consciente que seré responsable por cualquier declaración falsa u omisión hecha en o relacionada con el presente documento; me comprometo a conservar y presentar, en caso de ser requerido, los documentos necesarios que respalden el contenido del presente certificado, así como a notificar por escrito a todas las personas a quienes entregue el presente certificado, de cualquier cambio que pudiera afectar la exactitud o validez del mismo; los bienes son originarios del territorio de una o más de las Partes, cumplen con los requisitos de origen que les son aplicables conforme al Tratado de Libre Comercio de América del Norte y no han sido objeto de procesamiento ulterior o de cualquier otra operación fuera de los territorios de las Partes, salvo en los casos permitidos en el artículo 411 o en el Anexo 401; y este certificado se compone de ___ hojas, incluyendo todos sus anexos.',
    USMCA:
      'Certifico que las mercancías descritas en este documento califican como originarias y que la información contenida en este documento es verdadera y exacta. Asumo la responsabilidad de comprobar lo aquí declarado y me comprometo a conservar y presentar, en caso de ser requerido, o a poner a disposición durante una visita de verificación, la documentación necesaria que soporte esta certificación.',
  },

  helpTitle: 'Cómo responder a esta solicitud',
  steps: [
    'Su cliente pregunta dónde se originan las partes de la hoja Respuestas. No necesita complementos ni macros: llene las celdas amarillas, guarde y devuelva el archivo.',
    'En la hoja Respuestas indique para cada parte el país donde se fabrica y una declaración de la lista. La columna Revisión dice qué falta.',
    'Empiece por las primeras declaraciones de la lista: no revelan ningún costo. Los montos son decisión suya; nadie necesita su lista de precios.',
    'Si no puede decir nada de una parte, deje su fila en blanco. Su cliente la contará entonces de la manera menos favorable según la ley.',
    'Llene la hoja Certificación si declara que hay partes originarias.',
    'Escriba sus respuestas como texto y números. No se leen fórmulas, filas agregadas, columnas movidas ni celdas grises cambiadas.',
  ],
  choicesTitle: 'Qué puede declarar',
  choicesHeads: ['Declaración', 'Qué significa', 'Revela'],
  columnsTitle: 'Las columnas',
  columnsHeads: ['Columna', 'Qué escribir'],
  glossaryTitle: 'Palabras',
  glossary: [
    ['originaria', 'cumple su regla de origen y por eso puede entrar libre de arancel'],
    ['territorio', 'Estados Unidos con Puerto Rico, Canadá y México'],
    ['VCR', 'valor de contenido regional: la parte del valor que se hace en el territorio'],
    ['VMN', 'valor de los materiales no originarios de la parte'],
    [
      'costo neto',
      'costo total menos promoción de ventas, regalías, embarque y empaque, e intereses no admisibles',
    ],
    ['acumulación', 'contar juntos los trabajos de varios productores del territorio'],
    [
      'valor rastreado',
      'en el TLCAN, el valor de las importaciones listadas que se siguen hasta la parte',
    ],
    ['cambio arancelario', 'los materiales tienen otra clasificación arancelaria que la parte'],
    ['periodo global', 'el periodo, de doce meses como máximo, en que vale una certificación'],
  ],
};
