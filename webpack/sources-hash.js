const { createHash } = require('node:crypto');
const { readFileSync, readdirSync, statSync } = require('node:fs');
const { join, relative, sep } = require('node:path');

/** Everything that decides what a build contains; the workbench has a build of its own. */
const inputs = [
  'src',
  'assets',
  'webpack',
  'webpack.config.js',
  'manifest.xml',
  'package-lock.json',
];
const besides = ['src/workbench', 'webpack/workbench.config.js'];

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** One hash over the names and contents of all sources of a build. */
function sourcesHash(projectFolder) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(join(projectFolder, input)))) {
    const name = relative(projectFolder, file).split(sep).join('/');
    if (besides.some((path) => name === path || name.startsWith(`${path}/`))) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

module.exports = { sourcesHash };
