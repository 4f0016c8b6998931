import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { useWords } from './shell';

/** What stands between the sheet and its verdicts: manual calculation, read-only, damaged formulas. */
export function Notices(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  /** shows where formulas are repaired */
  readonly onRepair: () => void;
}): ReactNode {
  const { model, state, onRepair } = props;
  const { notices, audit } = useWords().texts;
  const { damaged, unsearched } = state.findings;
  return (
    <>
      {state.calculation.mode === 'manual' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notices.manual}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={state.working}
              onClick={() => void model.calculate()}
            >
              {notices.calculate}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.readOnly && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{notices.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {damaged > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notices.damaged(damaged)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRepair}>
              {audit.repair}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {unsearched.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notices.unsearched(unsearched.join(', '))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
