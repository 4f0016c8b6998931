const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

/** The folder of the npm package that holds a file, or undefined for a file of ours. */
function packageFolder(file) {
  for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
    if (basename(folder) === 'node_modules') return undefined;
    const description = join(folder, 'package.json');
    if (!existsSync(description)) continue;
    const { name, version } = JSON.parse(readFileSync(description, 'utf8'));
    if (name && version) return folder;
  }
  return undefined;
}

/** Name, version and full licence text of one package. */
function notice(folder) {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = description;
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license ?? 'see text'})\n\n${text}\n`.replace(/\r\n/g, '\n');
}

/** Emits the licence notices of the packages that went into a bundle, as their licences ask. */
class LicencesPlugin {
  constructor(asset) {
    this.asset = asset;
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    const { RawSource } = compiler.webpack.sources;
    const name = this.constructor.name;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const folders = new Set();
        const collect = (module) => {
          if (module.resource) folders.add(packageFolder(module.resource));
          module.modules?.forEach(collect);
        };
        compilation.modules.forEach(collect);
        folders.delete(undefined);
        const notices = [...folders].map(notice).sort();
        if (notices.length === 0) return;
        const separator = `\n${'-'.repeat(80)}\n\n`;
        compilation.emitAsset(this.asset, new RawSource(notices.join(separator)));
      });
    });
  }
}

module.exports = { LicencesPlugin };
