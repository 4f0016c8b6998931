import { say } from '../sentences';
import { element, make } from './element';

const mostMessages = 3;

/** Sentences above the sheet that stay until they are dismissed and never take the focus. */
export class Messages {
  private readonly place = element('messages', HTMLElement);

  show(sentence: string, kind: 'note' | 'error' = 'note'): void {
    for (const shown of [...this.place.children]) {
      if (shown.firstChild?.textContent === sentence) shown.remove();
    }
    const dismiss = make('button', '', say.page.dismiss);
    dismiss.type = 'button';
    const message = make('div', `message ${kind}`, make('p', '', sentence), dismiss);
    dismiss.addEventListener('click', () => message.remove());
    this.place.append(message);
    while (this.place.children.length > mostMessages) this.place.firstChild?.remove();
  }

  clear(): void {
    this.place.replaceChildren();
  }
}
