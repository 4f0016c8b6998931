import type { Language } from '../origin';
import { catalogue } from './catalogue';
import { functionSection } from './help/function-section';
import { escape, paragraph, STYLE, table } from './help/html';
import { scenarioSections } from './help/scenario-sections';
import { vocabulary } from './help/vocabulary';
import { NAMESPACE } from './ids';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'";

/** The help page: every function with an anchor, the vocabulary, the scenarios with their sources. */
export function helpHtml(language: Language = 'en'): string {
  const index = catalogue.map(({ id }) => `<li><a href="#${id}">${NAMESPACE}.${id}</a></li>`);
  const words = vocabulary.map(([word, meaning]) => [escape(word), escape(meaning)]);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>NAFTA origin: functions, scenarios and sources</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>NAFTA origin: functions, scenarios and sources</h1>
${paragraph('Rules of origin evaluated on the cost sheet you have, under the law and under the proposals on the table. Three verdicts: Qualifies, Fails, Undecided; a pass never rests on something nobody stated. Costs never leave your machine.')}
</header>
<nav aria-label="Contents"><ul>
${index.join('\n')}
<li><a href="#vocabulary">Vocabulary</a></li>
<li><a href="#scenarios">Scenarios and their sources</a></li>
<li><a href="#tracing-list">The tracing list, Annex 403.1</a></li>
</ul></nav>
<main>
<h2>Functions</h2>
${catalogue.map(functionSection).join('\n')}
<h2 id="vocabulary">Vocabulary</h2>
${table(['Word', 'Meaning'], words)}
${scenarioSections()}
</main>
</body>
</html>
`;
}
