import type { Issue, Language } from '../../origin';
import type { FormField, FormFill } from '../../sharing/form';
import { cellArea, fullAddress, WorkbookProblem, type WorkbookPort } from '../../workbook';
import { sayOfForm, type FormRow } from '../../workbook/form';

/** The engine reads and writes files: it loads when it is asked for. */
const forms = () => import('../../sharing/form');

/** A form that the user chose, with what the workbook's table writes into it. */
export interface FormLook {
  readonly name: string;
  readonly fields: readonly FormField[];
  /** what is written; null where the workbook has no table yet */
  readonly fill: FormFill | null;
}

/** Fills a customer's form from the table of the workbook, and adds rows to that table. */
export class FormDesk {
  constructor(private readonly port: WorkbookPort) {}

  /** The form beside the table as it stands now. Nothing is written. */
  async look(name: string, bytes: Uint8Array): Promise<FormLook> {
    const { fieldsOf, fillOf, FORM_NAME, mapArea, mapIn, openForForm } = await forms();
    const form = openForForm(bytes, false);
    const book = await this.#book();
    const fill = mapArea(book, FORM_NAME) === null ? null : fillOf(form, mapIn(book, FORM_NAME));
    return { name, fields: fieldsOf(form), fill };
  }

  /** Opens the filled form as a new workbook: what the table does not name stays byte for byte. */
  async open(bytes: Uint8Array): Promise<void> {
    const { fillOf, filledForm, FORM_NAME, mapIn, openForForm } = await forms();
    const form = openForForm(bytes, false);
    const fill = fillOf(form, mapIn(await this.#book(), FORM_NAME));
    const [problem] = fill.problems;
    if (problem !== undefined) throw problemOf(problem);
    await this.port.openNew(filledForm(form, fill));
  }

  /** Adds a row to the table, which is set up on a sheet of its own where there is none. */
  async add(row: FormRow, language: Language): Promise<void> {
    const { FORM_NAME, mapArea, planFormRow } = await forms();
    const book = await this.#book();
    const area = mapArea(book, FORM_NAME);
    const table = area === null ? null : { area, rows: book.values(area) };
    const plan = planFormRow(await this.port.survey(), table, row, language);
    if (plan === null) throw problemOf(sayOfForm('table-full', { name: FORM_NAME }));
    await this.port.carryOut(plan);
  }

  /** The selected cell as the value of a row: a formula that follows it. */
  async selected(): Promise<string> {
    const { sheet, row, column } = await this.port.selection();
    return `=${fullAddress(cellArea(sheet, row, column))}`;
  }

  async #book() {
    const { openForForm } = await forms();
    const { notRecalculated } = await this.port.survey();
    return openForForm(await this.port.fileBytes(), notRecalculated.length > 0);
  }
}

const problemOf = (issue: Issue): WorkbookProblem =>
  new WorkbookProblem(issue.code, issue.sentence.en, issue);
