import { version } from '../../package.json';

export const VERSION = version;

export const HELP = `nafta-origin ${VERSION}: rules of origin in workbooks, from a terminal

Usage
  nafta-origin evaluate BOOK.xlsx [--scenario EXPR] [--out COPY.xlsx] [--json]

  nafta-origin map BOOK.xlsx|TABLE.csv [--json]

  evaluate calculates the workbook and shows every cell that calls a NAFTA function.
  map finds the cost tables, proposes what their columns hold, and lists what is in doubt.

Options
  --scenario EXPR   write EXPR to the cell named NAFTA_SCENARIO before calculating,
                    such as us-2017-10 or "us-2017-10; us base = materials"
  --out COPY.xlsx   save the calculated workbook as a copy; BOOK itself never changes
  --json            {"results": [...], "notRecalculated": [...]} instead of a table;
                    of map: {"sheets": [...]} with range, columns, excludedRows, lint
  --help            this text
  --version         the version

Exit code
  0 done, 1 a problem with the input (one line on stderr), 2 wrong usage
`;
