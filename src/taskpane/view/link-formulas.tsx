import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { localAddress } from '../../workbook';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { labelOf } from '../model/tools';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  item: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'center' },
});

/** so many are listed; the sentence above them says how many there are */
const MOST = 50;

/** The formulas that do not follow the switch, and the one step that makes them follow it. */
export function LinkFormulas(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
}): ReactNode {
  const { model, state } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.link;
  const { literal } = state.findings;
  const open = literal.filter((one) => !one.protected);
  const ready = state.scenario !== null;
  if (literal.length === 0) {
    return (
      <Surface heading={words.heading}>
        <p className={styles.quiet}>{words.none}</p>
      </Surface>
    );
  }
  return (
    <Surface heading={words.heading}>
      <p className={styles.line}>{words.intro(literal.length)}</p>
      <ul className={styles.list}>
        {literal.slice(0, MOST).map((one) => {
          const address = `${one.cell.sheet}!${localAddress(one.cell)}`;
          return (
            <li key={address} className={styles.item}>
              <Button size="small" onClick={() => void model.select(one.cell)}>
                {address}
              </Button>
              <span>{words.names(one.scenarios.join(', '))}</span>
              {one.protected && <span className={styles.quiet}>{words.protected}</span>}
            </li>
          );
        })}
      </ul>
      {literal.length > MOST && (
        <p className={styles.quiet}>{texts.audit.more(literal.length - MOST)}</p>
      )}
      <p className={styles.quiet}>
        {!ready
          ? words.setUpFirst
          : open.length === 0
            ? words.allProtected
            : words.effect(labelOf(model.tools, state.scenario ?? ''))}
      </p>
      {ready && open.length > 0 && (
        <div>
          <Button
            appearance="primary"
            disabled={state.readOnly}
            disabledFocusable={state.working}
            onClick={() => void model.link()}
          >
            {words.go(open.length)}
          </Button>
        </div>
      )}
    </Surface>
  );
}
