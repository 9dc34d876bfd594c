import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const { fromDlpack, toDlpack } = torch.utils.dlpack;

it('shares memory both ways', () => {
  torch.scope(() => {
    const x = torch.arange(6, { dtype: 'int32' }).reshape([2, 3]).t();
    const y = torch.fromDlpack(x);
    expect([y.shape, y.dtype, y.tolist()]).toEqual([[3, 2], torch.int32, x.tolist()]);
    y.index(0).fill_(9);
    expect(x.index(0).tolist()).toEqual([9, 9]);
    x.dispose();
    expect(y.index(1).tolist()).toEqual([1, 4]);
    expect(y.__dlpackDevice__()).toEqual([1, 0]);
    expect(fromDlpack({ __dlpack__: () => toDlpack(y) }).tolist()).toEqual(y.tolist());
  });
});

it('copies where it is asked to, or has to', () => {
  torch.scope(() => {
    const x = torch.ones([2]);
    const [copy, shared] = [torch.fromDlpack(x, { copy: true }), torch.fromDlpack(x, { device: 'cpu', copy: false })];
    x.fill_(3);
    expect([copy.tolist(), shared.tolist()]).toEqual([
      [1, 1],
      [3, 3],
    ]);
    expect(torch.fromDlpack(x, { device: 'meta' }).device.type).toBe('meta');
    expect(() => torch.fromDlpack(x, { device: 'meta', copy: false })).toThrow('needs copy: true');
    expect(() => torch.fromDlpack(x, { copi: true } as never)).toThrow("Did you mean 'copy'");
  });
});

it('lets a capsule be used once, or never', async () => {
  await torch.scope(async () => {
    const capsule = toDlpack(torch.ones([2]));
    expect(fromDlpack(capsule).tolist()).toEqual([1, 1]);
    expect(() => fromDlpack(capsule)).toThrow('was used already');
    for (let i = 0; i < 100; i++) toDlpack(torch.ones([1000]));
    await new Promise(setImmediate);
    globalThis.gc!();
  });
});

it('refuses what has no plain memory', () => {
  torch.scope(() => {
    expect(() => toDlpack(torch.ones([1]).requiresGrad_())).toThrow('use tensor.detach()');
    expect(() => toDlpack(torch.ones([1], { dtype: 'complex64' }).conj())).toThrow('conjugate');
    expect(() => toDlpack(torch.eye(2).toSparse())).toThrow('layout');
    for (const value of [1, null, {}, [], { __dlpack__: () => ({}) }]) {
      expect(() => fromDlpack(value as object)).toThrow(TypeError);
    }
  });
});
