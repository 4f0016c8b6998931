import type { ListValidation } from '../types';
import { parseRange } from './address';
import { decodedEscapes } from './text';
import { type Attributes, attribute } from './xml';

/** Gathers list validations, those of the main schema and those in the x14 extension. */
export class ValidationReader {
  readonly found: ListValidation[] = [];
  #attributes: Attributes | null = null;
  #source = '';
  #ranges = '';
  #into: 'source' | 'ranges' | null = null;

  constructor(
    readonly sheet: string,
    readonly part: string,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'dataValidation') {
      this.#attributes = attributes;
      this.#source = '';
      this.#ranges = attribute(attributes, 'sqref') ?? '';
    } else if (this.#attributes !== null) {
      if (name === 'formula1') this.#into = 'source';
      else if (name === 'formula2') this.#into = null;
      else if (name === 'sqref') this.#into = 'ranges';
    }
  }

  text(piece: string): void {
    if (this.#into === 'source') this.#source += piece;
    else if (this.#into === 'ranges') this.#ranges += piece;
  }

  close(name: string): void {
    if (name === 'formula1' || name === 'sqref') this.#into = null;
    if (name !== 'dataValidation' || this.#attributes === null) return;
    const attributes = this.#attributes;
    this.#attributes = null;
    if (attribute(attributes, 'type') !== 'list' || this.#source.trim() === '') return;
    const source = this.#source.trim();
    const style = attribute(attributes, 'errorStyle');
    const title = attribute(attributes, 'errorTitle');
    const message = attribute(attributes, 'error');
    for (const reference of this.#ranges.split(/\s+/).filter((text) => text !== '')) {
      this.found.push({
        range: { sheet: this.sheet, ...parseRange(reference, this.part) },
        source: source.startsWith('"') ? source : `=${source}`,
        style: style === 'warning' || style === 'information' ? style : 'stop',
        ...(title === undefined ? {} : { title: decodedEscapes(title) }),
        ...(message === undefined ? {} : { message: decodedEscapes(message) }),
      });
    }
  }
}
