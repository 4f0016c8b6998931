import { openWorkbook } from '../../../src/engine';
import { BookStudy, checkCopy, newCopyKey } from '../../../src/sharing';
import { COPIES_SHEET, COPY_KEY_NAME } from '../../../src/workbook';
import { typedInLibreOffice } from '../../support/libreoffice-typing';
import { buildXlsx } from '../../support/xlsx-builder';
import { calculated, copyOf, opened } from './copies';
import { costBook } from './cost-book';

/** The book of costs with a key of its own. */
function keyedStudy(): BookStudy {
  const book = costBook();
  return new BookStudy(
    calculated(
      buildXlsx({
        ...book,
        sheets: [...book.sheets, { name: COPIES_SHEET, rows: [['Key', newCopyKey()]] }],
        names: [...(book.names ?? []), { name: COPY_KEY_NAME, formula: `'${COPIES_SHEET}'!$B$1` }],
      }),
    ),
  );
}

describe('a copy that LibreOffice opened and saved', () => {
  test.each(['en', 'es', 'fr'] as const)(
    'is checked by what it shows, in %s',
    async (language) => {
      const study = keyedStudy();
      const { bytes } = await copyOf(study, { language });
      const saved = typedInLibreOffice(bytes, {});
      if (saved === null) return;
      const checked = await checkCopy(opened(saved), study);
      expect([checked.finding.code, checked.differences]).toEqual(['check-unchanged', []]);
    },
    120_000,
  );

  test('is changed where somebody typed into it', async () => {
    const study = keyedStudy();
    const { bytes } = await copyOf(study);
    const saved = typedInLibreOffice(bytes, { 'Results!B2': '99%' });
    if (saved === null) return;
    const checked = await checkCopy(opened(saved), study);
    expect(checked.finding.code).toBe('check-changed');
    expect(checked.differences.map(({ code, values }) => [code, values['cell']])).toContainEqual([
      'difference-cell',
      'Results!B2',
    ]);
    expect(openWorkbook(saved).text({ sheet: 'Results', row: 1, column: 1 })).toMatch(/^99/);
  }, 120_000);
});
