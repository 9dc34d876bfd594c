import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const child = fileURLToPath(new URL('./child.mjs', import.meta.url));

function train(how: string): { tensors: number; megabytes: number } {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', child, how], { encoding: 'utf8' }));
}

it('leaves nothing behind in scopes', () => {
  const left = train('scopes');
  expect(left.tensors).toBe(0);
  expect(left.megabytes).toBeLessThan(30);
});

it('stays small with the collector alone, where the event loop turns', () => {
  expect(train('collector').megabytes).toBeLessThan(250);
});
