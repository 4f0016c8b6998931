import { createRoot, type Root } from 'react-dom/client';
import { officeWorkbook } from '../workbook/office';
import type { Outside } from './host';
import { loadLaterParts } from './later-parts';
import { PaneModel } from './model/pane-model';
import { textsFor } from './texts';
import { languageOf } from './texts/language';
import { toolsIn } from './tools-in';
import { OutsidePage } from './view/outside-page';
import { Pane } from './view/pane';
import { Shell } from './view/shell';

const roots = new WeakMap<Element, Root>();

function rootOf(element: HTMLElement): Root {
  const root = roots.get(element) ?? createRoot(element);
  roots.set(element, root);
  return root;
}

const displayLanguage = (): string =>
  (typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage) ??
  navigator.language;

/** The pane beside a workbook. */
export function showPane(element: HTMLElement): void {
  const locale = displayLanguage();
  const language = languageOf(locale);
  const model = new PaneModel(officeWorkbook, toolsIn(language), language);
  rootOf(element).render(
    <Shell locale={locale} texts={textsFor(locale)}>
      <Pane model={model} />
    </Shell>,
  );
  void model.start().then(loadLaterParts);
}

/** The page for a place where the pane cannot work. */
export function showOutside(element: HTMLElement, outside: Outside): void {
  const locale = displayLanguage();
  rootOf(element).render(
    <Shell locale={locale} texts={textsFor(locale)}>
      <OutsidePage outside={outside} />
    </Shell>,
  );
}
