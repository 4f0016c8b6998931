/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import { textsFor } from '../../src/taskpane/texts';
import { languageOf } from '../../src/taskpane/texts/language';
import { toolsIn } from '../../src/taskpane/tools-in';
import { Pane } from '../../src/taskpane/view/pane';
import { Shell } from '../../src/taskpane/view/shell';
import { WorkbookProblem } from '../../src/workbook';
import { say } from '../../src/workbook/sentences';
import { FakeWorkbook, partWorkbook } from './fake-workbook';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

let root: Root | undefined;
let model: PaneModel | undefined;

afterEach(async () => {
  await act(async () => root?.unmount());
  model?.stop();
});

async function shownIn(
  locale: string,
  workbook = partWorkbook('us-2017-10', false),
): Promise<PaneModel> {
  document.body.innerHTML = '<div id="pane"></div>';
  const element = document.getElementById('pane');
  if (element === null) throw new Error('no place for the pane');
  const language = languageOf(locale);
  const made = new PaneModel(workbook, toolsIn(language), language);
  model = made;
  root = createRoot(element);
  await act(async () => {
    root?.render(
      <Shell locale={locale} texts={textsFor(locale)}>
        <Pane model={made} />
      </Shell>,
    );
    await made.start();
  });
  return made;
}

const page = (): string => document.body.textContent ?? '';

test.each([
  ['es-MX', 'es', 'Escenario', 'Valor de contenido regional', /\d\.\d\s?%/],
  ['fr-CA', 'fr', 'Scénario', 'Teneur en valeur régionale', /\d,\d\s%/],
])(
  '%s: the page, its tests, its figures and its help',
  async (locale, language, word, name, figure) => {
    await shownIn(locale);
    expect(document.documentElement.lang).toBe(language);
    expect(page()).toContain(word);
    expect(page()).toContain(name);
    expect(page()).not.toContain('Regional value content');
    expect(page()).toMatch(figure);
    expect(document.querySelector('footer a')?.getAttribute('href')).toBe(`help.${language}.html`);
  },
);

test('what Excel refuses, and what the scenario cell cannot hold, is said in Spanish', async () => {
  const workbook = partWorkbook('us-2017-10', false);
  const made = await shownIn('es-MX', workbook);
  expect(made.tools.problemOf('no such scenario')).toMatch(/no se conoce/);
  workbook.refusal = new WorkbookProblem('protected', 'A sheet is protected.', say('protected'));
  await act(async () => made.switchScenario('usmca-2020'));
  expect(page()).toContain('Hay una hoja protegida');
});

describe('the first line', () => {
  const settings = (): FakeWorkbook =>
    new FakeWorkbook()
      .put('NAFTA settings!B4', 'us-2017-10')
      .put('NAFTA settings!B5', 'passenger vehicle')
      .name('NAFTA_SCENARIO', "='NAFTA settings'!$B$4")
      .name('NAFTA_GOOD', "='NAFTA settings'!$B$5")
      .name('NAFTA_DATE', "='NAFTA settings'!$B$6");
  const several = (): FakeWorkbook =>
    partWorkbook('nafta-1994', false)
      .put(
        'Sheet1!I3',
        true,
        '=NAFTA.QUALIFIES(C2:C2, D2:D2, G2, NAFTA_SCENARIO, B2:B2, E2:E2, NAFTA_GOOD)',
      )
      .put(
        'Sheet1!I4',
        0.62,
        '=NAFTA.REGIONAL_VALUE_CONTENT(C2:C3, D2:D3, G2, NAFTA_SCENARIO, B2:B3, E2:E3, NAFTA_GOOD, NAFTA_DATE)',
      );
  const filtered = (shown: boolean | string): FakeWorkbook =>
    partWorkbook(
      'nafta-1994',
      shown,
      'NAFTA.QUALIFIES(FILTER(C2:C3, D2:D3="MX"), "MX", G2, NAFTA_SCENARIO)',
    );

  /** Chinese lines, of which three must change: who originates without a figure counts in part */
  const threeLines = (): FakeWorkbook => {
    const book = partWorkbook(
      'us-2017-10',
      false,
      'NAFTA.QUALIFIES(C2:C9, D2:D9, G2, NAFTA_SCENARIO, B2:B9, E2:E9, NAFTA_GOOD, NAFTA_DATE)',
    );
    const chinese = [3.7, 3.5, 3.5, 3.5, 3.5, 3.5].map((cost) => ['CN', cost] as const);
    const lines = [['US', 70] as const, ['MX', 8.8] as const, ...chinese];
    for (const [index, [country, cost]] of lines.entries()) {
      const row = index + 2;
      book.put(`Sheet1!C${row}`, cost).put(`Sheet1!D${row}`, country);
      book.put(`Sheet1!B${row}`, '8708.30');
      book.put(`Sheet1!E${row}`, country === 'CN' ? 'non-originating' : 'VNM 0');
    }
    return book;
  };

  test.each([
    [
      'no settings',
      () => new FakeWorkbook(),
      [
        'This workbook is not set up yet',
        'Este libro aún no está preparado',
        'Ce classeur n’est pas encore préparé',
      ],
    ],
    [
      'no formula',
      settings,
      ['No NAFTA formulas yet', 'Aún no hay fórmulas NAFTA', 'Pas encore de formules NAFTA'],
    ],
    [
      'one that fails',
      threeLines,
      [
        '1 formula, fails US 85/50 by 6.2 points, 3 lines break it',
        '1 fórmula, no califica con US 85/50 por 6.2 puntos, 3 líneas lo impiden',
        '1 formule, non admissible sous US 85/50 : il manque 6,2 points, 3 lignes l’empêchent',
      ],
    ],
    [
      'one that passes',
      () => partWorkbook('nafta-1994', true).put('Sheet1!E3', 'VNM 30'),
      [
        '1 formula, qualifies under NAFTA 1994',
        '1 fórmula, califica con NAFTA 1994',
        '1 formule, admissible sous NAFTA 1994',
      ],
    ],
    [
      'several',
      several,
      [
        '3 formulas, 2 cases: 1 fails, 1 qualifies',
        '3 fórmulas, 2 casos: 1 no califica, 1 califica',
        '3 formules, 2 cas : 1 non admissible, 1 admissible',
      ],
    ],
    [
      'TRUE of lines that Excel filters',
      () => filtered(true),
      [
        '1 formula, qualifies (read from the cell)',
        '1 fórmula, califica (leído de la celda)',
        '1 formule, admissible (lu dans la cellule)',
      ],
    ],
    [
      'FALSE of them',
      () => filtered(false),
      [
        '1 formula, fails (read from the cell)',
        '1 fórmula, no califica (leído de la celda)',
        '1 formule, non admissible (lu dans la cellule)',
      ],
    ],
    [
      '#N/A of them',
      () => filtered('#N/A'),
      [
        '1 formula, undecided (read from the cell)',
        '1 fórmula, sin decidir (leído de la celda)',
        '1 formule, indécis (lu dans la cellule)',
      ],
    ],
    [
      'an error of them',
      () => filtered('#CALC!'),
      ['1 formula, not judged here', '1 fórmula, no se juzga aquí', '1 formule, non jugé ici'],
    ],
  ] as const)('%s', async (_, workbook, titles) => {
    const shown: string[] = [];
    for (const locale of ['en-US', 'es-MX', 'fr-CA']) {
      await shownIn(locale, workbook());
      shown.push(document.querySelector('h1')?.textContent ?? '');
      await act(async () => root?.unmount());
    }
    expect(shown).toEqual(titles);
  });
});
