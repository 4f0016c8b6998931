import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Questions } from '../../costsheet/map';
import { asksForCodes, positiveIn, type CostAnswers } from '../model/cost-answers';
import type { RatesOfBook } from '../model/cost-sheet-desk';
import { CostRates } from './cost-rates';
import { useWords } from './shell';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  small: { minWidth: 0, width: '100%' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** units asked for at once: a sheet that has more writes its units as it likes */
const MOST = 12;

/** What only the user can say of a table: codes of countries, decimal signs, price units, rates. */
export function CostQuestions(props: {
  readonly questions: Questions;
  readonly answers: CostAnswers;
  readonly rates: RatesOfBook | null;
  readonly onAnswer: (answers: CostAnswers) => void;
}): ReactNode {
  const { questions, answers, onAnswer } = props;
  const styles = useStyles();
  const words = useWords().texts.costSheet.questions;
  const { countryCodes, doubtfulCodes, decimalIn, priceUnits, currencies } = questions;
  const units = [...priceUnits].slice(0, MOST);
  if (countryCodes === 'none' && decimalIn === null && units.length + currencies.length === 0) {
    return null;
  }
  const setPieces = (label: string, typed: string): void =>
    onAnswer({ ...answers, pieces: new Map(answers.pieces).set(label, typed) });
  return (
    <div className={styles.form} role="group" aria-label={words.heading}>
      {countryCodes !== 'none' && (
        <Field
          label={words.codes}
          hint={words.codesHint(doubtfulCodes.join(', '))}
          {...(asksForCodes(questions, answers)
            ? { validationState: 'warning' as const, validationMessage: words.codesAsked }
            : {})}
        >
          <Select
            className={styles.small}
            value={answers.countrySystem ?? (countryCodes === 'ask' ? '' : 'iso')}
            onChange={(_, { value }) =>
              onAnswer({
                ...answers,
                countrySystem: value === 'iso' || value === 'aala' ? value : null,
              })
            }
          >
            {countryCodes === 'ask' && <option value="">{words.choose}</option>}
            <option value="iso">{words.iso}</option>
            <option value="aala">{words.aala}</option>
          </Select>
        </Field>
      )}
      {decimalIn !== null && (
        <Field label={words.decimal(decimalIn)}>
          <Select
            className={styles.small}
            value={answers.decimal ?? ''}
            onChange={(_, { value }) =>
              onAnswer({ ...answers, decimal: value === '.' || value === ',' ? value : null })
            }
          >
            <option value="">{words.decimalOpen}</option>
            <option value=".">{words.decimalPoint}</option>
            <option value=",">{words.decimalComma}</option>
          </Select>
        </Field>
      )}
      {units.map(([label, pieces]) => {
        const typed = answers.pieces.get(label) ?? (pieces === null ? '' : String(pieces));
        const open = positiveIn(typed) === null;
        return (
          <Field
            key={label}
            label={words.pieces(label)}
            {...(open
              ? { validationState: 'warning' as const, validationMessage: words.piecesOpen }
              : {})}
          >
            <Input
              className={styles.small}
              inputMode="decimal"
              value={typed}
              onChange={(_, { value }) => setPieces(label, value)}
            />
          </Field>
        );
      })}
      {currencies.length > 0 && <CostRates {...props} />}
    </div>
  );
}
