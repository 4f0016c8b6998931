const Module = require('node:module');
const { join } = require('node:path');
const esbuild = require('esbuild');

/**
 * What a TypeScript module exports, run at build time: bundled by esbuild, then evaluated in Node.
 * Also returns the files that went in, so that webpack can watch them.
 */
async function bundleAndEvaluate(file) {
  const result = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  const bundled = new Module(file);
  bundled.paths = Module._nodeModulePaths(file);
  bundled._compile(output.text, `${file}.bundled.js`);
  const inputs = Object.keys(result.metafile.inputs).map((path) => join(process.cwd(), path));
  return { exports: bundled.exports, inputs };
}

module.exports = { bundleAndEvaluate };
