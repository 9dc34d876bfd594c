import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';
import { decode, expectRecorded } from './reference.js';

type Recorded = { make: unknown; value: unknown; out: Record<string, unknown> };
type C = torch.distributions.constraints.Constraint;

const { bijectTo, constraints, constraintRegistry, transforms, transformTo } = torch.distributions;
const recorded = readReference<Record<string, Recorded>>('distributions_transforms').constraints!;

/** The usual input of tests/reference/distributions_transforms.py. */
function wave(shape: number[]): torch.Tensor {
  const n = shape.reduce((product, size) => product * size, 1);
  return torch.arange(n, { dtype: 'float64' }).mul(0.7).add(0.3).sin().to('float32').reshape(shape);
}

describe('a constraint answers as in Python', () => {
  for (const [name, { make, value, out }] of Object.entries(recorded)) {
    it(name, () => {
      torch.scope(() => {
        const own = decode(make) as C;
        const tensor = decode(value) as torch.Tensor;
        const transformed = (registry: typeof bijectTo) => () => {
          const there = registry(own);
          const y = there.forward(wave(tensor.shape));
          return [String(there), y, there.inv.forward(y), own.check(y)];
        };
        const compute: Record<string, () => unknown> = {
          text: () => String(own),
          isDiscrete: () => own.isDiscrete,
          eventDim: () => own.eventDim,
          check: () => own.check(tensor),
          bijectTo: transformed(bijectTo),
          transformTo: transformed(transformTo),
        };
        for (const [key, want] of Object.entries(out)) expectRecorded(`${name} ${key}`, compute[key]!, want);
      });
    });
  }
});

describe('constraints', () => {
  it('have functions that stand for their classes', () =>
    torch.scope(() => {
      const c = constraints.greaterThan({ lowerBound: 2 });
      expect(c).toBeInstanceOf(constraints.greaterThan);
      expect(c).not.toBeInstanceOf(constraints.lessThan);
      expect(constraints.positive).toBeInstanceOf(constraints.greaterThan);
      expect(c.lowerBound).toBe(2);
      expect(() => constraints.interval(0, { uperBound: 1 } as never)).toThrow("Did you mean 'upperBound'?");
    }));

  it('tell which depend on other values', () => {
    expect(constraints.isDependent(constraints.dependent)).toBe(true);
    expect(constraints.isDependent(constraints.dependent({ eventDim: 1 }))).toBe(true);
    expect(constraints.isDependent(constraints.real)).toBe(false);
    expect(() => constraints.dependent.eventDim).toThrow('eventDim cannot be determined statically');
    expect(() => constraints.dependent({ eventdim: 1 } as never)).toThrow("Did you mean 'eventDim'?");
    expect(() => constraints.dependent.check()).toThrow('Cannot determine validity');
  });

  it('refuse what they cannot be made of or check', () =>
    torch.scope(() => {
      expect(() => constraints.independent(1 as never, 1)).toThrow('baseConstraint must be a Constraint, got 1');
      expect(() => constraints.independent(constraints.real, -1)).toThrow('must be an integer >= 0, got -1');
      expect(() => constraints.cat([constraints.real], 0, [1, 2])).toThrow('1 constraints, but 2 lengths');
      expect(() => constraints.stack([1] as never)).toThrow('cseq[0] must be a Constraint');
      expect(() => constraints.stack([constraints.real], 2).check(torch.ones([2]))).toThrow('out of range');
      expect(() => constraints.realVector.check(torch.tensor(1))).toThrow('Expected value.ndim >= 1 but got 0');
    }));
});

describe('a registry', () => {
  it('takes classes, functions that stand for them and objects', () =>
    torch.scope(() => {
      const registry = new constraintRegistry.ConstraintRegistry();
      expect(() => registry(constraints.positive)).toThrow('Cannot transform GreaterThan constraints');
      class Even extends constraints.Constraint {
        override check(value: torch.Tensor) {
          return value.remainder(2).eq(0);
        }
      }
      const double = () => new transforms.AffineTransform(0, 2);
      expect(registry.register(Even, double)).toBe(double);
      registry.register(constraints.greaterThan)((c) => new transforms.AffineTransform(c.lowerBound, 1));
      expect(String(registry(new Even()))).toBe('AffineTransform()');
      expect(registry(constraints.greaterThan(3)).forward(torch.tensor(1)).item()).toBe(4);
      expect(() => registry.register(torch.exp as never, double)).toThrow('Expected constraint to be either');
      expect(() => registry.register(Even, 1 as never)).toThrow('factory must be a function, got 1');
    }));
});
