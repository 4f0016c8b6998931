import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Our green and red carry words beside them; the rest is Fluent's own. */
export const themeOf = (dark: boolean): Theme => (dark ? webDarkTheme : webLightTheme);

const query = (): MediaQueryList | null =>
  typeof window.matchMedia === 'function'
    ? window.matchMedia('(prefers-color-scheme: dark)')
    : null;

/** Excel's own theme on the desktop; it has none on the web, where the system's counts. */
export function isDark(): boolean {
  const theme: unknown = typeof Office === 'undefined' ? null : Office.context?.officeTheme;
  if (typeof theme === 'object' && theme !== null) {
    const stated: unknown = Reflect.get(theme, 'isDarkTheme');
    if (typeof stated === 'boolean') return stated;
    const background: unknown = Reflect.get(theme, 'bodyBackgroundColor');
    if (typeof background === 'string' && /^#[\da-f]{6}$/i.test(background)) {
      return luminance(background) < 0.4;
    }
  }
  return query()?.matches ?? false;
}

function luminance(colour: string): number {
  const part = (from: number): number => parseInt(colour.slice(from, from + 2), 16) / 255;
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Follows the system's setting, and Excel's when the pane is shown again: it sends no event. */
export function useDark(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const again = (): void => setDark(isDark());
    const media = query();
    media?.addEventListener('change', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      media?.removeEventListener('change', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, []);
  return dark;
}
