import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticFiles } from '../../scripts/static-files.mjs';
import { distFolder } from '../support/dist';
import { openChromium, type OpenChromium } from '../support/excel/chromium';
import { contentType, hostedLibrary, officeFile } from '../support/excel/office-files';
import { looksIn, overflow, picture, violations } from './page-checks';

jest.setTimeout(120_000);

/** Addresses of Microsoft's library: its files, and what it asks for on its own. */
const microsofts = /^https:\/\/(appsforoffice\.microsoft\.com|[\w.-]+\.oaspapps\.com)\//;

/** The built add-in on a server of its own, in an ordinary browser. */
describe('the add-in outside Excel', () => {
  let server: Server;
  let origin: string;
  let chromium: OpenChromium;

  beforeAll(async () => {
    server = createServer(staticFiles(distFolder()));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    chromium = await openChromium({ viewport: { width: 320, height: 800 } });
  });

  afterAll(async () => {
    await chromium?.close();
    await new Promise((resolve) => server?.close(resolve));
  });

  async function open(path: string, library: boolean): Promise<void> {
    const { context, page } = chromium;
    await context.unrouteAll();
    await context.route(microsofts, (route) => {
      const address = route.request().url();
      const name = address.startsWith(hostedLibrary) ? address.slice(hostedLibrary.length) : '';
      const body = library ? officeFile(name.replace(/\?.*/, '')) : undefined;
      return body === undefined
        ? route.abort()
        : route.fulfill({ body, contentType: contentType(name) });
    });
    chromium.requests.length = 0;
    chromium.errors.length = 0;
    await page.goto(`${origin}/${path}`);
  }

  const heading = () => chromium.page.getByRole('heading', { level: 1 }).innerText();

  test('without office.js the page says that it did not load', async () => {
    await open('taskpane.html', false);
    await chromium.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await heading()).toBe('Excel could not be reached');
    expect(await violations(chromium.page.mainFrame())).toEqual([]);
  });

  test("with Microsoft's own library the page says where it belongs, and throws nothing", async () => {
    await open('taskpane.html', true);
    await chromium.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await heading()).toBe('Open this page inside Excel');
    // what Microsoft's library writes about its own requests is not ours
    const own = chromium.errors.filter((error) => !/ERR_FAILED|ERR_BLOCKED|oaspapps/.test(error));
    expect(own).toEqual([]);
  });

  test('the page stands under its own content security policy', async () => {
    await open('taskpane.html', true);
    await chromium.page.getByRole('heading', { level: 1 }).waitFor();
    const policy = chromium.page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toContain("default-src 'none'");
    expect(chromium.errors.filter((error) => /Content Security Policy/i.test(error))).toEqual([]);
  });

  test("no request leaves the own origin except for Microsoft's library", () => {
    const others = chromium.requests.filter(
      (address) => !address.startsWith(`${origin}/`) && !/^(data|blob):/.test(address),
    );
    expect(others.filter((address) => !microsofts.test(address))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });

  describe.each([
    ['help.html', 'en'],
    ['help.es.html', 'es'],
    ['help.fr.html', 'fr'],
  ])('%s', (path, language) => {
    beforeAll(() => open(path, false));

    test.each(looksIn(language))(
      '%s: axe finds nothing, nothing is cut off',
      async (theme, media) => {
        await chromium.page.emulateMedia(media);
        const frame = chromium.page.mainFrame();
        await picture(chromium.page.locator('body'), `${path}-${theme}`);
        expect(await violations(frame)).toEqual([]);
        expect(await overflow(frame)).toBe(0);
      },
    );
  });
});
