import { openParameters } from '../../scenario';
import { code, escape, paragraph, table } from './html';
import type { HelpWords } from './words';

/** The register of open parameters: what may be read otherwise, and what states a reading. */
export function openParametersSection(words: HelpWords): string {
  const rows = openParameters.map(({ id, parameter, readings, terms, why }) => [
    escape(id),
    escape(parameter),
    escape(readings.join('; ')),
    [terms.map(code).join(', '), why === null ? '' : escape(why)]
      .filter((part) => part !== '')
      .join(': '),
  ]);
  return [
    `<h2 id="open-parameters">${escape(words.openParameters)}</h2>`,
    paragraph(words.openParametersIntro),
    table(words.openParametersHead, rows, 'en'),
  ].join('\n');
}
