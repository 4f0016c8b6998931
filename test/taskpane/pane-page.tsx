import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import { textsFor } from '../../src/taskpane/texts';
import { tools } from '../../src/taskpane/tools';
import { Pane } from '../../src/taskpane/view/pane';
import { Shell } from '../../src/taskpane/view/shell';
import type { WorkbookPort } from '../../src/workbook';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** The pane in a page of its own, for tests of one part of it. */
export class PanePage {
  #root: Root | undefined;
  #model: PaneModel | undefined;

  constructor() {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
    globalThis.ResizeObserver ??= class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    };
  }

  async open(workbook: WorkbookPort): Promise<PaneModel> {
    document.body.innerHTML = '<div id="pane"></div>';
    const element = document.getElementById('pane');
    if (element === null) throw new Error('no place for the pane');
    const model = new PaneModel(workbook, tools);
    this.#model = model;
    const root = createRoot(element);
    this.#root = root;
    await act(async () => {
      root.render(
        <Shell locale="en-US" texts={textsFor('en-US')}>
          <Pane model={model} />
        </Shell>,
      );
      await model.start();
    });
    return model;
  }

  async close(): Promise<void> {
    await act(async () => this.#root?.unmount());
    this.#model?.stop();
  }

  text = (): string => document.body.textContent ?? '';

  named<T extends Element>(selector: string, name: string): T {
    const found = [...document.querySelectorAll<T>(selector)].find((one) => nameOf(one) === name);
    if (found === undefined) throw new Error(`no ${selector} named "${name}"`);
    return found;
  }

  button = (name: string): HTMLButtonElement => this.named('button', name);
  click = (element: HTMLElement): Promise<void> => act(async () => element.click());
  tab = (name: string): Promise<void> => this.click(this.named('[role=tab]', name));

  /** as a user types: what stood there is replaced */
  async type(name: string, text: string): Promise<void> {
    const input = this.named<HTMLInputElement>('input', name);
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    await act(async () => {
      setter?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  async choose(name: string, value: string): Promise<void> {
    const select = this.named<HTMLSelectElement>('select', name);
    const setter = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    await act(async () => {
      setter?.call(select, value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  async violations(): Promise<readonly string[]> {
    // colours need a real page: the browser tests look at those
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by !== null) {
    const parts = by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    return parts.join(' ').replace(/\*$/, '').trim();
  }
  const own = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
  return (own?.textContent ?? element.textContent ?? '').replace(/\*$/, '').trim();
}
