import { Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { questionsOf, spanName, type ColumnRole } from '../../costsheet/map';
import {
  costColumns,
  localAddress,
  type Area,
  type CostColumn,
  type CostColumnsPlan,
} from '../../workbook';
import { asksForCodes, choicesOf, NO_ANSWERS } from '../model/cost-answers';
import type { CostSheetLook, FoundCosts } from '../model/cost-sheet-desk';
import { CostColumnField } from './cost-column-field';
import { CostDoubts } from './cost-doubts';
import { CostQuestions } from './cost-questions';
import type { PageProps } from './page-props';
import { ResultsSheet } from './results-sheet';
import { useWords } from './shell';
import { Surface } from './surface';
import type { DraftStart } from './use-draft';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  small: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

/** Columns that stand beside a table since a moment ago, and how a formula begins with them. */
interface WrittenColumns {
  readonly names: string;
  readonly areas: ReadonlyMap<CostColumn, Area>;
  readonly start: DraftStart;
}

/** The cost tables of the workbook: confirmed or corrected here, then read by columns beside them. */
export function CostSheet({ model, state, open }: PageProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.costSheet;
  const [look, setLook] = useState<CostSheetLook | null>(null);
  const [chosen, setChosen] = useState(0);
  const [corrected, setCorrected] = useState<FoundCosts | null>(null);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [written, setWritten] = useState<WrittenColumns | null>(null);
  const search = async (): Promise<void> => setLook(await model.lookedForCosts());
  useEffect(() => {
    void search();
  }, [model]);
  if (look === null) {
    return state.problem === null ? <Spinner size="small" label={words.reading} /> : null;
  }
  const costs = corrected ?? look.tables[chosen];
  const setColumn = (role: ColumnRole, column: number | null): void => {
    if (costs === undefined) return;
    const columns = new Map([...costs.table.columns].map(([name, found]) => [name, found.column]));
    if (column === null) columns.delete(role);
    else columns.set(role, column);
    setWritten(null);
    setCorrected(model.costs.corrected(costs, columns));
  };
  const questions = costs === undefined ? null : questionsOf(costs.cells, costs.table);
  const plan =
    costs === undefined || questions === null
      ? null
      : model.costs.plan(
          costs,
          words.heads,
          choicesOf(questions, answers, look.rates, words.conversion),
        );
  const asked = questions !== null && asksForCodes(questions, answers);
  const ready = plan !== null && plan.areas.has('cost') && plan.areas.has('origin') && !asked;
  const write = async (): Promise<void> => {
    if (plan === null || !(await model.writeCosts(plan))) return;
    const { areas } = plan;
    const start = {
      costs: areas.get('cost'),
      origins: areas.get('origin'),
      hsCodes: areas.get('hs'),
      statements: areas.get('statement'),
    };
    const present = Object.entries(start).filter(([, area]) => area !== undefined);
    setWritten({ names: namesOf(plan), areas, start: Object.fromEntries(present) as DraftStart });
    await search();
  };
  return (
    <>
      <Surface heading={words.heading}>
        {look.unsearched.length > 0 && (
          <p className={styles.quiet}>{words.unsearched(look.unsearched.join(', '))}</p>
        )}
        {costs === undefined ? (
          <p className={styles.line}>{words.none}</p>
        ) : (
          <div className={styles.form}>
            <p className={styles.line}>{words.confirm}</p>
            <Field label={words.table}>
              <Select
                className={styles.small}
                value={String(chosen)}
                onChange={(_, { value }) => {
                  setChosen(Number(value));
                  setCorrected(null);
                  setAnswers(NO_ANSWERS);
                  setWritten(null);
                }}
              >
                {look.tables.map(({ table }, index) => (
                  <option key={`${table.sheet} ${spanName(table.span)}`} value={index}>
                    {words.tableOf(`${table.sheet}!${spanName(table.span)}`, table.items.length)}
                  </option>
                ))}
              </Select>
            </Field>
            {costColumns.map((role) => (
              <CostColumnField
                key={role}
                role={role}
                table={costs.table}
                onChange={(column) => setColumn(role, column)}
              />
            ))}
            {questions !== null && (
              <CostQuestions
                questions={questions}
                answers={answers}
                rates={look.rates}
                onAnswer={(given) => {
                  setAnswers(given);
                  setWritten(null);
                }}
              />
            )}
            <CostDoubts table={costs.table} model={model} />
            <p className={styles.quiet}>
              {ready
                ? words.plan(namesOf(plan))
                : asked
                  ? words.questions.codesAsked
                  : words.needed}
            </p>
            <div className={styles.actions}>
              <Button
                appearance="primary"
                disabled={!ready || written !== null || state.working || state.readOnly}
                onClick={() => void write()}
              >
                {words.write}
              </Button>
              {written !== null && (
                <Button onClick={() => open('formulas', written.start)}>{words.goOn}</Button>
              )}
            </div>
            <p className={styles.line} role="status">
              {written === null ? '' : words.written(written.names)}
            </p>
          </div>
        )}
      </Surface>
      {costs !== undefined && (
        <ResultsSheet
          key={`${costs.table.sheet} ${spanName(costs.table.span)}`}
          model={model}
          state={state}
          costs={costs}
          tables={look.tables}
          written={written?.areas ?? null}
        />
      )}
    </>
  );
}

/** Where the new cells stand: the columns, and the table of rates that comes with them. */
const namesOf = ({ block, rates }: CostColumnsPlan): string =>
  [block.area, ...(rates === null ? [] : [rates.block.area])].map(nameOf).join(', ');

const nameOf = (area: Area): string => `${area.sheet}!${localAddress(area)}`;
