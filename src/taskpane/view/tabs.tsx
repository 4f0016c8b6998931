import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useWords } from './shell';

export const paneTabs = ['scenario', 'formulas', 'compare', 'help'] as const;
export type PaneTab = (typeof paneTabs)[number];

const useStyles = makeStyles({
  list: { marginLeft: '-6px', flexWrap: 'wrap' },
  panel: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
});

/** The parts of the pane: arrow keys move between them, only the chosen one is on the page. */
export function Tabs(props: {
  readonly chosen: PaneTab;
  readonly choose: (tab: PaneTab) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { chosen, choose, children } = props;
  const styles = useStyles();
  const words = useWords().texts.tabs;
  const id = useId();
  return (
    <>
      <TabList
        className={styles.list}
        size="small"
        selectTabOnFocus
        aria-label={words.label}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => {
          const tab = paneTabs.find((one) => one === value);
          if (tab !== undefined) choose(tab);
        }}
      >
        {paneTabs.map((tab) => (
          <Tab
            key={tab}
            id={`${id}-${tab}`}
            value={tab}
            {...(tab === chosen ? { 'aria-controls': `${id}-panel` } : {})}
          >
            {words[tab]}
          </Tab>
        ))}
      </TabList>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${chosen}`}
        className={styles.panel}
      >
        {children}
      </div>
    </>
  );
}
