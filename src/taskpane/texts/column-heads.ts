import type { CostColumnHeads } from '../../workbook';
import { languageOf } from './language';
import type { Texts } from './texts';

/** The headings of the columns that are written beside a cost table, in the language of the texts. */
export const columnHeads = ({ costSheet, language }: Texts): CostColumnHeads => ({
  ...costSheet.heads,
  fixes: { ...costSheet.fixHeads, language: languageOf(language) },
});
