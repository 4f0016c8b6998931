import type { CertificateWords } from './certificate-words';

export const es: CertificateWords = {
  sheet: 'Certificado',
  title: { NAFTA: 'Certificado de origen', USMCA: 'Certificación de origen' },
  follows: {
    NAFTA: 'Tratado de Libre Comercio de América del Norte: los campos del formato CBP 434',
    USMCA: 'T-MEC: los nueve elementos mínimos de información del Anexo 5-A',
  },
  toFill:
    'Lo que aún falta tiene una celda amarilla para quien certifica. La firma, el nombre y la fecha quedan vacíos aquí: son de quien certifica.',
  nafta: {
    exporter: 'Exportador: nombre, domicilio, número de registro fiscal',
    producer: 'Productor: nombre, domicilio, número de registro fiscal',
    importer: 'Importador: nombre, domicilio, número de registro fiscal',
    blanketFrom: 'Periodo que cubre: de',
    blanketTo: 'Periodo que cubre: a',
    criterion: 'Criterio para trato preferencial',
    goods: 'Descripción de los bienes',
  },
  singleShipment: 'un solo embarque: sin periodo',
  goodsHeads: {
    number: 'N.º',
    description: 'Descripción de las mercancías',
    tariff: 'SA, seis dígitos',
    criterion: 'Criterio de origen',
    producer: 'Productor',
    netCost: 'Costo neto',
    country: 'País de origen',
  },
  criterionB: {
    NAFTA:
      'B: producido enteramente en territorio de una o más de las Partes, y cumple la regla específica de origen del Anexo 401.',
    USMCA:
      'B: producida enteramente en el territorio de una o más de las Partes utilizando materiales no originarios, y cumple las reglas de origen específicas por producto del Anexo 4-B.',
  },
  certification: 'Certificación',
  signature: 'Firma autorizada',
  printedName: 'Nombre',
  date: 'Fecha',
  notSigned: 'No se firmó ni se fechó al hacerlo.',
  filledBy: (version) =>
    `Llenado por NAFTA origin ${version} a partir de una evaluación que quien certifica debe poder comprobar. El programa no certifica nada.`,
  details: {
    title: 'Datos para certificados de origen',
    people:
      'Quién certifica, exporta, produce e importa. Un valor en blanco queda en blanco en el certificado.',
    goods:
      'Qué certifica cada celda con un veredicto: descripción, seis dígitos y, para el TLCAN, productor y país.',
    field: 'Campo',
    value: 'Valor',
  },
  footer: '&L&A&RPágina &P de &N',
};
