import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isFailure, type CellResult } from '../../functions/cell-result';
import { Exact } from '../../origin';
import type { Figures } from '../format/figures';
import { numberFormatOf, type Offered, type Role } from '../model/draft';
import type { Standing } from '../model/opening-line';
import type { Preview } from '../model/formula-desk';
import { useWords } from './shell';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  formula: {
    margin: 0,
    padding: '8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: 0 },
});

/** The formula as it will be written, and what it will show; or what is still lacking. */
export function PreviewLine(props: {
  readonly preview: Preview | null;
  readonly labelOf: (role: Role) => string;
  readonly id: Offered;
}): ReactNode {
  const { preview, labelOf, id } = props;
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.insert;
  if (preview === null) return null;
  const said = (): string => {
    switch (preview.kind) {
      case 'missing':
        return words.missing(labelOf(preview.role));
      case 'wrong':
        return '';
      case 'unreadable':
        return words.unreadable;
      case 'computed':
        return words.computed(preview.argument);
      case 'result':
        return resultText(preview.result, id, texts, figures);
    }
  };
  return (
    <div className={styles.block}>
      {'formula' in preview && (
        <code aria-label={words.preview} role="group" className={styles.formula}>
          {preview.formula}
        </code>
      )}
      <p className={styles.line} role="status">
        {said()}
      </p>
    </div>
  );
}

type Words = ReturnType<typeof useWords>['texts'];

function resultText(result: CellResult, id: Offered, texts: Words, figures: Figures): string {
  const words = texts.insert;
  if (isFailure(result)) return words.shows(`${result.error} (${result.message})`);
  if (typeof result === 'number') {
    const share = numberFormatOf(id) !== undefined;
    return words.shows(share ? figures.percent(Exact.fromCell(result)) : String(result));
  }
  if (typeof result === 'boolean') return words.shows(String(result).toUpperCase());
  if (typeof result === 'string') return words.shows(`"${result}"`);
  const rows = result as readonly (readonly unknown[])[];
  return words.table(rows.length, texts.standing(verdictIn(rows)));
}

/** The column "Result" of the last row of EVALUATION. */
function verdictIn(rows: readonly (readonly unknown[])[]): Standing {
  const column = rows[0]?.indexOf('Result') ?? -1;
  return STANDINGS.get(rows.at(-1)?.[column]) ?? 'unreadable';
}

const STANDINGS: ReadonlyMap<unknown, Standing> = new Map<unknown, Standing>([
  ['Pass', 'qualifies'],
  ['Fail', 'fails'],
  ['Undecided', 'undecided'],
]);
