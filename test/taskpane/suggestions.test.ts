import { suggestedFields } from '../../src/taskpane/model/suggestions';
import { surveyOf } from '../workbook/survey';

const suggested = (headers: readonly string[]) =>
  suggestedFields(
    surveyOf({ Sheet1: [] }),
    headers.map((header, column) => ({
      sheet: 'Sheet1',
      header,
      area: { sheet: 'Sheet1', row: 1, column, rows: 9, columns: 1 },
      table: 'Bom',
    })),
    'Sheet1',
  );

describe('the net cost that the sheets suggest', () => {
  const amount = (sheets: Parameters<typeof surveyOf>[0]) =>
    suggestedFields(surveyOf(sheets), [], 'Costs').amount;

  test('beside the costs, else where the workbook has it once', () => {
    expect(amount({ Costs: [['Net cost', 100]], Other: [['Net cost', 90]] })).toBe('$B$1');
    expect(amount({ Costs: [], Sums: [['Costo neto', '=B1']] })).toBe('Sums!$B$1');
    expect(amount({ Costs: [], One: [['Net cost', 1]], Two: [['Net cost', 2]] })).toBe('');
  });
});

describe('the columns that headers suggest', () => {
  test.each([
    [['Part', 'Cost', 'Origin'], 'Bom[Cost]', 'Bom[Origin]'],
    [['Componente', 'Precio', 'Costo USD', 'Origen'], 'Bom[Costo USD]', 'Bom[Origen]'],
    [['Pièce', 'Coût', 'Pays'], 'Bom[Coût]', 'Bom[Pays]'],
    [['Unit cost', 'Line cost', 'Country'], 'Bom[Line cost]', 'Bom[Country]'],
    // a share over the net cost, and the net cost itself, are no costs of lines
    [['VCR costo neto', 'Exigido'], '', ''],
    [['Net cost', 'Coût net', 'RVC'], '', ''],
  ])('%j', (headers, costs, origins) => {
    const fields = suggested(headers);
    expect([fields.costs, fields.origins]).toEqual([costs, origins]);
  });
});
