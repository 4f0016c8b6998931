import type { Calculation, SettingName, SettingState } from '../../workbook';
import type { Findings } from './findings';
import type { Progress } from './long-work';
import type { ProposalState } from './proposals';

/** What the pane shows. Figures in it come from the core; nothing here is computed for display. */
export interface PaneState {
  /** nothing was read yet; Excel is calculating; everything below is current */
  readonly phase: 'reading' | 'calculating' | 'ready';
  readonly settings: readonly SettingState[];
  /** what the cell of NAFTA_SCENARIO says; null where there is no such cell */
  readonly scenario: string | null;
  readonly good: string | null;
  /** the expression before the last switch, while the cell still says what that switch wrote */
  readonly previous: string | null;
  readonly findings: Findings;
  readonly proposals: readonly ProposalState[];
  readonly calculation: Calculation;
  readonly readOnly: boolean;
  /** a sentence about the last action that failed */
  readonly problem: string | null;
  readonly working: boolean;
  /** how far the judging of many cases is; null where none takes long */
  readonly progress: Progress | null;
}

export interface SetupChoice {
  readonly scenario: string;
  readonly good: string;
  readonly repair: readonly SettingName[];
}

const NOTHING: Findings = {
  cards: [],
  formulas: 0,
  damaged: 0,
  figures: null,
  unsearched: [],
  left: 0,
  literal: [],
};

/** Before the workbook was read for the first time. */
export const NOTHING_READ: PaneState = {
  phase: 'reading',
  settings: [],
  scenario: null,
  good: null,
  previous: null,
  findings: NOTHING,
  proposals: [],
  calculation: { mode: 'automatic', finished: true },
  readOnly: false,
  problem: null,
  working: false,
  progress: null,
};
