const { bundleAndEvaluate } = require('./bundle-and-evaluate.js');

/**
 * Emits files whose text is computed from the sources themselves.
 * `files` maps an asset's name to `{ module, text }`: the TypeScript module to run, and the text
 * made of its exports.
 */
class GeneratedFilesPlugin {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    const { RawSource } = compiler.webpack.sources;
    const name = this.constructor.name;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const [asset, { module, text }] of Object.entries(this.files)) {
          try {
            const { exports, inputs } = await bundleAndEvaluate(module);
            compilation.fileDependencies.addAll(inputs);
            compilation.emitAsset(asset, new RawSource(text(exports)));
          } catch (error) {
            compilation.errors.push(new WebpackError(`${asset}: ${error.message}`));
          }
        }
      });
    });
  }
}

module.exports = { GeneratedFilesPlugin };
