import { Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { mayListModels, spanName } from '../../costsheet/map';
import type { CostSheetLook, FoundCosts } from '../model/cost-sheet-desk';
import { ChoiceField } from './choice-field';
import { CostDoubts } from './cost-doubts';
import { CostLines, type WrittenColumns } from './cost-lines';
import { FleetTable } from './fleet-table';
import { ModelColumns } from './model-columns';
import type { PageProps } from './page-props';
import { ResultsSheet } from './results-sheet';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  small: { minWidth: 0, width: '100%' },
});

const KINDS = ['lines', 'models'] as const;

/**
 * The tables of the workbook: those with a line for each part are read by columns beside them, those
 * with a row for each model by a fleet table; both once they are confirmed or corrected here.
 */
export function CostSheet({ model, state, open, part }: PageProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.costSheet;
  const [look, setLook] = useState<CostSheetLook | null>(null);
  const [chosen, setChosen] = useState(0);
  const [corrected, setCorrected] = useState<FoundCosts | null>(null);
  const [written, setWritten] = useState<WrittenColumns | null>(null);
  const search = async (): Promise<void> => setLook(await model.lookedForCosts());
  useEffect(() => {
    void search();
  }, [model]);
  if (look === null) {
    return state.problem === null ? <Spinner size="small" label={words.reading} /> : null;
  }
  const costs = corrected ?? look.tables[chosen];
  const kind = costs === undefined || costs.table.models === null ? 'lines' : 'models';
  const key = costs === undefined ? '' : `${costs.table.sheet} ${spanName(costs.table.span)}`;
  const { models } = model.resultsSheets;
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
            {mayListModels(costs.table) && (
              <ChoiceField
                label={texts.models.rows}
                value={kind}
                choices={KINDS.map((one) => ({ value: one, label: texts.models.kinds[one] }))}
                onChange={(rows) => {
                  setCorrected(models.asRows(costs, rows));
                  setWritten(null);
                }}
              />
            )}
            {kind === 'models' ? (
              <>
                <ModelColumns
                  costs={costs}
                  onChange={(columns) => setCorrected(models.corrected(costs, columns))}
                />
                <CostDoubts table={costs.table} model={model} />
              </>
            ) : (
              <CostLines
                key={chosen}
                model={model}
                state={state}
                costs={costs}
                rates={look.rates}
                written={written}
                onCorrected={setCorrected}
                onWritten={(now) => {
                  setWritten(now);
                  if (now !== null) void search();
                }}
                onUse={(start) => open('formulas', start)}
              />
            )}
          </div>
        )}
      </Surface>
      {costs !== undefined && kind === 'models' && (
        <FleetTable key={key} model={model} state={state} costs={costs} />
      )}
      {costs !== undefined && kind === 'lines' && (
        <ResultsSheet
          key={key}
          model={model}
          state={state}
          costs={costs}
          tables={look.tables}
          written={written?.areas ?? null}
          sentHere={part === 'results sheet'}
        />
      )}
    </>
  );
}
