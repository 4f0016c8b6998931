import {
  overlayNotes,
  overlayOn,
  overlays,
  readOverlay,
  type Import,
  type Overlay,
} from '../../../src/scenario';
import { refusal } from '../read';

const overlay = (id: string): Overlay => {
  const found = readOverlay(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};

/** What an overlay says of an import: a rate and its base, "none", or why not. */
function saidOf(id: string, entry: Partial<Import>): string {
  const found = overlayOn(overlay(id), {
    importer: id === 'us-232' ? 'US' : 'CA',
    good: null,
    date: null,
    qualifies: false,
    exporter: null,
    approved: null,
    ...entry,
  });
  if (!found.ok) return refusal(found);
  return found.value === null
    ? 'none'
    : `${found.value.rate.limit.toNumber()} of ${found.value.base}`;
}

type Row = [entry: Partial<Import>, said: string];

describe('us-232', () => {
  const rows: Row[] = [
    // first and last day of each dated rate
    [{ date: '2025-04-02' }, 'none'],
    [{ date: '2025-04-03' }, '0.25 of full value'],
    [{ good: 'light truck', date: '2025-04-03' }, '0.25 of full value'],
    [{ good: 'engine', date: '2025-05-02' }, 'none'],
    [{ good: 'engine', date: '2025-05-03' }, '0.25 of full value'],
    [{ good: '8708.30', date: '2025-05-02' }, 'none'],
    [{ good: '8708.30', date: '2025-05-03' }, '0.25 of full value'],
    [{ good: 'heavy truck', date: '2025-10-31' }, 'none'],
    [{ good: 'heavy truck', date: '2025-11-01' }, '0.25 of full value'],
    [{ good: '8701.21', date: '2025-10-31' }, 'none'],
    [{ good: '8701.21', date: '2025-11-01' }, '0.25 of full value'],
    [{ good: 'engine for heavy truck', date: '2025-10-31' }, 'none'],
    [{ good: 'engine for heavy truck', date: '2025-11-01' }, '0.25 of full value'],
    [{ good: '8702.10', date: '2025-11-01' }, '0.1 of full value'],
    // a vehicle that qualifies
    [{ qualifies: true }, 'missing approval-missing'],
    [{ qualifies: true, approved: false }, '0.25 of full value'],
    [{ qualifies: true, approved: true }, '0.25 of less US content'],
    [{ qualifies: true, good: '8701.21', approved: true }, '0.25 of less US content'],
    [{ qualifies: true, date: '2025-04-02' }, 'none'],
    [{ qualifies: true, good: '8702.10' }, 'missing overlay-bus'],
    [{ qualifies: false, approved: true }, '0.25 of full value'],
    // parts are exempt while they qualify
    [{ qualifies: true, good: 'engine' }, 'none'],
    [{ qualifies: true, good: '8708.30' }, 'none'],
    [{ qualifies: true, good: '8708.40' }, 'none'],
    [{ qualifies: true, good: 'core part' }, 'none'],
    // the list decides
    [{ good: '8703.21' }, 'none'],
    [{ good: '8703.22' }, '0.25 of full value'],
    [{ good: '8704.60' }, '0.25 of full value'],
    [{ good: '7318.15' }, 'none'],
    [{ good: '8708.40' }, 'missing overlay-narrower'],
    [{ good: '8708.40.11' }, '0.25 of full value'],
    [{ good: 'core part' }, 'missing overlay-by-code'],
    [{ good: 'other vehicle' }, 'missing overlay-by-code'],
    [{ good: '8708.92 for heavy truck' }, 'missing overlay-narrower'],
    // origin and importer
    [{ exporter: 'MX' }, '0.25 of full value'],
    [{ exporter: 'JP', date: '2025-09-15' }, '0.25 of full value'],
    [{ exporter: 'JP', date: '2025-09-16' }, 'missing overlay-partner'],
    [{ exporter: 'DE' }, 'missing overlay-partner'],
    [{ importer: 'CA' }, 'missing overlay-of-another'],
    [{ good: 'unicorn' }, 'malformed good-unknown'],
  ];
  test.each(rows)('%j: %s', (entry, said) => {
    expect(saidOf('us-232', entry)).toBe(said);
  });
});

describe('ca-surtax', () => {
  const rows: Row[] = [
    [{ exporter: 'US', date: '2025-04-08' }, 'none'],
    [{ exporter: 'US', date: '2025-04-09' }, '0.25 of full value'],
    [{ exporter: 'US', qualifies: true }, '0.25 of less CA and MX content'],
    [{ exporter: 'MX' }, 'none'],
    [{}, 'missing overlay-by-origin'],
    [{ date: '2025-04-08' }, 'none'],
    // Schedule 1
    [{ exporter: 'US', good: 'light truck' }, '0.25 of full value'],
    [{ exporter: 'US', good: '8703.21' }, 'none'],
    [{ exporter: 'US', good: '8703.22' }, '0.25 of full value'],
    [{ exporter: 'US', good: '8704.31' }, '0.25 of full value'],
    [{ exporter: 'US', good: '8704.21' }, 'missing overlay-narrower'],
    [{ exporter: 'US', good: '8704.21.90' }, '0.25 of full value'],
    [{ exporter: 'US', good: '8704.21.10' }, 'none'],
    [{ exporter: 'US', good: '8704.22' }, 'none'],
    [{ exporter: 'US', good: '8704.60' }, 'missing overlay-by-weight'],
    [{ exporter: 'US', good: 'engine' }, 'none'],
    [{ exporter: 'US', good: '8708.30' }, 'none'],
    [{ exporter: 'US', importer: 'MX' }, 'missing overlay-of-another'],
  ];
  test.each(rows)('%j: %s', (entry, said) => {
    expect(saidOf('ca-surtax', entry)).toBe(said);
  });
});

test('an overlay is known by its id only', () => {
  expect(overlays.map(({ id }) => id)).toEqual(['us-232', 'ca-surtax']);
  expect(readOverlay('US-232').ok).toBe(true);
  expect(refusal(readOverlay('us-301'))).toBe('missing overlay-unknown');
});

test('every rate has its source, its first day and the day on which it was read', () => {
  for (const { id, groups, partners, checkedOn } of overlays) {
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(overlayNotes[id]?.length).toBeGreaterThan(0);
    for (const { source, from, percent } of [...groups, ...partners]) {
      expect(source.title).not.toBe('');
      expect(source.quote).not.toBe('');
      expect(source.address).toMatch(/^https:/);
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(percent).toMatch(/^\d+$/);
    }
  }
});
