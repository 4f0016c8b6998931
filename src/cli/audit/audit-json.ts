import { textOf } from '../../origin';
import { fullAddress } from '../../workbook';
import type { AuditFinding } from '../../workbook/audit';
import type { Audited } from './audit-file';

/**
 * The findings for programs, the gravest first:
 *
 * `{"findings":[{"severity","code","cells","message","worth":{"unit","amount"},"fix":{"what","safe",
 * "writes":[{"cell","before","formula"}]},"differences":[{"cell","shown","now"}]}],"fixed":[...]}`
 *
 * `worth` and `fix` are null where there is none; `fixed` stands where a copy was written.
 */
export function auditJson({ findings, fixed }: Audited): string {
  const report = {
    findings: findings.map(entryOf),
    ...(fixed === null ? {} : { fixed: fixed.map(({ cell }) => fullAddress(cell)) }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const entryOf = ({ severity, cells, issue, worth, fix, differences }: AuditFinding): object => ({
  severity,
  code: issue.code,
  cells: cells.map((cell) => fullAddress(cell)),
  message: textOf(issue),
  worth,
  fix:
    fix === null
      ? null
      : {
          what: textOf(fix.what),
          safe: fix.safe,
          writes: fix.writes.map(({ cell, before, formula }) => ({
            cell: fullAddress(cell),
            before,
            formula,
          })),
        },
  ...(differences === undefined
    ? {}
    : {
        differences: differences.map(({ cell, shown, now }) => ({
          cell: fullAddress(cell),
          shown,
          now,
        })),
      }),
});
