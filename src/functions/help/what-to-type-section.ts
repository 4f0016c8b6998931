import type { Language } from '../../origin';
import { annex4032, annex4032Source } from '../../scenario';
import { sourceText } from '../evaluation-table';
import { escape, link, paragraph, table } from './html';
import { whatToType } from './what-to-type';

/** The cases of the law with what stands on a sheet for each, and the list of Annex 403.2. */
export function whatToTypeSection(language: Language): string {
  const words = whatToType[language];
  return [
    `<h2 id="what-to-type">${escape(words.title)}</h2>`,
    paragraph(words.intro),
    table(
      words.head,
      words.situations.map((row) => row.map(escape)),
    ),
    `<h3 id="annex-403-2">${escape(words.components)}</h3>`,
    paragraph(words.componentsIntro),
    table(
      words.componentsHead,
      annex4032.map(({ component, materials }) => [
        escape(component),
        escape(materials.join(', ')),
      ]),
      'en',
    ),
    `<p class="source">${link(annex4032Source.address, sourceText(annex4032Source))}</p>`,
  ].join('\n');
}
