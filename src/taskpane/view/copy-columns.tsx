import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName } from '../../costsheet/map';
import type { SheetOffer } from '../../sharing';
import { useWords } from './shell';

const useStyles = makeStyles({
  sheet: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  columns: {
    margin: 0,
    paddingLeft: '16px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
  },
});

/** A sheet that may be copied, and its columns once it is chosen. */
export function CopyColumns(props: {
  readonly offer: SheetOffer;
  /** null where the sheet is not chosen */
  readonly chosen: ReadonlySet<number> | null;
  readonly choose: (columns: ReadonlySet<number> | null) => void;
}): ReactNode {
  const { offer, chosen, choose } = props;
  const styles = useStyles();
  const words = useWords().texts.share;
  const own = new Set(offer.columns.flatMap(({ column, chosen: by }) => (by ? [column] : [])));
  const turn = (column: number, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(column);
    else next.delete(column);
    choose(next);
  };
  return (
    <fieldset className={styles.sheet} aria-label={offer.sheet}>
      <Checkbox
        label={offer.sheet}
        checked={chosen !== null}
        onChange={(_, { checked }) => choose(checked === true ? own : null)}
      />
      {chosen !== null && (
        <div className={styles.columns}>
          {offer.columns.map(({ column, heading, shown, leftOut }) => (
            <Checkbox
              key={column}
              label={words.column(columnName(column), heading.slice(0, 60), shown, leftOut)}
              checked={chosen.has(column)}
              onChange={(_, { checked }) => turn(column, checked === true)}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
