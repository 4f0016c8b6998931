import type { WhatToType } from './what-to-type';

/** What stands on a sheet for each case of the law, in Spanish. */
export const whatToTypeEs: WhatToType = {
  title: 'Qué escribir, caso por caso',
  intro:
    'Una hoja de costos dice con pocas palabras lo que prevén las Reglamentaciones Uniformes. Las secciones son las de SOR/94-14 (TLCAN) salvo que digan 2020 (SOR/2020-155, T-MEC).',
  head: ['Situación', 'En la hoja', 'Disposición'],
  situations: [
    [
      'Lo que cuesta un material en el TLCAN',
      'costs: lo pagado o el valor en aduana, y lo que este no incluya de flete, seguro y empaque hasta su planta, aranceles e impuestos no recuperados, agente aduanal, desperdicio menos su valor',
      '7(1)-(3)',
    ],
    [
      'Lo mismo en el T-MEC: esos costos pueden restarse de un material no originario si hay documentos',
      'costs: entregado, como antes; declaración: VNM y el valor menor',
      '2020: 8(2)-(3)',
    ],
    [
      'Vehículo ligero: una importación listada dentro de una parte, y se conoce su valor',
      'traced 45 (TRACED_VALUE lo da por fila de la ley); traced 0 si no hay ninguna',
      '9(2)(a)-(e), (h)',
    ],
    ['Vehículo ligero: originaria, con su VCR', 'RVC 70%', '9(2)(f)'],
    ['Vehículo ligero: originaria, sin decir más', 'originating', '9(2)(g)'],
    ['Vehículo ligero: sin declaración', 'en blanco: todo el precio queda en duda', '9(2)(i)'],
    [
      'Un vendedor declara su valor promedio por unidad',
      'traced o VNM y ese valor',
      '9(8), 10(8), 12(3)',
    ],
    [
      'Material de fabricación propia, no designado',
      'no es una línea: lo es cada uno de sus insumos',
      '6(5)(a); 2020: 7(5)',
    ],
    [
      'De fabricación propia, designado material intermedio, originario por su propia regla (júzguelo en su propia hoja)',
      'una línea: su costo total, sin excluir nada; VNM 0. MAY_DESIGNATE dice cuáles pueden anidarse',
      '6(4)(b), 7(4)-(7); 2020: 8(6)-(9)',
    ],
    [
      'Designado, en un bien ligero: solo cambia el costo neto',
      'una línea: su costo total; traced y las importaciones listadas que lleva dentro',
      '9(9)(a)',
    ],
    [
      'Designado y hallado no originario: la designación puede retirarse',
      'como no designado: sus insumos',
      '7(8)-(10); 2020: 8(10)-(12)',
    ],
    [
      'Acumulación: su productor declara costo neto y VMN, del material o como promedio por unidad',
      'AC 1.40/0.75; la primera cifra con flete, aranceles y agente aduanal hasta usted donde el vendedor no los incluyó',
      '14(2)(a), 14(3)(a); 2020: 9(2)(a)',
    ],
    [
      'Acumulación: su productor declara una parte de su costo neto que no contiene VMN',
      'free 0.65',
      '14(2)(b), 14(3)(b); 2020: 9(2)(b)',
    ],
    [
      'Vehículo pesado: un motor o caja de cambios originarios, o un ensamble o subcomponente que contiene sus materiales listados',
      'VNM y la suma que declara su vendedor; o RVC 70%; u originating; en blanco es todo el precio',
      '10(1)(d)',
    ],
    [
      'Lo mismo, originario solo por salto arancelario: no tiene requisito',
      'VNM y la suma que declara su vendedor; originating by shift deja en duda todo el precio',
      '10(1)(d)(i), (iv)',
    ],
    [
      'Vehículo pesado: un material listado o componente no originario, hecho en el territorio',
      'a su elección: non-originating (su precio), o VNM y lo que lleva dentro, con declaraciones',
      '10(1)(a), (b), (e)',
    ],
    [
      'Vehículo pesado: cualquier otra parte no originaria',
      'non-originating: su precio, aunque solo se haya importado una pieza de ella',
      '10(1)(f)',
    ],
    [
      'Vehículo pesado: un motor o caja de cambios de fabricación propia no puede designarse',
      'no es una línea: lo es cada uno de sus materiales',
      '7(4), 10(9)(a)',
    ],
    [
      'Componente pesado de una planta que también lo hace para vehículos ligeros',
      'a su elección: VNM y el valor según la sección 9; el componente mismo: tracing = listed',
      '10(4)-(5)',
    ],
    [
      'Usted elige tratar un material como no originario',
      'treat as non-originating',
      '6(21), 9(9)(e), 10(9)(d)',
    ],
    [
      'La aduana halló que un material declarado no es originario, o no se le dejó verificarlo',
      'non-originating',
      '9(6)-(7), 10(6)-(7)',
    ],
    [
      'Materiales que no dan el salto, por no más de la parte de minimis',
      'dato Salto arancelario: sí',
      '5(1); 2020: 5(1)',
    ],
    [
      'Dispensa del VCR: todo el valor no originario, el ordinario, dentro de esa parte',
      'dato Valor de transacción (L.A.B.), o Costo total donde no lo hay',
      '5(5), 5(8); 2020: 5(4)',
    ],
    [
      'Planta nueva: clase, marca, categoría de tamaño y bajos (vehículos pesados: clase, marca) nuevos para el ensamblador en el territorio, un edificio nuevo, 90 % de la maquinaria nunca usada (T-MEC: sustancialmente toda nueva)',
      'datos Planta: new y Planta desde: día del primer prototipo, con una fecha; o plant = new',
      '13(2)(a), 13(3); 2020: 20(8)(a)',
    ],
    [
      'Reacondicionamiento: cierre de tres meses seguidos para convertir, y luego un vehículo así, nuevo para la planta',
      'lo mismo con refit',
      '13(2)(b), 8; 2020: 20(8)(b)',
    ],
    [
      'La suma de los vehículos de CAMI con los de General Motors de Canadá',
      'no está modelada',
      '11, lista VI (Anexo 403.3)',
    ],
  ],
  components: 'Componentes de vehículos pesados, Anexo 403.2',
  componentsIntro:
    'Los materiales listados no tienen códigos. Los motores, las cajas de cambios y sus partes de 8708.40 se reconocen por código; 84.09 y 87.06 pueden abarcar un subcomponente o un ensamble, así que ambas lecturas cuentan hasta que se declare VNM. Un material listado originario no cuenta nada.',
  componentsHead: ['Componente', 'Materiales listados'],
};
