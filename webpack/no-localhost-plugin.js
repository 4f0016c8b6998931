/** Fails the build when an emitted file still names localhost: for builds that go to a server. */
class NoLocalhostPlugin {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    const name = this.constructor.name;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const [asset, source] of Object.entries(assets)) {
          if (!source.buffer().includes('localhost')) continue;
          compilation.errors.push(new WebpackError(`${asset} still names localhost`));
        }
      });
    });
  }
}

module.exports = { NoLocalhostPlugin };
