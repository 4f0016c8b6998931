import {
  annex4031,
  annex4031Source,
  concordanceSource,
  hsChanges,
  modelledIds,
  scenarioOf,
  type Reading,
  type Requirement,
  type Scenario,
} from '../../scenario';
import { cited } from './cited';
import { code, escape, paragraph, table } from './html';
import type { HelpWords } from './words';

/** The scenarios with every figure and its source, the open readings, the tracing list. */
export function scenarioSections(words: HelpWords): string {
  const scenarios = modelledIds.flatMap((id) => scenarioOf(id) ?? []);
  return [
    `<h2 id="scenarios">${words.scenarios}</h2>`,
    paragraph(words.marks),
    words.record === '' ? '' : paragraph(words.record),
    ...scenarios.map((scenario) => scenarioSection(scenario, words)),
    tracingListSection(words),
  ].join('\n');
}

function scenarioSection(scenario: Scenario, words: HelpWords): string {
  const { id, name, summary, proposer, date, status, checkedOn, requirements, readings } = scenario;
  return [
    `<section><div lang="en"><h3 id="scenario-${escape(id)}">${escape(id)}: ${escape(name)}</h3>`,
    paragraph(summary),
    paragraph(
      `${[proposer, date].filter((part) => part !== '').join(', ')}; ${status}; record read on ${checkedOn}.`,
    ),
    '</div>',
    table(words.requirementHead, requirements.flatMap(steps), 'en'),
    readings.length === 0 ? '' : readingTable(readings, words),
    '</section>',
  ].join('\n');
}

const steps = ({ measure, classes, steps: dated }: Requirement): readonly (readonly string[])[] =>
  dated.map(({ percent, from, source }) => [
    escape(measure),
    escape(classes.join(', ')),
    escape(from ?? ''),
    escape(`${percent} %`),
    cited(source),
    escape(source.quote),
  ]);

const readingTable = (readings: readonly Reading[], words: HelpWords): string =>
  table(
    words.readingHead,
    readings.map(({ term, reading, others, source }) => [
      escape(term),
      escape(reading),
      escape(others.join('; ')),
      cited(source),
    ]),
    'en',
  );

function tracingListSection(words: HelpWords): string {
  return [
    `<h2 id="tracing-list">${words.tracingList}</h2>`,
    paragraph(words.tracingIntro),
    `<p class="source">${cited(annex4031Source)}</p>`,
    `<p>${annex4031.map(({ entry }) => code(entry)).join(', ')}</p>`,
    paragraph(words.editions),
    table(
      words.editionHead,
      hsChanges.map(({ code: changed, since, until, was, what }) => [
        code(changed),
        escape(since === undefined ? words.until(until) : words.since(since)),
        was.map(code).join(', '),
        escape(what),
      ]),
      'en',
    ),
    `<p class="source">${cited(concordanceSource)}</p>`,
  ].join('\n');
}
