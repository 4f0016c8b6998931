/** The workbench's keys: Ctrl (on a Mac, Command) with S, Z, Y, Shift+Z, + and -. */
export interface KeyActions {
  save(): void;
  undo(): void;
  redo(): void;
  /** rows or columns, as Excel's Ctrl++ and Ctrl+- do; not where no sheet has the keys */
  insert?(): void;
  remove?(): void;
  /** whether keys now belong to a cell being typed into */
  isEditing(): boolean;
}

const isTyped = (target: EventTarget | null) => {
  const element = target as (EventTarget & Partial<HTMLElement>) | null;
  return element?.tagName === 'TEXTAREA' || isTextInput(element);
};

function isTextInput(element: (EventTarget & Partial<HTMLInputElement>) | null): boolean {
  return element?.tagName === 'INPUT' && !/^(checkbox|radio|button|file)$/.test(element.type ?? '');
}

function actionOf(event: KeyboardEvent, actions: KeyActions): (() => void) | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 's' && !event.shiftKey) return actions.save;
  if (actions.isEditing() || isTyped(event.target)) return undefined;
  if (key === 'z') return event.shiftKey ? actions.redo : actions.undo;
  if (key === 'y' && !event.shiftKey) return actions.redo;
  if (key === '+') return actions.insert;
  if (key === '-') return actions.remove;
  return undefined;
}

/** Listens in a window before the grid does; the task pane's window is another one. */
export function listenForKeys(target: Window, actions: KeyActions): void {
  target.addEventListener(
    'keydown',
    (event) => {
      const action = actionOf(event, actions);
      if (!action) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    },
    { capture: true },
  );
}
