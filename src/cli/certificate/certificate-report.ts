import { textOf } from '../../origin';
import type { CertificatePlan } from '../../sharing/certificate';
import { columns } from '../evaluate/table-report';
import { oneLine } from '../problems';
import type { CertificateCommand } from './certify-book';

/** What is certified, what is not and why, and what the certifier still has to fill in. */
export function certificateReport(
  { certificate, people, refused, notes }: CertificatePlan,
  { out }: CertificateCommand,
): string {
  const { agreement, days, goods } = certificate;
  const period = days.to === null ? `a shipment on ${days.from}` : `${days.from} to ${days.to}`;
  const parts = [
    `${agreement}, ${period}: ${goods.length === 1 ? '1 good qualifies' : `${goods.length} goods qualify`}.`,
    columns([
      ['Good', 'Description', 'HS', 'Criterion', ...(agreement === 'NAFTA' ? ['Net cost'] : [])],
      ...goods.map(({ cell, description, tariff, criterion, netCost }) =>
        [cell, description, tariff, criterion, ...(agreement === 'NAFTA' ? [netCost] : [])].map(
          (text) => oneLine(text) || '-',
        ),
      ),
    ]),
    ...(people.length === 0 ? [] : [columns(people.map((said) => said.map(oneLine)))]),
    ...(refused.length === 0
      ? []
      : [
          columns([
            ['Not certified', 'Why'],
            ...refused.map(({ cell, reason }) => [cell, oneLine(textOf(reason))]),
          ]),
        ]),
    ...notes.map((note) => oneLine(textOf(note))),
    out === null
      ? 'Nothing was written; --out CERTIFICATE.xlsx writes it.'
      : `${out} is neither signed nor dated: signature, name and date are the certifier's.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
