import type { Area } from '../area';
import type { BlockWrite, CellWrite, SheetPlan } from '../port';

/** How the cells of an area look. No colour tells anything: the sheet is printed in black and white. */
export interface AreaLook {
  readonly area: Area;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** in points */
  readonly fontSize?: number;
  /** long texts run over several lines */
  readonly wrap?: boolean;
  /** from the top of the cell on */
  readonly top?: boolean;
  /** a light shade, which prints as a light grey */
  readonly shaded?: boolean;
}

/** How a sheet is printed: landscape, everything on one page. */
export interface PagePlan {
  readonly area: Area;
  /** static texts, with Excel's codes */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** A chart of columns over cells: the first column names them, each other one is a series. */
export interface ChartPlan {
  readonly source: Area;
  readonly title: string;
  /** the cells that it covers */
  readonly place: Area;
}

/** A new sheet, whole: cells, looks, widths, page. */
export interface ResultsSheet {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  readonly looks: readonly AreaLook[];
  /** widths in points, by column */
  readonly widths: ReadonlyMap<number, number>;
  /** heights in points, by row */
  readonly heights: ReadonlyMap<number, number>;
  readonly page: PagePlan;
  /** only where the host draws charts */
  readonly charts?: readonly ChartPlan[];
}

/** Everything that an evaluation writes, in its order: done as one step, or not at all. */
export interface ResultsPlan {
  /** the settings that the formulas refer to, where they are missing */
  readonly setup: SheetPlan | null;
  /** columns that read a cost table, beside it */
  readonly columns: readonly BlockWrite[];
  readonly sheets: readonly ResultsSheet[];
}
