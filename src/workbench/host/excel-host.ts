import type { RangeAddress, Workbook } from '../../engine/types';
import {
  ActionService,
  CustomFunctionService,
  type HostOptions,
  HostState,
  RangePlaces,
  WorkbookRoot,
} from './model';
import { RichApi } from './rich-api';
import type { WireEvent, WireRequest, WireResponse } from './wire';
import { notModelled } from './wire-error';
import type { WireObject } from './wire-object';

export interface ExcelHostOptions extends Partial<HostOptions> {
  readonly workbook: Workbook;
  /** names of protected sheets: writes to them are refused */
  readonly protectedSheets?: readonly string[];
  /** no sheet can be added or deleted */
  readonly protectedStructure?: boolean;
}

/** The host side of Office.js over one open workbook, whatever the way its messages travel. */
export interface ExcelHost {
  readonly workbook: Workbook;
  readonly customFunctions: CustomFunctionService;
  /** answers one request of the library */
  process(request: WireRequest): WireResponse;
  /** where events go; `selectionChanged` serves the older document event */
  connect(send: (event: WireEvent) => void, selectionChanged?: () => void): void;
  /** tells the add-in what the user selected in the grid */
  select(range: RangeAddress): void;
  readonly selection: RangeAddress;
  readonly activeSheet: string;
  protect(sheet: string, isProtected: boolean): void;
  dispose(): void;
}

/** Opens the host over a workbook; `dispose` stops its events. */
export const createExcelHost = (options: ExcelHostOptions): ExcelHost => {
  const { workbook } = options;
  const state = new HostState(workbook, {
    ...options,
    locale: options.locale ?? 'en-US',
    fileName: options.fileName ?? 'Book1.xlsx',
  });
  const protect = (sheet: string, isProtected: boolean): void => {
    const key = sheet.toLowerCase();
    if (isProtected) state.protectedSheets.add(key);
    else state.protectedSheets.delete(key);
  };
  for (const sheet of options.protectedSheets ?? []) protect(sheet, true);
  state.protectedStructure = options.protectedStructure ?? false;
  const root = new WorkbookRoot(state);
  const customFunctions = new CustomFunctionService((event) => {
    state.events.send(event);
  });
  const services = new Map<string, WireObject>([
    ['Microsoft.ExcelServices.CustomFunctions', customFunctions],
    ['Microsoft.InternalService.AddinInternalService', new ActionService()],
  ]);
  const api = new RichApi({
    global: () => root,
    create: (typeName) => {
      const service = services.get(typeName);
      if (!service) throw notModelled(typeName);
      return service;
    },
    finish: () => {
      state.flush();
    },
  });
  const stop = workbook.onChange((change) => {
    const hidden = state.calculation.mode === 'Manual' && !state.calculation.calculating;
    for (const shift of change.shifted)
      for (const kept of api.keptObjects()) if (kept instanceof RangePlaces) kept.follow(shift);
    if (change.structure) state.noticeSheets();
    state.calculation.changed(change);
    state.events.workbookChanged(change, !hidden, () => workbook.sheets.map(({ name }) => name));
  });
  return {
    workbook,
    customFunctions,
    process: (request) => api.process(request),
    connect: (send, selectionChanged) => {
      state.events.connect(send, selectionChanged);
    },
    select: (range) => {
      state.userSelects(range);
    },
    get selection() {
      return state.selection;
    },
    get activeSheet() {
      return state.activeSheet;
    },
    protect,
    dispose: stop,
  };
};
