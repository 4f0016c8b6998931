import type { RangeAddress } from './types';

/** How a sheet is printed. What is left out stays as the file has it, or as Excel begins. */
export interface PageSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** pages across and down that everything is made small enough for; 0: as many as it takes */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** in points; a file keeps all four */
  readonly margins?: PageMargins;
  readonly gridLines?: boolean;
  readonly blackAndWhite?: boolean;
  /** with Excel's codes: "&P" is the page, "&&" an ampersand */
  readonly footer?: PageFooter;
  readonly printArea?: RangeAddress;
}

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PageFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
