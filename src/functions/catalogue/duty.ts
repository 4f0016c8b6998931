import * as parameter from '../parameters';
import type { FunctionDefinition } from './definition';

const { good, date } = parameter;

/** What a pass buys. */
export const dutyAtStake: FunctionDefinition = {
  id: 'DUTY',
  description:
    'Duty at stake, in money: the most-favoured-nation rate of the importer where the good does not qualify, and an overlay (us-232, ca-surtax) on top. #N/A where a rate or an input is missing, never 0.',
  parameters: [
    parameter.dutyValue,
    parameter.qualifies,
    parameter.importer,
    good,
    date,
    parameter.overlay,
    parameter.usContent,
    parameter.approved,
    parameter.caMxContent,
    parameter.exporter,
  ],
  result: 'number',
  spills: false,
  example: {
    formula: '=NAFTA.DUTY(30000, TRUE, "US", , , "us-232", 12000, TRUE)',
    given: [30000, true, 'US', null, null, 'us-232', 12000, true],
    result: 4500,
  },
  source:
    'tariffs of the three countries; Proclamations 10908 and 10984, 90 FR 21450; SOR/2025-118; each rate with its source below',
  help: [
    'Good as a name or a tariff code; digits after the sixth are read as those of the importer. Where six digits have several rates the answer is #N/A and names them. A rate that a tariff calls free is a true 0. Without a date the rates now on record; before the first day of an overlay there is none.',
    'us-232: 25 % of the customs value, on automobiles since 2025-04-03, their parts since 2025-05-03, heavy vehicles and their parts since 2025-11-01; buses 10 %. A vehicle that qualifies under USMCA pays on the value without US content once Commerce has approved that content (approved = TRUE), until then on the full value; whether it is approved must be stated. Parts are exempt while they qualify. What does not qualify pays the full value and the most-favoured-nation duty as well.',
    'ca-surtax: since 2025-04-09, on motor vehicles that originate in the United States (exporter = US, by the marking rules). Not entitled to the United States Tariff: 25 % of the value A. Entitled: 25 % of (A - B), B the Canadian and Mexican content where it is claimed to exceed 15 % of A, else 15 % of A; a blank ca_mx_content is no claim.',
    'Names stand for the usual goods: a car of up to 1,000 cc (8703.21) is in neither list, so give its code. Not computed: rates agreed with Japan, the European Union, Korea and the United Kingdom (#N/A for those exporters), offsets for vehicles assembled in the United States, penalties for overstated content.',
  ],
};
