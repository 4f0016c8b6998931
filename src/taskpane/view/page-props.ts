import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { Texts } from '../texts';
import type { DraftStart } from './use-draft';

/** A page of the pane, by the name of its tab in the texts. */
export type PaneTab = keyof Texts['tabs']['names'];

/** A part of a page that another page leads to. */
export type PagePart = 'results sheet';

/** What every page of the pane is given. */
export interface PageProps {
  readonly model: PaneModel;
  readonly state: PaneState;
  /**
   * shows another page; Formulas may begin with columns, Results with a case (the key of its card),
   * the cost sheet at a part further down
   */
  readonly open: (tab: PaneTab, start?: DraftStart, card?: string, part?: PagePart) => void;
  readonly start: DraftStart | null;
  readonly card: string | null;
  readonly part: PagePart | null;
}
