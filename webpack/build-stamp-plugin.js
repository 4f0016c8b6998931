const { sourcesHash } = require('./sources-hash.js');

/** Emits `build.json`: the hash of the sources and the address a build was made of and for. */
class BuildStampPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    const { RawSource } = compiler.webpack.sources;
    const name = this.constructor.name;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const stamp = { origin: this.origin ?? null, sources: sourcesHash(compiler.context) };
        compilation.emitAsset('build.json', new RawSource(`${JSON.stringify(stamp, null, 2)}\n`));
      });
    });
  }
}

module.exports = { BuildStampPlugin };
