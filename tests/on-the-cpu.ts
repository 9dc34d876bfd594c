// What a run of the suite on another device leaves out (NODETORCH_TEST_DEVICE, docs/gpu.md), and why.

/** Files and folders that are about the CPU, or about nothing that has a device. */
export const FILES = [
  // The package, its tools and its files.
  'tests/binding.test.ts',
  'tests/package.test.ts',
  'tests/structure.test.ts',
  'tests/cli/',
  'tests/codegen/',
  'tests/coverage/',
  'tests/examples/',
  'tests/hub/',
  'tests/libtorch/',
  'tests/plot/',
  // They start processes of their own, which load the compiled package on the CPU.
  'tests/fuzz/',
  'tests/memory/',
  'tests/worker/',
];

interface Reason {
  because: string;
  /** Test files, each with the full names of tests, or of groups of tests. */
  tests: Record<string, readonly string[]>;
}

export const TESTS: readonly Reason[] = [];
