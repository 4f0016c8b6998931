import type { Source } from '../../origin';
import { sourceText } from '../evaluation-table';
import { link } from './html';

/** A source as a link to where it was read. */
export const cited = (source: Source): string => link(source.address, sourceText(source));
