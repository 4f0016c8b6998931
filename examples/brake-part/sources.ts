/** What the example was shaped on: what, source, how it was used. */
export const SOURCES: readonly (readonly [what: string, source: string, use: string])[] = [
  [
    'Fracciones arancelarias',
    'USITC, Harmonized Tariff Schedule of the United States. https://hts.usitc.gov',
    'Subpartidas de seis dígitos. Son ejemplos, no un criterio de clasificación.',
  ],
  [
    'Requisito de la pieza, TLCAN',
    'TLCAN, artículo 403 y Anexo 401; SOR/94-14, sección 13. https://laws-lois.justice.gc.ca/eng/regulations/SOR-94-14/',
    '8708.30 está en la lista de rastreo: costo neto, 60 %. Alternativa: el salto arancelario, que aquí no se cumple.',
  ],
  [
    'Lista de rastreo',
    'TLCAN, Anexo 403.1, según SOR/94-14, Anexo IV. https://laws-lois.justice.gc.ca/eng/regulations/SOR-94-14/',
    'Decide qué importaciones cuentan: el pistón, el accionador y el sensor; no los pernos, el muelle ni las arandelas.',
  ],
  [
    'Demanda de octubre de 2017',
    'Solo hay prensa; el texto no se publicó. Lecturas para las piezas: 60 % como antes, u 85 % como el vehículo.',
    'Dos renglones del resumen: sin término, y con «parts = 85%».',
  ],
  [
    'Requisito de la pieza, T-MEC',
    'T-MEC, Apéndice automotriz, Tabla B: pieza principal; SOR/2020-155, sección 14. https://laws-lois.justice.gc.ca/eng/regulations/SOR-2020-155/',
    'Costo neto 70 % en el último escalón. El valor de transacción no se admite para 87.06 a 87.08 (SOR/2020-155, artículo 7(6)); el VCR por ese método se muestra al lado, solo para comparar.',
  ],
  [
    'Familias de costos excluidos',
    'TLCAN, artículo 402(3) y (8) y definición de costo neto en el artículo 415; SOR/94-14, sección 6.',
    'Promoción de ventas, comercialización y servicio posventa; regalías; embarque y empaque; intereses no admisibles.',
  ],
  [
    'Costos, proveedores, declaraciones, tipos de cambio',
    'Inventados.',
    'Casi todo renglón de la región tiene declaración. Los que no la tienen (pernos, purgador, arandelas) se leen de las dos maneras.',
  ],
];
