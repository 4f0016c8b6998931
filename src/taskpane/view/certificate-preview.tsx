import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { textOf } from '../../origin';
import type { CertificatePlan } from '../../sharing/certificate';
import { languageOf } from '../texts/language';
import { useWords } from './shell';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'grid',
    rowGap: '4px',
    overflowWrap: 'anywhere',
  },
});

/** so many goods that are refused are listed with their reasons */
const MOST = 50;

/** What a certificate would say: its goods to be taken one by one, what is refused, and the people. */
export function CertificatePreview(props: {
  readonly plan: CertificatePlan;
  readonly taken: ReadonlySet<string>;
  readonly onTake: (taken: ReadonlySet<string>) => void;
}): ReactNode {
  const { plan, taken, onTake } = props;
  const { certificate, people, refused, notes } = plan;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.certificate;
  const language = languageOf(texts.language);
  const toggle = (cell: string, on: boolean): void => {
    const next = new Set(taken);
    if (on) next.add(cell);
    else next.delete(cell);
    onTake(next);
  };
  return (
    <>
      <h3 className={styles.heading}>{words.under(certificate.agreement)}</h3>
      {certificate.goods.length === 0 && <p className={styles.line}>{words.none}</p>}
      {certificate.goods.map(({ cell, description, tariff, criterion }) => (
        <Checkbox
          key={cell}
          label={words.good(cell, description, tariff, criterion)}
          checked={taken.has(cell)}
          onChange={(_, { checked }) => toggle(cell, checked === true)}
        />
      ))}
      {notes.map((note, index) => (
        <p key={index} className={styles.quiet}>
          {textOf(note, language)}
        </p>
      ))}
      {people.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.people}</h3>
          <ul className={styles.list}>
            {people.map(([field, text]) => (
              <li key={field}>{`${field}: ${text}`}</li>
            ))}
          </ul>
        </>
      )}
      {certificate.goods.length > 0 && <p className={styles.quiet}>{words.blank}</p>}
      {refused.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.refused}</h3>
          <ul className={styles.list}>
            {refused.slice(0, MOST).map(({ cell, reason }) => (
              <li key={cell}>{`${cell}: ${textOf(reason, language)}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
