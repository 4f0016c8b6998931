/**
 * The workbench: the page that `npm start` serves, and the script that stands between the task pane
 * and the page. Never part of the add-in: it has a folder of its own.
 */
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');
const { LicencesPlugin } = require('./licences-plugin.js');

const root = join(__dirname, '..');
const source = (...path) => join(root, 'src', 'workbench', ...path);
const target = 'es2022';

/** The grid's dictionaries for breaking words in documents, which it has none of: 4 MB; English it asks for. */
const hyphenation = /^\.\/(?!en-)[a-z]{2,4}(-[a-z0-9]+)*-[\w-]{8}\.js$/i;

module.exports = ({ output = join(root, 'dist-workbench') } = {}) => ({
  name: 'workbench',
  mode: 'production',
  context: root,
  target: ['web', target],
  devtool: false,
  entry: { workbench: source('index.ts'), bridge: source('host', 'bridge.ts') },
  output: {
    path: output,
    publicPath: '/',
    filename: '[name].js',
    chunkFilename: 'workbench-[id].[contenthash].js',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } },
      {
        test: /\.css$/,
        type: 'asset/resource',
        generator: { filename: '[name].[contenthash].css' },
      },
    ],
  },
  optimization: {
    splitChunks: { chunks: 'async' },
    minimizer: [new EsbuildPlugin({ target, legalComments: 'none' })],
  },
  performance: { hints: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: source('index.html'), to: 'index.html' },
        { from: source('workbench.css'), to: 'workbench.css' },
        {
          from: join(root, 'node_modules/@univerjs/preset-sheets-core/lib/index.css'),
          to: 'univer.css',
        },
        { from: join(root, 'assets', 'icon-32.png'), to: 'icon.png' },
      ],
    }),
    new LicencesPlugin('workbench.licences.txt'),
    new IgnorePlugin({ resourceRegExp: hyphenation, contextRegExp: /engine-render/ }),
  ],
});
