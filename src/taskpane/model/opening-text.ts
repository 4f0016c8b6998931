import { textOf, type Language } from '../../origin';
import type { Figures } from '../format/figures';
import type { Texts } from '../texts';
import {
  evaluationIn,
  narrowestMargin,
  overviewOf,
  type Overview,
  type Standing,
} from './opening-line';
import type { PaneState } from './pane-model';
import { labelOf, type Tools } from './tools';

interface Words {
  readonly texts: Texts;
  readonly figures: Figures;
}

export interface OpeningText {
  readonly title: string;
  readonly detail: string | null;
}

/** "1 formula, fails US 85/50 by 6.2 points", and what stands below it. */
export function openingText(
  state: PaneState,
  tools: Tools,
  { texts, figures }: Words,
): OpeningText {
  if (state.phase === 'reading') return { title: texts.loading, detail: null };
  const overview = overviewOf(state.findings);
  const formulas = texts.formulas(overview.formulas);
  if (overview.standing === null || overview.worst === null) {
    if (overview.formulas > 0) return { title: texts.opening.noCards(formulas), detail: null };
    const missing = state.settings.some(({ kind }) => kind !== 'cell');
    return {
      title: missing ? texts.opening.noSettings : texts.opening.noFormulas,
      detail: null,
    };
  }
  if (state.phase === 'calculating') {
    return { title: texts.opening.outdated(formulas), detail: texts.calculating };
  }
  return state.findings.cards.length === 1
    ? one(overview, overview.standing, formulas, tools, { texts, figures })
    : several(overview, formulas, tools, { texts, figures });
}

function one(
  { worst, shortfall }: Overview,
  standing: Standing,
  formulas: string,
  tools: Tools,
  { texts, figures }: Words,
): OpeningText {
  const found = worst === null ? null : evaluationIn(worst);
  const label = found === null ? '' : labelOf(tools, found.rules.expression);
  const reason = found?.reasons[0];
  const why = reason === undefined ? null : textOf(reason, texts.language as Language);
  const { opening } = texts;
  switch (standing) {
    case 'fails':
      return shortfall === null
        ? { title: opening.fails(formulas, label), detail: why }
        : { title: opening.failsBy(formulas, label, figures.points(shortfall)), detail: why };
    case 'undecided':
      return { title: opening.undecided(formulas, label), detail: why };
    case 'qualifies': {
      const margin = found === null ? null : narrowestMargin(found);
      const detail = margin === null ? null : opening.spare(figures.points(margin));
      return { title: opening.qualifies(formulas, label), detail };
    }
    case 'unreadable': {
      const issue = worst?.kind === 'verdict' && !worst.outcome.ok ? worst.outcome.issues[0] : null;
      const detail = issue ? textOf(issue, texts.language as Language) : null;
      return { title: opening.unreadable(formulas), detail };
    }
    default:
      return { title: opening[standing](formulas), detail: null };
  }
}

const ORDER: readonly Standing[] = [
  'fails',
  'outdated',
  'unreadable',
  'undecided',
  'value',
  'qualifies',
];

function several(
  { counts, worst, shortfall }: Overview,
  formulas: string,
  tools: Tools,
  { texts, figures }: Words,
): OpeningText {
  const { opening } = texts;
  const listed = ORDER.filter((standing) => counts[standing] > 0).map((standing) =>
    opening.count(standing, counts[standing]),
  );
  const found = worst === null ? null : evaluationIn(worst);
  const detail =
    found === null || shortfall === null
      ? null
      : opening.worst(labelOf(tools, found.rules.expression), figures.points(shortfall));
  return { title: opening.counted(formulas, listed.join(', ')), detail };
}
