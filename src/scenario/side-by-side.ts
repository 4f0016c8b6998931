import { modelledIds } from './catalogue';

const FIRST: readonly string[] = ['nafta-1994', 'us-2017-10', 'usmca-2020', 'us-2026-05'];

/** The agreements and the two demands of the United States that a comparison begins with. */
export const sideBySide: readonly string[] = FIRST.filter((id) => modelledIds.includes(id));
