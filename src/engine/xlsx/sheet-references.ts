import type { StoredSheet } from '../model';
import { type Parts, partText, relationsOf } from './package';
import { escapedXml } from './text';

/** The sheet's part and those that nothing else leads to: its drawings, tables and comments. */
export function ownParts(parts: Parts, sheet: string): ReadonlySet<string> {
  const others = reachable(parts, '', sheet);
  return new Set([...reachable(parts, sheet, '')].filter((part) => !others.has(part)));
}

function reachable(parts: Parts, from: string, without: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const source of found)
    for (const { part } of relationsOf(parts, source))
      if (part !== null && part !== without) found.add(part);
  return found;
}

/**
 * The part in which a chart, a list, a rule or a pivot table refers to the sheet, or null.
 * Formulas of cells and names do not count: those are rewritten when the sheet goes.
 */
export function partThatRefersTo(parts: Parts, sheet: StoredSheet): string | null {
  const quoted = escapedXml(sheet.name.replaceAll("'", "''"));
  const name = quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const reference = `(?<![\\w.])${name}(?:'|&apos;)?!`;
  const rule = new RegExp(`<(?:\\w+:)?formula[12]?(?:\\s[^>]*)?>[^<]*${reference}`, 'i');
  const formula = new RegExp(`<(?:\\w+:)?f(?:\\s[^>]*)?>[^<]*${reference}`, 'i');
  const extension = new RegExp(`<xm:f>[^<]*${reference}`, 'i');
  const pivot = new RegExp(`<(?:\\w+:)?worksheetSource\\s[^>]*sheet="${name}"`, 'i');
  const own = ownParts(parts, sheet.part);
  for (const part of parts.keys()) {
    if (own.has(part) || !/\.xml$/i.test(part)) continue;
    const inSheet = /\/worksheets\/[^/]*$/i.test(part);
    const patterns = inSheet ? [rule, extension] : [formula, pivot];
    if (/\/(charts|pivotCache|worksheets)\//i.test(part)) {
      const text = partText(parts, part);
      if (patterns.some((pattern) => pattern.test(text))) return part;
    }
  }
  return null;
}
