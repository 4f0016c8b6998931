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
import { CardView } from './card-view';
import { Compare } from './compare';
import { CostSheet } from './cost-sheet';
import { FirstFormula } from './first-formula';
import { HelpSearch } from './help-search';
import { InsertFormula } from './insert-formula';
import { LinkFormulas } from './link-formulas';
import { Notices } from './notices';
import { Opening } from './opening';
import { ScenarioSwitch } from './scenario-switch';
import { SetUp } from './set-up';
import { useWords } from './shell';
import { Tabs, type PaneTab } from './tabs';
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
  const { findings, settings } = state;
  const incomplete = settings.some(({ kind }) => kind !== 'cell');
  return (
    <main className={styles.main}>
      <Opening state={state} tools={model.tools} />
      {state.problem !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{state.problem}</MessageBarBody>
        </MessageBar>
      )}
      <Notices model={model} state={state} />
      {state.phase === 'reading' && state.problem === null && (
        <Spinner size="small" aria-label={texts.loading} />
      )}
      {state.phase !== 'reading' && (
        <Tabs chosen={tab} choose={setTab}>
          {tab === 'scenario' && (
            <>
              {state.scenario !== null && <ScenarioSwitch model={model} state={state} />}
              {incomplete && <SetUp model={model} state={state} />}
              {!incomplete && findings.formulas === 0 && (
                <FirstFormula onChoose={() => setTab('formulas')} />
              )}
              {findings.cards.map((card) => (
                <CardView key={card.key} card={card} model={model} />
              ))}
            </>
          )}
          {tab === 'costs' && (
            <CostSheet
              model={model}
              state={state}
              onUse={(columns) => {
                setStart(columns);
                setTab('formulas');
              }}
            />
          )}
          {tab === 'help' && <HelpSearch />}
          {tab === 'compare' && <Compare model={model} state={state} />}
          {tab === 'formulas' && (
            <>
              <InsertFormula model={model} state={state} start={start} />
              <LinkFormulas model={model} state={state} />
            </>
          )}
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
