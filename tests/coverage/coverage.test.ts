import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../tools/coverage/check.js';
import { compare } from '../../tools/coverage/compare.js';
import { page } from '../../tools/coverage/page.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const { version, modules } = JSON.parse(read('../../tools/coverage/python-names.json'));
const compared = compare(modules);

it('misses no name of PyTorch without a reason', () => {
  expect(check(compared)).toEqual([]);
});

it('has a page that says so', () => {
  expect(read('../../docs/coverage.md')).toBe(page(version, compared));
});

it('notices what is missing', () => {
  const [module] = compare({ 'torch.linalg': ['norm', 'no_such_name'] });
  expect(module!.rows).toEqual([
    { name: 'norm', here: 'norm' },
    { name: 'no_such_name', reason: undefined },
  ]);
  expect(check([module!])).toEqual([
    'torch.linalg.no_such_name is missing without a reason: build it, or say why in reasons.ts',
  ]);
});
