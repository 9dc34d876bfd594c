import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';
import { decode, expectRecorded, withGradients } from './reference.js';

type Recorded = { make: unknown; x: unknown; y: unknown; out: Record<string, unknown> };
type T = torch.distributions.transforms.Transform;

const { distributions: D } = torch;
const { transforms, constraints } = D;
const recorded = readReference<Record<string, Recorded>>('distributions_transforms').transforms!;

/** Everything that tests/reference/distributions_transforms.py asks of a transform. */
function answers({ make, x, y }: Recorded): Record<string, () => unknown> {
  const plain = () => decode(make) as T;
  return {
    text: () => String(plain()),
    domain: () => String(plain().domain),
    codomain: () => String(plain().codomain),
    bijective: () => plain().bijective,
    sign: () => plain().sign,
    eventDim: () => plain().eventDim,
    inverse: () => [String(plain().inv.domain), String(plain().inv.codomain), plain().inv.sign],
    forward: withGradients<T>(make, (t, read) => t.forward(read(x))),
    back: withGradients<T>(make, (t, read) => t.inv.forward(read(y))),
    logAbsDetJacobian: withGradients<T>(make, (t, read) => t.logAbsDetJacobian(read(x), read(y))),
    inverseLogAbsDetJacobian: withGradients<T>(make, (t, read) => t.inv.logAbsDetJacobian(read(y), read(x))),
    forwardShape: () => plain().forwardShape((decode(x) as torch.Tensor).shape),
    inverseShape: () => plain().inverseShape((decode(y) as torch.Tensor).shape),
    cached: () => {
      const t = plain().withCache(1);
      const input = decode(x) as torch.Tensor;
      return t.inv.forward(t.forward(input)) === input;
    },
  };
}

describe('a transform answers as in Python', () => {
  for (const [name, want] of Object.entries(recorded)) {
    it(name, () => {
      torch.scope(() => {
        const compute = answers(want);
        for (const [key, value] of Object.entries(want.out)) expectRecorded(`${name} ${key}`, compute[key]!, value);
      });
    });
  }
});

describe('transforms', () => {
  it('remember the last pair, while it is alive', () =>
    torch.scope(() => {
      const t = new transforms.ExpTransform({ cacheSize: 1 });
      const x = torch.tensor([1, 2]);
      const y = t.forward(x);
      expect(t.forward(x)).toBe(y);
      expect(t.inv.forward(y)).toBe(x);
      const z = torch.tensor([3]);
      torch.scope(() => void t.forward(z));
      expect(t.forward(z).isDisposed).toBe(false);
      const forgetful = t.withCache({ cacheSize: 0 });
      const again = forgetful.forward(x);
      expect(forgetful.forward(x) === again).toBe(false);
      expect(t.withCache(1)).toBe(t);
      expect(() => new transforms.ExpTransform(2)).toThrow('cacheSize must be 0 or 1, got 2');
    }));

  it('are their inverses inverses', () =>
    torch.scope(() => {
      const t = new transforms.ExpTransform();
      expect(t.inv).toBe(t.inv);
      expect(t.inv.inv).toBe(t);
      expect(String(t.inv)).toBe('InverseTransform(ExpTransform())');
      const both = new transforms.ComposeTransform([t, new transforms.AffineTransform(1, 2)]);
      expect(both.inv.inv).toBe(both);
      expect(both.inv.forward(both.forward(torch.tensor([0.5]))).item()).toBeCloseTo(0.5);
    }));

  it('are compared by what they do', () =>
    torch.scope(() => {
      const affine = (loc: number | torch.Tensor) => new transforms.AffineTransform(loc, 2);
      expect(affine(1).equals(affine(1))).toBe(true);
      expect(affine(1).equals(affine(3))).toBe(false);
      expect(affine(torch.tensor(1)).equals(affine(1))).toBe(true);
      expect(affine(1).inv.equals(affine(1).inv)).toBe(true);
      expect(affine(1).inv.equals(affine(1))).toBe(false);
      expect(new transforms.ExpTransform().equals(new transforms.ExpTransform())).toBe(true);
      expect(new transforms.ExpTransform().equals(new transforms.TanhTransform())).toBe(false);
      expect(new transforms.PowerTransform(2).equals(new transforms.PowerTransform(2))).toBe(true);
      expect(new transforms.ComposeTransform([affine(1)]).equals(new transforms.ComposeTransform([affine(1)]))).toBe(
        true,
      );
      expect(new transforms.ComposeTransform([]).equals(transforms.identityTransform)).toBe(true);
    }));

  it('say what they cannot take', () =>
    torch.scope(() => {
      const x = torch.ones([3]);
      expect(() => new transforms.ReshapeTransform([2], [3])).toThrow('different numbers of elements: [2], [3]');
      expect(() => new transforms.ReshapeTransform([2], [1, 2]).forwardShape([4, 3])).toThrow(
        'expected [2] but got [3]',
      );
      expect(() => new transforms.IndependentTransform(new transforms.ExpTransform(), 2).forward(x)).toThrow('Too few');
      expect(() => new transforms.CatTransform([new transforms.ExpTransform()]).forward(x)).toThrow('must be 1');
      expect(() => new transforms.CatTransform([new transforms.ExpTransform()], 0, [1, 2])).toThrow('1 transforms');
      expect(() => new transforms.StackTransform([new transforms.ExpTransform()], 1).forward(x)).toThrow(
        'out of range',
      );
      expect(() => new transforms.ComposeTransform([torch.exp] as never)).toThrow('parts[0] must be a Transform');
      expect(() => new transforms.CorrCholeskyTransform().forwardShape([5])).toThrow('has 5 elements below');
      expect(() => new transforms.AffineTransform('1' as never, 1)).toThrow(
        'loc must be a number or a Tensor, got "1"',
      );
      expect(() => new transforms.IndependentTransform(1 as never, 1)).toThrow(
        'baseTransform must be a Transform, got 1',
      );
      expect(() => new transforms.ReshapeTransform(2 as never, [2])).toThrow('inShape must be an array of integers');
      expect(() => new transforms.AbsTransform().sign).toThrow('AbsTransform does not implement sign');
      expect(() => new transforms.AbsTransform().logAbsDetJacobian(x, x)).toThrow('AbsTransform does not implement');
      expect(() => new transforms.StickBreakingTransform().inverseShape([])).toThrow('Too few dimensions');
    }));

  it('can be one of your own', () =>
    torch.scope(() => {
      class Square extends transforms.Transform {
        override get domain() {
          return constraints.positive;
        }
        override get codomain() {
          return constraints.positive;
        }
        override get bijective() {
          return true;
        }
        override get sign() {
          return 1;
        }
        protected override _call(x: torch.Tensor) {
          return x.pow(2);
        }
        protected override _inverse(y: torch.Tensor) {
          return y.sqrt();
        }
        override logAbsDetJacobian(x: torch.Tensor) {
          return x.mul(2).log();
        }
      }
      expect(new Square().withCache()).toBeInstanceOf(Square);
      const d = new D.TransformedDistribution(new D.LogNormal(0, 1), new Square());
      const x = torch.tensor(2);
      const want = new D.LogNormal(0, 2).logProb(x);
      expect(d.logProb(x).item()).toBeCloseTo(want.item());
    }));
});
