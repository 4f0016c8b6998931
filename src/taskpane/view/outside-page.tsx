import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { helpFile } from '../../functions/help/help-file';
import type { Outside } from '../host';
import { languageOf } from '../texts/language';
import { useWords } from './shell';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingTop: '32px' },
  product: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  text: { margin: 0 },
  steps: { margin: 0, paddingLeft: '24px', display: 'grid', rowGap: '8px' },
});

/** What to do where there is no workbook beside the page. */
export function OutsidePage({ outside }: { readonly outside: Outside }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.outside;
  const [title, text] = {
    browser: [words.title, words.text],
    blocked: [words.blockedTitle, words.blocked],
    silent: [words.silentTitle, words.silent],
    'too old': [words.tooOldTitle, words.tooOld],
  }[outside] as [string, string];
  return (
    <main className={styles.page}>
      <p className={styles.product}>{texts.product}</p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {outside === 'browser' && (
        <ol className={styles.steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <p className={styles.text}>
        <Link href={helpFile(languageOf(texts.language))} target="_blank" rel="noopener" inline>
          {words.help}
        </Link>
      </p>
    </main>
  );
}
