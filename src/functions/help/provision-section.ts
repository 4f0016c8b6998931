import type { Language } from '../../origin';
import { provisions, type Provision } from '../provisions';
import { code, escape, paragraph, table } from './html';
import { provisionWords, type ProvisionWords } from './provision-words';

/** The index of the law: each provision with the code that computes it, or why none does. */
export function provisionSection(language: Language): string {
  const words = provisionWords[language];
  return [
    `<h2 id="provisions">${escape(words.title)}</h2>`,
    paragraph(words.intro),
    table(
      words.head,
      provisions.map((provision) => row(provision, words)),
    ),
  ].join('\n');
}

const row = (provision: Provision, words: ProvisionWords): readonly string[] => [
  escape(provision.names.join('; ')),
  `<span lang="en">${escape(provision.subject)}</span>`,
  provision.why === null
    ? provision.code.map(({ file, symbol }) => code(`src/${file} ${symbol}`)).join('<br>')
    : escape(words.reasons[provision.why]),
];
