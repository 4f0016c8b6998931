import { cellArea, sameSheet, type Area } from '../area';
import { SETTINGS_SHEET } from '../settings-sheet';
import type { AuditBook } from './audit-book';

/** What the settings sheet says about the version that computed the workbook. */
export interface ComputedWith {
  readonly cell: Area;
  /** "NAFTA origin 0.1.0" */
  readonly text: string;
}

/** As a version says of itself, whatever the language of the sheet. */
export const nameOfVersion = (version: string): string => `NAFTA origin ${version}`;

const STATED = /^NAFTA origin \d{1,5}(?:\.\d{1,5}){1,3}(?:-[\w.]{1,20})?$/;

/** The cell "Computed with" of the settings sheet; null where there is none. */
export function computedWith({ sheets }: AuditBook): ComputedWith | null {
  const sheet = sheets.find(({ name }) => sameSheet(name, SETTINGS_SHEET));
  for (const [down, row] of (sheet?.values ?? []).entries()) {
    for (const [right, value] of row.entries()) {
      if (typeof value !== 'string' || !STATED.test(value.trim())) continue;
      const cell = cellArea(
        sheet?.name ?? '',
        (sheet?.row ?? 0) + down,
        (sheet?.column ?? 0) + right,
      );
      return { cell, text: value.trim() };
    }
  }
  return null;
}
