import { Field, makeStyles, SearchBox, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { searchHelp, type HelpEntry } from '../model/help-search';
import { languageOf } from '../texts/language';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  box: { maxWidth: 'none', width: '100%' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, display: 'grid', rowGap: '8px' },
  term: { fontWeight: tokens.fontWeightSemibold },
  data: { margin: 0 },
  summary: { cursor: 'pointer', minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The functions and the ten words, searched while typing; the catalogue loads when this opens. */
export function HelpSearch(): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.search;
  const [query, setQuery] = useState('');
  const [functions, setFunctions] = useState<readonly HelpEntry[] | null>(null);
  useEffect(() => {
    let current = true;
    void import('../../functions/texts').then(({ catalogueIn }) => {
      if (current) setFunctions(catalogueIn(languageOf(texts.language)));
    });
    return () => {
      current = false;
    };
  }, [texts.language]);
  const found = searchHelp(query, functions ?? [], texts.vocabulary);
  const count = found.functions.length + found.words.length;
  return (
    <Surface heading={words.heading}>
      <Field label={words.label} hint={words.hint}>
        <SearchBox
          className={styles.box}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      <p className={styles.quiet} role="status">
        {query.trim() === '' || functions === null ? '' : words.found(count)}
      </p>
      {found.words.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.words}</h3>
          <dl className={styles.list}>
            {found.words.map(({ word, meaning }) => (
              <div key={word}>
                <dt className={styles.term}>{word}</dt>
                <dd className={styles.data}>{meaning}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {functions === null && <Spinner size="small" aria-label={words.loading} />}
      {found.functions.length > 0 && <h3 className={styles.heading}>{words.functions}</h3>}
      {found.functions.map((one) => (
        <FunctionHelp key={one.id} entry={one} />
      ))}
    </Surface>
  );
}

function FunctionHelp({ entry }: { readonly entry: HelpEntry }): ReactNode {
  const styles = useStyles();
  const words = useWords().texts.search;
  return (
    <details>
      <summary className={styles.summary}>{entry.id}</summary>
      <p className={styles.line}>{entry.description}</p>
      <dl className={styles.list}>
        {entry.parameters.map(({ name, optional, description }) => (
          <div key={name}>
            <dt className={styles.term}>{optional ? `${name} (${words.optional})` : name}</dt>
            <dd className={styles.data}>{description}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.formula}>{entry.example.formula}</p>
    </details>
  );
}
