import { nameIn, type Evaluation, type Issue } from '../../origin';
import type { Figures } from '../format/figures';
import type { Texts } from '../texts';
import { languageOf } from '../texts/language';
import {
  evaluationIn,
  narrowestMargin,
  overviewOf,
  type Overview,
  type Standing,
} from './opening-line';
import type { PaneState } from './pane-state';
import { sentenceOf } from './sentence-of';
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
  const { cards, left } = state.findings;
  if (left > 0) return { title: texts.work.stopped(formulas, cards.length, left), detail: null };
  if (overview.standing === null || overview.worst === null) {
    const { figures: shown } = state.findings;
    if (shown !== null) {
      return { title: texts.opening.figures(formulas), detail: texts.opening.figuresShow(shown) };
    }
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
    : several(overview, state.findings.cards.length, formulas, tools, { texts, figures });
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
  const say = (issue: Issue | undefined): string | null =>
    issue === undefined ? null : sentenceOf(issue, texts.language);
  const why = say(found?.reasons[0]);
  const { opening } = texts;
  if (worst?.kind === 'value' && worst.verdict !== null && standing !== 'outdated') {
    return { title: opening.shown[worst.verdict](formulas), detail: opening.fromCell };
  }
  switch (standing) {
    case 'fails':
      return shortfall === null
        ? { title: opening.fails(formulas, label), detail: why }
        : {
            title: opening.failsBy(formulas, label, figures.points(shortfall)),
            detail: found && gapsOf(found, texts, figures),
          };
    case 'undecided':
      return { title: opening.undecided(formulas, label), detail: why };
    case 'qualifies': {
      const margin = found === null ? null : narrowestMargin(found);
      const detail =
        margin === null
          ? null
          : margin.isZero()
            ? opening.exact
            : opening.spare(figures.points(margin));
      return { title: opening.qualifies(formulas, label), detail };
    }
    case 'unreadable': {
      const issues = worst?.kind === 'verdict' && !worst.outcome.ok ? worst.outcome.issues : [];
      return { title: opening.unreadable(formulas), detail: say(issues[0]) };
    }
    default:
      return { title: opening[standing](formulas), detail: null };
  }
}

/** "Regional value content 62.0% of 85.0% required; US share of net cost ..." */
const gapsOf = ({ tests }: Evaluation, texts: Texts, figures: Figures): string =>
  tests
    .flatMap(({ code, name, result, measured, required }) => {
      if (code === 'de-minimis' || result !== 'Fail' || !measured || !required) return [];
      const { limit } = required;
      const figure = figures.percent(measured.favourable, limit);
      return [
        texts.opening.gap(nameIn(name, languageOf(texts.language)), figure, figures.percent(limit)),
      ];
    })
    .join('; ');

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
  cases: number,
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
  return { title: opening.counted(formulas, cases, listed.join(', ')), detail };
}
