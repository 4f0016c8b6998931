/** The workbench's server: static files of this machine on the loopback interface, nothing else. */
import { createReadStream, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';
import { projectFolder } from './install.mjs';

const hostedOffice = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const triedPorts = 100;

const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Grid and Fluent UI write style elements at run time; scripts come from files of ours alone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const commonHeaders = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The files under a folder by lower-case path: office.js asks for its own parts in mixed case. */
function filesIgnoringCase(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const name = path
        .slice(folder.length + 1)
        .split(sep)
        .join('/');
      return [name.toLowerCase(), path];
    }),
  );
}

/** The path of a file below a folder, or undefined for one outside it or none. */
function fileBelow(folder, name) {
  const path = normalize(join(folder, name));
  if (!path.startsWith(folder + sep)) return undefined;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

/** The add-in's page with Microsoft's address replaced and the bridge before it, else unchanged. */
export function pageForWorkbench(html) {
  const local = html.replaceAll(hostedOffice, '/officejs/');
  return local.replace(/<script\b[^>]*\/officejs\//i, '<script src="/bridge.js"></script>$&');
}

const isWorkbook = (name) => /^[^./\\][^/\\]*\.xls[xm]$/i.test(name);

/** The workbooks of the folder of examples, or the one that is asked for. */
function exampleOf(folder, name) {
  if (folder === undefined) return undefined;
  if (name === '') {
    const names = readdirSync(folder).filter(isWorkbook).sort();
    return { file: 'examples.json', text: JSON.stringify(names) };
  }
  const file = isWorkbook(name) ? fileBelow(folder, name) : undefined;
  return file && { file, name };
}

/** What a request path stands for: a file on disk, or a text made here. */
function resolver({ addin, workbench, book, examples }) {
  let officeFiles;
  return (path) => {
    if (path === '/') return { file: join(workbench, 'index.html') };
    if (path === '/book') return book ? { file: book, name: basename(book) } : undefined;
    if (path.startsWith('/examples/')) {
      return exampleOf(examples, path.slice('/examples/'.length));
    }
    if (path.startsWith('/officejs/')) {
      officeFiles ??= filesIgnoringCase(
        join(projectFolder, 'node_modules', '@microsoft', 'office-js', 'dist'),
      );
      const file = officeFiles.get(path.slice('/officejs/'.length).toLowerCase());
      return file && { file };
    }
    if (path.startsWith('/addin/')) {
      const file = fileBelow(addin, path.slice('/addin/'.length));
      if (!file) return undefined;
      return extname(file) === '.html'
        ? { file, text: pageForWorkbench(readFileSync(file, 'utf8')) }
        : { file };
    }
    const file = fileBelow(workbench, path.slice(1));
    return file && { file };
  };
}

function pathOf(request) {
  try {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** A page elsewhere whose name was pointed at this machine must not read the workbook. */
const isOwnHost = (host) => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');

function answer(resolve, request, response) {
  const refuse = (status, text) => {
    response.writeHead(status, { ...commonHeaders, 'Content-Type': mimeTypes['.txt'] });
    response.end(text);
  };
  if (!isOwnHost(request.headers.host)) return refuse(403, 'Only as localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET');
  const path = pathOf(request);
  const found = path === undefined ? undefined : resolve(path);
  if (!found) return refuse(404, 'Not found');
  const { file, text, name } = found;
  const bytes = text === undefined ? statSync(file).size : Buffer.byteLength(text);
  response.writeHead(200, {
    ...commonHeaders,
    'Content-Type': mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': bytes,
    ...(name && { 'X-Book-Name': encodeURIComponent(name) }),
  });
  if (request.method === 'HEAD') return response.end();
  if (text !== undefined) return response.end(text);
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      server.off('listening', listening);
      reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(server.address().port);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, 'localhost');
  });
}

async function listenOnFreePort(server, firstPort) {
  const lastPort = firstPort === 0 ? 0 : firstPort + triedPorts - 1;
  for (let port = firstPort; ; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= lastPort) throw error;
    }
  }
}

/**
 * Serves the built add-in (`addin`), the built workbench (`workbench`), one workbook (`book`) and a
 * folder of further ones (`examples`) on `port` or the next free one; 0 takes any.
 * @returns `{ url, close }`: the page's address, and how to stop, open connections included.
 */
export async function serveWorkbench({ addin, workbench, book, examples, port = 3000 }) {
  const resolve = resolver({ addin, workbench, book, examples });
  const server = createServer((request, response) => {
    try {
      answer(resolve, request, response);
    } catch (error) {
      response.destroy(error);
    }
  });
  const chosen = await listenOnFreePort(server, port);
  const close = () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${chosen}/`, close };
}
