import { helpFile } from '../functions/help/help-file';
import { languageOf } from './texts/language';

/** Where the page is shown, and why the pane cannot work there. */
export type Outside =
  /** an ordinary browser */
  | 'browser'
  /** office.js did not load */
  | 'blocked'
  /** office.js is there, Excel has not answered yet */
  | 'silent'
  /** Excel without the requirement sets */
  | 'too old';

/** how long Excel may take before the page says so, milliseconds */
const PATIENCE = 20_000;

/** Waits for Office to say where the page is. `meanwhile` is called when that takes long. */
export async function hostOf(meanwhile: (outside: Outside) => unknown): Promise<'excel' | Outside> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return 'blocked';
  registerCommands();
  const timer = setTimeout(() => meanwhile('silent'), PATIENCE);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  if (host !== Office.HostType.Excel) return 'browser';
  return Office.context.requirements.isSetSupported('ExcelApi', '1.11') ? 'excel' : 'too old';
}

/** The ribbon's commands run in this page. */
function registerCommands(): void {
  Office.actions?.associate?.('openHelp', (event: Office.AddinCommands.Event) => {
    const address = new URL(
      helpFile(languageOf(Office.context.displayLanguage ?? '')),
      document.baseURI,
    ).href;
    if (Office.context.ui?.openBrowserWindow !== undefined) {
      Office.context.ui.openBrowserWindow(address);
    } else window.open(address, '_blank', 'noopener');
    event.completed();
  });
}
