import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { questionsOf, type ColumnRole } from '../../costsheet/map';
import {
  costColumns,
  localAddress,
  type Area,
  type CostColumn,
  type CostColumnsPlan,
} from '../../workbook';
import { asksForCodes, choicesOf, NO_ANSWERS } from '../model/cost-answers';
import type { CostSheetLook, FoundCosts } from '../model/cost-sheet-desk';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { columnHeads } from '../texts/column-heads';
import { CostColumnField } from './cost-column-field';
import { CostDoubts } from './cost-doubts';
import { CostQuestions } from './cost-questions';
import { useWords } from './shell';
import type { DraftStart } from './use-draft';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

/** Columns that stand beside a table since a moment ago, and how a formula begins with them. */
export interface WrittenColumns {
  readonly names: string;
  readonly areas: ReadonlyMap<CostColumn, Area>;
  readonly start: DraftStart;
}

/** A table with a line for each part: what its columns hold, what is in doubt, and new columns beside it. */
export function CostLines(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly costs: FoundCosts;
  readonly rates: CostSheetLook['rates'];
  readonly written: WrittenColumns | null;
  readonly onCorrected: (costs: FoundCosts) => void;
  /** null: what was written no longer says what is chosen now */
  readonly onWritten: (written: WrittenColumns | null) => void;
  readonly onUse: (start: DraftStart) => void;
}): ReactNode {
  const { model, state, costs, rates, written, onCorrected, onWritten, onUse } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.costSheet;
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const setColumn = (role: ColumnRole, column: number | null): void => {
    const columns = new Map([...costs.table.columns].map(([name, found]) => [name, found.column]));
    if (column === null) columns.delete(role);
    else columns.set(role, column);
    onWritten(null);
    onCorrected(model.costs.corrected(costs, columns));
  };
  const questions = questionsOf(costs.cells, costs.table);
  const plan = model.costs.plan(
    costs,
    columnHeads(texts),
    choicesOf(questions, answers, rates, words.conversion),
  );
  const asked = asksForCodes(questions, answers);
  const ready = plan.areas.has('cost') && plan.areas.has('origin') && !asked;
  const write = async (): Promise<void> => {
    if (!(await model.writeCosts(plan))) return;
    const { areas } = plan;
    const start = {
      costs: areas.get('cost'),
      origins: areas.get('origin'),
      hsCodes: areas.get('hs'),
      statements: areas.get('statement'),
    };
    const present = Object.entries(start).filter(([, area]) => area !== undefined);
    onWritten({ names: namesOf(plan), areas, start: Object.fromEntries(present) as DraftStart });
  };
  return (
    <div className={styles.form}>
      {costColumns.map((role) => (
        <CostColumnField
          key={role}
          role={role}
          table={costs.table}
          onChange={(column) => setColumn(role, column)}
        />
      ))}
      <CostQuestions
        questions={questions}
        answers={answers}
        rates={rates}
        onAnswer={(given) => {
          setAnswers(given);
          onWritten(null);
        }}
      />
      <CostDoubts table={costs.table} model={model} />
      <p className={styles.quiet}>
        {ready ? words.plan(namesOf(plan)) : asked ? words.questions.codesAsked : words.needed}
      </p>
      {ready && plan.fixes > 0 && <p className={styles.quiet}>{words.fixed(fixNamesOf(plan))}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={!ready || written !== null || state.working || state.readOnly}
          onClick={() => void write()}
        >
          {words.write}
        </Button>
        {written !== null && <Button onClick={() => onUse(written.start)}>{words.goOn}</Button>}
      </div>
      <p className={styles.line} role="status">
        {written === null ? '' : words.written(written.names)}
      </p>
    </div>
  );
}

/** Where the new cells stand: the columns, and the table of rates that comes with them. */
const namesOf = ({ block, rates }: CostColumnsPlan): string =>
  [block.area, ...(rates === null ? [] : [rates.block.area])].map(nameOf).join(', ');

const nameOf = (area: Area): string => `${area.sheet}!${localAddress(area)}`;

/** The headings of the columns that put something right or say what is to confirm. */
const fixNamesOf = ({ block, fixes }: CostColumnsPlan): string =>
  (block.formulas[0] ?? []).slice(-fixes).join(', ');
