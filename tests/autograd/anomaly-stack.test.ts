import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it("shows JavaScript's stack of the call that a failing backward goes back to", () => {
  const child = fileURLToPath(new URL('./anomaly-child.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [child], { encoding: 'utf8' });
  expect(stdout).toContain("Function 'SqrtBackward0' returned nan values in its 0th output");
  expect(stderr).toContain('Error detected in SqrtBackward0. Traceback of forward call that caused the error:');
  expect(stderr).toMatch(/at rootOf \(.*anomaly-child\.mjs:5:/);
  expect(stderr).not.toContain('libtorch_cpu.so');
});
