import { functionRows } from './function-rows';
import { manifestRows } from './manifest-rows';
import { paneRows } from './pane-rows';

/**
 * What an excellent Excel add-in must show, 46 rows, and the test that shows it here. A row without a
 * test says what is missing; what only a real Excel can show stands in docs/in-excel.md.
 */
export interface Shown {
  readonly row: number;
  readonly property: string;
  /** file under test/, and the words of its test */
  readonly by: readonly (readonly [file: string, test: string])[];
  /** what the row asks and the product does not have, or nobody can check here */
  readonly missing?: string;
}

export const rows: readonly Shown[] = [...manifestRows, ...functionRows, ...paneRows];
