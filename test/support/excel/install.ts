import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../../src/engine/types';
import { createExcelHost, type ExcelHost } from '../../../src/workbench/host/excel-host';
import type { InvocationOptions, InvocationResult } from '../../../src/workbench/host/model';
import { placeGlobals } from './globals';
import { type OfficeParts, officeParts } from './office-parts';
import type { LoggedRequest } from './request-log';
import { declaredRequirements, type RequirementSets } from './requirement-sets';
import { runInThisRealm } from './run-in-this-realm';
import { wireBridge } from './wire-bridge';

export interface InstallOptions {
  /** an open workbook or the bytes of an .xlsx; an empty workbook when left out */
  readonly workbook?: Workbook | Uint8Array;
  /** the host's requirement sets; exactly those of the manifest when left out */
  readonly requirements?: RequirementSets;
  readonly locale?: string;
  readonly protectedSheets?: readonly string[];
  readonly protectedStructure?: boolean;
  /** open for reading only: what Excel then refuses is not emulated */
  readonly readOnly?: boolean;
  /** a file of the library's folder: Excel on the web by default, "excel-mac-16.00.debug.js" and others work */
  readonly hostFile?: string;
}

export interface InstalledExcel {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** every sync since the installation, or since `requests.length = 0` */
  readonly requests: LoggedRequest[];
  /** calls a function by its id through the library's own proxy, as a cell would */
  invoke(
    functionId: string,
    parameters?: readonly unknown[],
    options?: InvocationOptions,
  ): Promise<InvocationResult>;
  /** resolves when all events sent so far have reached their handlers */
  settled(): Promise<void>;
  /** takes the library off the globals again */
  uninstall(): void;
}

const library = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');

/**
 * Puts the genuine Excel, Office, OfficeExtension and CustomFunctions of @microsoft/office-js on the globals, with
 * our host behind its wire. Works in jest's node and jsdom environments. Members newer than the requirement sets
 * are refused with ApiNotFound.
 */
export const installExcel = async (options: InstallOptions = {}): Promise<InstalledExcel> => {
  const workbook = await openedWorkbook(options.workbook);
  const host = createExcelHost({
    workbook,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.protectedSheets === undefined ? {} : { protectedSheets: options.protectedSheets }),
    protectedStructure: options.protectedStructure ?? false,
    readOnly: options.readOnly ?? false,
  });
  const requests: LoggedRequest[] = [];
  const bridge = wireBridge(host, requests);
  const parts: OfficeParts = officeParts(
    options.requirements ?? declaredRequirements,
    options.locale ?? 'en-US',
  );
  const restore = placeGlobals({ ...parts, _richApiNativeBridge: bridge.native });
  const file = options.hostFile ?? 'excel-web-16.00.debug.js';
  runInThisRealm(readFileSync(join(library, file), 'utf8'), file);
  switchOnGating();
  return {
    host,
    workbook,
    requests,
    invoke: async (functionId, parameters = [], invocation = {}) => {
      await host.customFunctions.ready;
      return host.customFunctions.invoke(functionId, parameters, invocation).result;
    },
    settled: bridge.settled,
    uninstall: () => {
      bridge.close();
      host.dispose();
      restore();
    },
  };
};

const openedWorkbook = async (given: Workbook | Uint8Array | undefined): Promise<Workbook> => {
  if (given !== undefined && !(given instanceof Uint8Array)) return given;
  const engine = await import('../../../src/engine');
  return given === undefined ? engine.newWorkbook() : engine.openWorkbook(given);
};

/** The library sets this switch on one object and reads it on another: without this it refuses nothing. */
const switchOnGating = (): void => {
  runInThisRealm(
    `OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
     OfficeExtension._internalConfig.appendTypeNameToObjectPathInfo = true;`,
    'switches.js',
  );
};
