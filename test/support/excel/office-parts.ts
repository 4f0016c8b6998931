import { type RequirementSets, supports } from './requirement-sets';

type Association = (idOrMap: string | Record<string, unknown>, implementation?: unknown) => void;

/** The globals that office.js itself, the loader, would have made before it loads the host's file. */
export interface OfficeParts {
  readonly Microsoft: object;
  readonly Office: object;
  readonly OSF: object;
  readonly CustomFunctions: object;
  readonly CustomFunctionMappings: object;
}

const nothing = (): void => undefined;

export const officeParts = (requirements: RequirementSets, locale: string): OfficeParts => {
  const isSetSupported = supports({
    CustomFunctions: '1.7',
    RichApiRuntime: '1.2',
    ...requirements,
  });
  const context = {
    requirements: { isSetSupported },
    platform: 'OfficeOnline',
    host: 'Excel',
    contentLanguage: locale,
    displayLanguage: locale,
    document: { settings: documentSettings() },
  };
  const ready = { host: 'Excel', platform: 'OfficeOnline' };
  const actions = associations();
  const Office = {
    Promise,
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context,
    actions: { _association: actions, associate: actions.associate },
    onReady: async (then?: (info: object) => unknown) => {
      await then?.(ready);
      return ready;
    },
  };
  const functions = associations();
  return {
    Office,
    Microsoft: { Office: { WebExtension: Office } },
    OSF: osf(context),
    CustomFunctions: { _association: functions, associate: functions.associate },
    CustomFunctionMappings: {},
  };
};

/** Names with their functions, in capitals; listeners hear of every addition. */
const associations = (): {
  mappings: Record<string, unknown>;
  associate: Association;
  onchange: (listener: () => void) => void;
} => {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    mappings,
    associate: (idOrMap, implementation) => {
      const added = typeof idOrMap === 'string' ? { [idOrMap]: implementation } : idOrMap;
      for (const [id, each] of Object.entries(added)) mappings[id.toUpperCase()] = each;
      for (const listener of listeners) listener();
    },
    onchange: (listener) => {
      listeners.push(listener);
    },
  };
};

/** Office.context.document.settings in memory: what is saved is what is there. */
const documentSettings = (): object => {
  const values = new Map<string, unknown>();
  return {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => {
      values.set(name, value);
    },
    remove: (name: string) => {
      values.delete(name);
    },
    saveAsync: (optionsOrThen?: unknown, then?: unknown) => {
      const call = typeof optionsOrThen === 'function' ? optionsOrThen : then;
      setTimeout(() => {
        if (typeof call === 'function') Reflect.apply(call, undefined, [{ status: 'succeeded' }]);
      }, 0);
    },
  };
};

const osf = (context: object): object => ({
  ConstantNames: {},
  OUtil: {},
  HostInfoFlags: { SharedApp: 1, CustomFunction: 2 },
  _OfficeAppFactory: {
    getHostInfo: () => ({ hostPlatform: 'web', hostType: 'excel', flags: 3 }),
    getContext: () => context,
    getWindowLocationSearch: () => '',
    getWindowLocationHash: () => '',
    getWindowName: () => '',
    getLoadScriptHelper: () => ({}),
    getInitializationHelper: nothing,
  },
});
