const { bundleAndEvaluate } = require('./bundle-and-evaluate.js');

/** Emits the CREATE FUNCTION statements beside the script that they are about. */
class WarehouseStatementsPlugin {
  constructor(module, script) {
    this.module = module;
    this.script = script;
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    const { RawSource } = compiler.webpack.sources;
    const name = this.constructor.name;
    // after the script is small
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
        const { exports, inputs } = await bundleAndEvaluate(this.module);
        compilation.fileDependencies.addAll(inputs);
        const script = assets[this.script].source().toString();
        const emit = (file, text) => compilation.emitAsset(file, new RawSource(text));
        emit('warehouse/bigquery.sql', exports.bigQueryStatement());
        emit('warehouse/snowflake.sql', exports.snowflakeStatement(script));
      });
    });
  }
}

module.exports = { WarehouseStatementsPlugin };
