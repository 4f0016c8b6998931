import { readOwn } from '../own-origin';
import { element, make } from './element';
import type { ChosenFile } from './files';

/** The list of example workbooks that the server has; choosing one opens it. */
export async function listenForExamples(open: (file: ChosenFile) => Promise<void>): Promise<void> {
  const list = element('examples', HTMLSelectElement);
  const names = (await (await readOwn('/examples/'))?.json()) as readonly string[] | undefined;
  list.append(...(names ?? []).map((name) => make('option', '', name)));
  list.hidden = names === undefined || names.length === 0;
  list.addEventListener('change', () => {
    const name = list.value;
    list.value = '';
    void example(name).then((file) => (file === null ? undefined : open(file)));
  });
}

/** One of the examples by its file name. */
async function example(name: string): Promise<ChosenFile | null> {
  const response = await readOwn(`/examples/${encodeURIComponent(name)}`);
  return response && { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
