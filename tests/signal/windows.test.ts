import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference } from '../functional/reference.js';

const { windows } = torch.signal;
const float64 = { dtype: torch.float64 };

const python = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const required = { generalCosine: { a: [0.46, 0.23, 0.31] } } as Record<string, object>;
const more = {
  exponential: { tau: 3, center: 2, sym: false },
  gaussian: { std: 2.5 },
  kaiser: { beta: 5 },
  generalHamming: { alpha: 0.6 },
  generalCosine: { a: [0.5, 0.5, 0.1, 0.2] },
} as Record<string, object>;

describe.each(Object.entries(windows))('signal.windows.%s', (name, fn) => {
  const window = fn as (M: number, options?: object) => torch.Tensor;
  const own = required[name] ?? {};

  it.each([0, 1, 2, 7])('of %i points', (M) => {
    expectReference(window(M, { ...own, ...float64 }), `${python(name)}.${M}`);
    expectReference(window(M, { ...own, ...float64, sym: false }), `${python(name)}.${M}.periodic`);
  });

  it('in the default dtype, and with its own options', () => {
    expectReference(window(5, own), `${python(name)}.float32`);
    if (more[name]) expectReference(window(6, { ...more[name], ...float64 }), `${python(name)}.more`);
  });

  it('checks its length, dtype and layout', () => {
    expect(() => window(-1, own)).toThrow(/the length can't be negative, got -1/);
    expect(() => window(1.5, own)).toThrow(TypeError);
    expect(() => window(3, { ...own, dtype: 'int64' })).toThrow(/float32 or float64, got torch.int64/);
    expect(() => window(3, { ...own, layout: torch.sparseCoo })).toThrow(/strided/);
  });
});

describe('signal.windows options', () => {
  it('are checked', () => {
    expect(() => windows.exponential(3, { tau: 0 })).toThrow(/tau must be positive, got 0/);
    expect(() => windows.exponential(3, { center: 1 })).toThrow(/sym: false/);
    expect(() => windows.gaussian(3, { std: -1 })).toThrow(RangeError);
    expect(() => windows.kaiser(3, { beta: -1 })).toThrow(RangeError);
    expect(() => windows.generalCosine(3, { a: [] })).toThrow(/at least one/);
    expect(() => windows.hann(3, { symm: true } as never)).toThrow(/unknown option 'symm'.*'sym'/);
  });

  it('record gradients where asked', () => {
    expect(windows.hann(4, { requiresGrad: true }).requiresGrad).toBe(true);
  });
});
