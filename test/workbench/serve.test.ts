import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageForWorkbench, serveWorkbench, type WorkbenchServer } from '../../scripts/serve.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe('the server of the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  let server: WorkbenchServer;

  beforeAll(async () => {
    for (const name of ['addin', 'workbench', 'examples']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'cost (1).xlsx'), 'book');
    for (const name of ['b.xlsx', 'a.xlsx', 'how.ts']) {
      writeFileSync(join(folder, 'examples', name), name);
    }
    writeFileSync(join(folder, 'workbench', 'index.html'), '<p>page</p>');
    writeFileSync(join(folder, 'addin', 'functions.js'), 'functions');
    writeFileSync(
      join(folder, 'addin', 'taskpane.html'),
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>\n<p>é</p>',
    );
    server = await serveWorkbench({
      addin: join(folder, 'addin'),
      workbench: join(folder, 'workbench'),
      book: join(folder, 'cost (1).xlsx'),
      examples: join(folder, 'examples'),
      port: 0,
    });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks for a path exactly as written, which a browser would tidy up first. */
  const ask = (path: string, options: { host?: string; method?: string } = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port, host } = new URL(server.url);
      const headers = { host: options.host ?? host };
      request({ hostname, port, path, headers, method: options.method ?? 'GET' }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    });

  test.each([
    ['/', 200, 'text/html; charset=utf-8', '<p>page</p>'],
    ['/addin/functions.js', 200, 'text/javascript; charset=utf-8', 'functions'],
    ['/book', 200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'book'],
    ['/examples/', 200, 'application/json; charset=utf-8', '["a.xlsx","b.xlsx"]'],
    [
      '/examples/a.xlsx',
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'a.xlsx',
    ],
    ['/examples/how.ts', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['/nothing.js', 404, 'text/plain; charset=utf-8', 'Not found'],
    ['/addin/', 404, 'text/plain; charset=utf-8', 'Not found'],
  ])('%s answers %d', async (path, status, type, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
      status,
      type,
      body,
    ]);
  });

  test.each([
    '/../secret.txt',
    '/addin/../../secret.txt',
    '/addin/%2e%2e/%2e%2e/secret.txt',
    '/addin/..%2f..%2fsecret.txt',
    '/examples/..%2fcost%20(1).xlsx',
    '/examples/%2e%2e%5ccost%20(1).xlsx',
    '/addin/..%5c..%5csecret.txt',
    '/officejs/../../../package.json',
    '/%00',
    '/%zz',
  ])('%s reaches nothing outside', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('office.js is found in any case', async () => {
    expect((await ask('/officejs/OFFICE.js', { method: 'HEAD' })).status).toBe(200);
  });

  test('another name for this machine is refused, and so is any method but reading', async () => {
    expect((await ask('/book', { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/book', { method: 'POST' })).status).toBe(405);
  });

  test('nothing is cached, sniffed, framed elsewhere or evaluated', async () => {
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  test('the name of the workbook comes along', async () => {
    expect((await ask('/book')).headers['x-book-name']).toBe('cost%20(1).xlsx');
  });

  test("only Microsoft's address differs in the add-in's page, with the bridge before it", async () => {
    const { body } = await ask('/addin/taskpane.html');
    expect(body).toBe(
      '<script src="/bridge.js"></script><script src="/officejs/office.js"></script>\n<p>é</p>',
    );
    expect(pageForWorkbench('<p>no office.js</p>')).toBe('<p>no office.js</p>');
  });
});
