import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const library = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');

/** Microsoft's address of the library; what stands behind it comes from the package. */
export const hostedLibrary = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let files: ReadonlyMap<string, string> | undefined;

/** The bytes of one file of the library; the library asks for its own parts in mixed case. */
export const officeFile = (name: string): Buffer | undefined => {
  files ??= new Map(
    readdirSync(library, { recursive: true, encoding: 'utf8' }).map((path) => [
      path.replaceAll('\\', '/').toLowerCase(),
      join(library, path),
    ]),
  );
  const path = files.get(decodeURIComponent(name).toLowerCase());
  return path === undefined || extname(path) === '' ? undefined : readFileSync(path);
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export const contentType = (path: string): string =>
  types[extname(path) || path] ?? 'application/octet-stream';
