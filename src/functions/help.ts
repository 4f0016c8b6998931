import type { Language } from '../origin';
import { accountsSection } from './help/accounts-section';
import { dutySections } from './help/duty-sections';
import { dutyWords } from './help/duty-words';
import { functionSection } from './help/function-section';
import { goodsSections } from './help/goods-sections';
import { goodsWords } from './help/goods-words';
import { escape, paragraph, STYLE, table } from './help/html';
import { provisionSection } from './help/provision-section';
import { provisionWords } from './help/provision-words';
import { openParametersSection } from './help/open-parameters-section';
import { scenarioSections } from './help/scenario-sections';
import { vehicleTestWords } from './help/vehicle-test-words';
import { vehicleTestsSection } from './help/vehicle-tests-section';
import { vocabulary } from './help/vocabulary';
import { whatToType } from './help/what-to-type';
import { whatToTypeSection } from './help/what-to-type-section';
import { helpWords } from './help/words';
import { NAMESPACE } from './ids';
import { catalogueIn } from './texts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'";

/** The help page: every function with an anchor, the vocabulary, the scenarios with their sources. */
export function helpHtml(language: Language = 'en'): string {
  const functions = catalogueIn(language);
  const index = functions.map(({ id }) => `<li><a href="#${id}">${NAMESPACE}.${id}</a></li>`);
  const words = helpWords[language];
  const explained = vocabulary[language].map(([word, meaning]) => [escape(word), escape(meaning)]);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escape(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escape(words.title)}</h1>
${paragraph(words.intro)}
</header>
<nav aria-label="${escape(words.contents)}"><ul>
${index.join('\n')}
<li><a href="#vocabulary">${escape(words.vocabulary)}</a></li>
<li><a href="#what-to-type">${escape(whatToType[language].title)}</a></li>
<li><a href="#labour-value-content">${escape(vehicleTestWords[language].labour)}</a></li>
<li><a href="#core-parts">${escape(vehicleTestWords[language].coreParts)}</a></li>
<li><a href="#goods">${escape(goodsWords[language].title)}</a></li>
<li><a href="#scenarios">${escape(words.scenarios)}</a></li>
<li><a href="#open-parameters">${escape(words.openParameters)}</a></li>
<li><a href="#tracing-list">${escape(words.tracingList)}</a></li>
<li><a href="#averaging">${escape(words.averaging)}</a></li>
<li><a href="#figures-of-the-books">${escape(words.bookFigures)}</a></li>
<li><a href="#duties">${escape(dutyWords[language].title)}</a></li>
<li><a href="#provisions">${escape(provisionWords[language].title)}</a></li>
</ul></nav>
<main>
<h2>${escape(words.functions)}</h2>
${functions.map((definition) => functionSection(definition, words)).join('\n')}
<h2 id="vocabulary">${escape(words.vocabulary)}</h2>
${table(words.vocabularyHead, explained)}
${whatToTypeSection(language)}
${vehicleTestsSection(language)}
${goodsSections(language)}
${scenarioSections(words)}
${openParametersSection(words)}
${accountsSection(words)}
${dutySections(language)}
${provisionSection(language)}
</main>
</body>
</html>
`;
}
