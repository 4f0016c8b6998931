import type { ScenarioData } from '../types';
import { nafta1994 } from './nafta-1994';
import { press } from './sources';

const untouched = press(
  'Reuters copy on Business Insider ("r-mexican-auto-lobby-rejects-us-nafta-proposal"), October 2017',
  'https://www.businessinsider.com/',
  'not touch the methodology or the rules of origin',
);

/** The position of the Mexican industry: NAFTA, figure for figure. */
export const mxAmia201802: ScenarioData = {
  inherits: 'nafta-1994',
  id: 'mx-amia-2018-02',
  name: 'AMIA and Mexico: leave method and percentages of NAFTA as they are',
  label: 'AMIA',
  summary:
    'The Mexican industry asked to leave the rules alone: 62.5 % for cars and light trucks, 60 % for most listed parts, the tracing list of Annex 403.1. Every figure is that of NAFTA; the government hinted at a stronger rule without naming one.',
  proposer: 'AMIA (industry)',
  date: '2018-02-27',
  status: 'position taken for round seven; equal to NAFTA in every figure',
  confidence: 'secondary',
  life: null,
  readings: [
    ...nafta1994.readings,
    {
      term: 'rule',
      reading: 'NAFTA unchanged',
      others: ['a "strengthened rule of origin", as the Minister of Economy said in January 2018'],
      source: untouched,
      settledBy: null,
      classes: 'all',
    },
  ],
};
