import { textOf } from '../../origin';
import { cellArea, fullAddress } from '../../workbook';
import type { SeenCell } from '../../sharing/answer';
import { columns } from '../evaluate/table-report';
import { oneLine } from '../problems';
import type { Answered } from './answer-request';

/** Answers for people: what is proven of each part and where, then what the customer will see. */
export function answerReport(
  { received, plan, seen, written }: Answered,
  out: string | null,
): string {
  const { id, supplier, buyer, agreement, from, to } = received.request;
  const asker = buyer === '' ? '' : ` of ${buyer}`;
  const parts = plan.parts.map(({ part, own, stated }) => [
    part.key,
    oneLine(part.part),
    stated ?? 'left blank',
    own === null ? '' : oneLine(own.proof),
  ]);
  const findings = plan.parts.flatMap(({ part, findings: found }) =>
    found.map((issue) => oneLine(`${part.part}: ${textOf(issue)}`)),
  );
  const sections = [
    oneLine(`Request ${id}${asker} to ${supplier}: ${agreement}, ${from} to ${to}`),
    columns([['Row', 'Part', 'Statement', 'Proof, for your eyes only'], ...parts]),
    ...(findings.length === 0 ? [] : [findings.join('\n')]),
    ...plan.notes.map((note) => oneLine(textOf(note))),
    ...(seen.length === 0 ? [] : [`Your customer will see:\n${seenTable(seen)}`]),
    ending(seen.length, written, out),
  ];
  return `${sections.join('\n\n')}\n`;
}

const seenTable = (seen: readonly SeenCell[]): string =>
  columns([
    ['Cell', 'Before', 'Now'],
    ...seen.map(({ sheet, row, column, before, now, filled }) => [
      oneLine(fullAddress(cellArea(sheet, row, column))),
      oneLine(before),
      oneLine(filled ? now : `${now} (follows by itself)`),
    ]),
  ]);

function ending(cells: number, written: boolean, out: string | null): string {
  if (cells === 0) return 'Nothing is proven that is to be stated, so nothing is filled.';
  return written
    ? `Filled and saved as ${out}. The certification is left to the person who certifies.`
    : 'Nothing is saved yet: give --out FILE once this is what your customer is to see.';
}
