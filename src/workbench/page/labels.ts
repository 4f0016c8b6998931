import { say } from '../sentences';
import { element } from './element';

/** Puts the page's own labels into its language; index.html has them in English. */
export function labelPage(): void {
  const { page } = say;
  document.documentElement.lang = say.language;
  const texts: readonly (readonly [id: string, text: string])[] = [
    ['book-name', page.noWorkbook],
    ['open', page.open],
    ['save', page.save],
    ['pane-toggle', page.pane],
    ['drop-text', page.drop],
    ['examples-head', page.examples],
  ];
  for (const [id, text] of texts) element(id, HTMLElement).textContent = text;
  const names: readonly (readonly [id: string, name: string])[] = [
    ['tools', page.toolbar],
    ['examples', page.examples],
    ['file', page.file],
    ['messages', page.messages],
    ['sheet', page.spreadsheet],
    ['splitter', page.paneWidth],
    ['pane', page.taskPane],
  ];
  for (const [id, name] of names) element(id, HTMLElement).setAttribute('aria-label', name);
  const pictures: readonly (readonly [id: string, said: string, title: string])[] = [
    ['undo', page.undo, page.undoKeys],
    ['redo', page.redo, page.redoKeys],
    ['insert-rows', page.insertRows, page.insertRowsKeys],
    ['delete-rows', page.deleteRows, page.deleteRowsKeys],
    ['insert-columns', page.insertColumns, page.insertColumnsAbout],
    ['delete-columns', page.deleteColumns, page.deleteColumnsAbout],
  ];
  for (const [id, said, title] of pictures) {
    const button = element(id, HTMLButtonElement);
    button.title = title;
    button.querySelector('.said')?.replaceChildren(said);
  }
}
