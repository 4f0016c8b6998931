import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { helpFile } from '../../functions/help/help-file';
import type { PaneModel } from '../model/pane-model';
import { languageOf } from '../texts/language';
import { Notices } from './notices';
import { Opening } from './opening';
import type { PagePart, PageProps, PaneTab } from './page-props';
import { pages } from './pages';
import { ScenarioPage } from './scenario-page';
import { useWords } from './shell';
import { Tabs } from './tabs';
import { WorkBar } from './work-bar';
import type { DraftStart } from './use-draft';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    rowGap: '8px',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const tabs = pages.map(({ id }) => id);

export function Pane({ model }: { readonly model: PaneModel }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const state = useSyncExternalStore(model.subscribe, model.state);
  useEffect(() => {
    const shown = (): void => {
      if (document.visibilityState === 'visible') void model.refresh();
    };
    document.addEventListener('visibilitychange', shown);
    return () => {
      document.removeEventListener('visibilitychange', shown);
      model.stop();
    };
  }, [model]);
  const [tab, setTab] = useState<PaneTab>('scenario');
  const [start, setStart] = useState<DraftStart | null>(null);
  const [card, setCard] = useState<string | null>(null);
  const [part, setPart] = useState<PagePart | null>(null);
  const open: PageProps['open'] = (wanted, columns, key, within) => {
    if (columns !== undefined) setStart(columns);
    setCard(key ?? null);
    setPart(within ?? null);
    setTab(wanted);
  };
  const choose = (wanted: PaneTab): void => {
    setPart(null);
    setTab(wanted);
  };
  const Page = pages.find(({ id }) => id === tab)?.Page ?? ScenarioPage;
  return (
    <main className={styles.main}>
      <Opening state={state} tools={model.tools} open={open} />
      {state.problem !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{state.problem}</MessageBarBody>
        </MessageBar>
      )}
      <WorkBar model={model} state={state} />
      <Notices model={model} state={state} onRepair={() => open('audit')} />
      {state.phase === 'reading' && state.problem === null && (
        <Spinner size="small" aria-label={texts.loading} />
      )}
      {state.phase !== 'reading' && (
        <Tabs tabs={tabs} chosen={tab} choose={choose}>
          <Page {...{ model, state, start, card, part, open }} />
        </Tabs>
      )}
      <footer className={styles.footer}>
        <Link href={helpFile(languageOf(texts.language))} target="_blank" rel="noopener" inline>
          {texts.footer.help}
        </Link>
        <span>{texts.footer.version(model.tools.version)}</span>
        <span>{texts.footer.privacy}</span>
        <Button size="small" appearance="subtle" onClick={() => void model.refresh()}>
          {texts.notices.refresh}
        </Button>
      </footer>
    </main>
  );
}
