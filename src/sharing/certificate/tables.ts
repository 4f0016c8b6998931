import type { CellValue as EngineValue, RangeAddress, Workbook } from '../../engine';
import { failure, success, type Issue, type Language, type Outcome } from '../../origin';
import type { CellValue } from '../../workbook';
import {
  CERTIFIER_NAME,
  GOODS_NAME,
  readCertifier,
  readGoods,
  sayOfCertificate as say,
  type CertifierDetails,
  type GoodDetails,
} from '../../workbook/certificate';

/** What the workbook's two optional tables say. */
export interface CertificateTables {
  readonly details: CertifierDetails;
  readonly goods: ReadonlyMap<string, GoodDetails>;
}

/** A name may cover whole columns. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 20;

/** Both tables; a name that leads nowhere or a cell that cannot be taken is said. */
export function readTables(workbook: Workbook, language: Language): Outcome<CertificateTables> {
  const people = tableNamed(workbook, CERTIFIER_NAME);
  const named = tableNamed(workbook, GOODS_NAME);
  const details = readCertifier(people.rows, people.firstRow, language);
  const goods =
    named.rows.length === 0
      ? { goods: new Map<string, GoodDetails>(), problems: [] }
      : readGoods(named.rows, named.firstRow);
  const problems = [people, named, details, goods].flatMap((one) => one.problems);
  return problems.length > 0
    ? failure(...problems)
    : success({ details: details.details, goods: goods.goods });
}

interface NamedTable {
  readonly rows: readonly (readonly CellValue[])[];
  /** 1-based */
  readonly firstRow: number;
  readonly problems: readonly Issue[];
}

function tableNamed(workbook: Workbook, name: string): NamedTable {
  const found = workbook.names.find((one) => one.scope === null && one.name.toUpperCase() === name);
  if (found === undefined) return { rows: [], firstRow: 1, problems: [] };
  const area = workbook.resolve(found.formula);
  if (area === null) return { rows: [], firstRow: 1, problems: [say('table-not-here', { name })] };
  const rows = workbook.values(bounded(area)).map((cells) => cells.map(plain));
  return { rows, firstRow: area.row + 1, problems: [] };
}

const bounded = (area: RangeAddress): RangeAddress => ({
  ...area,
  rows: Math.min(area.rows, MOST_ROWS),
  columns: Math.min(area.columns, MOST_COLUMNS),
});

const plain = (value: EngineValue): CellValue =>
  value === null ? '' : typeof value === 'object' ? value.error : value;
