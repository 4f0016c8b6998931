import { computed, uncomputed, type Provision } from './provision';

/** What a pass buys: tariffs, and duties on top of them. */
export const duties: readonly Provision[] = [
  computed(
    'HTS 2025; Customs Tariff of Canada; LIGIE of Mexico',
    'Duty of the most favoured nation',
    'scenario/duty/mfn-duty.ts mfnDuty',
    'scenario/data/duties/mfn-duties.ts mfnDuties',
    'origin/import-duty.ts importDuty',
  ),
  computed(
    'Proclamation 10908; 90 FR 21450; Proclamation 10984',
    'Section 232 duty on automobiles, heavy vehicles and parts, less US content where approved',
    'scenario/duty/overlay.ts overlayOn',
    'scenario/data/duties/us-232.ts us232',
    'origin/import-duty.ts valueWithout',
  ),
  uncomputed(
    'not modelled',
    'HTS U.S. note 33, agreed rates; Proclamation of 2025-10-17',
    'Rates agreed with Japan, the European Union, Korea and the United Kingdom; offset for assembly',
  ),
  computed(
    'SOR/2025-118; SOR/2025-118 s. 2(2)',
    'United States Surtax Order (Motor Vehicles 2025): 25 % of A, or of A - B',
    'scenario/duty/overlay.ts overlayOn',
    'scenario/data/duties/ca-surtax.ts caSurtax',
    'origin/import-duty.ts surtaxBase',
  ),
];
