import type { Cell, Sheet } from '../ooxml/write-book';
import { call, formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { evaluation } from '../sheets/spills';
import { BANNER } from './banner';

/** The same arguments in the same order for every function of a cost sheet. */
const COST_SHEET = (scenario: string): string =>
  `Bom[Cost],Bom[Origin],NetCost,${scenario},Bom[Tariff code],Bom[Statement],NAFTA_GOOD,NAFTA_DATE,Facts`;

/** The vehicle under each scenario, then in full under the one on the settings sheet. */
export function summarySheet(ids: readonly string[]): Sheet {
  const top = 5;
  const block = top + ids.length + 1;
  const compared = ids.map((id, index): readonly Cell[] => {
    const row = top + 1 + index;
    const scenario = `$A${row}`;
    const required = (measure: string) =>
      call('REQUIREMENT', `${scenario},"${measure}",NAFTA_GOOD,NAFTA_DATE`);
    return [
      text(id, looks.label),
      formula(call('REGIONAL_VALUE_CONTENT', COST_SHEET(scenario)), looks.percent),
      formula(required('RVC'), looks.percent),
      formula(`B${row}-C${row}`, looks.points),
      formula(
        call('US_CONTENT_SHARE', `Bom[Cost],Bom[Origin],NetCost,${scenario},,Bom[Statement],Facts`),
        looks.percent,
      ),
      // where the scenario, good and date can be read at all, no US figure means that none is required
      formula(`IF(ISNUMBER(C${row}),IFERROR(${required('US')},"none"),C${row})`, looks.percent),
      formula(call('QUALIFIES', COST_SHEET(scenario)), looks.verdict),
    ];
  });
  const active = (label: string, code: string, style: Cell['style']): readonly Cell[] => [
    text(label, looks.label),
    formula(code, style),
  ];
  const cost = COST_SHEET('NAFTA_SCENARIO');
  return {
    name: 'Summary',
    tabColor: '1F5C85',
    widths: [39, 22, 13, 10, 18, 13, 26, 46, 20],
    heights: { 0: 28, 1: 24, 4: 32, [block + 5]: 62 },
    merges: ['A2:H2', `B${block + 6}:H${block + 6}`],
    landscape: true,
    rows: [
      [text('Mid-size SUV assembled in Mexico: where does it originate?', looks.title)],
      [text(BANNER, looks.banner)],
      [],
      [text('The same vehicle under each law or proposal', looks.section)],
      ['Scenario', 'RVC', 'RVC required', 'Margin', 'US share', 'US required', 'Qualifies'].map(
        (head) => text(head, looks.head),
      ),
      ...compared,
      [],
      [
        text('Under the scenario in force', looks.section),
        formula('NAFTA_SCENARIO', { ...looks.section, horizontal: 'left' }),
      ],
      active('Regional value content', call('REGIONAL_VALUE_CONTENT', cost), looks.percent),
      active(
        'US share',
        call(
          'US_CONTENT_SHARE',
          'Bom[Cost],Bom[Origin],NetCost,NAFTA_SCENARIO,,Bom[Statement],Facts',
        ),
        looks.percent,
      ),
      active(
        'Non-originating value',
        call(
          'NON_ORIGINATING_VALUE',
          'Bom[Cost],Bom[Origin],NAFTA_SCENARIO,Bom[Tariff code],Bom[Statement],NAFTA_GOOD,NAFTA_DATE',
        ),
        looks.money,
      ),
      active('Qualifies', call('QUALIFIES', cost), looks.verdict),
      active('Check', call('CHECK', cost), looks.wrapped),
      [],
      [text('Every test, with its source', looks.section)],
      [evaluation(cost)],
    ],
  };
}
