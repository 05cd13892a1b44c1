/** Tests run as ES modules: `node --experimental-vm-modules node_modules/jest/bin/jest.js`. */
export default {
  testEnvironment: '<rootDir>/__tests__/environment.js',
  // What native packages set on objects that test files share must stay: a soft deletion makes the next write to it recurse without end.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  setupFiles: ['<rootDir>/__tests__/setup.ts'],
  reporters: ['default', '<rootDir>/__tests__/promises-reporter.js'],
  testTimeout: 120_000,
  maxWorkers: 2,
  // A worker keeps what its test files loaded: at 2 GB, starting a child such as git takes several times as long.
  workerIdleMemoryLimit: '500MB',
};
