import { element } from './element';

/** A file that the user chose, dropped, or started with. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const read = async (file: File): Promise<ChosenFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Opens by the button's file dialog and by dropping a file anywhere on the page. */
export function listenForFiles(open: (file: ChosenFile) => void): void {
  const input = element('file', HTMLInputElement);
  element('open', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void read(file).then(open);
  });
  const hint = element('drop', HTMLElement);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  listen(window, holdsFiles, hint, open);
}

/** Makes a window a place to drop files on; the task pane's window too, since it covers the page. */
export function listen(
  target: Window,
  holdsFiles: (event: DragEvent) => boolean,
  hint: HTMLElement,
  open: (file: ChosenFile) => void,
): void {
  target.addEventListener(
    'dragover',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      hint.hidden = false;
    },
    { capture: true },
  );
  target.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  target.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      hint.hidden = true;
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void read(file).then(open);
    },
    { capture: true },
  );
}

/** The name of a copy: "cost.xlsx" gives "cost (copy).xlsx"; a text file becomes a workbook, too. */
export function copyName(name: string): string {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return `${name} (copy).xlsx`;
  const ending = isTextFile(name) ? '.xlsx' : name.slice(dot);
  return `${name.slice(0, dot)} (copy)${ending}`;
}

export const isWorkbookFile = (name: string): boolean => /\.xls[xm]$/i.test(name);
/** Separated values. */
export const isTextFile = (name: string): boolean => /\.(?:csv|tsv)$/i.test(name);

/** The name of a workbook that the add-in made of another: "cost.xlsm" gives "cost (to share).xlsx". */
export const newName = (name: string): string =>
  `${name.replace(/\.(?:xls[xm]|csv|tsv)$/i, '') || 'Workbook'} (to share).xlsx`;

/** Hands bytes to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
