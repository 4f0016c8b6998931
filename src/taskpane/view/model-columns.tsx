import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { modelRoles, type ModelRole } from '../../costsheet/map';
import { canJudge } from '../model/models-desk';
import type { FoundCosts } from '../model/cost-sheet-desk';
import { ColumnField } from './column-field';
import { useWords } from './shell';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  summary: { cursor: 'pointer', minHeight: '24px' },
  more: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingTop: '8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The columns without which no model is judged: asked for even where none was found. */
const NEEDED: readonly ModelRole[] = ['model', 'netCost', 'vnm', 'rvc'];

/** What each column of a table of models holds: those that were found, and the others folded away. */
export function ModelColumns(props: {
  readonly costs: FoundCosts;
  readonly onChange: (columns: ReadonlyMap<ModelRole, number>) => void;
}): ReactNode {
  const { costs, onChange } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.models;
  const columns = costs.table.models?.columns ?? new Map();
  const set = (role: ModelRole, column: number | null): void => {
    const chosen = new Map([...columns].map(([name, found]) => [name, found.column]));
    if (column === null) chosen.delete(role);
    else chosen.set(role, column);
    onChange(chosen);
  };
  const field = (role: ModelRole): ReactNode => (
    <ColumnField
      key={role}
      label={words.roles[role]}
      table={costs.table}
      found={columns.get(role)}
      none={texts.costSheet.noColumn}
      onChange={(column) => set(role, column)}
    />
  );
  const isShown = (role: ModelRole): boolean => columns.has(role) || NEEDED.includes(role);
  return (
    <div className={styles.form}>
      {modelRoles.filter(isShown).map(field)}
      <details>
        <summary className={styles.summary}>{texts.insert.more}</summary>
        <div className={styles.more}>{modelRoles.filter((role) => !isShown(role)).map(field)}</div>
      </details>
      {!canJudge(costs) && <p className={styles.quiet}>{words.needed}</p>}
    </div>
  );
}
