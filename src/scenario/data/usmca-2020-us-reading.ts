import type { ScenarioData } from '../types';
import { open } from './sources';
import { usReadings } from './us-readings';
import { hybridEngine } from './usmca-2020';
import { panelReport } from './usmca-provisions';

/** The agreement as the United States applied it: a core part's own flexibilities end with the part. */
export const usmca2020UsReading: ScenarioData = {
  inherits: 'usmca-2020',
  id: 'usmca-2020-us-reading',
  name: 'USMCA as the United States reads it (no roll-up of core parts that qualified by flexibilities)',
  label: 'USMCA US view',
  summary:
    'The agreement as the United States applied it before and after the panel: a core part that originates only by column 2, averaging or the super-core keeps its non-originating value in the vehicle. All other figures are those of the USMCA.',
  proposer: 'United States',
  date: '2021-07-01',
  status:
    'found inconsistent by the panel report of 2022-12-14 (public 2023-01-11); not implemented a year later',
  confidence: 'secondary',
  coreRollUp: 'us',
  readings: [
    ...usReadings('all'),
    {
      term: 'core roll-up',
      reading: 'us',
      others: ['panel'],
      source: open(panelReport),
      settledBy: 'core roll-up',
      classes: ['passenger vehicle', 'light truck'],
    },
    {
      term: 'core parts added back',
      reading: 'those stated as "core x%": qualified by column 2, averaging or super-core only',
      others: ['every core part'],
      source: open(panelReport),
      settledBy: 'core roll-up',
      classes: ['passenger vehicle', 'light truck'],
    },
    hybridEngine,
  ],
};
