import { hostOf } from './host';

/** The small first chunk: finds out where the page is, then loads the pane itself. */
async function open(): Promise<void> {
  const root = document.getElementById('pane');
  if (root === null) return;
  const show = import('./show');
  const host = await hostOf(async (host) => (await show).showOutside(root, host));
  await (host === 'excel'
    ? show.then(({ showPane }) => showPane(root))
    : show.then(({ showOutside }) => showOutside(root, host)));
}

void open();
