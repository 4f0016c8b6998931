import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Area } from '../../workbook';
import type { ResultsPreview } from '../model/results-sheet-desk';
import { useWords } from './shell';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

/** So many names are read; the others are counted. */
const NAMED = 6;

/** What will be written, line by line, before anything is. */
export function ResultsPlanLines(props: {
  readonly preview: ResultsPreview;
  readonly nameOf: (area: Area) => string;
}): ReactNode {
  const { preview, nameOf } = props;
  const styles = useStyles();
  const words = useWords().texts.resultsSheet;
  const { titles, columns, withoutModel, fleet } = preview;
  const rest = titles.length - NAMED;
  const named = titles.slice(0, NAMED).join(', ');
  return (
    <ul className={styles.list}>
      <li>
        {titles.length === 0
          ? words.noModels
          : words.plan(rest > 0 ? `${named}, ${words.more(rest)}` : named)}
      </li>
      {fleet && titles.length > 0 && <li>{words.fleet}</li>}
      {withoutModel > 0 && <li>{words.withoutModel(withoutModel)}</li>}
      <li>
        {columns.length === 0 ? words.noColumns : words.columns(columns.map(nameOf).join(', '))}
      </li>
    </ul>
  );
}
