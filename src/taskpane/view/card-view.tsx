import { Button, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { localAddress } from '../../workbook';
import type { Card, CardCell } from '../model/findings';
import { sentenceOf } from '../model/sentence-of';
import { evaluationIn, standingOf } from '../model/opening-line';
import type { PaneModel } from '../model/pane-model';
import { labelOf } from '../model/tools';
import { BreakingLines } from './breaking-lines';
import { EvaluationView } from './evaluation-view';
import { Headroom } from './headroom';
import { Mark } from './mark';
import { useWords } from './shell';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
  },
  head: { display: 'flex', columnGap: '8px', alignItems: 'center' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  line: { margin: 0 },
  follows: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '4px' },
});

const addressOf = ({ cell }: CardCell): string => `${cell.sheet}!${localAddress(cell)}`;

/** One verdict, or one value that the pane cannot judge, with the cells it stands in. */
export function CardView(props: {
  readonly card: Card;
  readonly model: PaneModel;
  /** takes a line, counted from 1, over into what is tried */
  readonly onTry: (line: number) => void;
}): ReactNode {
  const { card, model, onTry } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const id = useId();
  const standing = standingOf(card);
  const found = evaluationIn(card);
  const label = found === null ? '' : labelOf(model.tools, found.rules.expression);
  const doubts = [...new Set(doubtsOf(card, texts.card))];
  const unreadable = card.kind === 'verdict' && !card.outcome.ok ? card.outcome.issues : [];
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <Mark standing={standing} />
        <h2 id={id} className={styles.heading}>
          {label === '' ? texts.standing(standing) : `${texts.standing(standing)} · ${label}`}
        </h2>
      </div>
      {card.kind === 'verdict' && card.linked && (
        <p className={styles.follows}>{texts.card.follows}</p>
      )}
      <div className={styles.cells}>
        {card.cells.map((cell) => (
          <Button
            key={`${addressOf(cell)} ${cell.id}`}
            size="small"
            appearance="outline"
            aria-label={texts.card.select(addressOf(cell))}
            title={cell.id}
            onClick={() => void model.select(cell.cell)}
          >
            {addressOf(cell)}
          </Button>
        ))}
      </div>
      {doubts.map((doubt) => (
        <p key={doubt} className={styles.line}>
          {doubt}
        </p>
      ))}
      {unreadable.length > 0 && (
        <ul className={styles.list}>
          {unreadable.map((issue, index) => (
            <li key={index}>{sentenceOf(issue, texts.language)}</li>
          ))}
        </ul>
      )}
      {found !== null && standing !== 'outdated' && <Headroom evaluation={found} />}
      {card.kind === 'verdict' && standing === 'fails' && (
        <BreakingLines card={card} model={model} onTry={onTry} />
      )}
      {found !== null && <EvaluationView evaluation={found} current={standing !== 'outdated'} />}
    </article>
  );
}

type CardTexts = ReturnType<typeof useWords>['texts']['card'];

function doubtsOf(card: Card, words: CardTexts): readonly string[] {
  const said: string[] = card.notRecalculated ? [words.stale] : [];
  for (const cell of card.cells) {
    const address = addressOf(cell);
    const shown = cell.shown === '' ? words.blank : String(cell.shown).toUpperCase();
    if (cell.damaged) said.push(words.damaged);
    if (cell.agreement === 'differs') said.push(words.differs(address, shown));
    if (cell.agreement === 'unlinked') said.push(words.unlinked(address));
    if (cell.agreement === 'busy') said.push(words.busy(address));
    if (card.kind === 'value') said.push(words.shows(address, shown));
  }
  if (card.kind === 'value') {
    const computed = card.verdict === null ? words.computed : words.verdictOfCell;
    said.push(card.computed === null ? words.unparsed : computed(card.computed));
  }
  return said;
}
