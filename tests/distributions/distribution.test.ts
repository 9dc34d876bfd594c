import { afterEach, describe, expect, it, vi } from 'vitest';
import * as torch from '../../lib/index.js';

const { Distribution, Normal, constraints } = torch.distributions;

afterEach(() => Distribution.setDefaultValidateArgs(true));

describe('a distribution', () => {
  it('takes numbers and tensors by position and by name', () =>
    torch.scope(() => {
      const scale = torch.tensor([1, 2], { dtype: 'float64' });
      for (const d of [new Normal(0, scale), new Normal(0, { scale }), new Normal({ loc: 0, scale })]) {
        expect(d.batchShape).toEqual([2]);
        expect(d.eventShape).toEqual([]);
        expect(d.loc.dtype).toBe(torch.float64);
        expect(d.sample([3]).shape).toEqual([3, 2]);
        expect(d.sample({ sampleShape: [3] }).shape).toEqual([3, 2]);
      }
      expect(() => new Normal(0, { scal: 1 } as never)).toThrow("Did you mean 'scale'?");
      expect(() => new Normal([0] as never, 1)).toThrow(/numbers and tensors, got array of 1/);
      expect(() => new Normal(0, 1).sample(3 as never)).toThrow(/sampleShape must be an array of integers, got 3/);
      expect(() => new Normal(0, 1).sample({ shape: [3] } as never)).toThrow("unknown option 'shape'");
      expect(() => new Normal(0, 1).expand(3 as never)).toThrow('batchShape must be an array of integers, got 3');
    }));

  it('refuses parameters that its constraints exclude, and says which', () =>
    torch.scope(() => {
      const scale = torch.tensor([1, -2]);
      expect(() => new Normal(0, scale)).toThrow(
        'Expected parameter scale (Tensor(float32 [2])) of distribution ' +
          'Normal(loc: torch.Size([2]), scale: torch.Size([2])) to satisfy the constraint ' +
          'GreaterThan(lower_bound=0.0), but found invalid values:\ntensor([ 1., -2.])',
      );
      expect(() => new Normal(Number.NaN, 1)).toThrow(/parameter loc .* Real\(\), but found invalid values:\nnan/);
      expect(new Normal(0, scale, { validateArgs: false }).scale.tolist()).toEqual([1, -2]);
    }));

  it('refuses values outside its support or of another shape', () =>
    torch.scope(() => {
      const d = new Normal(0, torch.ones([2]));
      expect(() => d.logProb(torch.tensor(Number.NaN))).toThrow(/to be within the support \(Real\(\)\)/);
      expect(() => d.logProb(torch.ones([3]))).toThrow('not broadcastable with batchShape+eventShape: [3] vs [2]');
      expect(() => d.logProb(1 as never)).toThrow('must be a Tensor, got 1');
      expect(new Normal(0, 1, false).logProb(torch.tensor(Number.NaN)).item()).toBeNaN();
    }));

  it('validates by default unless told otherwise', () =>
    torch.scope(() => {
      Distribution.setDefaultValidateArgs(false);
      expect(new Normal(0, -1).scale.item()).toBe(-1);
      expect(() => new Normal(0, -1, true)).toThrow(/GreaterThan/);
      expect(() => Distribution.setDefaultValidateArgs(1 as never)).toThrow(/must be a boolean, got 1/);
    }));

  it('can be derived from', () =>
    torch.scope(() => {
      class Point extends Distribution {
        static override readonly argConstraints = { at: constraints.positive };
        static override readonly support = constraints.dependentProperty(
          (self: Point) => constraints.greaterThanEq(self.at),
          { eventDim: 0 },
        );
        declare readonly at: torch.Tensor;
        constructor(at: torch.Tensor) {
          super(at.shape, [], null, { at });
        }
      }
      const d = new Point(torch.tensor([2]));
      expect(String(d)).toBe('Point(at: tensor([2.]))');
      expect(String(d.support)).toBe('GreaterThanEq(lower_bound=tensor([2.]))');
      expect(constraints.isDependent(Point.support)).toBe(true);
      expect(Point.support.eventDim).toBe(0);
      expect(() => d.mean).toThrow('Point does not implement mean');
      expect(() => d.sample()).toThrow('Point does not implement rsample');
      expect(() => new Point(torch.tensor(-1))).toThrow(/GreaterThan\(lower_bound=0\.0\)/);
      class Child extends Normal {}
      expect(() => new Child(0, 1).expand([2])).toThrow(/a class derived from Normal must have one of its own/);
    }));

  it('outlives a scope that gives it back or that kept it', () =>
    torch.scope(() => {
      const { AffineTransform, Categorical, Independent, MixtureSameFamily, TransformedDistribution } =
        torch.distributions;
      const make = () => {
        const components = new Independent(new Normal(torch.zeros([2, 3]), 1), 1);
        const mixture = new MixtureSameFamily(new Categorical(torch.ones([2])), components);
        return new TransformedDistribution(mixture, new AffineTransform(torch.ones([3]), 2));
      };
      expect(torch.scope(make).sample([4]).shape).toEqual([4, 3]);
      let kept!: ReturnType<typeof make>;
      let lost!: ReturnType<typeof make>;
      torch.scope(() => {
        kept = torch.keep(make());
        lost = make();
      });
      expect(kept.sample().shape).toEqual([3]);
      expect(() => lost.sample()).toThrow(/disposed/);
    }));

  it('keeps what was computed in a scope that ended', () => {
    class Lazy extends Distribution {
      static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
      declare readonly probs: torch.Tensor;
      declare readonly logits: torch.Tensor;
      static {
        torch.distributions.utils.lazyProperty(Lazy, 'logits', (self) => self.probs.logit());
      }
      constructor(probs: torch.Tensor) {
        super([], [], null, { probs });
      }
    }
    torch.scope(() => {
      const d = new Lazy(torch.tensor(0.5));
      expect(String(d)).toBe('Lazy(probs: 0.5)');
      torch.scope(() => d.logits);
      expect(d.logits.item()).toBe(0);
      expect(String(d)).toBe('Lazy(probs: 0.5, logits: 0.0)');
      const before = torch.memory().tensors;
      torch.scope(() => {
        const inner = new Lazy(torch.tensor(0.5));
        torch.scope(() => inner.logits);
        expect(inner.logits.item()).toBe(0);
      });
      expect(torch.memory().tensors).toBe(before);
    });
  });

  it('warns of a class that says nothing of its values, and takes all', () =>
    torch.scope(() => {
      class Silent extends Distribution {}
      const warnings: string[] = [];
      const emit = vi.spyOn(process, 'emitWarning').mockImplementation((text) => void warnings.push(String(text)));
      const d = new (Silent as new () => torch.distributions.Distribution)();
      d._validateSample(torch.tensor(1));
      emit.mockRestore();
      expect(warnings).toEqual([
        expect.stringContaining('Silent does not define argConstraints'),
        expect.stringContaining('Silent does not define support'),
      ]);
      expect(() => d._validateSample(1 as never)).toThrow(TypeError);
    }));

  it('leaves what it was given, and computes nothing from, where it is', () =>
    torch.scope(() => {
      class Same extends Distribution {
        static override readonly argConstraints = {};
        declare readonly given: torch.Tensor;
        declare readonly other: torch.Tensor;
        declare readonly same: torch.Tensor;
        static {
          torch.distributions.utils.lazyProperty(Same, 'same', (self) => self.given);
        }
        constructor(given: torch.Tensor) {
          super([], [], null, { given, other: torch.zeros([1]) });
        }
      }
      const given = torch.tensor(1);
      torch.scope(() => expect(new Same(given).same).toBe(given));
      expect(given.isDisposed).toBe(false);
    }));
});
