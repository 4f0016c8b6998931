import { openWorkbook, WorkbookError } from '../engine';
import type { CellAddress, Change, CustomFunctions } from '../engine';
import { loadAddinFunctions } from './addin-functions';
import type { Grid } from './grid/grid';
import type { FunctionHelp } from './grid/univer';
import { moveCommands, moveKinds } from './grid/moves';
import { functionHelp, hostedFunctions } from './hosted-functions';
import { readOwn } from './own-origin';
import { CellNote } from './page/cell-note';
import { element, make } from './page/element';
import { listenForExamples } from './page/examples';
import {
  copyName,
  download,
  isTextFile,
  isWorkbookFile,
  listenForFiles,
  newName,
} from './page/files';
import type { ChosenFile } from './page/files';
import { listenForKeys } from './page/keys';
import { Messages } from './page/messages';
import { Pane } from './page/pane';
import { listenForPaneSize } from './page/splitter';
import { StaleList } from './page/stale-list';
import { say } from './sentences';
import { Session } from './session';

/** The page: one open workbook, its grid, what is to be said of it, and the task pane beside it. */
export class Workbench {
  private readonly messages = new Messages();
  private readonly staleList = new StaleList((cell) => this.grid?.select(cell));
  private readonly cellNote = new CellNote((cell, value) => this.choose(cell, value));
  private readonly name = element('book-name', HTMLElement);
  private readonly state = element('book-state', HTMLElement);
  private readonly buttons = {
    save: element('save', HTMLButtonElement),
    undo: element('undo', HTMLButtonElement),
    redo: element('redo', HTMLButtonElement),
    insertRows: element('insert-rows', HTMLButtonElement),
    deleteRows: element('delete-rows', HTMLButtonElement),
    insertColumns: element('insert-columns', HTMLButtonElement),
    deleteColumns: element('delete-columns', HTMLButtonElement),
  };
  private readonly keys = {
    save: () => this.save(),
    undo: () => this.session?.undo(),
    redo: () => this.session?.redo(),
    isEditing: () => this.grid?.isEditing ?? false,
  };
  private readonly pane = new Pane(this.keys, {
    select: (range) => this.grid?.select(range),
    activate: (sheet) => this.grid?.activate(sheet),
    made: (bytes) => this.handOver(bytes),
  });
  private grid: Grid | undefined;
  private session: Session | undefined;
  private customFunctions: CustomFunctions | undefined;
  private help: readonly FunctionHelp[] = [];

  /** Wires the page up, loads the functions, and opens the workbook that the server was given. */
  async start(): Promise<void> {
    this.buttons.save.addEventListener('click', this.keys.save);
    this.buttons.undo.addEventListener('click', this.keys.undo);
    this.buttons.redo.addEventListener('click', this.keys.redo);
    for (const kind of moveKinds)
      this.buttons[kind].addEventListener('click', () => this.move(kind));
    listenForKeys(window, {
      ...this.keys,
      insert: () => this.move(this.grid?.hasColumns ? 'insertColumns' : 'insertRows'),
      remove: () => this.move(this.grid?.hasColumns ? 'deleteColumns' : 'deleteRows'),
    });
    listenForPaneSize();
    this.fillGrid('waiting', say.starting);
    const [book] = await Promise.all([this.givenBook(), this.loadFunctions()]);
    listenForFiles((file) => void this.open(file));
    void listenForExamples((file) => this.open(file));
    window.addEventListener('beforeunload', (event) => {
      if (this.session?.hasUnsavedChanges) event.preventDefault();
    });
    if (book) await this.open(book);
    else this.fillGrid('empty', say.noBook);
  }

  private async givenBook(): Promise<ChosenFile | null> {
    const response = await readOwn('/book');
    if (!response) return null;
    const name = decodeURIComponent(response.headers.get('X-Book-Name') ?? '');
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  private async loadFunctions(): Promise<void> {
    try {
      const addin = await loadAddinFunctions();
      this.customFunctions = hostedFunctions(addin);
      this.help = functionHelp(addin);
    } catch (error) {
      this.messages.show(say.noFunctions(String(error)), 'error');
    }
  }

  /** Opens a file in place of the one that is open, which stays where the new one cannot be read. */
  private async open({ name, bytes }: ChosenFile): Promise<void> {
    if (this.session?.hasUnsavedChanges && !window.confirm(say.discard(this.session.name))) return;
    const isText = isTextFile(name);
    if (!isText && !isWorkbookFile(name)) {
      this.messages.show(say.notAWorkbook(name), 'error');
      return;
    }
    try {
      const options = this.customFunctions ? { customFunctions: [this.customFunctions] } : {};
      const workbook = isText
        ? (await import('../engine/csv')).openCsv(name, bytes, options)
        : openWorkbook(bytes, options);
      await this.show(
        new Session(name, workbook, {
          changed: (change) => this.changed(change),
          message: (sentence) => this.messages.show(sentence, 'error'),
        }),
      );
      if (isText) this.messages.show(say.textFile(name));
    } catch (error) {
      const sentence =
        error instanceof WorkbookError ? error.message : say.unexpected(String(error));
      this.messages.show(this.session ? say.keptOpen(sentence) : sentence, 'error');
      if (!this.session) this.fillGrid('empty', say.noBook);
    }
  }

  private async show(session: Session): Promise<void> {
    this.grid ??= await this.startGrid();
    this.session?.close();
    this.session = session;
    this.messages.clear();
    this.grid.show(session.workbook, session.name);
    this.staleList.show(session.workbook.staleCells());
    this.name.textContent = session.name;
    document.title = say.title(session.name);
    for (const button of Object.values(this.buttons)) button.disabled = false;
    this.tellState();
    this.cellNote.tell('');
    this.noteSelection();
    this.pane.serve(session);
  }

  private async startGrid(): Promise<Grid> {
    const { Grid } = await import('./grid/grid');
    const container = make('div', 'univer-place');
    element('grid', HTMLElement).replaceChildren(container);
    const darkMode = window.matchMedia('(prefers-color-scheme: dark)');
    const grid = new Grid(
      container,
      {
        edit: (edits) => this.session?.edit(edits),
        undo: this.keys.undo,
        redo: this.keys.redo,
        refused: (sentence) => this.messages.show(sentence),
        selected: (range) => {
          this.noteSelection();
          this.pane.selected(range);
        },
      },
      this.help,
      darkMode.matches,
    );
    darkMode.addEventListener('change', () => grid.setDark(darkMode.matches));
    return grid;
  }

  private changed(change: Change): void {
    const { session } = this;
    if (!session) return;
    this.grid?.refresh(change);
    this.staleList.show(session.workbook.staleCells());
    if (change.calculated > 0) this.cellNote.tell(say.calculated(change.calculated));
    this.noteSelection();
    this.tellState();
  }

  private move(kind: (typeof moveKinds)[number]): void {
    this.grid?.move(moveCommands[kind]);
  }

  private noteSelection(): void {
    const cell = this.grid?.selection();
    if (this.session && cell) this.cellNote.show(this.session.workbook, cell);
  }

  private choose(cell: CellAddress, value: string): void {
    this.session?.edit([{ kind: 'cells', cells: [{ ...cell, value }] }]);
  }

  private save(): void {
    const bytes = this.session?.save();
    if (!this.session || !bytes) return;
    const name = copyName(this.session.name);
    download(name, bytes);
    this.state.textContent = say.saved(name);
  }

  /** A workbook that the add-in made: what is open stays open, so it goes to the downloads. */
  private handOver(bytes: Uint8Array): void {
    const name = newName(this.session?.name ?? '');
    download(name, bytes);
    this.messages.show(say.handedOver(name));
  }

  private tellState(): void {
    this.state.textContent = this.session?.hasUnsavedChanges ? say.changed : '';
  }

  private fillGrid(kind: 'waiting' | 'empty', sentence: string): void {
    if (!this.grid) element('grid', HTMLElement).replaceChildren(make('p', kind, sentence));
  }
}
