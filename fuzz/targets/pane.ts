import fc from 'fast-check';
import { openWorkbook, type Workbook } from '../../src/engine';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import { tools } from '../../src/taskpane/tools';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel } from '../../test/support/excel';
import { FailingHost, hostErrorCodes } from '../../test/support/excel/failing-host';
import { buildXlsx } from '../../test/support/xlsx-builder';
import { must, target } from '../fuzz-target';

const call = (scenario: string): string =>
  `_xldudf_NAFTA_QUALIFIES(Costs!$C$2:$C$3,Costs!$B$2:$B$3,Costs!$E$1,${scenario})`;

/** A cost sheet with a formula that names its scenario, perhaps set up. */
const bookOf = (isSetUp: boolean): Uint8Array =>
  buildXlsx({
    sheets: [
      {
        name: 'Costs',
        rows: [
          ['Part', 'Country of origin', 'Total cost', 'HS', 100],
          ['Brake', 'MX', 62, '8708.30', { f: call('"nafta-1994"'), v: false }],
          ['Axle', 'CN', 38, '8708.30', { f: call('NAFTA_SCENARIO'), v: false }],
        ],
      },
      ...(isSetUp
        ? [
            {
              name: 'NAFTA settings',
              rows: [
                ['', 'nafta-1994'],
                ['', 'engine'],
              ],
            },
          ]
        : []),
    ],
    names: isSetUp
      ? [
          { name: 'NAFTA_SCENARIO', formula: "'NAFTA settings'!$B$1" },
          { name: 'NAFTA_GOOD', formula: "'NAFTA settings'!$B$2" },
          { name: 'NAFTA_DATE', formula: "'NAFTA settings'!$B$3" },
        ]
      : [],
  });

const heads = {
  cost: 'Cost',
  origin: 'Origin',
  hs: 'HS',
  statement: 'Statement',
};

/** What a person does in the pane. */
const ACTIONS: Readonly<Record<string, (pane: PaneModel) => Promise<unknown>>> = {
  setUp: (pane) => pane.setUp({ scenario: 'us-2017-10', good: '8708.30', repair: [] }),
  switch: (pane) => pane.switchScenario('usmca-2020'),
  proposal: (pane) => pane.makeProposal('A proposal'),
  link: (pane) => pane.link(),
  async costs(pane) {
    const [found] = (await pane.lookedForCosts())?.tables ?? [];
    if (found !== undefined) await pane.writeCosts(pane.costs.plan(found, heads));
  },
};

/** Everything that an edit of ours can change. */
function contents(workbook: Workbook): string {
  const cells = workbook.sheets.map(({ name, rows, columns }) => [
    name,
    [...workbook.layout(name).columnWidths].sort(),
    Array.from({ length: rows * columns }, (_, index) => {
      const cell = {
        sheet: name,
        row: Math.floor(index / columns),
        column: index % columns,
      };
      return workbook.formula(cell) ?? workbook.value(cell);
    }).filter((content) => content !== null && content !== ''),
  ]);
  return fc.stringify([cells, workbook.names, workbook.validations]);
}

interface Trial {
  readonly isSetUp: boolean;
  readonly action: string;
  readonly failures: readonly { request: number; done: number; code: string }[];
}

const trial: fc.Arbitrary<Trial> = fc.record({
  isSetUp: fc.boolean(),
  action: fc.constantFrom(...Object.keys(ACTIONS)),
  failures: fc.uniqueArray(
    fc.record({
      request: fc.nat({ max: 14 }),
      done: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 })),
      code: fc.constantFrom(...hostErrorCodes),
    }),
    { minLength: 1, maxLength: 3, selector: ({ request }) => request },
  ),
});

async function inExcel<T>(
  isSetUp: boolean,
  work: (workbook: Workbook, pane: PaneModel, host: FailingHost) => Promise<T>,
): Promise<T> {
  const workbook = openWorkbook(bookOf(isSetUp));
  const excel = await installExcel({ workbook });
  const pane = new PaneModel(officeWorkbook, tools);
  try {
    const host = new FailingHost(excel.host);
    host.begin([]);
    await pane.start();
    return await work(workbook, pane, host);
  } finally {
    pane.stop();
    excel.uninstall();
  }
}

const done = new Map<string, Promise<string>>();

/** The workbook after the action, where nothing fails. */
function afterAction({ isSetUp, action }: Trial): Promise<string> {
  const key = `${isSetUp} ${action}`;
  const known = done.get(key);
  if (known !== undefined) return known;
  const found = inExcel(isSetUp, async (workbook, pane) => {
    await ACTIONS[action]?.(pane);
    return contents(workbook);
  });
  done.set(key, found);
  return found;
}

const UNTOUCHED = 'Nothing was changed.';
const HALF_DONE = 'could not be taken back';

/** A refused action leaves the workbook as it was and says so, or says what must be undone. */
export const pane = target('pane', 25, () =>
  fc.asyncProperty(trial, async (one) => {
    const whole = await afterAction(one);
    await inExcel(one.isSetUp, async (workbook, model, host) => {
      const before = contents(workbook);
      host.begin(one.failures);
      await ACTIONS[one.action]?.(model);
      const { problem, working } = model.state();
      const after = contents(workbook);
      must(!working, () => 'the pane still works');
      must(host.failed > 0 || problem === null, () => `nothing failed, and it says: ${problem}`);
      must(problem === null || !/undefined|\[object|\{\w+\}/.test(problem), () => String(problem));
      if (problem?.includes(HALF_DONE)) {
        must(host.failed > 1, () => 'one failure, and it was not taken back');
        return;
      }
      must(after === before || after === whole, () => `half done, and it says: ${problem}`);
      if (problem?.includes(UNTOUCHED)) {
        must(after === before, () => `it was done, and it says: ${problem}`);
      }
      if (after === before && before !== whole) {
        must(problem !== null, () => 'nothing was done, and it says nothing');
      }
      // the pane shows the workbook again once it can be read
      host.begin([]);
      await model.refresh();
      must(contents(workbook) === after, () => 'reading changes the workbook');
    });
  }),
);
