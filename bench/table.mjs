/**
 * One row of the bench: what was measured against what, as a ratio, with the bound it should keep.
 * `missing` says why there is no figure.
 */
const shown = (number) => (number >= 100 ? number.toFixed(0) : number.toFixed(2));

function reached({ ratio, atMost, atLeast }) {
  if (atMost !== undefined) return ratio <= atMost ? 'yes' : 'no';
  if (atLeast !== undefined) return ratio >= atLeast ? 'yes' : 'no';
  return '';
}

function bound({ atMost, atLeast }) {
  if (atMost !== undefined) return `at most ${atMost}`;
  return atLeast === undefined ? '' : `at least ${atLeast}`;
}

/** Prints the rows as a table of texts, columns aligned. */
export function printTable(rows) {
  const head = ['what', 'against', 'ratio', 'to reach', 'reached', 'figures'];
  const lines = rows.map((row) => [
    row.what,
    row.against,
    row.missing === undefined ? shown(row.ratio) : 'not measured',
    bound(row),
    row.missing === undefined ? reached(row) : '',
    row.missing ?? row.figures ?? '',
  ]);
  const widths = head.map((name, place) =>
    Math.max(name.length, ...lines.map((line) => line[place].length)),
  );
  for (const line of [head, widths.map((width) => '-'.repeat(width)), ...lines]) {
    console.log(`| ${line.map((cell, place) => cell.padEnd(widths[place])).join(' | ')} |`);
  }
}

/** "12.3 ms against 8.2 ms" */
export const milliseconds = (ours, theirs) =>
  `${shown(ours)} ms against ${theirs >= 10_000 ? `${shown(theirs / 1_000)} s` : `${shown(theirs)} ms`}`;
