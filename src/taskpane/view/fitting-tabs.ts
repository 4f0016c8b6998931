import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * Which of several boxes stand in one row: the chosen one always, the others from the first on as
 * long as there is room. Widths and room in pixels.
 */
export function fitting(
  widths: readonly number[],
  chosen: number,
  room: number,
): ReadonlySet<number> {
  const shown = new Set([chosen]);
  let used = widths[chosen] ?? 0;
  for (const [index, width] of widths.entries()) {
    if (index === chosen) continue;
    used += width;
    if (used > room) break;
    shown.add(index);
  }
  return shown;
}

/** The tabs of a list that have room in one row, looked at again whenever its width changes. */
export function useFittingTabs(
  list: RefObject<HTMLElement | null>,
  chosen: number,
): (index: number) => boolean {
  const [shown, setShown] = useState<ReadonlySet<number> | null>(null);
  useLayoutEffect(() => {
    const place = list.current;
    if (place === null) return;
    const look = (): void => {
      const widths = [...place.children].map((tab) => tab.getBoundingClientRect().width);
      const found = fitting(widths, chosen, place.clientWidth);
      setShown((before) => (before !== null && same(before, found) ? before : found));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(place);
    return () => observer.disconnect();
  }, [list, chosen]);
  // before the first look, and where the choice is newer than the look, the chosen one is there
  return (index) => shown === null || index === chosen || shown.has(index);
}

const same = (one: ReadonlySet<number>, two: ReadonlySet<number>): boolean =>
  one.size === two.size && [...one].every((index) => two.has(index));
