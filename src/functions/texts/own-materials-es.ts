import type { FunctionTexts, ParameterTexts } from './function-texts';

/** Materials that the producer makes itself, in Spanish. */
export const ownMaterialsEs: FunctionTexts = {
  MAY_DESIGNATE: {
    description:
      'Si cada material de fabricación propia puede designarse material intermedio junto a los que ya lo son: nunca dos, uno dentro del otro, cuyas reglas pidan ambas un valor de contenido regional.',
    source: 'TLCAN, artículo 402(10); SOR/94-14 s. 7(4)-(5), 14(4); SOR/2020-155 s. 8(6)-(7), 9(6)',
    help: [
      'Un material designado se juzga como un bien propio, con QUALIFIES sobre su propia hoja de costos; si es originario, está en la hoja del bien como una sola línea: su costo total, sin excluir nada, y VNM 0. Un material no designado no es una línea: lo son sus insumos.',
      'Para un bien automotriz ligero la designación solo cambia el costo neto: declare traced y las importaciones listadas que lleva dentro. Un motor, una caja de cambios, un ensamble o un subcomponente para un vehículo pesado no pueden designarse: s. 7(4), 9(9)(a), 10(9)(a). Esta función mira solo el anidamiento.',
    ],
  },
  NET_COST_REQUIRED: {
    description:
      'VERDADERO si un bien debe usar el método de costo neto: su regla no da cifra por valor de transacción, se acumula producción, o más de 85 % de sus unidades fue a personas relacionadas (TLCAN).',
    source: 'TLCAN, artículo 402(5); SOR/94-14 s. 6(6); SOR/2020-155 s. 7(6)',
    help: [
      'Los vehículos, las partes listadas y lo que nombra el Anexo 403.2 no tienen cifra por valor de transacción: VERDADERO se venda lo que se venda. El costo neto también es obligatorio donde no hay valor de transacción aceptable, y para un material intermedio cuya regla pide un valor de contenido regional: eso no se pregunta aquí.',
    ],
  },
};

export const ownMaterialsParametersEs: ParameterTexts = {
  materials: 'Nombre de cada material de fabricación propia, uno por línea.',
  used_in:
    'El material al que se incorpora, por nombre; varios separados por ;. En blanco: al bien mismo.',
  rvc_rule: 'Sí o no: su propia regla de origen pide un valor de contenido regional.',
  designated: 'Sí: designado material intermedio. En blanco o no: no lo está.',
  supplier_made:
    'Sí: lo hizo un proveedor cuya producción no se acumula. En blanco: producción propia, o acumulada.',
  related_units:
    'Unidades vendidas a personas relacionadas en los seis meses anteriores al mes de la venta. El texto 0: ninguna.',
  all_units: 'Unidades vendidas a todas las personas en esos seis meses.',
  accumulated: 'Sí: se acumula la producción de proveedores. En blanco: no.',
};
