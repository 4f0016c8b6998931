const nothing = (): void => undefined;

/** What the library looks for in a page and a process has not. */
const pageParts = (): Record<string, unknown> => ({
  window: globalThis,
  self: globalThis,
  top: globalThis,
  parent: globalThis,
  name: '',
  history: {},
  navigator: { userAgent: 'node' },
  location: {
    href: 'https://localhost/',
    search: '',
    hash: '',
    origin: 'https://localhost',
    protocol: 'https:',
  },
  document: {
    readyState: 'complete',
    addEventListener: nothing,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
    createElement: () => ({ style: {} }),
  },
  addEventListener: nothing,
  removeEventListener: nothing,
  open: nothing,
});

/** Names the library itself defines. */
const ofLibrary = ['Excel', 'OfficeCore', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];

/** Sets these globals, and those a page would have where they are missing; returns how to put all back. */
export const placeGlobals = (wanted: Readonly<Record<string, unknown>>): (() => void) => {
  const before = new Map<string, PropertyDescriptor | undefined>();
  const set = (name: string, value: unknown): void => {
    if (!before.has(name)) before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  for (const name of ofLibrary) before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
  for (const [name, value] of Object.entries(pageParts()))
    if (!(name in globalThis)) set(name, value);
  for (const [name, value] of Object.entries(wanted)) set(name, value);
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  };
};
