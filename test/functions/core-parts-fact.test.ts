import { book, type Written } from '../engine/book';
import { engineFunctions } from '../taskpane/engine-functions';

/** The formula of the help, in a workbook: from the parts to the fact, from the facts to the verdict. */
const PARTS = ['engine', 'transmission', 'body', 'axles', 'suspension', 'steering'];

function sheet(steering: Written) {
  const cells: Record<string, Written> = {
    F1: 'Core parts',
    G1: '=LET(t, NAFTA.CORE_PARTS("usmca-2020; core parts = all", A1:A6, B1:B6, C1:C6), r, INDEX(t, ROWS(t), 7), IF(r="Undecided", "", r="Pass"))',
    F2: 'LVC',
    G2: '=NAFTA.LABOR_VALUE_CONTENT("usmca-2020", 100, 20, 5, 10, 100, TRUE)',
    F3: 'Steel',
    G3: '=NAFTA.METAL_SHARE({70;30}, {"US";"CN"})',
    F4: 'Aluminum',
    G4: '=NAFTA.METAL_SHARE({70;30}, {"MX";"CN"}, {TRUE;FALSE})',
    G6: '=NAFTA.MEETS("usmca-2020", 0.8, , , , F1:G4)',
  };
  PARTS.forEach((part, index) => {
    cells[`A${index + 1}`] = part;
    cells[`B${index + 1}`] = 100;
    cells[`C${index + 1}`] = index === 5 ? steering : 20;
  });
  return book({ sheets: { Sheet1: cells } }, { customFunctions: [engineFunctions] });
}

test.each<[steering: Written, fact: unknown, verdict: unknown]>([
  [24.99, true, true],
  [25, true, true],
  [25.01, false, false],
  [null, '', '#N/A'],
])(
  'a steering system with a VNM of %p in 100: the fact is %p, the verdict %p',
  (vnm, fact, verdict) => {
    const opened = sheet(vnm);
    expect(opened.value('G1')).toEqual(fact);
    expect(opened.value('G2')).toBe(0.4);
    expect(opened.value('G6')).toEqual(verdict);
  },
);
