import type { Cell, Sheet } from '../ooxml/write-book';
import { call, formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';

/** Total cost, the four excluded families, and the facts that no cost line carries. */
export function netCostSheet(): Sheet {
  const amount = (label: string, value: number, note: string): readonly Cell[] => [
    text(label),
    { value, style: looks.inputMoney },
    text(note, looks.note),
  ];
  const computed = (label: string, code: string, note: string): readonly Cell[] => [
    text(label),
    formula(code, looks.money),
    text(note, looks.note),
  ];
  const fact = (name: string, value: Cell, note: string): readonly Cell[] => [
    text(name),
    value,
    text(note, looks.note),
  ];
  return {
    name: 'Net cost',
    tabColor: '8A5A00',
    widths: [46, 18, 78],
    heights: { 0: 28, 1: 24 },
    merges: ['A2:C2'],
    rows: [
      [text('Net cost statement, US dollars per vehicle', looks.title)],
      [text(BANNER, looks.banner)],
      [],
      ['Cost', 'Amount', 'Note'].map((head) => text(head, looks.head)),
      computed(
        'Materials',
        'SUM(Bom[Cost])-SUMIFS(Bom[Cost],Bom[System],"Conversion")',
        'all lines of the bill of materials but conversion',
      ),
      computed(
        'Conversion',
        'SUMIFS(Bom[Cost],Bom[System],"Conversion")',
        'labour, overhead, tooling',
      ),
      amount(
        'Other product and period costs',
        1104,
        'administration, research and development, warranty',
      ),
      amount('Sales promotion, marketing, after-sales service', 1180, 'excluded from net cost'),
      amount('Royalties', 240, 'excluded from net cost'),
      amount('Shipping and packing', 460, 'excluded from net cost'),
      amount('Interest within the allowed rate', 95, 'stays in net cost'),
      amount('Interest above the allowed rate', 65, 'excluded from net cost'),
      [text('Total cost', looks.totalLabel), formula('SUM(B5:B12)', looks.total)],
      [],
      [
        text('Net cost', looks.totalLabel),
        formula(call('NET_COST', 'B13,B8,B9,B10,B12'), looks.total),
        text('total cost less the four excluded families; the name NetCost', looks.note),
      ],
      [],
      [text('Facts about the vehicle', looks.section)],
      [text('What no cost line carries. The name Facts.', looks.note)],
      ['Fact', 'Value', 'Note'].map((head) => text(head, looks.head)),
      fact(
        'Transaction value',
        { value: 31500, style: looks.inputMoney },
        'F.O.B., for the de minimis waiver',
      ),
      fact('Total cost', formula('B13', looks.money), 'as above'),
      fact('Tariff shift', text('yes', looks.input), 'all materials from outside change heading'),
      fact('LVC', { value: 0.41, style: looks.inputPercent }, 'labour value content, USMCA'),
      fact(
        'LVC materials',
        { value: 0.27, style: looks.inputPercent },
        'of it from high-wage materials',
      ),
      fact(
        'Steel',
        { value: 0.78, style: looks.inputPercent },
        'share of originating steel purchases',
      ),
      fact(
        'Aluminum',
        { value: 0.74, style: looks.inputPercent },
        'share of originating aluminium purchases',
      ),
      fact(
        'Core parts',
        text('yes', looks.input),
        'engine, transmission, body, axles, suspension, steering originate',
      ),
    ],
  };
}
