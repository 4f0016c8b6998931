import { type Element, childOf } from './tree';
import { attribute } from './xml';

/** Order in which a cell's `theme` number counts: light and dark are swapped against the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** The colours of the old palette, by `indexed` number 0 to 63. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

export type Palette = readonly (string | undefined)[];

/** The theme's colours as RRGGBB, in the order cells number them. */
export function themePalette(theme: Element): Palette {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = childOf(scheme, name)?.children[0];
    if (color === undefined) return undefined;
    return attribute(color.attributes, color.name === 'sysClr' ? 'lastClr' : 'val');
  });
}

function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const sector =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const channel = (n: number): string => {
    // the common closed form: HSV with value = light + chroma / 2
    const k = (n + sector) % 6;
    const value = moved + chroma / 2 - chroma * Math.max(0, Math.min(k, 4 - k, 1));
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return channel(5) + channel(3) + channel(1);
}

/** A colour element (rgb, theme with tint, indexed) as #RRGGBB; undefined for automatic or unknown. */
export function colorOf(element: Element | undefined, palette: Palette): string | undefined {
  if (element === undefined) return undefined;
  const rgb = attribute(element.attributes, 'rgb');
  const theme = attribute(element.attributes, 'theme');
  const indexed = attribute(element.attributes, 'indexed');
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : theme !== undefined
        ? palette[Number(theme)]
        : indexed !== undefined
          ? INDEXED[Number(indexed)]
          : undefined;
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  const tint = Number(attribute(element.attributes, 'tint') ?? '0');
  const moved =
    Number.isFinite(tint) && tint !== 0 ? tinted(base, Math.max(-1, Math.min(1, tint))) : base;
  return `#${moved.toUpperCase()}`;
}
