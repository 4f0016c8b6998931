import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Questions } from '../../costsheet/map';
import { localAddress } from '../../workbook';
import {
  baseOf,
  NO_RATE,
  positiveIn,
  type CostAnswers,
  type TypedRate,
} from '../model/cost-answers';
import type { RatesOfBook } from '../model/cost-sheet-desk';
import { useWords } from './shell';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  rate: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    margin: 0,
    padding: '8px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  small: { minWidth: 0, width: '100%' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Currencies that a North American cost sheet may be brought to, though no line is in them. */
const USUAL = ['USD', 'CAD', 'MXN'];

/** The exchange rates of a table in several currencies: asked for with date and source, never made up. */
export function CostRates(props: {
  readonly questions: Questions;
  readonly answers: CostAnswers;
  readonly rates: RatesOfBook | null;
  readonly onAnswer: (answers: CostAnswers) => void;
}): ReactNode {
  const { questions, answers, rates, onAnswer } = props;
  const styles = useStyles();
  const words = useWords().texts.costSheet.questions;
  const base = baseOf(questions, answers, rates);
  const { currencies } = questions;
  const foreign = currencies.filter((currency) => currency !== base);
  if (rates !== null) {
    const known = new Set(rates.currencies.map((currency) => currency.toUpperCase()));
    const lacking = foreign.filter((currency) => !known.has(currency));
    const table = `${rates.area.sheet}!${localAddress(rates.area)}`;
    return (
      <p className={styles.quiet}>
        {words.ratesOfBook(table, base)}{' '}
        {lacking.length > 0 && words.ratesLacking(lacking.join(', '))}
      </p>
    );
  }
  const set = (currency: string, change: Partial<TypedRate>): void => {
    const typed = { ...(answers.rates.get(currency) ?? NO_RATE), ...change };
    onAnswer({ ...answers, rates: new Map(answers.rates).set(currency, typed) });
  };
  return (
    <>
      <Field label={words.base(currencies.join(', '))} hint={words.baseHint}>
        <Select
          className={styles.small}
          value={base}
          onChange={(_, { value }) => onAnswer({ ...answers, base: value })}
        >
          {[...new Set([...currencies, ...USUAL])].map((currency) => (
            <option key={currency} value={currency}>
              {currency}
            </option>
          ))}
        </Select>
      </Field>
      {foreign.map((currency) => {
        const { rate, date, source } = answers.rates.get(currency) ?? NO_RATE;
        const wrong = rate.trim() !== '' && positiveIn(rate) === null;
        return (
          <fieldset key={currency} className={styles.rate}>
            <legend>{words.rateLegend(currency)}</legend>
            <Field
              label={words.rate(currency, base)}
              {...(wrong
                ? { validationState: 'error' as const, validationMessage: words.rateWrong(rate) }
                : { hint: words.rateHint })}
            >
              <Input
                className={styles.small}
                inputMode="decimal"
                value={rate}
                onChange={(_, { value }) => set(currency, { rate: value })}
              />
            </Field>
            <Field label={words.date}>
              <Input
                className={styles.small}
                type="date"
                value={date}
                onChange={(_, { value }) => set(currency, { date: value })}
              />
            </Field>
            <Field label={words.source}>
              <Input
                className={styles.small}
                value={source}
                onChange={(_, { value }) => set(currency, { source: value })}
              />
            </Field>
          </fieldset>
        );
      })}
    </>
  );
}
