import { Exact } from '../../origin';
import { allowedSpread, setLimit } from '../../scenario';
import { averagingRules } from '../../scenario/data/averaging';
import { cited } from './cited';
import { escape, paragraph, table } from './html';
import type { HelpWords } from './words';

const HUNDRED = Exact.fromText('100');

/** Averaging by the words of the law, and the figures of the law about the producer's books. */
export function accountsSection(words: HelpWords): string {
  const rules = averagingRules.map(({ goods, subject, source }) => [
    escape(goods),
    escape(subject),
    escape(source.quote),
    cited(source),
  ]);
  const figures = [allowedSpread, setLimit].flatMap(({ limit, source, alsoIn }) =>
    [source, ...alsoIn].map((each) => [
      `${limit.times(HUNDRED).toString()} %`,
      escape(each.quote),
      cited(each),
    ]),
  );
  return [
    `<h2 id="averaging">${words.averaging}</h2>`,
    paragraph(words.averagingIntro),
    table(words.averagingHead, rules, 'en'),
    `<h2 id="figures-of-the-books">${words.bookFigures}</h2>`,
    table(words.bookFiguresHead, figures, 'en'),
  ].join('\n');
}
