import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const draw = () => torch.rand([3]).tolist();

describe('forkRng', () => {
  it('leaves the generator where it was', () => {
    torch.manualSeed(1);
    const state = torch.getRngState();
    const forked = torch.random.forkRng(draw);
    expect(torch.equal(torch.getRngState(), state)).toBe(true);
    expect(draw()).toEqual(forked);
  });

  it('waits for a promise', async () => {
    torch.manualSeed(1);
    const forked = await torch.random.forkRng(async () => {
      await Promise.resolve();
      return draw();
    });
    expect(draw()).toEqual(forked);
  });

  it('puts the generator back after an error', () => {
    torch.manualSeed(1);
    const first = draw();
    torch.manualSeed(1);
    const fail = () => {
      draw();
      throw new Error('no');
    };
    expect(() => torch.random.forkRng(fail)).toThrow('no');
    expect(draw()).toEqual(first);
  });

  it('can be switched off', () => {
    torch.manualSeed(1);
    const forked = torch.random.forkRng(draw, { enabled: false });
    expect(draw()).not.toEqual(forked);
  });
});
