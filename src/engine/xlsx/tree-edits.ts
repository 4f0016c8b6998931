import type { Splice } from './splice';
import { withAttribute } from './splice';
import type { Element } from './tree';
import { attribute } from './xml';

/** Puts text at the end of an element, opening it when it was written as <a/>; `count` is raised where it stands. */
export function appended(source: string, element: Element, text: string, count = 0): Splice[] {
  const before = Number(attribute(element.attributes, 'count') ?? 'NaN');
  let tag = source.slice(element.start, element.inner);
  if (Number.isInteger(before) && count > 0)
    tag = withAttribute(tag, 'count', String(before + count));
  if (!element.selfClosing) {
    return [
      { start: element.start, end: element.inner, text: tag },
      { start: element.close, end: element.close, text },
    ];
  }
  const open = tag.replace(/\s*\/>$/, '>');
  const name = `${element.prefix}${element.name}`;
  return [{ start: element.start, end: element.end, text: `${open}${text}</${name}>` }];
}

/** A splice right behind the last of the named children, else at the start of the parent. */
export function afterChildren(parent: Element, names: readonly string[], text: string): Splice {
  const last = parent.children.findLast((child) => names.includes(child.name));
  const at = last?.end ?? parent.inner;
  return { start: at, end: at, text };
}
