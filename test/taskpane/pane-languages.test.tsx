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
import { partWorkbook } from './fake-workbook';

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
