import { WorkbookError } from '../types';
import { failure } from './sentences';
import { type Attributes, localName, xmlParser } from './xml';

/** An element of a small part with its place in the text: from `start` to `end`, inside from `inner` to `close`. */
export interface Element {
  readonly name: string;
  /** "x:" or "" */
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  readonly text: string;
  readonly start: number;
  readonly inner: number;
  readonly close: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

type Growing = { -readonly [Key in keyof Element]: Element[Key] } & { children: Growing[] };

/** The elements of a small part (styles, workbook, relations). Sheets are never read this way. */
export function elementTree(text: string, part: string): Element {
  const stack: Growing[] = [];
  let root: Element | null = null;
  const parser = xmlParser(part, {
    open: (name, attributes, tag) => {
      const start = text.lastIndexOf('<', parser.position - 1);
      const inner = parser.position;
      const element: Growing = {
        name,
        prefix: tag.name.slice(0, tag.name.length - localName(tag.name).length),
        attributes,
        children: [],
        text: '',
        start,
        inner,
        close: inner,
        end: inner,
        selfClosing: tag.isSelfClosing,
      };
      stack.at(-1)?.children.push(element);
      root ??= element;
      stack.push(element);
    },
    close: () => {
      const element = stack.pop();
      if (element === undefined || element.selfClosing) return;
      element.end = parser.position;
      element.close = text.lastIndexOf('<', parser.position - 1);
    },
    text: (piece) => {
      const element = stack.at(-1);
      if (element !== undefined) element.text += piece;
    },
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw failure('xml', {
      name: part,
      what: error instanceof Error ? error.message : 'unreadable',
    });
  }
  if (root === null) throw failure('xml', { name: part, what: 'it is empty' });
  return root;
}

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);
