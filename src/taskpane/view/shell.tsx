import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { Figures } from '../format/figures';
import type { Texts } from '../texts';
import { textsFor } from '../texts';
import { themeOf, useDark } from './theme';

interface Words {
  readonly texts: Texts;
  readonly figures: Figures;
}

const WordsContext = createContext<Words>({ texts: textsFor('en'), figures: new Figures('en') });

/** The texts and the number formats of the user's language. */
export const useWords = (): Words => useContext(WordsContext);

const useStatic = makeStaticStyles({
  html: { height: '100%' },
  // WebView2 hides the scroll bar of the page otherwise
  body: { margin: 0, minHeight: '100%', overflowY: 'scroll', overflowX: 'hidden' },
  '@media (prefers-reduced-motion: reduce)': {
    '*': { animationDuration: '1ms !important', transitionDuration: '1ms !important' },
  },
});

const useStyles = makeStyles({
  whole: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    boxSizing: 'border-box',
    maxWidth: '640px',
    margin: '0 auto',
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    overflowWrap: 'anywhere',
  },
});

export function Shell(props: {
  readonly locale: string;
  readonly texts: Texts;
  readonly children: ReactNode;
}): ReactNode {
  useStatic();
  const styles = useStyles();
  const { locale, texts, children } = props;
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  return (
    <FluentProvider theme={themeOf(useDark())}>
      <WordsContext.Provider value={{ texts, figures: new Figures(locale) }}>
        {/* not on the provider: its class is given to every list that opens above the page, too */}
        <div className={styles.whole}>
          <div className={styles.page}>{children}</div>
        </div>
      </WordsContext.Provider>
    </FluentProvider>
  );
}
