import { suggestedFields } from '../../src/taskpane/model/suggestions';
import { columnsOf } from '../../src/workbook';
import { tablesOf } from '../workbook/found-tables';
import { surveyOf } from '../workbook/survey';

/** What is suggested for a sheet of two lines under the headings. */
const suggested = (
  headers: readonly string[],
  lines: readonly (readonly (string | number)[])[],
) => {
  const rows = [[...headers], ...lines.map((line) => [...line])];
  const survey = surveyOf({ Sheet1: rows });
  return suggestedFields(survey, columnsOf(survey, tablesOf({ Sheet1: rows })), 'Sheet1');
};

describe('the net cost that the sheets suggest', () => {
  const amount = (sheets: Parameters<typeof surveyOf>[0]) =>
    suggestedFields(surveyOf(sheets), [], 'Costs').amount;

  test('beside the costs, else where the workbook has it once', () => {
    expect(amount({ Costs: [['Net cost', 100]], Other: [['Net cost', 90]] })).toBe('$B$1');
    expect(amount({ Costs: [], Sums: [['Costo neto', '=B1']] })).toBe('Sums!$B$1');
    expect(amount({ Costs: [], One: [['Net cost', 1]], Two: [['Net cost', 2]] })).toBe('');
  });
});

describe('the columns that cost tables suggest', () => {
  const [MX, CN] = ['MX', 'CN'];
  test.each<[string[], (string | number)[][], string, string]>([
    [
      ['Part', 'Cost', 'Origin'],
      [
        ['a', 80, MX],
        ['b', 20, CN],
      ],
      '$B$2:$B$3',
      '$C$2:$C$3',
    ],
    [
      ['Componente', 'Precio', 'Costo USD', 'Origen'],
      [
        ['a', 8, 80, MX],
        ['b', 2, 20, CN],
      ],
      '$C$2:$C$3',
      '$D$2:$D$3',
    ],
    [
      ['Pièce', 'Coût', 'Pays'],
      [
        ['a', 80, MX],
        ['b', 20, CN],
      ],
      '$B$2:$B$3',
      '$C$2:$C$3',
    ],
    [
      ['Unit cost', 'Line cost', 'Country'],
      [
        [8, 80, MX],
        [2, 20, CN],
      ],
      '$B$2:$B$3',
      '$C$2:$C$3',
    ],
    // a price of one piece is not the cost of a line
    [
      ['Part', 'Unit cost', 'Country'],
      [
        ['a', 8, MX],
        ['b', 2, CN],
      ],
      '',
      '$C$2:$C$3',
    ],
    // a share over the net cost, and the net cost itself, are no costs of lines
    [
      ['VCR costo neto', 'Exigido'],
      [
        [0.6, 0.6],
        [0.7, 0.6],
      ],
      '',
      '',
    ],
    [
      ['Net cost', 'Coût net', 'RVC'],
      [
        [100, 100, 0.6],
        [90, 90, 0.6],
      ],
      '',
      '',
    ],
    // the subtotal between the lines would count as one
    [
      ['Part', 'Cost', 'Origin'],
      [
        ['a', 80, MX],
        ['Subtotal', 80, ''],
        ['b', 20, CN],
      ],
      '',
      '',
    ],
  ])('%j', (headers, lines, costs, origins) => {
    const fields = suggested(headers, lines);
    expect([fields.costs, fields.origins]).toEqual([costs, origins]);
  });

  test('all come from one table, and what was written beside it before its own', () => {
    const fields = suggested(
      ['Part', 'Cost', 'Origin', 'HS code', '', 'NAFTA cost', 'NAFTA origin'],
      [
        ['a', '$80', MX, '8708.30', '', 80, MX],
        ['b', 20, CN, '8708.30', '', 20, CN],
      ],
    );
    expect([fields.costs, fields.origins, fields.hsCodes]).toEqual(['$F$2:$F$3', '$G$2:$G$3', '']);
  });
});
