import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isVerdict, overviewOf } from '../model/opening-line';
import { CardView } from './card-view';
import { CaseList } from './case-list';
import type { PageProps } from './page-props';
import { useWords } from './shell';
import { Surface } from './surface';
import { WhatIf, type TriedLine } from './what-if';

const useStyles = makeStyles({ line: { margin: 0 } });

/** Every case with its verdict; the chosen one in full, and what a change would do to it. */
export function ResultsPage({ model, state, card: wanted }: PageProps): ReactNode {
  const styles = useStyles();
  const words = useWords().texts.results;
  const { findings } = state;
  const [key, setKey] = useState(wanted ?? overviewOf(findings).worst?.key ?? '');
  const [line, setLine] = useState<TriedLine>({ line: 1, asked: 0 });
  const card = findings.cards.find((one) => one.key === key) ?? findings.cards[0];
  if (card === undefined) {
    return (
      <Surface heading={words.heading}>
        <p className={styles.line}>{words.none}</p>
      </Surface>
    );
  }
  return (
    <>
      {findings.cards.length > 1 && (
        <Surface heading={words.heading}>
          <CaseList
            cards={findings.cards}
            tools={model.tools}
            chosen={card.key}
            choose={(next) => {
              setKey(next);
              setLine({ line: 1, asked: 0 });
            }}
          />
        </Surface>
      )}
      <CardView
        card={card}
        model={model}
        onTry={(wanted) => setLine(({ asked }) => ({ line: wanted, asked: asked + 1 }))}
      />
      {isVerdict(card) && <WhatIf key={card.key} {...{ model, state, card, line, setLine }} />}
    </>
  );
}
