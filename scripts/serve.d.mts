/** A running server: the page's address, and how to stop, open connections included. */
export interface WorkbenchServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Folders of the built add-in, the built workbench and the examples, the workbook to show, the first port to try. */
export interface ServeWorkbenchOptions {
  readonly addin: string;
  readonly workbench: string;
  readonly book?: string | undefined;
  readonly examples?: string | undefined;
  readonly port?: number;
}

export function pageForWorkbench(html: string): string;
export function serveWorkbench(options: ServeWorkbenchOptions): Promise<WorkbenchServer>;
