import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

afterEach(() => expect(torch.isGradEnabled()).toBe(true));

it('switches gradients off for a callback and returns what it returns', () => {
  expect(torch.noGrad(() => torch.isGradEnabled())).toBe(false);
  expect(torch.isGradEnabled()).toBe(true);
  expect(() =>
    torch.noGrad(() => {
      throw new Error('mine');
    }),
  ).toThrow('mine');
});

it('nests with enableGrad and setGradEnabled', () => {
  torch.noGrad(() => {
    expect(torch.enableGrad(() => torch.isGradEnabled())).toBe(true);
    expect(torch.setGradEnabled(true, () => torch.isGradEnabled())).toBe(true);
    expect(torch.isGradEnabled()).toBe(false);
  });
  torch.setGradEnabled(false);
  expect(torch.isGradEnabled()).toBe(false);
  torch.setGradEnabled(true);
});

it('works as a guard', () => {
  {
    using _ = torch.noGrad();
    expect(torch.isGradEnabled()).toBe(false);
    {
      using __ = torch.enableGrad();
      expect(torch.isGradEnabled()).toBe(true);
    }
    expect(torch.isGradEnabled()).toBe(false);
  }
});

it('follows an asynchronous callback and leaves its neighbours alone', async () => {
  const seen: boolean[] = [];
  const quiet = torch.noGrad(async () => {
    for (let i = 0; i < 4; i++) {
      await setTimeout(1);
      seen.push(torch.isGradEnabled());
    }
    return 'done';
  });
  const neighbour: boolean[] = [];
  for (let i = 0; i < 8; i++) {
    neighbour.push(torch.isGradEnabled());
    await setTimeout(1);
    neighbour.push(torch.isGradEnabled());
  }
  expect(await quiet).toBe('done');
  expect(seen).toEqual([false, false, false, false]);
  expect(new Set(neighbour)).toEqual(new Set([true]));
  await setTimeout(1);
  expect(torch.isGradEnabled()).toBe(true);
});

it('makes inference tensors', () => {
  torch.scope(() => {
    const w = torch.ones([1], { requiresGrad: true });
    const y = torch.inferenceMode(() => {
      expect(torch.isInferenceModeEnabled()).toBe(true);
      return w.mul(2);
    });
    expect(torch.isInferenceModeEnabled()).toBe(false);
    expect(y.requiresGrad).toBe(false);
    expect(y.isInference()).toBe(true);
    expect(w.mul(2).requiresGrad).toBe(true);
  });
});

it('refuses what is not a function', () => {
  expect(() => torch.noGrad(5 as never)).toThrow(TypeError);
  expect(() => torch.setGradEnabled('no' as never)).toThrow(/boolean/);
});
