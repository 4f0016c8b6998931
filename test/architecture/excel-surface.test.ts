import { sources } from './sources';

/** What the functions run through, from the arguments to the result. */
const calculation = sources.filter(({ folder }) =>
  ['origin', 'scenario', 'costsheet', 'functions'].includes(folder),
);

const using = (files: typeof sources, names: readonly string[]) =>
  files.flatMap(({ path, identifiers }) =>
    names.filter((name) => identifiers.has(name)).map((name) => `${path}: ${name}`),
  );

test('no function waits: no promise, no timer', () => {
  const waiting = ['Promise', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestIdleCallback'];
  expect(using(calculation, waiting)).toEqual([]);
});

test('no function calls Excel', () => {
  expect(using(calculation, ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'])).toEqual([]);
});

/** The workbench stands in for Excel: it answers for these, and does not use them. */
const addin = sources.filter(({ folder }) => folder !== 'workbench');

test('nothing is kept outside the cells: settings that are lost do no harm', () => {
  const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'saveAsync', 'customXmlParts'];
  expect(using(addin, stores)).toEqual([]);
  const writing = /\bsettings\.(add|set|remove|refreshAsync)\b/;
  const written = addin.flatMap(({ path, accesses }) =>
    [...accesses].filter((access) => writing.test(access)).map((access) => `${path}: ${access}`),
  );
  expect(written).toEqual([]);
});

test('no workbook is made to load the add-in or to leave out a question about trust', () => {
  const switches = ['setStartupBehavior', 'AutoShowTaskpaneWithDocument', 'DisableTrustUX'];
  expect(using(addin, switches)).toEqual([]);
  expect(
    addin.filter(({ texts }) => texts.some((text) => switches.some((name) => text.includes(name)))),
  ).toEqual([]);
});
