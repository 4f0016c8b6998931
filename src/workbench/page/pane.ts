import type { RangeAddress } from '../../engine';
import { officeAddress, serveOffice } from '../host';
import type { ServedOffice } from '../host';
import { say } from '../sentences';
import type { Session } from '../session';
import { element, make } from './element';
import { listenForKeys } from './keys';
import type { KeyActions } from './keys';

const page = '/addin/taskpane.html';

/** What the add-in may do to the view. */
export interface PaneView {
  select(range: RangeAddress): void;
  activate(sheet: string): void;
  /** a workbook that the add-in made */
  made(bytes: Uint8Array): void;
}

/** The task pane: the add-in's own page in a frame, with the workbook behind Office.js. */
export class Pane {
  private readonly place = element('pane', HTMLElement);
  private served: ServedOffice | undefined;

  constructor(
    private readonly keys: KeyActions,
    private readonly view: PaneView,
  ) {}

  /** Starts the pane anew over a workbook. */
  serve({ workbook, name }: Session): void {
    this.served?.dispose();
    const frame = make('iframe');
    frame.title = say.page.paneFrame;
    this.place.replaceChildren(frame);
    if (!frame.contentWindow) throw new Error('The frame of the task pane has no window');
    this.served = serveOffice({
      frame: frame.contentWindow,
      workbook,
      fileName: name,
      displayLanguage: navigator.language,
      onSelect: (range) => this.view.select(range),
      onActivate: (sheet) => this.view.activate(sheet),
      onNewWorkbook: (bytes) => this.view.made(bytes),
    });
    frame.addEventListener('load', () => {
      if (frame.contentWindow) listenForKeys(frame.contentWindow, this.keys);
    });
    frame.src = officeAddress(page, { locale: navigator.language });
  }

  /** Tells the add-in what the user selected. */
  selected(range: RangeAddress): void {
    this.served?.select(range);
  }
}
