import { sources } from './sources';

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
});

test('no file has more than 300 lines', () => {
  const long = sources.filter(({ lineCount }) => lineCount > 300);
  expect(long.map(({ path, lineCount }) => `${path}: ${lineCount}`)).toEqual([]);
});

test('file names are written in kebab-case', () => {
  const odd = sources.filter(({ path }) => !/^([a-z0-9-]+\/)*[a-z0-9.-]+\.tsx?$/.test(path));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

/** Dated proposals and the agreements, by the form of their ids. */
const scenarioId =
  /\b(nafta-1994|usmca-2020(-us-reading)?|no-agreement|[a-z]{2}(-[a-z]+)*-20\d\d-\d\d)\b/;

test('only scenario/ knows a proposal by its id', () => {
  const knowing = sources
    .filter(({ folder }) => folder !== 'scenario')
    .flatMap(({ path, texts }) =>
      texts.filter((text) => scenarioId.exec(text)?.[0] === text).map((text) => `${path}: ${text}`),
    );
  expect(knowing).toEqual([]);
});

test('the core mentions no proposal in any text', () => {
  const mentions = sources
    .filter(({ folder }) => folder === 'origin' || folder === 'engine')
    .flatMap(({ path, texts }) => texts.filter((text) => scenarioId.test(text)).map(() => path));
  expect(mentions).toEqual([]);
});

test('only workbook/office talks to Excel', () => {
  const talking = sources
    .filter(({ accesses }) => accesses.has('Excel.run'))
    .filter(({ path }) => !path.startsWith('workbook/office'));
  expect(talking.map(({ path }) => path)).toEqual([]);
});

const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
];

/** The workbench's page reads the files of the server on this machine, and no other. */
const ownOrigin = 'workbench/own-origin.ts';

test('the product has no use for the network', () => {
  const others = sources.filter(({ path }) => path !== ownOrigin);
  const users = others.flatMap(({ path, identifiers }) =>
    network.filter((name) => identifiers.has(name)).map((name) => `${path}: ${name}`),
  );
  expect(users).toEqual([]);
});

const clocksAndChance = ['Date.now', 'Math.random', 'performance.now'];

test.each(['origin', 'scenario', 'costsheet', 'functions'])(
  '%s reads no clock and throws no dice',
  (folder) => {
    const impure = sources
      .filter((file) => file.folder === folder)
      .flatMap(({ path, accesses }) =>
        clocksAndChance.filter((name) => accesses.has(name)).map((name) => `${path}: ${name}`),
      );
    expect(impure).toEqual([]);
  },
);
