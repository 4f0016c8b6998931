/** Text as it stands in a page: nothing of it is ever markup. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const paragraph = (text: string): string => `<p>${escape(text)}</p>`;
export const code = (text: string): string => `<code>${escape(text)}</code>`;

/** A table whose cells are markup already escaped; `language` where it is not the page's own. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  language?: string,
): string {
  const lang = language === undefined ? '' : ` lang="${language}"`;
  const headCells = head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n');
  return `<div class="wide"><table><thead><tr>${headCells}</tr></thead><tbody${lang}>\n${body}\n</tbody></table></div>`;
}

/** A link that opens outside the pane, only to addresses of the web. */
export const link = (address: string, text: string): string =>
  /^https:\/\//.test(address)
    ? `<a href="${escape(address)}" rel="noreferrer">${escape(text)}</a>`
    : escape(text);

export const STYLE = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; }
body { background: Canvas; color: CanvasText; overflow-wrap: break-word; font: 15px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0 auto; max-width: 56rem; padding: 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin-top: 2rem; }
code, pre { font-family: Consolas, ui-monospace, monospace; font-size: .92em; }
pre { background: var(--soft); padding: .6rem .8rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
@media (max-width: 40rem) { table { font-size: .85em; } th, td { overflow-wrap: anywhere; } }
.source { font-size: .9em; } a { color: LinkText; } nav ul { columns: 2 14rem; padding-left: 1.2rem; }
:target { outline: 3px solid Highlight; outline-offset: .3rem; }
`;
