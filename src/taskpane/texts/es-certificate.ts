/** Certificates of origin, in Spanish. */
export const certificateEs = {
  certificate: {
    heading: 'Certificado de origen',
    about:
      'Un libro nuevo para imprimir, con las mercancías que califican según la ley en vigor en estos días. No está firmado ni fechado: eso corresponde a quien certifica.',
    from: 'Primer día',
    to: 'Último día de un periodo global, doce meses como máximo (en blanco: un solo embarque)',
    language: 'Idioma del certificado',
    look: 'Buscar las mercancías que califican',
    looking: 'Juzgando las mercancías',
    under: (agreement: string) => `Se certifica bajo ${agreement}`,
    none: 'Ninguna mercancía se puede certificar.',
    good: (cell: string, description: string, tariff: string, criterion: string) =>
      [cell, description, tariff, `criterio ${criterion}`].filter((one) => one !== '').join(', '),
    refused: 'No se certifica',
    people: 'El certificado dice además',
    blank: 'Lo que no se sabe queda como celda amarilla para quien certifica.',
    details: 'Escribir una hoja para nombres, descripciones y claves',
    detailsWritten:
      'La hoja «NAFTA certifier» está lista. Llénela y busque de nuevo: sus celdas pasan al certificado.',
    open: 'Abrir el certificado',
    opened:
      'El certificado está abierto como libro nuevo. Revíselo, llene lo amarillo, imprímalo y fírmelo.',
  },
};
