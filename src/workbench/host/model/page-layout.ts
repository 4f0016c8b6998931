import type { PageFooter, PageMargins, PageSetup } from '../../../engine/types';
import { invalidArgument, notStored } from '../wire-error';
import { WireObject } from '../wire-object';
import type { HostState } from './host-state';
import { Range } from './range';

/** Excel's own, in points */
const USUAL_MARGINS: PageMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54 };
const NO_FOOTER: PageFooter = { left: '', center: '', right: '' };
/** what Excel shrinks and stretches a page by, in percent */
const WHOLE = 100;

/** How one sheet is printed, with the writes of this request. */
class Page {
  constructor(
    private readonly state: HostState,
    private readonly sheet: string,
  ) {}

  get setup(): PageSetup {
    return { ...this.state.storedPage(this.sheet), ...this.state.pendingPage(this.sheet) };
  }
  set(setup: PageSetup): void {
    this.state.guardProtection(this.sheet);
    this.state.write({ kind: 'pageSetup', sheet: this.sheet, setup });
  }
  range(address: string): Range {
    return new Range(this.state, this.state.resolve(address, this.sheet));
  }
}

/** Excel.PageLayout */
export class PageLayout extends WireObject {
  readonly className = 'PageLayout';
  readonly scalars = ['BlackAndWhite', 'Orientation', 'PrintGridlines', 'Zoom'];
  readonly #page: Page;

  constructor(state: HostState, sheet: string) {
    super();
    this.#page = new Page(state, sheet);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#page);
  }
  get BlackAndWhite(): boolean {
    return this.#page.setup.blackAndWhite ?? false;
  }
  set BlackAndWhite(blackAndWhite: unknown) {
    if (typeof blackAndWhite !== 'boolean') throw invalidArgument();
    this.#page.set({ blackAndWhite });
  }
  get Orientation(): string {
    return this.#page.setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set Orientation(orientation: unknown) {
    if (orientation !== 'Landscape' && orientation !== 'Portrait') throw invalidArgument();
    this.#page.set({ orientation: orientation === 'Landscape' ? 'landscape' : 'portrait' });
  }
  get PrintGridlines(): boolean {
    return this.#page.setup.gridLines ?? false;
  }
  set PrintGridlines(gridLines: unknown) {
    if (typeof gridLines !== 'boolean') throw invalidArgument();
    this.#page.set({ gridLines });
  }
  get Zoom(): object {
    const { fit } = this.#page.setup;
    if (fit === undefined) return { scale: WHOLE };
    return { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall };
  }
  set Zoom(zoom: unknown) {
    if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
    const scale: unknown = Reflect.get(zoom, 'scale') ?? null;
    if (scale !== null) throw notStored('a print scale');
    const pages = (name: string): number => {
      const count: unknown = Reflect.get(zoom, name) ?? 0;
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
        throw invalidArgument();
      return count;
    };
    this.#page.set({
      fit: { wide: pages('horizontalFitToPages'), tall: pages('verticalFitToPages') },
    });
  }

  get LeftMargin(): number {
    return this.#margins.left;
  }
  set LeftMargin(points: unknown) {
    this.#setMargin('left', points);
  }
  get RightMargin(): number {
    return this.#margins.right;
  }
  set RightMargin(points: unknown) {
    this.#setMargin('right', points);
  }
  get TopMargin(): number {
    return this.#margins.top;
  }
  set TopMargin(points: unknown) {
    this.#setMargin('top', points);
  }
  get BottomMargin(): number {
    return this.#margins.bottom;
  }
  set BottomMargin(points: unknown) {
    this.#setMargin('bottom', points);
  }

  get #margins(): PageMargins {
    return this.#page.setup.margins ?? USUAL_MARGINS;
  }
  #setMargin(side: keyof PageMargins, points: unknown): void {
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
    this.#page.set({ margins: { ...this.#margins, [side]: points } });
  }

  SetPrintArea(area: unknown): void {
    const range = typeof area === 'string' ? this.#page.range(area) : area;
    if (!(range instanceof Range)) throw invalidArgument();
    this.#page.set({ printArea: range.area });
  }
}

/** Excel.HeaderFooterGroup */
class HeaderFooterGroup extends WireObject {
  readonly className = 'HeaderFooterGroup';
  readonly scalars = [];

  constructor(private readonly page: Page) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }
}

/** Excel.HeaderFooter, its footer */
class HeaderFooter extends WireObject {
  readonly className = 'HeaderFooter';
  readonly scalars = ['CenterFooter', 'LeftFooter', 'RightFooter'];

  constructor(private readonly page: Page) {
    super();
  }

  get LeftFooter(): string {
    return this.#footer.left;
  }
  set LeftFooter(text: unknown) {
    this.#set('left', text);
  }
  get CenterFooter(): string {
    return this.#footer.center;
  }
  set CenterFooter(text: unknown) {
    this.#set('center', text);
  }
  get RightFooter(): string {
    return this.#footer.right;
  }
  set RightFooter(text: unknown) {
    this.#set('right', text);
  }

  get #footer(): PageFooter {
    return this.page.setup.footer ?? NO_FOOTER;
  }
  #set(part: keyof PageFooter, text: unknown): void {
    if (typeof text !== 'string') throw invalidArgument();
    this.page.set({ footer: { ...this.#footer, [part]: text } });
  }
}
