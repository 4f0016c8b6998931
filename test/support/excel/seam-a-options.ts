/** What the page that stands for Excel is told to be; it travels as JSON. */
export interface SeamAOptions {
  readonly addinOrigin: string;
  /** "taskpane.html" */
  readonly page: string;
  readonly requirements: Readonly<Record<string, string>>;
  /** Office.context.document.settings at the start */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly locale: string;
  readonly displayLanguage: string;
  /** an .xlsx in base64; an empty workbook when left out */
  readonly workbook?: string;
}
