const { chmodSync } = require('node:fs');
const { join } = require('node:path');

/** Marks an emitted file as a program that a shell may run. */
class ExecutablePlugin {
  constructor(asset) {
    this.asset = asset;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap(this.constructor.name, (compilation) => {
      if (compilation.errors.length > 0) return;
      chmodSync(join(compiler.outputPath, this.asset), 0o755);
    });
  }
}

module.exports = { ExecutablePlugin };
