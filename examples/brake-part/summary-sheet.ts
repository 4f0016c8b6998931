import type { Cell, Sheet } from '../ooxml/write-book';
import { call, formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { evaluation } from '../sheets/spills';
import { BANNER } from './banner';

/** The same arguments in the same order for every function of a cost sheet. */
export const COST_SHEET = (scenario: string): string =>
  `Piezas[Costo USD],Piezas[Origen],CostoNeto,${scenario},Piezas[Fracción],Piezas[Declaración],NAFTA_GOOD,NAFTA_DATE,Hechos`;
const VNM = (scenario: string): string =>
  call(
    'NON_ORIGINATING_VALUE',
    `Piezas[Costo USD],Piezas[Origen],${scenario},Piezas[Fracción],Piezas[Declaración],NAFTA_GOOD,NAFTA_DATE`,
  );
const IN_FORCE = 'NAFTA_SCENARIO';
/** The name of a cell that says the same, and that texts are wanted in Spanish. */
const IN_SPANISH = 'EscenarioES';
const TOP = 5;
const HEADS = [
  'Escenario',
  'VMN',
  'VCR, costo neto',
  'Exigido',
  'Margen',
  'VCR, valor de transacción',
  'Exigido',
  'Califica',
];

/** The part under each law or proposal by both methods, then in full under the one in force. */
export function summarySheet(expressions: readonly string[]): Sheet {
  const block = TOP + expressions.length + 1;
  const active = (label: string, code: string, style: Cell['style']): readonly Cell[] => [
    text(label, looks.label),
    formula(code, style),
  ];
  return {
    name: 'Resumen',
    tabColor: '1F5C85',
    widths: [60, 22, 13, 12, 16, 15, 28, 46, 20],
    heights: { 0: 28, 1: 24, 4: 32, [block + 5]: 62, [block + 8]: 32 },
    merges: ['A2:H2', `B${block + 6}:H${block + 6}`],
    landscape: true,
    rows: [
      [text('Mordaza de freno 8708.30 hecha en México: ¿es originaria?', looks.title)],
      [text(BANNER, looks.banner)],
      [],
      [text('La misma pieza según cada ley o propuesta', looks.section)],
      HEADS.map((head) => text(head, looks.head)),
      ...expressions.map((expression, index) => compared(expression, TOP + 1 + index)),
      [],
      [
        text('Según el escenario vigente', looks.section),
        formula(IN_FORCE, { ...looks.section, horizontal: 'left' }),
        formula(`${IN_FORCE}&"; language = es"`, looks.note),
      ],
      active(
        'Valor de contenido regional',
        call('REGIONAL_VALUE_CONTENT', COST_SHEET(IN_FORCE)),
        looks.percent,
      ),
      active('Valor de materiales no originarios', VNM(IN_FORCE), looks.money),
      active('Margen en valor', call('HEADROOM', COST_SHEET(IN_FORCE)), looks.money),
      active('Califica', call('QUALIFIES', COST_SHEET(IN_FORCE)), looks.verdict),
      active('Revisión', call('CHECK', COST_SHEET(IN_SPANISH)), looks.wrapped),
      [],
      [text('Cada prueba, con su fuente', looks.section)],
      [evaluation(COST_SHEET(IN_SPANISH))],
    ],
  };
}

function compared(expression: string, row: number): readonly Cell[] {
  const scenario = `$A${row}`;
  const required = (measure: string) =>
    call('REQUIREMENT', `${scenario},"${measure}",NAFTA_GOOD,NAFTA_DATE`);
  return [
    text(expression, looks.label),
    formula(VNM(scenario), looks.money),
    formula(call('REGIONAL_VALUE_CONTENT', COST_SHEET(scenario)), looks.percent),
    formula(required('RVC'), looks.percent),
    formula(`C${row}-D${row}`, looks.points),
    formula(call('RVC_TRANSACTION_VALUE', `ValorTransaccion,B${row}`), looks.percent),
    // where the scenario, good and date can be read at all, no such figure means that none is set
    formula(
      `IF(ISNUMBER(D${row}),IFERROR(${required('RVC TV')},"no se admite"),D${row})`,
      looks.percent,
    ),
    formula(call('QUALIFIES', COST_SHEET(scenario)), looks.verdict),
  ];
}
