import type { Confidence, Source } from '../../origin';
import { packed } from '../words';
import type { ProposalRow } from './row';
import { wordsOf } from './text';

/** A status that says how sure a figure is; any other status is that of a proposal: open. */
const CONFIDENCE: ReadonlyMap<string, Confidence> = new Map([
  ['primary', 'primary'],
  ['v1', 'primary'],
  ['secondary', 'secondary'],
  ['v2', 'secondary'],
  ['unverified', 'unverified'],
  ['m', 'unverified'],
]);

/** Where a row of an own proposal says that its figure comes from. */
export const sourceOf = ({ source, status }: ProposalRow, term: string): Source => ({
  title: wordsOf(source) || `own proposal: ${term}`,
  address: '',
  quote: wordsOf(status),
  confidence: CONFIDENCE.get(packed(status)) ?? 'open',
});
