import type { Cell } from '../ooxml/write-book';
import { looks } from './looks';

export const text = (value: string, style: Cell['style'] = looks.text): Cell => ({ value, style });

export const formula = (code: string, style: Cell['style']): Cell => ({
  formula: code,
  ...(style === undefined ? {} : { style }),
});

/** A custom function as files spell it. */
export const call = (name: string, parameters: string): string =>
  `_xldudf_NAFTA_${name}(${parameters})`;
