import { expect, it } from 'vitest';
import { camel } from '../../lib/core/names.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { expectFrom, readReference, wave } from '../reference.js';

/** An operand as tests/reference/nn_functional.py writes it. */
type Operand =
  | number
  | string
  | boolean
  | number[]
  | { wave: number[]; step: number }
  | { positive: number[] }
  | { sign: number[] }
  | { int: number[] };

interface Call {
  name: string;
  args: Operand[];
  options: Record<string, Operand>;
}

const expectReference = expectFrom('nn_functional');
const calls = Object.entries(readReference<Call>('nn_functional')).filter(([key]) => key.endsWith(' call'));

function operand(value: Operand): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  if ('int' in value) return torch.tensor(value.int, { dtype: 'int64' });
  if ('positive' in value) return wave(value.positive).abs().mul(0.9).add(0.05);
  if ('sign' in value) return wave(value.sign, { step: 1.9 }).sign();
  return wave(value.wave, { step: value.step });
}

it.each(calls)('%s', (key, { name, args, options }) => {
  torch.scope(() => {
    const named = Object.entries(options).map(([option, value]) => [camel(option), operand(value)]);
    const fn = torch.nn.functional[camel(name) as 'relu'] as (...args: unknown[]) => Tensor | Tensor[];
    expectReference(fn(...args.map(operand), Object.fromEntries(named)), key.replace(/ call$/, ''));
  });
});

it('tries more than a hundred calls', () => expect(calls.length).toBeGreaterThan(100));
