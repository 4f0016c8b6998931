import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, projectFolder } from '../support/dist';
import { openChromium, openInWebHost, type OpenChromium } from '../support/excel/browser';
import { eventually } from './workbench-page';

jest.setTimeout(240_000);

const example = readFileSync(join(projectFolder, 'examples', 'vehicle-cost.xlsx'));
const own = 'https://localhost:3000/';
let chromium: OpenChromium;

beforeEach(async () => {
  chromium = await openChromium({ viewport: { width: 350, height: 800 } });
});
afterEach(() => chromium.close());

/** The built pane in the place of Excel on the web, once it shows the workbook. */
async function openPane() {
  const dist = distFolder();
  const { frame } = await openInWebHost(chromium.page, { distFolder: dist, workbook: example });
  await frame.getByRole('combobox', { name: 'Law or proposal' }).waitFor();
  return { frame, dist };
}

const loaded = (): readonly string[] =>
  chromium.requests.filter((address) => address.startsWith(own));

test('once the pane stands all its parts are there, and nothing is asked of the network any more', async () => {
  const { frame, dist } = await openPane();
  const parts = readdirSync(dist).filter((name) => /^pane-.*\.js$/.test(name));
  await eventually(chromium.page, async () =>
    parts.every((part) => loaded().some((address) => address.includes(part))),
  );
  const before = loaded().length;
  // what is asked for from now on is answered by nobody
  await chromium.context.unrouteAll();
  await chromium.context.route('**/*', (route) => route.abort('internetdisconnected'));
  await frame.getByRole('combobox', { name: 'Law or proposal' }).click();
  await frame.getByRole('option', { name: /US 85\/50/ }).click();
  await frame
    .getByRole('combobox', { name: 'Law or proposal' })
    .getByText(/US 85\/50/)
    .waitFor();
  const more = frame.getByRole('button', { name: /more/i });
  if ((await more.count()) > 0) await more.first().click();
  const tabs = frame.getByRole('tab');
  for (let index = 0; index < (await tabs.count()); index += 1) {
    await tabs.nth(index).click();
    await frame.locator('[role=tab][aria-selected=true]').waitFor();
  }
  expect(loaded().slice(before)).toEqual([]);
  const others = chromium.requests.filter(
    (address) =>
      !/^(data|blob):/.test(address) &&
      ![own, 'https://localhost:4443/'].some((origin) => address.startsWith(origin)) &&
      !/^https:\/\/(appsforoffice\.microsoft\.com|[\w.-]+\.oaspapps\.com)\//.test(address),
  );
  expect(others).toEqual([]);
});

test('where the browser blocks every storage the pane works all the same', async () => {
  await chromium.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
    Object.defineProperty(document, 'cookie', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  const { frame } = await openPane();
  await frame.getByRole('combobox', { name: 'Law or proposal' }).click();
  await frame.getByRole('option', { name: /US 85\/50/ }).click();
  await frame
    .getByRole('combobox', { name: 'Law or proposal' })
    .getByText(/US 85\/50/)
    .waitFor();
});
