import type { Language } from '../../origin';
import { scenarioOf, scenarios, usmcaTables } from '../../scenario';
import { sourceText } from '../evaluation-table';
import { goodsWords } from './goods-words';
import { code, escape, link, paragraph, table } from './html';

/** What can be judged, what decides between the classes, and the lists of parts. */
export function goodsSections(language: Language): string {
  const words = goodsWords[language];
  return [
    `<h2 id="goods">${escape(words.title)}</h2>`,
    paragraph(words.intro),
    table(
      words.head,
      words.goods.map(([name, meaning]) => [
        name.split(', ').map(code).join(', '),
        escape(meaning),
      ]),
    ),
    ...words.notes.map(paragraph),
    `<h3 id="staging">${escape(words.staging)}</h3>`,
    table(words.stagingHead, stagingRows(), 'en'),
    `<h3 id="usmca-tables">${escape(words.tables)}</h3>`,
    table(
      words.tablesHead,
      usmcaTables().map(({ name, entries }) => [
        escape(name),
        entries.map(({ entry }) => code(entry)).join(', '),
      ]),
      'en',
    ),
  ].join('\n');
}

/** The figures of the regimes, of each scenario that brings one of its own. */
function stagingRows(): readonly (readonly string[])[] {
  const regimes = scenarios.flatMap(({ id }) => scenarioOf(id)?.staging ?? []);
  return [...new Set(regimes)]
    .flatMap(({ requirements }) => requirements)
    .flatMap(({ measure, classes, steps }) =>
      steps.map(({ percent, source }) => [
        escape(measure),
        escape(classes.join(', ')),
        escape(`${percent} %`),
        link(source.address, sourceText(source)),
      ]),
    );
}
