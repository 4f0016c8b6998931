/**
 * Four builds into one folder, each waiting for the one before: the custom functions with the manifest
 * and the help, the task pane, the script for data warehouses, the command line.
 *
 *   npm run build                                             addresses on https://localhost:3000
 *   npm run build -- --env origin=https://addins.example.com  addresses for a server
 */
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, optimize } = require('webpack');
const { baseAddress, withAddress } = require('./webpack/addresses.js');
const { BuildStampPlugin } = require('./webpack/build-stamp-plugin.js');
const { ExecutablePlugin } = require('./webpack/executable-plugin.js');
const { GeneratedFilesPlugin } = require('./webpack/generated-files-plugin.js');
const { LicencesPlugin } = require('./webpack/licences-plugin.js');
const { NoLocalhostPlugin } = require('./webpack/no-localhost-plugin.js');

const { WarehouseStatementsPlugin } = require('./webpack/warehouse-statements-plugin.js');

const source = (...path) => join(__dirname, 'src', ...path);
const oldestBrowsers = 'es2020';
const oldestNode = 'node20';
/** Which JavaScript they run is not said: nothing newer than patterns of Unicode properties. */
const oldestWarehouse = 'es2018';

/** Fields as plain assignments: shorter than the definitions that the standard asks for. */
const tsconfigRaw = { compilerOptions: { useDefineForClassFields: false } };

const typescript = (target) => ({
  rules: [
    {
      test: /\.tsx?$/,
      loader: 'esbuild-loader',
      options: { target, jsx: 'automatic', tsconfigRaw },
    },
  ],
});

const settings = (target) => ({
  context: __dirname,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: typescript(target),
  optimization: { minimizer: [new EsbuildPlugin({ target, legalComments: 'none' })] },
  performance: { hints: false },
});

const oneFile = () => new optimize.LimitChunkCountPlugin({ maxChunks: 1 });

/** What describes the functions in one language: Excel's metadata and the help page. */
const described = (language, ending, base) => ({
  [`functions${ending}.json`]: {
    module: source('functions', 'metadata.ts'),
    text: ({ functionsMetadata }) =>
      `${JSON.stringify(functionsMetadata(language, { helpBase: base }), null, 2)}\n`,
  },
  [`help${ending}.html`]: {
    module: source('functions', 'help.ts'),
    text: ({ helpHtml }) => helpHtml(language),
  },
});

/** A script that must be small: without what nothing calls or shows of decimal.js and of the data. */
const smallScript = (target) => ({
  ...settings(target),
  module: {
    rules: [
      ...typescript(target).rules,
      {
        test: /decimal\.js[\\/]decimal\.mjs$/,
        loader: join(__dirname, 'webpack', 'unused-methods-loader.js'),
      },
      {
        test: /scenario[\\/]data[\\/].*\.ts$/,
        loader: join(__dirname, 'webpack', 'quotes-loader.js'),
      },
    ],
  },
  // a fortieth smaller than esbuild makes it: worth two seconds for the script that everything waits for;
  // one kind of quotes compresses better than two
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        extractComments: false,
        terserOptions: {
          ecma: Number(target.slice(2)),
          compress: { passes: 2 },
          format: { comments: false, quote_style: 1 },
        },
      }),
    ],
  },
});

/** One classic script that Excel's page and a bare script host can run, and what describes it. */
const functions = ({ output, base }) => ({
  ...smallScript(oldestBrowsers),
  name: 'functions',
  target: ['web', oldestBrowsers],
  entry: source('functions', 'index.ts'),
  output: { path: output, filename: 'functions.js', clean: true },
  plugins: [
    oneFile(),
    new LicencesPlugin('functions.licences.txt'),
    new GeneratedFilesPlugin({
      ...described('en', '', base),
      ...described('es', '.es', base),
      ...described('fr', '.fr', base),
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: 'manifest.xml', transform: (content) => withAddress(content.toString(), base) },
      ],
    }),
  ],
});

/** The page that Excel shows: office.js and functions.js first, then the pane in lazy chunks. */
const taskpane = ({ output }) => ({
  ...settings(oldestBrowsers),
  name: 'taskpane',
  dependencies: ['functions'],
  target: ['web', oldestBrowsers],
  entry: { taskpane: source('taskpane', 'index.tsx') },
  output: {
    path: output,
    publicPath: '',
    filename: '[name].[contenthash].js',
    chunkFilename: 'pane-[id].[contenthash].js',
  },
  plugins: [
    new HtmlPlugin({
      template: source('taskpane', 'taskpane.html'),
      filename: 'taskpane.html',
      scriptLoading: 'defer',
      minify: false,
    }),
    new LicencesPlugin('taskpane.licences.txt'),
  ],
});

/** One script for the JavaScript functions of data warehouses, and the statements that make them. */
const warehouse = ({ output }) => ({
  ...smallScript(oldestWarehouse),
  name: 'warehouse',
  dependencies: ['taskpane'],
  target: ['web', oldestWarehouse],
  entry: source('warehouse', 'index.ts'),
  output: {
    path: output,
    filename: 'warehouse/nafta-origin-udf.js',
    library: { type: 'var', name: 'naftaOrigin' },
  },
  plugins: [
    oneFile(),
    new LicencesPlugin('warehouse/nafta-origin-udf.licences.txt'),
    new WarehouseStatementsPlugin(
      source('warehouse', 'statements.ts'),
      'warehouse/nafta-origin-udf.js',
    ),
  ],
});

/** The program `nafta-origin`, in one file that needs nothing but Node. */
const cli = ({ output, origin }) => ({
  ...settings(oldestNode),
  name: 'cli',
  dependencies: ['warehouse'],
  target: oldestNode,
  // the file as Node names it: its threads run the same one
  node: { __filename: false },
  entry: source('cli', 'index.ts'),
  output: { path: output, filename: 'cli/nafta-origin.js' },
  plugins: [
    oneFile(),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new LicencesPlugin('cli/nafta-origin.licences.txt'),
    new ExecutablePlugin('cli/nafta-origin.js'),
    new BuildStampPlugin(origin),
  ],
});

module.exports = ({ origin, output = join(__dirname, 'dist') } = {}) => {
  const build = { origin, output, base: baseAddress(origin) };
  const configurations = [functions(build), taskpane(build), warehouse(build), cli(build)];
  if (origin) {
    for (const { plugins } of configurations) plugins.push(new NoLocalhostPlugin());
  }
  return configurations;
};
