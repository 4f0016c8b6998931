const { availableParallelism } = require('node:os');

/** One jest run for everything: unit tests in node, pages in real Chromium (test/browser). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@borgar/fx|numfmt)/)'],
  // numfmt 4.0.1 names a CommonJS file that its package does not contain
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.mjs' },
  testTimeout: 30000,
  // on two processors jest would take one, and wait for LibreOffice and Chromium all by itself
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
