import { useEffect, useMemo, useState } from 'react';
import {
  areaReference,
  fullAddress,
  isOneCell,
  localAddress,
  netCostCells,
  parseArea,
  referenceTo,
  sameSheet,
  type Area,
} from '../../workbook';
import { figureRoles, type Draft, type Offered, type Role } from '../model/draft';
import type { Look, Preview } from '../model/formula-desk';
import type { PaneModel } from '../model/pane-model';
import type { ReferenceOption } from './reference-field';

const BLANK: Readonly<Record<Role, string>> = {
  costs: '',
  origins: '',
  amount: '',
  hsCodes: '',
  statements: '',
  facts: '',
  usValues: '',
  rvc: '',
  usShare: '',
};

/** The cell a text stands for; null where it is not one cell. */
export function targetOf(text: string, sheet: string): Area | null {
  const area = parseArea(text, sheet);
  return area !== null && isOneCell(area) ? area : null;
}

/** What the list of a field offers: columns with their headers, or cells beside "Net cost". */
export function optionsFor(role: Role, look: Look, sheet: string): readonly ReferenceOption[] {
  if (role === 'facts' || figureRoles.some((one) => one === role)) return [];
  if (role === 'amount') {
    return netCostCells(look.survey).map((cell) => {
      const reference = areaReference(cell, sheet);
      return { reference, label: reference };
    });
  }
  const found = look.columns.map((column) => {
    const reference = referenceTo(column, sheet);
    return { reference, label: `${column.header} · ${reference}` };
  });
  return [...new Map(found.map((one) => [one.reference, one])).values()];
}

/** A cell of the row, which moves along when the formula is filled down. */
const relativeReference = (area: Area, sheet: string): string =>
  sameSheet(area.sheet, sheet) ? localAddress(area) : fullAddress(area);

/** Columns that a formula begins with, as they stand on a sheet. */
export type DraftStart = Readonly<Partial<Record<Role, Area>>>;

/** Areas as a formula on the sheet spells them; a role without one keeps what the headings suggest. */
const spelt = (start: DraftStart | null, sheet: string): Partial<Record<Role, string>> =>
  Object.fromEntries(
    Object.entries(start ?? {}).map(([role, area]) => [role, areaReference(area, sheet)]),
  );

/** A formula while it is put together, with its preview; reads the sheet when it begins. */
export function useDraft(model: PaneModel, start: DraftStart | null) {
  const [look, setLook] = useState<Look | null>(null);
  const [id, setId] = useState<Offered>('QUALIFIES');
  const [fields, setFields] = useState(BLANK);
  const [target, setTarget] = useState('');
  const [good, setGood] = useState('');
  const [scenario, setScenario] = useState(model.tools.scenarios[0]?.id ?? '');
  const [preview, setPreview] = useState<Preview | null>(null);
  const sheet = look?.selected.sheet ?? '';

  const read = async (first: boolean): Promise<void> => {
    const found = await model.looked();
    if (found === null) return;
    setLook(found);
    if (first) setFields({ ...found.fields, ...spelt(start, found.selected.sheet) });
    setTarget(localAddress(found.free));
  };
  useEffect(() => {
    void read(true);
    // once: a later look must not undo what the user has typed
  }, [model]);

  const draft = useMemo((): Draft | null => {
    const cell = look === null ? null : targetOf(target, sheet);
    return cell === null ? null : { id, fields, target: cell };
  }, [look, id, fields, target, sheet]);

  useEffect(() => {
    let current = true;
    if (draft === null || look === null) setPreview(null);
    else {
      void model.previewed(draft, look, { scenario, good }).then((found) => {
        if (current) setPreview(found);
      });
    }
    return () => {
      current = false;
    };
  }, [model, draft, look, scenario, good]);

  const setField = (role: Role, value: string): void =>
    setFields((before) => ({ ...before, [role]: value }));
  return {
    look,
    sheet,
    id,
    setId,
    fields,
    setField,
    target,
    setTarget,
    good,
    setGood,
    scenario,
    setScenario,
    draft,
    preview,
    refresh: () => void read(false),
    takeSelection: async (role: Role): Promise<void> => {
      const area = await model.selected();
      if (area === null) return;
      const isFigure = figureRoles.some((one) => one === role);
      setField(role, isFigure ? relativeReference(area, sheet) : areaReference(area, sheet));
    },
    takeTarget: async (): Promise<void> => {
      const area = await model.selected();
      if (area !== null) setTarget(areaReference({ ...area, rows: 1, columns: 1 }, sheet));
    },
  };
}
