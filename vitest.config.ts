import { configDefaults, defineConfig } from 'vitest/config';
import { excluded } from './tests/device.js';

export default defineConfig({
  // Node 20 does not know `using`, which tests may use.
  oxc: { target: 'es2022' },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...excluded],
    setupFiles: ['tests/setup.ts'],
    // The addon is native code with threads of its own: processes keep test files apart, worker threads would not.
    pool: 'forks',
    // The leak check at the end of each file collects what the collector can have.
    execArgv: ['--expose-gc'],
    // References to the last bit are recorded with these instructions too: every x64 processor of today has them.
    env: { ATEN_CPU_CAPABILITY: 'avx2', MKL_CBWR: 'COMPATIBLE', ONEDNN_MAX_CPU_ISA: 'AVX2' },
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
