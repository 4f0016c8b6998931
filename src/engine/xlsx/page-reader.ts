import type { PageFooter, PageSetup } from '../types';
import { decodedEscapes } from './text';
import { type Attributes, attribute, isTrue } from './xml';

/** Points in an inch, in which a file counts. */
const INCH = 72;

/** Gathers how a sheet is printed. */
export class PageReader {
  #setup: PageSetup = {};
  #fits = false;
  #footer = '';
  #inFooter = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'pageSetUpPr') this.#fits = isTrue(attribute(attributes, 'fitToPage'));
    else if (name === 'printOptions' && isTrue(attribute(attributes, 'gridLines'))) {
      this.#setup = { ...this.#setup, gridLines: true };
    } else if (name === 'pageMargins') this.#margins(attributes);
    else if (name === 'pageSetup') this.#pageSetup(attributes);
    else if (name === 'oddFooter') this.#inFooter = true;
  }

  text(piece: string): void {
    if (this.#inFooter) this.#footer += piece;
  }

  close(name: string): void {
    if (name === 'oddFooter') this.#inFooter = false;
  }

  /** undefined where the sheet says nothing of it */
  setup(): PageSetup | undefined {
    const footer = this.#footer === '' ? {} : { footer: parted(decodedEscapes(this.#footer)) };
    const setup = { ...this.#setup, ...footer };
    return Object.keys(setup).length === 0 ? undefined : setup;
  }

  #margins(attributes: Attributes): void {
    const points = (side: string): number => Number(attribute(attributes, side)) * INCH;
    const margins = {
      left: points('left'),
      right: points('right'),
      top: points('top'),
      bottom: points('bottom'),
    };
    if (Object.values(margins).every((margin) => margin >= 0 && Number.isFinite(margin)))
      this.#setup = { ...this.#setup, margins };
  }

  #pageSetup(attributes: Attributes): void {
    const orientation = attribute(attributes, 'orientation');
    const pages = (name: string): number => {
      const count = Number(attribute(attributes, name) ?? '1');
      return Number.isInteger(count) && count >= 0 ? count : 1;
    };
    this.#setup = {
      ...this.#setup,
      ...(orientation === 'landscape' || orientation === 'portrait' ? { orientation } : {}),
      ...(this.#fits ? { fit: { wide: pages('fitToWidth'), tall: pages('fitToHeight') } } : {}),
      ...(isTrue(attribute(attributes, 'blackAndWhite')) ? { blackAndWhite: true } : {}),
    };
  }
}

/** "&Lleft&Ccenter&Rright" in its three parts; what stands before the first code is the center. */
function parted(text: string): PageFooter {
  const parts = { L: '', C: '', R: '' };
  let into: keyof typeof parts = 'C';
  for (const piece of text.match(/&[\s\S]|[^&]+|&$/gu) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R') into = piece.charAt(1) as 'L';
    else parts[into] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}
