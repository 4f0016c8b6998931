import type { Language, Source } from '../../origin';
import {
  assemblyCapacities,
  corePartComponents,
  corePartRows,
  highWages,
  labourByPart6,
  meltedAndPoured,
  modelledIds,
  scenarioOf,
} from '../../scenario';
import { sourceText } from '../evaluation-table';
import { escape, link, paragraph, table } from './html';
import { vehicleTestWords, type VehicleTestWords } from './vehicle-test-words';

/** What labour value content, metals and core parts rest on: wages, capacities, credits, Table A.2. */
export function vehicleTestsSection(language: Language): string {
  const words = vehicleTestWords[language];
  return [
    `<h2 id="labour-value-content">${words.labour}</h2>`,
    paragraph(words.wages),
    table(
      words.wageHead,
      highWages().map(({ country, amount, currency, source }) => [
        country,
        escape(`${currency} ${amount}`),
        cited(source),
      ]),
    ),
    paragraph(words.capacities),
    table(
      words.capacityHead,
      assemblyCapacities().map(({ vehicles, engines, transmissions, batteryPacks, source }) => [
        escape(vehicles),
        ...[engines, transmissions, batteryPacks].map((count) => inThousands(count)),
        cited(source),
      ]),
    ),
    paragraph(words.credits),
    table(words.creditHead, credits(words)),
    paragraph(words.read),
    table(words.readHead, readings()),
    paragraph(words.melted(meltedAndPoured.from)),
    `<p class="source">${cited(meltedAndPoured.source)}</p>`,
    `<h2 id="core-parts">${words.coreParts}</h2>`,
    paragraph(words.tableA2),
    table(
      words.tableHead,
      corePartRows.map(({ name, names }) => [
        escape(name),
        escape(names.join(', ')),
        corePartComponents()
          [name].map(({ entry, covers }) => escape(`${entry} (${covers.map(dotted).join(', ')})`))
          .join('<br>'),
      ]),
    ),
  ].join('\n');
}

const cited = (source: Source): string => link(source.address, sourceText(source));

const inThousands = (count: string): string => count.replace(/(\d)(\d{3})$/, '$1 $2');

const dotted = (code: string): string => `${code.slice(0, 4)}.${code.slice(4)}`;

function credits({ technology, assembly }: VehicleTestWords): readonly (readonly string[])[] {
  const rows = [
    [technology, labourByPart6.technology],
    [assembly, labourByPart6.assembly],
  ] as const;
  return rows.flatMap(([name, credit]) =>
    credit === null ? [] : [[escape(name), `${credit.percent} %`, cited(credit.source)]],
  );
}

/** Scenarios that ask for it without a published formula. */
const readings = (): readonly (readonly string[])[] =>
  modelledIds.flatMap((id) => {
    const rule = scenarioOf(id)?.labour ?? null;
    return rule === null || rule.reading === null
      ? []
      : [[escape(id), `<span lang="en">${escape(rule.reading)}</span>`, cited(rule.source)]];
  });
