import { packageOf, resolveImport, sources } from './sources';

/** Which folders a folder may import from, besides its own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  origin: [],
  scenario: ['origin'],
  costsheet: ['origin', 'scenario'],
  workbook: ['origin', 'scenario', 'costsheet', 'engine'],
  functions: ['origin', 'scenario', 'costsheet'],
  sharing: ['origin', 'scenario', 'costsheet', 'workbook', 'functions', 'engine'],
  taskpane: ['origin', 'scenario', 'costsheet', 'workbook', 'functions', 'sharing', 'engine'],
  engine: [],
  workbench: ['engine'],
  warehouse: ['origin', 'functions'],
  cli: ['origin', 'scenario', 'costsheet', 'workbook', 'engine', 'functions', 'sharing'],
};

/** Which packages a folder may import; `node:` stands for Node's own. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  origin: ['decimal.js'],
  scenario: ['valibot'],
  costsheet: ['i18n-iso-countries', 'valibot'],
  workbook: ['@borgar'],
  functions: [],
  sharing: ['@borgar'],
  taskpane: ['react', 'react-dom', '@fluentui'],
  engine: ['@borgar', '@formulajs', 'numfmt', 'fflate', 'papaparse', 'saxes', 'valibot'],
  workbench: ['@univerjs', '@borgar', 'rxjs', 'react', 'react-dom', 'numfmt'],
  warehouse: [],
  cli: ['node:'],
};

/** The one file of the functions that the layer below them may read: a leaf without imports. */
const functionIds = 'functions/ids.ts';

test('every folder under src stands in the table', () => {
  const folders = [...new Set(sources.map(({ folder }) => folder))];
  expect(folders.filter((folder) => !(folder in mayImport))).toEqual([]);
});

test.each(Object.entries(mayImport))('%s imports nothing but %j', (folder, allowed) => {
  const strangers = sources
    .filter((file) => file.folder === folder)
    .flatMap((file) =>
      file.imports.flatMap(({ specifier }) => {
        const target = resolveImport(file, specifier);
        if (target === undefined || target.folder === folder) return [];
        if (folder === 'workbook' && target.path === functionIds) return [];
        return allowed.includes(target.folder) ? [] : [`${file.path} imports ${target.path}`];
      }),
    );
  expect(strangers).toEqual([]);
});

test.each(Object.entries(mayUse))('%s uses no packages but %j', (folder, allowed) => {
  const strangers = sources
    .filter((file) => file.folder === folder)
    .flatMap((file) =>
      file.imports
        .map(({ specifier }) => packageOf(specifier))
        .filter((name) => name !== undefined && !allowed.includes(name))
        .map((name) => `${file.path} uses ${name}`),
    );
  expect(strangers).toEqual([]);
});

test('the ids of the functions are a leaf', () => {
  const ids = sources.find(({ path }) => path === functionIds);
  expect(ids?.imports).toEqual([]);
});

test('every relative import names a file of ours', () => {
  const lost = sources.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => packageOf(specifier) === undefined)
      .filter(({ specifier }) => !/\.(css|json)$/.test(specifier))
      .filter(({ specifier }) => resolveImport(file, specifier) === undefined)
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
  expect(lost).toEqual([]);
});

/** Excel's own objects know each other in circles (a range its sheet, a sheet its ranges). */
const excelObjects = 'workbench/host/model/';

test('no file imports itself by a detour', () => {
  const watched = sources.filter(({ path }) => !path.startsWith(excelObjects));
  const links = new Map(
    watched.map((file) => [
      file.path,
      file.imports
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .flatMap(({ specifier }) => resolveImport(file, specifier)?.path ?? []),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of links.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of links.keys()) follow(path, []);
  expect(circles).toEqual([]);
});
