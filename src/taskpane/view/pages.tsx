import type { ReactNode } from 'react';
import { AuditPage } from './audit-page';
import { Compare } from './compare';
import { CostSheet } from './cost-sheet';
import { FormulasPage } from './formulas-page';
import { HelpSearch } from './help-search';
import type { PageProps, PaneTab } from './page-props';
import { ResultsPage } from './results-page';
import { ScenarioPage } from './scenario-page';
import { SharePage } from './share-page';

interface PaneEntry {
  readonly id: PaneTab;
  readonly Page: (props: PageProps) => ReactNode;
}

/** The pages in the order of their tabs: one more page is one more line. */
export const pages: readonly PaneEntry[] = [
  { id: 'scenario', Page: ScenarioPage },
  { id: 'results', Page: ResultsPage },
  { id: 'costs', Page: CostSheet },
  { id: 'formulas', Page: FormulasPage },
  { id: 'compare', Page: Compare },
  { id: 'audit', Page: AuditPage },
  { id: 'share', Page: SharePage },
  { id: 'help', Page: HelpSearch },
];
