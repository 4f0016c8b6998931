/** @jest-environment jsdom */
import { isDark } from '../../src/taskpane/view/theme';

const system = (dark: boolean): void => {
  window.matchMedia = ((query: string) => ({ matches: dark, media: query })) as never;
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

const excel = (officeTheme: unknown): void => {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
};

test.each([
  ['Excel says dark, the system light', { isDarkTheme: true }, false, true],
  ['Excel says light, the system dark', { isDarkTheme: false }, true, false],
  [
    'Excel has a black page, as older versions say it',
    { bodyBackgroundColor: '#262626' },
    false,
    true,
  ],
  ['Excel has a white page', { bodyBackgroundColor: '#FFFFFF' }, true, false],
  ['Excel on the web says nothing, the system is dark', undefined, true, true],
  ['Excel on the web says nothing, the system is light', undefined, false, false],
])('%s', (_, officeTheme, systemDark, expected) => {
  system(systemDark);
  excel(officeTheme);
  expect(isDark()).toBe(expected);
});

test('outside Excel the system counts', () => {
  system(true);
  expect(isDark()).toBe(true);
});
