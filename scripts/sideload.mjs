/**
 * `npm run sideload`: serves the built add-in on https://localhost:3000 with a development
 * certificate and says how to load it into Excel on the web, on Windows and on a Mac.
 */
import { createServer } from 'node:https';
import { ensureInstalled } from './install.mjs';

const port = 3000;

const steps = (manifest) => `
The add-in is served on https://localhost:${port}/ (stop with Ctrl+C).
Its manifest is ${manifest}
In this development copy the functions begin with NAFTADEV: =NAFTADEV.QUALIFIES(...)

Excel on the web
  1. Open a workbook on https://excel.cloud.microsoft or in OneDrive.
  2. Home > Add-ins > More add-ins > My add-ins > Upload my add-in, and choose the manifest.

Excel on Windows
  1. Copy the manifest into a folder and share that folder (Properties > Sharing).
  2. File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs:
     add the folder's network path, tick "Show in menu", restart Excel.
  3. Home > Add-ins > More add-ins > Shared folder > NAFTA origin (development).

Excel on a Mac
  1. Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
     (make the folder "wef" if it is not there) and restart Excel.
  2. Home > Add-ins > NAFTA origin (development).
`;

function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use; the manifest needs it: stop the other program first`)
          : error,
      ),
    );
    server.listen(port, 'localhost', resolve);
  });
}

async function main() {
  await ensureInstalled();
  const { ensureBuilt } = await import('./build.mjs');
  const { writeDevelopmentManifest } = await import('./dev-manifest.mjs');
  const { staticFiles } = await import('./static-files.mjs');
  const { default: certificates } = await import('office-addin-dev-certs');
  const folder = ensureBuilt();
  const manifest = writeDevelopmentManifest(folder);
  const options = await certificates.getHttpsServerOptions();
  await listen(createServer(options, staticFiles(folder)));
  console.log(steps(manifest));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
