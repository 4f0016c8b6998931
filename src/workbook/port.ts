import type { Issue } from '../origin';
import type { Area } from './area';
import type { ResultsPlan } from './results/results-plan';

/** A cell as the host hands it over: "" for a blank one, an error as its text ("#N/A"). */
export type CellValue = number | string | boolean;
export type CellRows = readonly (readonly CellValue[])[];

/** The formulas of one sheet, from the first used cell on; constants stand as they are. */
export interface SheetFormulas {
  readonly name: string;
  /** 0-based first row and column of `formulas` */
  readonly row: number;
  readonly column: number;
  readonly formulas: CellRows;
  /** the sheet has more cells than are searched: its formulas are not in `formulas` */
  readonly tooLarge: boolean;
  readonly protected: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** with "=": "='NAFTA settings'!$B$4" */
  readonly formula: string;
  /** the sheet's name for a sheet-scoped name, null for the workbook */
  readonly scope: string | null;
}

export interface TableShape {
  readonly name: string;
  /** header and totals rows left out */
  readonly body: Area;
  readonly columns: readonly string[];
}

export interface Calculation {
  readonly mode: 'automatic' | 'automatic except tables' | 'manual';
  readonly finished: boolean;
}

/** What the logic needs to know of a workbook, read at one moment. */
export interface Survey {
  readonly sheets: readonly SheetFormulas[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableShape[];
  readonly calculation: Calculation;
  readonly readOnly: boolean;
  /** cells whose value is not the result of a calculation, or rests on such a cell */
  readonly notRecalculated: readonly Area[];
}

export type CellStyle = 'title' | 'label' | 'input' | 'head' | 'date' | 'percent';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style?: CellStyle;
}

/** A list validation of warning style: other values are allowed after a question. */
export interface ListNote {
  readonly cell: Area;
  /** a static range on the same sheet */
  readonly source: Area;
  readonly title: string;
  readonly message: string;
}

/** Several edits that belong together: done in one batch, or not at all. */
export interface SheetPlan {
  readonly sheet: string;
  readonly addSheet: boolean;
  readonly cells: readonly CellWrite[];
  /** widths in points, by column */
  readonly widths: ReadonlyMap<number, number>;
  readonly lists: readonly ListNote[];
  readonly names: readonly NameWrite[];
}

export interface NameWrite {
  readonly name: string;
  readonly area: Area;
  /** the formula it has now, where a broken name is pointed elsewhere; null where it is new */
  readonly before: string | null;
}

/** A formula for one cell. */
export interface FormulaWrite {
  readonly cell: Area;
  readonly formula: string;
  /** what must stand in the cell when it is written: its formula, or "" for a blank one */
  readonly before: string;
  /** what the formula fills, where that is more than its cell: all of it must be blank */
  readonly fills?: Area;
  /** left as it is where omitted */
  readonly numberFormat?: string;
}

/** One sheet with what its cells hold and show, from the first used cell on. */
export interface SheetReading {
  readonly name: string;
  /** 0-based first row and column of the matrices */
  readonly row: number;
  readonly column: number;
  readonly values: CellRows;
  /** as displayed */
  readonly texts: readonly (readonly string[])[];
  readonly formulas: CellRows;
  /** 0-based rows of the sheet that are hidden */
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  /** it has more cells than are read at once: the matrices are empty */
  readonly tooLarge: boolean;
}

/** Formulas and constants for a rectangle of blank cells. "" leaves a cell blank. */
export interface BlockWrite {
  readonly area: Area;
  readonly formulas: CellRows;
}

/**
 * A workbook, as far as the add-in needs one. Excel implements it, the command line and tests too.
 * Every member rejects with a {@link WorkbookProblem} whose message is a sentence for the user; a
 * rejected write has left the workbook as it was.
 */
export interface WorkbookPort {
  survey(): Promise<Survey>;
  /** the values of several areas, in their order; areas wider than the used range are cut to it */
  values(areas: readonly Area[]): Promise<readonly CellRows[]>;
  /** everything that a sheet holds and shows, to find its cost tables */
  readSheet(name: string): Promise<SheetReading>;
  /**
   * Writes blocks into blank cells, and names and styles on their sheet, as one step for undo;
   * rejects where a cell holds something.
   */
  writeBlocks(blocks: readonly BlockWrite[], setup?: SheetPlan | null): Promise<void>;
  /**
   * Writes exactly the one cell that a name points to at that moment, as one step for undo; rejects
   * where it says something else than `before` by now.
   */
  writeNamed(name: string, value: CellValue, before: string): Promise<void>;
  carryOut(plan: SheetPlan): Promise<void>;
  /**
   * Writes formulas, after the settings they refer to where those are new, as one step for undo.
   * Rejects, with nothing written, where a cell holds something else than was expected.
   */
  writeFormulas(writes: readonly FormulaWrite[], setup: SheetPlan | null): Promise<void>;
  /**
   * Adds whole sheets, after the settings and the columns they read, as one step for undo as far as
   * the host has such. `goOn` is told how many sheets stand; where it says no, all is taken back and
   * the write rejects with the code "cancelled".
   */
  writeResults(plan: ResultsPlan, goOn: (sheets: number) => boolean): Promise<void>;
  /** whether files that the page makes can be saved from it: in the workbench, not in Excel */
  savesFiles(): Promise<boolean>;
  /** whether the host draws charts: the workbench does not */
  drawsCharts(): Promise<boolean>;
  /** the cells that the user has selected; of several areas the first */
  selection(): Promise<Area>;
  select(area: Area): Promise<void>;
  calculate(): Promise<void>;
  calculation(): Promise<Calculation>;
  /** the whole workbook as a file, as it stands now */
  fileBytes(): Promise<Uint8Array>;
  /** opens a file as a new workbook that is not saved yet */
  openNew(bytes: Uint8Array): Promise<void>;
  /** calls back after edits and recalculations by anyone; resolves to a function that stops it */
  watch(listener: () => void): Promise<() => void>;
}

/** Why the workbook could not be read or changed, as a sentence. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** where the sentence is there in other languages too */
    readonly issue: Issue | null = null,
  ) {
    super(message);
    this.name = 'WorkbookProblem';
  }
}
