import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNorthAmerican, northAmericanParts, readCarlines } from '../../examples/aala/carlines';
import { projectFolder } from '../support/dist';
import { block, openExample } from './open-example';

const book = openExample('aala-2019.xlsx');
const list = readFileSync(join(projectFolder, 'examples', 'aala', 'my2019.csv'), 'utf8');
const carlines = readCarlines(list).filter(isNorthAmerican);

describe('the labels of 2019', () => {
  it('the formulas of every line give its lower and upper reading', () => {
    const found = block(book, `List!L6:M${5 + carlines.length}`);
    expect(found).toEqual(
      carlines.map(northAmericanParts).map(({ lower, upper }) => [lower, upper]),
    );
  });

  // scenario, RVC, floor; lines of 218 by the lower and the upper reading, then with the floor
  it.each([
    ['nafta-1994', 0.625, '-', 106, 153, '-', '-'],
    ['usmca-2020', 0.75, '-', 58, 86, '-', '-'],
    ['us-2026-05', 0.82, 0.5, 29, 41, 18, 30],
    ['us-2017-10', 0.85, 0.5, 19, 20, 11, 12],
  ])('%s asks %p and %p: %p and %p lines, with the floor %p and %p', (...row) => {
    const [scenario, rvc, us, lower, upper, lowerFloor, upperFloor] = row;
    const found = block(book, 'Counts!A7:I10').find(([id]) => id === scenario);
    expect(found).toEqual([
      ...[scenario, rvc, us, lower, upper],
      ...[expect.closeTo(lower / 218, 12), expect.closeTo(upper / 218, 12)],
      ...[lowerFloor, upperFloor],
    ]);
  });

  it('MEETS, line by line, agrees with the counts', () => {
    expect(block(book, 'Counts!C15:F18')).toEqual([
      [106, 112, 0, true],
      [153, 65, 0, true],
      [11, 207, 0, true],
      [12, 206, 0, true],
    ]);
  });

  it('says on its face what it is not', () => {
    for (const sheet of ['Counts', 'List', 'Limits']) {
      expect(block(book, `${sheet}!A2`).flat()[0]).toMatch(/^NOT A REGIONAL VALUE CONTENT/);
    }
  });
});
