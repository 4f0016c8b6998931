import { textOf, type Issue } from '../../origin';
import { cellArea, fullAddress } from '../../workbook';
import type { Provable } from '../../sharing/answer';
import type { Answered } from './answer-request';

/**
 * Answers for programs: `{"request": {"id", "supplier", "buyer", "agreement", "from", "to"}, "parts":
 * [{"key", "part", "stated", "proof", "proposed", "provable", "findings"}], "seen": [{"cell", "before",
 * "now", "filled"}], "notes", "written"}`. A proof is an address in the own workbook.
 */
export function answerJson({ received, plan, seen, written }: Answered): string {
  const { id, supplier, buyer, agreement, from, to } = received.request;
  const report = {
    request: { id, supplier, buyer, agreement, from, to },
    parts: plan.parts.map(({ part, own, proposed, provable, stated, findings }) => ({
      key: part.key,
      part: part.part,
      stated,
      proof: own?.proof ?? null,
      proposed: proposed.map(({ proof }) => proof),
      provable: provable.map(provableJson),
      findings: findings.map(sentence),
    })),
    seen: seen.map(({ sheet, row, column, before, now, filled }) => ({
      cell: fullAddress(cellArea(sheet, row, column)),
      before,
      now,
      filled,
    })),
    notes: plan.notes.map(sentence),
    written,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const sentence = (issue: Issue): object => ({ code: issue.code, message: textOf(issue) });

const provableJson = (one: Provable): object =>
  one.proven
    ? { statement: one.kind, proven: true, ...(one.figure === null ? {} : { figure: one.figure }) }
    : { statement: one.kind, proven: false, why: sentence(one.why) };
