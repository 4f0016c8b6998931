import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { cellArea } from '../../workbook';
import type { FoundCosts } from '../model/cost-sheet-desk';
import { canJudge, MOST_MODELS } from '../model/models-desk';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { ResultsLook } from '../model/results-sheet-desk';
import { noSettings, settled } from '../model/settings-plan';
import { MissingSettings } from './missing-settings';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

/** A confirmed table of models written out as a fleet table on a sheet of its own. */
export function FleetTable(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly costs: FoundCosts;
}): ReactNode {
  const { model, state, costs } = props;
  const styles = useStyles();
  const words = useWords().texts.models;
  const [look, setLook] = useState<ResultsLook | null>(null);
  const [answers, setAnswers] = useState(noSettings(model.tools));
  const [done, setDone] = useState('');
  const present = state.settings.map(({ kind }) => kind).join(' ');
  useEffect(() => {
    void model.lookedForResults().then(setLook);
  }, [model, present]);
  if (look === null) return null;
  const count = costs.table.items.length;
  const fits = count > 0 && count <= MOST_MODELS;
  const ready = canJudge(costs) && fits && settled(look, answers);
  const write = async (): Promise<void> => {
    setDone('');
    let sheet = '';
    const written = await model.did(async () => {
      const stated = { ...answers, good: answers.good.trim() };
      sheet = await model.resultsSheets.models.write(costs, stated);
    });
    if (!written) return;
    setDone(words.done(sheet));
    await model.select(cellArea(sheet, 0, 0));
  };
  return (
    <Surface heading={words.heading}>
      <div className={styles.form}>
        <p className={styles.line}>{words.intro}</p>
        <MissingSettings look={look} tools={model.tools} answers={answers} onAnswer={setAnswers} />
        <p className={styles.quiet}>
          {count > MOST_MODELS ? words.tooMany(count, MOST_MODELS) : words.plan(count)}
        </p>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabled={!ready || state.readOnly}
            disabledFocusable={state.working}
            onClick={() => void write()}
          >
            {words.write}
          </Button>
        </div>
        <p className={styles.line} role="status">
          {done}
        </p>
      </div>
    </Surface>
  );
}
