import { textOf } from '../../origin';
import { fullAddress } from '../../workbook';
import type { AuditFinding, Worth } from '../../workbook/audit';
import { columns } from '../evaluate/table-report';
import { oneLine } from '../problems';
import type { Audited } from './audit-file';

/** Figures shown in full; the count of the others follows. */
const MOST = 20;

/** The findings for people: severity, first cell, worth, what is wrong, and what a fix would do. */
export function auditReport({ findings, fixed }: Audited): string {
  const rows = findings.flatMap(linesOf);
  const lines = [
    findings.length === 0 ? 'Nothing was found.' : columns(rows),
    ...(fixed === null ? [] : [`Cells put right in the copy: ${fixed.length}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf({ severity, cells, issue, worth, fix, differences = [] }: AuditFinding) {
  const [first, ...more] = cells;
  const place =
    first === undefined
      ? ''
      : `${oneLine(fullAddress(first))}${more.length === 0 ? '' : ` and ${more.length} more`}`;
  return [
    [severity, place, worth === null ? '' : worthText(worth), oneLine(textOf(issue))],
    ...differences
      .slice(0, MOST)
      .map(({ cell, shown, now }) => [
        '',
        oneLine(fullAddress(cell)),
        '',
        oneLine(`shows ${shown === '' ? 'nothing' : shown}, gives ${now}`),
      ]),
    ...(differences.length > MOST ? [['', '', '', `and ${differences.length - MOST} more`]] : []),
    ...(fix === null
      ? []
      : [['', '', '', oneLine(`${fix.safe ? 'safe fix' : 'fix'}: ${textOf(fix.what)}`)]]),
  ];
}

const worthText = ({ unit, amount }: Worth): string => {
  const rounded = Math.round(amount * 100) / 100;
  return unit === 'points' ? `${rounded} points` : String(rounded);
};
