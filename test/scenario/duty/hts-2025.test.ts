import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mfnDuties, mfnDuty } from '../../../src/scenario';

const lines = mfnDuties.filter(({ importer, from }) => importer === 'US' && from === '2025-01-01');

test('no line of the schedule stands twice', () => {
  const covers = lines.flatMap((row) => row.covers);
  const twice = covers.filter(
    (cover, index) => covers.findIndex((other) => cover.startsWith(other)) !== index,
  );
  expect(twice).toEqual([]);
  expect(covers.length).toBeGreaterThan(200);
});

test('every cover has four to eight digits', () => {
  expect(lines.flatMap(({ covers }) => covers).filter((cover) => !/^\d{4,8}$/.test(cover))).toEqual(
    [],
  );
});

const reference = process.env['REFERENCE_DATA'];

test('every rate is that of the schedule, where the schedule is at hand', () => {
  if (reference === undefined) return;
  const text = readFileSync(join(reference, 'hts_auto_chapters_extract.csv'), 'utf8');
  const printed = text.split('\n').flatMap((line) => {
    const code = line.split(',')[0]?.replaceAll('.', '') ?? '';
    const rate = /,(Free|[\d.]+%),"?(?:Free|[\d.]|,)/.exec(line)?.[1];
    return rate === undefined || code.length < 6 ? [] : [[code.slice(0, 8), rate] as const];
  });
  const other = printed.flatMap(([code, rate]) => {
    const found = mfnDuty('US', code, null);
    if (!found.ok) return [];
    const expected = rate === 'Free' ? 0 : Number(rate.replace('%', ''));
    return Math.abs(found.value.limit.toNumber() * 100 - expected) > 1e-9
      ? [`${code}: ${rate}`]
      : [];
  });
  expect(printed.length).toBeGreaterThan(500);
  expect(other).toEqual([]);
});
