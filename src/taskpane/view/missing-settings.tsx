import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SettingAnswers } from '../model/formula-desk';
import type { LackingSettings } from '../model/settings-plan';
import type { Tools } from '../model/tools';
import { ChoiceField } from './choice-field';
import { useWords } from './shell';

const useStyles = makeStyles({
  small: { minWidth: 0, width: '100%' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Asks for the settings that the workbook lacks: they are made with what refers to them. */
export function MissingSettings(props: {
  readonly look: LackingSettings;
  readonly tools: Tools;
  readonly answers: SettingAnswers;
  readonly onAnswer: (answers: SettingAnswers) => void;
}): ReactNode {
  const { look, tools, answers, onAnswer } = props;
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <>
      {look.missing.includes('NAFTA_GOOD') && (
        <Field label={texts.insert.good} required hint={texts.insert.settings}>
          <Input
            className={styles.small}
            value={answers.good}
            onChange={(_, { value }) => onAnswer({ ...answers, good: value })}
          />
        </Field>
      )}
      {look.missing.includes('NAFTA_SCENARIO') && (
        <ChoiceField
          label={texts.setup.start}
          value={answers.scenario}
          choices={tools.scenarios.map(({ id, label }) => ({ value: id, label }))}
          onChange={(scenario) => onAnswer({ ...answers, scenario })}
        />
      )}
      {look.broken.length > 0 && (
        <p className={styles.quiet}>{texts.insert.broken(look.broken.join(', '))}</p>
      )}
    </>
  );
}
