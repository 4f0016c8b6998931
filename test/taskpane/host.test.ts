/** @jest-environment jsdom */
import { hostOf } from '../../src/taskpane/host';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  jest.useRealTimers();
});

interface Stub {
  readonly host: string | null;
  readonly sets: readonly string[];
}

const office = ({ host, sets }: Stub, onReady = () => Promise.resolve({ host })): void => {
  Object.assign(globalThis, {
    Office: {
      onReady,
      HostType: { Excel: 'Excel' },
      context: {
        requirements: {
          isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`),
        },
      },
    },
  });
};

test.each([
  ['office.js did not load', undefined, 'blocked'],
  ['a browser', { host: null, sets: [] }, 'browser'],
  ['Word', { host: 'Word', sets: [] }, 'browser'],
  ['an Excel without the requirement set', { host: 'Excel', sets: ['ExcelApi 1.9'] }, 'too old'],
  ['an Excel without any', { host: 'Excel', sets: [] }, 'too old'],
  ['an Excel that has it', { host: 'Excel', sets: ['ExcelApi 1.11'] }, 'excel'],
])('%s', async (_, stub, expected) => {
  if (stub !== undefined) office(stub);
  expect(await hostOf(() => undefined)).toBe(expected);
});

test('an Excel that does not answer is said to be silent, and still waited for', async () => {
  jest.useFakeTimers();
  let answer: (value: { host: string }) => void = () => undefined;
  office(
    { host: 'Excel', sets: ['ExcelApi 1.11'] },
    () => new Promise((resolve) => (answer = resolve)),
  );
  const said: string[] = [];
  const found = hostOf((outside) => said.push(outside));
  await jest.advanceTimersByTimeAsync(20_000);
  expect(said).toEqual(['silent']);
  answer({ host: 'Excel' });
  expect(await found).toBe('excel');
});
