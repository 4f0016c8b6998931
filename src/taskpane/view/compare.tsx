import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { readDate } from '../../costsheet';
import { localAddress } from '../../workbook';
import { barsOf, compared, judgings, withoutBar, type Compared } from '../model/comparison';
import type { VerdictCard } from '../model/findings';
import { evaluationIn, isVerdict, type Standing } from '../model/opening-line';
import type { PaneModel } from '../model/pane-model';
import { sentenceOf } from '../model/sentence-of';
import { labelOf } from '../model/tools';
import { BarChart } from './bar-chart';
import { Mark } from './mark';
import type { PageProps } from './page-props';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  small: { minWidth: 0, width: '100%' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  item: { display: 'flex', columnGap: '8px', alignItems: 'flex-start' },
  label: { fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: 'pointer', minHeight: '24px' },
  choices: { display: 'flex', flexDirection: 'column' },
});

const addressOf = (card: VerdictCard): string => {
  const [first] = card.cells;
  return first === undefined ? '' : `${first.cell.sheet}!${localAddress(first.cell)}`;
};

/** One case under several proposals, side by side; nothing is written. */
export function Compare({ model, state }: PageProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.compare;
  const cards = state.findings.cards.filter(isVerdict);
  const [key, setKey] = useState('');
  const [ids, setIds] = useState(() => [
    ...model.tools.sideBySide,
    ...state.proposals.map(({ name }) => name),
  ]);
  const card = cards.find((one) => one.key === key) ?? cards[0];
  const all = judgings(model.tools, state.proposals);
  const rows = useMemo(
    () =>
      card === undefined
        ? []
        : compared(
            card.given,
            all.filter(({ id }) => ids.includes(id)),
            model.tools,
          ),
    [card, ids, model, state.proposals],
  );
  if (card === undefined) {
    return (
      <Surface heading={words.heading}>
        <p className={styles.line}>{words.none}</p>
      </Surface>
    );
  }
  return (
    <Surface heading={words.heading}>
      {cards.length > 1 && (
        <Field label={words.case}>
          <Select
            className={styles.small}
            value={card.key}
            onChange={(_, { value }) => setKey(value)}
          >
            {cards.map((one) => (
              <option key={one.key} value={one.key}>
                {addressOf(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Caption card={card} model={model} />
      <ul className={styles.list} aria-label={words.verdicts}>
        {rows.map((row) => (
          <VerdictItem key={row.scenario.id} row={row} />
        ))}
      </ul>
      <BarChart caption={words.rvc} bars={barsOf(rows, 'rvc')} />
      <ChartNote rows={rows} code="rvc" card={card} model={model} />
      <BarChart caption={words.usShare} bars={barsOf(rows, 'us-share')} />
      <ChartNote rows={rows} code="us-share" card={card} model={model} />
      <p className={styles.quiet}>{words.legend}</p>
      <details>
        <summary className={styles.summary}>{words.rest}</summary>
        <div className={styles.choices}>
          {all.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={label}
              checked={ids.includes(id)}
              onChange={(_, { checked }) =>
                setIds(checked === true ? [...ids, id] : ids.filter((one) => one !== id))
              }
            />
          ))}
        </div>
      </details>
    </Surface>
  );
}

/** What a chart shows, for whoever sees the chart alone, and which proposals have no bar in it. */
function ChartNote(props: {
  readonly rows: readonly Compared[];
  readonly code: 'rvc' | 'us-share';
  readonly card: VerdictCard;
  readonly model: PaneModel;
}): ReactNode {
  const { rows, code, card, model } = props;
  const styles = useStyles();
  const words = useWords().texts.compare;
  const day = useDayOf(card);
  const without = withoutBar(rows, code).map(({ label }) => label);
  return (
    <p className={styles.quiet}>
      {barsOf(rows, code).length > 0 && words.chart(addressOf(card), day, model.tools.version)}{' '}
      {without.length > 0 && words.leftOut(without.join(', '))}
    </p>
  );
}

/** The sentence that says on which day the requirements of a case are taken. */
function useDayOf(card: VerdictCard): string {
  const { texts, figures } = useWords();
  const [[date] = [null]] = [card.given[7]].map((one) => (Array.isArray(one) ? one.flat() : [one]));
  const day = readDate(date, { parameter: 'date' });
  return day.ok && day.value !== null
    ? texts.compare.onDay(figures.day(day.value))
    : texts.compare.noDay;
}

function Caption({
  card,
  model,
}: {
  readonly card: VerdictCard;
  readonly model: PaneModel;
}): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.compare;
  const found = evaluationIn(card);
  const { version } = model.tools;
  const day = useDayOf(card);
  const good = found?.rules.good.label ?? texts.card.blank;
  return (
    <div>
      <p className={styles.line}>{words.caption(addressOf(card), good, version)}</p>
      {found !== null && (
        <p className={styles.quiet}>
          {words.follows(labelOf(model.tools, found.rules.expression))}
        </p>
      )}
      <p className={styles.quiet}>{day}</p>
    </div>
  );
}

const STANDINGS = { Qualifies: 'qualifies', Fails: 'fails', Undecided: 'undecided' } as const;

function VerdictItem({ row: { scenario, outcome } }: { readonly row: Compared }): ReactNode {
  const styles = useStyles();
  const { texts, figures } = useWords();
  const standing: Standing = outcome.ok ? STANDINGS[outcome.value.verdict] : 'unreadable';
  return (
    <li className={styles.item}>
      <Mark standing={standing} small />
      <span>
        <span className={styles.label}>{scenario.label}</span>
        {texts.compare.verdictOn(figures.day(scenario.date), texts.standing(standing))}
        {!outcome.ok && outcome.issues.map((issue) => `. ${sentenceOf(issue, texts.language)}`)}
      </span>
    </li>
  );
}
