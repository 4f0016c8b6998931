import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { columnName } from '../../costsheet/map';
import { areaReference, localAddress, type Area, type CostColumn } from '../../workbook';
import type { FoundCosts } from '../model/cost-sheet-desk';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { fleetShapes, type FleetShape } from '../model/results-subjects';
import type { ResultsChoice, ResultsLook } from '../model/results-sheet-desk';
import { noSettings, settled } from '../model/settings-plan';
import { columnHeads } from '../texts/column-heads';
import { ChoiceField } from './choice-field';
import { MissingSettings } from './missing-settings';
import { ReferenceField } from './reference-field';
import { ResultsPlanLines } from './results-plan-lines';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  small: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

const nameOf = (area: Area): string => `${area.sheet}!${localAddress(area)}`;

/** A confirmed cost table written out as sheets that print. */
export function ResultsSheet(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly costs: FoundCosts;
  /** every table of the workbook, for a fleet of one table per model */
  readonly tables: readonly FoundCosts[];
  /** columns that were written beside the table a moment ago */
  readonly written: ReadonlyMap<CostColumn, Area> | null;
  /** another page has led to it */
  readonly sentHere: boolean;
}): ReactNode {
  const { model, state, tables, written } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.resultsSheet;
  const [look, setLook] = useState<ResultsLook | null>(null);
  const [shape, setShape] = useState<FleetShape>('one');
  const [modelColumn, setModelColumn] = useState<number | null>(null);
  const [netCost, setNetCost] = useState<string | null>(null);
  const [facts, setFacts] = useState<string | null>(null);
  const [charts, setCharts] = useState(false);
  const [settings, setSettings] = useState(noSettings(model.tools));
  const [progress, setProgress] = useState<readonly [number, number] | null>(null);
  const [done, setDone] = useState('');
  const stop = useRef(false);
  const present = state.settings.map(({ kind }) => kind).join(' ');
  useEffect(() => {
    void model.lookedForResults().then(setLook);
  }, [model, present, written]);
  const costs = withModels(model, props.costs, modelColumn);
  const evaluable = tablesPerSheet(tables, costs);
  if (look === null) return null;
  const choice: ResultsChoice = {
    shape,
    tables: shape === 'sheets' ? evaluable : [costs],
    written,
    netCost: netCost ?? (shape === 'one' ? suggestedNetCost(look, costs) : ''),
    facts: facts ?? look.facts,
    charts: charts && look.drawsCharts,
    heads: columnHeads(texts),
    answers: { ...settings, good: settings.good.trim() },
  };
  const preview = model.resultsSheets.preview(choice, look);
  const ready =
    canEvaluate(costs) &&
    preview.titles.length > 0 &&
    preview.netCost.kind !== 'wrong' &&
    preview.facts.kind !== 'wrong' &&
    preview.facts.kind !== 'amount' &&
    settled(look, settings);
  const write = async (): Promise<void> => {
    stop.current = false;
    setDone('');
    setProgress([0, preview.titles.length]);
    const sheets = await model.writeResults(choice, (count, of) => {
      setProgress([count, of]);
      return !stop.current;
    });
    setProgress(null);
    if (sheets !== null) setDone(words.done(sheets.join(', ')));
  };
  const take = async (into: (text: string) => void): Promise<void> => {
    const area = await model.selected();
    if (area !== null) into(areaReference(area, ''));
  };
  const columns = shape === 'models' ? 2 : 1;
  return (
    <Surface heading={words.heading} sentHere={props.sentHere}>
      <div className={styles.form}>
        <p className={styles.line}>{words.intro}</p>
        <ChoiceField
          label={words.shape}
          value={shape}
          choices={fleetShapes
            .filter((one) => one !== 'sheets' || evaluable.length > 1)
            .map((one) => ({ value: one, label: words.shapes[one] }))}
          onChange={(one) => {
            setShape(one);
            setNetCost(null);
          }}
        />
        {shape === 'models' && (
          <ChoiceField
            label={words.modelColumn}
            value={String(costs.table.columns.get('model')?.column ?? '')}
            choices={[
              { value: '', label: texts.costSheet.noColumn },
              ...[...costs.table.headers].map(([column, header]) => ({
                value: String(column),
                label: `${columnName(column)} · ${header}`,
              })),
            ]}
            onChange={(value) => setModelColumn(value === '' ? null : Number(value))}
          />
        )}
        {shape === 'sheets' ? (
          <p className={styles.quiet}>{words.ownNetCosts}</p>
        ) : (
          <ReferenceField
            label={shape === 'one' ? words.netCost : words.netCosts}
            required={false}
            value={choice.netCost}
            options={
              shape === 'one'
                ? look.netCosts.map((cell) => {
                    const reference = areaReference(cell, '');
                    return { reference, label: reference };
                  })
                : []
            }
            trouble={preview.netCost.kind === 'wrong' ? words.wrong(columns) : null}
            onChange={setNetCost}
            onSelection={() => void take(setNetCost)}
          />
        )}
        {shape !== 'sheets' && preview.netCost.kind === 'blank' && (
          <p className={styles.quiet}>{words.blank}</p>
        )}
        <ReferenceField
          label={texts.insert.fields.facts}
          required={false}
          value={choice.facts}
          options={[]}
          trouble={
            preview.facts.kind === 'wrong' || preview.facts.kind === 'amount'
              ? words.wrong(2)
              : null
          }
          onChange={setFacts}
          onSelection={() => void take(setFacts)}
        />
        {shape === 'one' && look.drawsCharts && (
          <Checkbox
            label={words.charts}
            checked={charts}
            onChange={(_, { checked }) => setCharts(checked === true)}
          />
        )}
        {shape === 'one' && !look.drawsCharts && <p className={styles.quiet}>{words.noCharts}</p>}
        <MissingSettings
          look={look}
          tools={model.tools}
          answers={settings}
          onAnswer={setSettings}
        />
        {canEvaluate(costs) ? (
          <ResultsPlanLines preview={preview} nameOf={nameOf} />
        ) : (
          <p className={styles.quiet}>{words.needed}</p>
        )}
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabled={!ready || state.readOnly}
            disabledFocusable={state.working}
            onClick={() => void write()}
          >
            {words.write(preview.titles.length)}
          </Button>
          {progress !== null && <Button onClick={() => (stop.current = true)}>{words.stop}</Button>}
        </div>
        <p className={styles.line} role="status">
          {progress === null ? done : words.working(...progress)}
        </p>
      </div>
    </Surface>
  );
}

const canEvaluate = ({ table }: FoundCosts): boolean =>
  (table.columns.has('cost') || table.product !== null) && table.columns.has('origin');

/** The table with the column of models that the user chose. */
function withModels(model: PaneModel, costs: FoundCosts, column: number | null): FoundCosts {
  if (column === null) return costs;
  const columns = new Map([...costs.table.columns].map(([name, found]) => [name, found.column]));
  return model.costs.corrected(costs, columns.set('model', column));
}

/** The first table of each sheet that can be evaluated, the confirmed one in its place. */
function tablesPerSheet(
  tables: readonly FoundCosts[],
  confirmed: FoundCosts,
): readonly FoundCosts[] {
  const bySheet = new Map([[confirmed.table.sheet, confirmed]]);
  for (const one of tables.filter(canEvaluate)) {
    if (!bySheet.has(one.table.sheet)) bySheet.set(one.table.sheet, one);
  }
  return [...bySheet.values()];
}

/** The net cost of the same sheet, or the only one there is. */
function suggestedNetCost({ netCosts }: ResultsLook, { table }: FoundCosts): string {
  const here = netCosts.find(({ sheet }) => sheet === table.sheet);
  const [only] = netCosts.length === 1 ? netCosts : [];
  const found = here ?? only;
  return found === undefined ? '' : areaReference(found, '');
}
