import type { Language } from '../../origin';
import {
  cellArea,
  planProposal,
  passes,
  planSetup,
  settingStates,
  unread,
  type Area,
  type CostColumnsPlan,
  type WorkbookPort,
} from '../../workbook';
import { ProposalDesk } from './proposal-desk';
import { followingFormula, readProposals } from './proposals';
import { readFindings } from './findings';
import { CopyDesk } from './copy-desk';
import { CostSheetDesk, type CostSheetLook } from './cost-sheet-desk';
import { LongWork } from './long-work';
import { AuditDesk } from './audit-desk';
import { FormulaDesk, type Look, type Preview, type SettingAnswers } from './formula-desk';
import {
  ResultsSheetDesk,
  type GoOn,
  type ResultsChoice,
  type ResultsLook,
} from './results-sheet-desk';
import type { Draft } from './draft';
import { NOTHING_READ, type PaneState, type SetupChoice } from './pane-state';
import { problemSentence } from './sentence-of';
import { settingTexts } from './setting-texts';
import { SupplierDesk } from './supplier-desk';
import type { Tools } from './tools';
import { WhatIfDesk } from './what-if-desk';

/** how long changes are gathered before the workbook is read again, milliseconds */
const GATHER = 200;
/** how often a running calculation is asked about, milliseconds */
const ASK_AGAIN = 300;
/** the settings that the pane shows */
const SHOWN = ['NAFTA_SCENARIO', 'NAFTA_GOOD'] as const;

/** The pane's one source of truth: the workbook itself, read again after every change by anyone. */
export class PaneModel {
  #state = NOTHING_READ;
  #switch: { readonly from: string; readonly to: string } | null = null;
  /** the switch that is being written: a later choice waits for it, and the last one counts */
  #switching = Promise.resolve();
  #choices = 0;
  #listeners = new Set<() => void>();
  #stop: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;
  #work = new LongWork();
  /** the problem shown is that the workbook could not be read */
  #unread = false;
  readonly #desk: FormulaDesk;
  readonly costs: CostSheetDesk;
  readonly audit: AuditDesk;
  readonly copies: CopyDesk;
  readonly resultsSheets: ResultsSheetDesk;
  readonly suppliers: SupplierDesk;
  readonly whatIf: WhatIfDesk;
  readonly ownProposals: ProposalDesk;

  constructor(
    private readonly port: WorkbookPort,
    readonly tools: Tools,
    readonly language: Language = 'en',
  ) {
    this.#desk = new FormulaDesk(port, tools, language);
    this.costs = new CostSheetDesk(port);
    this.audit = new AuditDesk(port, tools);
    this.copies = new CopyDesk(port);
    this.resultsSheets = new ResultsSheetDesk(port, tools, language);
    this.suppliers = new SupplierDesk(port, language);
    this.whatIf = new WhatIfDesk(port, tools);
    this.ownProposals = new ProposalDesk(port, tools);
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async start(): Promise<void> {
    await this.#try(async () => {
      this.#stop = await this.port.watch(() => this.#soon(GATHER));
    });
    await this.refresh();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
    this.#stop = null;
  }

  /** Reads the workbook; of two reads that overlap the later one counts. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#latest;
    this.#work.stop();
    const work = new LongWork((progress) => {
      if (turn === this.#latest) this.#set({ progress });
    });
    this.#work = work;
    try {
      const read = await this.#read(work);
      if (turn !== this.#latest) return;
      this.#set({ ...read, progress: null, ...(this.#unread ? { problem: null } : {}) });
      this.#unread = false;
      if (read.phase === 'calculating') this.#soon(ASK_AGAIN);
    } catch (cause) {
      if (turn !== this.#latest) return;
      // what an action has said before is worth more: it says what became of the workbook
      const said = this.#state.problem;
      if (said === null) this.#unread = true;
      this.#set({ progress: null, problem: said ?? problemSentence(unread(cause), this.language) });
      if (passes(cause)) this.#soon(5 * ASK_AGAIN);
    }
  }

  /** Stops the judging of many cases: those that are left are counted, not guessed. */
  readonly stopWork = (): void => this.#work.stop();

  /** Writes the one cell of NAFTA_SCENARIO; Excel recalculates what refers to it. */
  switchScenario(expression: string): Promise<void> {
    return this.#switchTo(expression, expression);
  }

  async back(): Promise<void> {
    const { previous, proposals } = this.#state;
    const own = proposals.find(({ text }) => text !== null && text === previous);
    if (own !== undefined) await this.followProposal(own.name);
    else if (previous !== null) await this.switchScenario(previous);
  }

  /** Lets the one cell of NAFTA_SCENARIO follow the table of an own proposal. */
  async followProposal(name: string): Promise<void> {
    const to = this.#state.proposals.find((one) => one.name === name)?.text ?? null;
    if (to !== null) await this.#switchTo(to, followingFormula(name));
  }

  async #switchTo(to: string, written: string): Promise<void> {
    const turn = ++this.#choices;
    await this.#switching;
    if (turn !== this.#choices) return;
    this.#switching = this.#try(async () => {
      const from = await this.#scenarioBefore(to);
      if (from === null || from === to) return;
      await this.port.writeNamed('NAFTA_SCENARIO', written, from);
      this.#switch = { from, to };
    });
    await this.#switching;
    await this.refresh();
  }

  /** Writes a sheet with the scenario as rows, and shows it; the scenario in force stays. */
  async makeProposal(title: string): Promise<void> {
    const rows = this.tools.templateOf(this.#state.scenario ?? '');
    if (rows === null) return;
    await this.did(async () => {
      const plan = planProposal(await this.port.survey(), rows, title, this.language);
      await this.port.carryOut(plan);
      for (const { area } of plan.names) await this.#show(area);
    });
  }

  async setUp(choice: SetupChoice): Promise<void> {
    if (this.#state.working) return;
    await this.did(async () => {
      const { scenarios, goods, version } = this.tools;
      const plan = planSetup(await this.port.survey(), {
        ...choice,
        scenarios,
        goods,
        computedWith: `NAFTA origin ${version}`,
        language: this.language,
      });
      if (plan !== null) await this.port.carryOut(plan);
    });
  }

  /** The sheet as a new formula finds it; null where it could not be read, and the state says why. */
  readonly looked = (): Promise<Look | null> => this.asked(() => this.#desk.look());
  readonly selected = (): Promise<Area | null> => this.asked(() => this.#desk.selection());
  readonly previewed = (draft: Draft, look: Look, to: SettingAnswers): Promise<Preview | null> =>
    this.asked(() => this.#desk.preview(draft, look, to));

  /** Every cost table of the workbook; null where it could not be read, and the state says why. */
  readonly lookedForCosts = () => this.asked<CostSheetLook>(() => this.costs.look());

  /** Writes the columns that read a confirmed cost table; true where they now stand beside it. */
  writeCosts(plan: CostColumnsPlan): Promise<boolean> {
    return this.did(() => this.costs.write(plan), plan.block.area);
  }

  readonly lookedForResults = () => this.asked<ResultsLook>(() => this.resultsSheets.look());

  /** Writes results sheets and shows the first; their names, or null where nothing was written. */
  async writeResults(choice: ResultsChoice, goOn: GoOn): Promise<readonly string[] | null> {
    let names: readonly string[] = [];
    await this.#try(async () => {
      const { sheets } = await this.resultsSheets.write(choice, goOn);
      names = sheets.map(({ sheet }) => sheet);
    });
    const [first] = names;
    if (this.#state.problem !== null || first === undefined) return null;
    await this.#show(cellArea(first, 0, 0));
    await this.refresh();
    return names;
  }

  /** Writes with a desk; true where it was written, and then the cell is shown. */
  async did(write: () => Promise<void>, cell: Area | null = null): Promise<boolean> {
    await this.#try(write);
    const written = this.#state.problem === null;
    if (written && cell !== null) await this.#show(cell);
    await this.refresh();
    return written;
  }

  /** Writes a formula that was put together in the pane; true where it now stands in its cell. */
  insert(draft: Draft, preview: Preview, answers: SettingAnswers): Promise<boolean> {
    return this.did(() => this.#desk.insert(draft, preview, answers), draft.target);
  }

  /** Links the formulas that name a scenario in their own text, except those on protected sheets. */
  readonly link = () => this.did(() => this.#desk.link(this.#state.findings.literal));

  readonly select = (cell: Area): Promise<void> => this.#try(() => this.port.select(cell));
  readonly calculate = (): Promise<boolean> => this.did(() => this.port.calculate());

  /** Goes to what was just written; where that fails, it is written all the same. */
  readonly #show = (area: Area): Promise<void> => this.port.select(area).catch(() => undefined);

  async #read(work: LongWork): Promise<Partial<PaneState> & Pick<PaneState, 'phase'>> {
    const survey = await this.port.survey();
    const settings = settingStates(survey);
    const findings = await readFindings(this.port, survey, this.tools, work);
    const [scenario = null, good = null] = await settingTexts(this.port, settings, SHOWN);
    const busy = findings.cards.some(({ cells }) =>
      cells.some(({ agreement }) => agreement === 'busy'),
    );
    const { mode, finished } = survey.calculation;
    return {
      phase: busy || (!finished && mode !== 'manual') ? 'calculating' : 'ready',
      settings,
      scenario,
      good,
      previous: this.#switch !== null && this.#switch.to === scenario ? this.#switch.from : null,
      findings,
      proposals: await readProposals(this.port, survey, this.tools),
      calculation: survey.calculation,
      readOnly: survey.readOnly,
    };
  }

  /**
   * What the cell says, where it matters that this is no older than the click: between an undo and
   * the next look at the workbook the state still shows what was undone.
   */
  async #scenarioBefore(wanted: string): Promise<string | null> {
    const { scenario, settings } = this.#state;
    if (scenario !== wanted) return scenario;
    return (await settingTexts(this.port, settings, ['NAFTA_SCENARIO']))[0] ?? null;
  }

  async #try(action: () => Promise<void>): Promise<void> {
    this.#set({ working: true, problem: null });
    try {
      await action();
      this.#set({ working: false });
    } catch (cause) {
      this.#set({ working: false, problem: problemSentence(cause, this.language) });
    }
  }

  /** The answer to a question about the workbook; null where it has none, and the state says why. */
  async asked<T>(question: () => Promise<T>): Promise<T | null> {
    try {
      return await question();
    } catch (cause) {
      this.#set({ problem: problemSentence(cause, this.language) });
      return null;
    }
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), delay);
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
