import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

it('returns a tensor that fits as it is', () => {
  torch.scope(() => {
    const x = torch.ones([2]);
    expect(torch.asarray(x)).toBe(x);
    expect(torch.asarray(x, { dtype: 'float32', copy: false })).toBe(x);
    expect(torch.asarray(x, { requiresGrad: true })).toBe(x);
    expect(x.requiresGrad).toBe(true);
  });
});

it('copies or converts within the graph', () => {
  torch.scope(() => {
    const x = torch.ones([2], { requiresGrad: true });
    expect(torch.asarray(x, { copy: true }).gradFn?.name).toBe('CloneBackward0');
    expect(torch.asarray(x, { dtype: 'float64' }).gradFn?.name).toBe('ToCopyBackward0');
    expect(torch.asarray([1, 2], { dtype: 'int32' }).tolist()).toEqual([1, 2]);
    expect(torch.asarray(new Int16Array([3]), { dtype: 'float32', requiresGrad: true }).requiresGrad).toBe(true);
  });
});

it('refuses to share what it has to copy', () => {
  torch.scope(() => {
    const x = torch.ones([2]);
    expect(() => torch.asarray([1], { copy: false })).toThrow(/no tensor have to be copied, got array of 1/);
    expect(() => torch.asarray(x, { dtype: 'float64', copy: false })).toThrow(
      'torch.float32 has to become torch.float64',
    );
    expect(() => torch.asarray(x, { device: 'meta', copy: false })).toThrow('has to go from cpu to meta');
  });
});
