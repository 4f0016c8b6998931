import type { Source } from '../../origin';
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
import { sourceText } from '../evaluation-table';
import { code, escape, link, paragraph, table } from './html';

/** The scenarios with every figure and its source, the open readings, the tracing list. */
export function scenarioSections(): string {
  const scenarios = modelledIds.flatMap((id) => scenarioOf(id) ?? []);
  return [
    '<h2 id="scenarios">Scenarios and their sources</h2>',
    paragraph(
      'The mark behind a source says how sure it is: V1 read in the law, V2 read in a report, M common knowledge not verified, O left open by the public record.',
    ),
    ...scenarios.map(scenarioSection),
    tracingListSection(),
  ].join('\n');
}

function scenarioSection(scenario: Scenario): string {
  const { id, name, summary, proposer, date, status, checkedOn, requirements, readings } = scenario;
  return [
    `<section><h3 id="scenario-${escape(id)}">${escape(id)}: ${escape(name)}</h3>`,
    paragraph(summary),
    paragraph(`${proposer}, ${date}; ${status}; record read on ${checkedOn}.`),
    table(
      ['Measure', 'Goods', 'From', 'Required', 'Source', 'In its words'],
      requirements.flatMap(steps),
    ),
    readings.length === 0 ? '' : readingTable(readings),
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

const readingTable = (readings: readonly Reading[]): string =>
  table(
    ['Open question', 'Read here as', 'Also read as', 'Source'],
    readings.map(({ term, reading, others, source }) => [
      escape(term),
      escape(reading),
      escape(others.join('; ')),
      cited(source),
    ]),
  );

const cited = (source: Source): string => link(source.address, sourceText(source));

function tracingListSection(): string {
  return [
    '<h2 id="tracing-list">The tracing list, Annex 403.1</h2>',
    paragraph(
      'Six digits decide. An entry that names only part of a subheading, or describes its goods, matches and is marked: confirm it. National digits are those of the Canadian tariff.',
    ),
    `<p class="source">${cited(annex4031Source)}</p>`,
    `<p>${annex4031.map(({ entry }) => code(entry)).join(', ')}</p>`,
    paragraph(
      'Subheadings of other editions of the Harmonized System are taken back to the edition of the list:',
    ),
    table(
      ['Code', 'Edition', 'Read as', 'Goods'],
      hsChanges.map(({ code: changed, since, until, was, what }) => [
        code(changed),
        escape(since === undefined ? `until ${until}` : `since ${since}`),
        was.map(code).join(', '),
        escape(what),
      ]),
    ),
    `<p class="source">${cited(concordanceSource)}</p>`,
  ].join('\n');
}
