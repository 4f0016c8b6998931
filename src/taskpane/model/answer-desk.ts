import type { Issue, Language } from '../../origin';
import type {
  AnswerChoices,
  AnswerPlan,
  FilledRequest,
  OwnCase,
  ProvableKind,
  ReceivedRequest,
} from '../../sharing/answer';
import { WorkbookProblem, type WorkbookPort } from '../../workbook';
import type { ChosenFile } from './supplier-desk';

/** The engine reads and writes files: it loads when the page that needs it opens. */
const answering = () => import('../../sharing/answer');

/** What the user has said of a part: a calculation by its proof, since it is read again at the end. */
export interface PartWish {
  /** left out where the part's own number tells; null: nowhere */
  readonly proof?: string | null;
  /** what to state, the first that is proven */
  readonly state: readonly ProvableKind[];
}

export interface AnswerWishes extends Pick<AnswerChoices, 'scenario' | 'units'> {
  /** by the key of the part */
  readonly of: (key: string) => PartWish;
}

/** A customer's request beside the workbook that answers it. */
export interface AnswerLook {
  readonly file: ChosenFile;
  readonly received: ReceivedRequest;
  /** what the workbook judges, in the order in which it is offered */
  readonly cases: readonly OwnCase[];
  /** what would be filled, and what the customer would see of it. Nothing is written */
  preview(wishes: AnswerWishes): AnswerPreview;
}

export interface AnswerPreview {
  readonly plan: AnswerPlan;
  /** null where nothing is filled, or nothing may be: then the problems say why */
  readonly filled: FilledRequest | null;
  readonly problems: readonly Issue[];
}

/** Answers a customer's request with what the open workbook proves. */
export class AnswerDesk {
  constructor(
    private readonly port: WorkbookPort,
    private readonly language: Language,
  ) {}

  /** Reads the request, then the workbook as it stands now. */
  async look(file: ChosenFile): Promise<AnswerLook> {
    const { fillRequest, planAnswers, readOwnBook, readRequest } = await answering();
    const request = await file.bytes();
    const read = await readRequest(request);
    if (!read.ok) throw problemOf(read.issues[0]);
    const received = read.value;
    const { notRecalculated } = await this.port.survey();
    const own = readOwnBook(await this.port.fileBytes(), this.language, notRecalculated);
    return {
      file,
      received,
      cases: own.cases,
      preview: ({ scenario, units, of }) => {
        const plan = planAnswers(received, own, {
          scenario,
          units,
          language: this.language,
          of: ({ key }) => choiceOf(of(key), own.cases),
        });
        if (plan.cells.length === 0) return { plan, filled: null, problems: [] };
        const filled = fillRequest(request, plan.cells, own.costs);
        return filled.ok
          ? { plan, filled: filled.value, problems: [] }
          : { plan, filled: null, problems: filled.issues };
      },
    };
  }

  /**
   * Opens the filled request as a new workbook, to be looked at, completed and saved. The workbook is
   * read once more: where it proves something else by now than was shown, nothing is opened.
   */
  async open({ file }: AnswerLook, wishes: AnswerWishes, shown: AnswerPreview): Promise<void> {
    const { sayOfAnswer } = await answering();
    const { plan, filled } = (await this.look(file)).preview(wishes);
    if (filled === null || JSON.stringify(plan.cells) !== JSON.stringify(shown.plan.cells)) {
      throw problemOf(sayOfAnswer('workbook-changed'));
    }
    await this.port.openNew(filled.bytes);
  }
}

function choiceOf(
  { proof, state }: PartWish,
  cases: readonly OwnCase[],
): ReturnType<AnswerChoices['of']> {
  if (proof === undefined) return { state };
  return { state, own: cases.find((one) => one.proof === proof) ?? null };
}

const problemOf = (issue: Issue | undefined): WorkbookProblem =>
  new WorkbookProblem(issue?.code ?? 'answer', issue?.sentence.en ?? '', issue ?? null);
