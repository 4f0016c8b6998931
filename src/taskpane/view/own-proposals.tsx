import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { labelOf } from '../model/tools';
import { ProposalEditor } from './proposal-editor';
import { useWords } from './shell';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: '1.2em' },
});

/** What the own proposal in force leaves in doubt, and how to make one from the scenario shown. */
export function OwnProposals(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly shut: boolean;
}): ReactNode {
  const { model, state, shut } = props;
  const styles = useStyles();
  const words = useWords().texts.proposals;
  const label = labelOf(model.tools, state.scenario ?? '');
  const chosen = state.proposals.find(({ text }) => text !== null && text === state.scenario);
  const broken = state.proposals.filter(({ problems }) => problems.length > 0);
  const possible = model.tools.templateOf(state.scenario ?? '') !== null;
  return (
    <div className={styles.whole}>
      {chosen !== undefined && <p className={styles.quiet}>{words.follows(chosen.name)}</p>}
      {chosen !== undefined && chosen.notes.length > 0 && (
        <div>
          <p className={styles.line}>{words.doubts}</p>
          <ul className={styles.list}>
            {chosen.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {state.proposals.map((proposal) => (
        <ProposalEditor key={proposal.name} {...{ model, proposal, shut }} />
      ))}
      {broken.map(({ name, problems }) => (
        <div key={name}>
          <p className={styles.line}>{words.unread(name)}</p>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      ))}
      {possible && (
        <>
          <div>
            <Button
              size="small"
              disabled={shut}
              onClick={() => void model.makeProposal(words.named(label))}
            >
              {words.make}
            </Button>
          </div>
          <p className={styles.quiet}>{words.explain}</p>
        </>
      )}
    </div>
  );
}
