import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CaseList } from './case-list';
import { FirstFormula } from './first-formula';
import { FirstSteps } from './first-steps';
import type { PageProps } from './page-props';
import { ScenarioSwitch } from './scenario-switch';
import { SetUp } from './set-up';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({ line: { margin: 0 } });

/** The scenario in force with its readings, and what a workbook needs before it has one. */
export function ScenarioPage({ model, state, open }: PageProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const { findings, settings } = state;
  const incomplete = settings.some(({ kind }) => kind !== 'cell');
  return (
    <>
      {findings.formulas === 0 && <FirstSteps {...{ model, state, open }} />}
      {state.scenario !== null && <ScenarioSwitch model={model} state={state} />}
      {incomplete && <SetUp model={model} state={state} />}
      {!incomplete && findings.formulas === 0 && <FirstFormula onChoose={() => open('formulas')} />}
      {findings.cards.length > 0 && (
        <Surface heading={texts.card.heading}>
          <CaseList
            cards={findings.cards}
            tools={model.tools}
            chosen={null}
            choose={(key) => open('results', undefined, key)}
          />
        </Surface>
      )}
      {!incomplete && (
        <Surface heading={texts.resultsSheet.heading}>
          <p className={styles.line}>{texts.resultsSheet.intro}</p>
          <div>
            <Button onClick={() => open('costs', undefined, undefined, 'results sheet')}>
              {texts.resultsSheet.goTo}
            </Button>
          </div>
        </Surface>
      )}
    </>
  );
}
