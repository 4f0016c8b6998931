/**
 * Open, hard-recalculate and save a workbook of 100,000 lines with 200,000 formulas from a terminal,
 * beside LibreOffice. Proof of the recalculation: half of the formulas have no value in the file, the
 * other half a wrong one, and every value in both copies is compared with the right one.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bill } from './bill.mjs';
import { loadEngine } from './engine.mjs';
import { absent, convert, hasLibreOffice, recalculateAlways } from './libreoffice.mjs';
import { interleavedFigures } from './measure.mjs';
import { timedRun } from './processes.mjs';
import { workbookBytes } from './workbook.mjs';

const wrong = -1;

function book(lines) {
  const { costs, origins, codes } = bill(lines, 2);
  const expected = [];
  const rows = costs.map(([price], line) => {
    const [row, quantity] = [line + 1, (line % 7) + 1];
    const inside = ['US', 'MX', 'CA'].includes(origins[line][0]);
    expected.push([quantity * price, inside ? 0 : quantity * price]);
    return [
      codes[line][0],
      origins[line][0],
      quantity,
      price,
      { f: `C${row}*D${row}` },
      { f: `IF(OR(B${row}="US",B${row}="MX",B${row}="CA"),0,E${row})`, v: wrong },
    ];
  });
  return { bytes: workbookBytes([{ name: 'Bill', rows }]), expected };
}

/** Throws unless every formula of a saved copy has the right value. */
function proved({ openWorkbook }, file, expected) {
  const saved = openWorkbook(readFileSync(file), { recalculate: false });
  const address = { sheet: 'Bill', row: 0, column: 4, rows: expected.length, columns: 2 };
  saved.values(address).forEach((row, line) => {
    row.forEach((value, place) => {
      const right = expected[line][place];
      if (typeof value === 'number' && Math.abs(value - right) <= 1e-9 * Math.abs(right)) return;
      throw new Error(`${file}: line ${line + 1} is ${JSON.stringify(value)}, not ${right}`);
    });
  });
}

export async function rows({ folder: dist, short }) {
  const lines = short ? 10_000 : 100_000;
  const what = `open, hard-recalculate and save ${lines.toLocaleString('en')} lines, ${(2 * lines).toLocaleString('en')} formulas`;
  const against = 'LibreOffice headless, hard recalculation';
  if (!hasLibreOffice()) return [{ what, against, missing: absent }];
  const folder = mkdtempSync(join(tmpdir(), 'nafta-origin-bench-'));
  try {
    const engine = await loadEngine();
    const { bytes, expected } = book(lines);
    const file = join(folder, 'book.xlsx');
    const copy = join(folder, 'ours', 'book.xlsx');
    mkdirSync(join(folder, 'ours'));
    writeFileSync(file, bytes);
    recalculateAlways(folder);
    const program = join(dist, 'cli', 'nafta-origin.js');
    const ways = {
      ours: () => timedRun(process.execPath, [program, 'evaluate', file, '--out', copy], copy),
      theirs: () => convert(file, folder),
    };
    // the first run makes LibreOffice's profile; both copies are looked at
    await ways.ours();
    const { file: theirCopy } = await ways.theirs();
    proved(engine, copy, expected);
    proved(engine, theirCopy, expected);
    const { ours, theirs } = await interleavedFigures(ways, short ? 3 : 5);
    const seconds = (ms) => `${(ms / 1_000).toFixed(2)} s`;
    return [
      {
        what: `${what}: time`,
        against,
        ratio: ours.milliseconds / theirs.milliseconds,
        atMost: 1,
        figures: `${seconds(ours.milliseconds)} against ${seconds(theirs.milliseconds)}; of the processor ${seconds(ours.processor)} against ${seconds(theirs.processor)}`,
      },
      {
        what: `${what}: peak of memory`,
        against,
        ratio: ours.megabytes / theirs.megabytes,
        atMost: 1.5,
        figures: `${ours.megabytes.toFixed(0)} MB against ${theirs.megabytes.toFixed(0)} MB`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
