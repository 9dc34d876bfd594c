import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { scoped } from '../reference.js';
import { expectCase, wave } from './reference.js';

const { nn } = torch;
const {
  cached,
  isParametrized,
  ParametrizationList,
  registerParametrization,
  removeParametrizations,
  transferParametrizationsAndParams,
  typeBeforeParametrizations,
} = nn.utils.parametrize;

class Symmetric extends nn.Module {
  calls = 0;
  override forward(x: torch.Tensor): torch.Tensor {
    this.calls++;
    return x.triu().add(x.triu(1).T);
  }
  rightInverse(a: torch.Tensor): torch.Tensor {
    return a.triu();
  }
}

class Square extends nn.Module {
  override forward(x: torch.Tensor): torch.Tensor {
    return x.mul(x);
  }
}

class Skew extends nn.Module {
  override forward(x: torch.Tensor, y: torch.Tensor): torch.Tensor {
    return x.unsqueeze(-1).mul(y.unsqueeze(-2));
  }
  rightInverse(z: torch.Tensor): torch.Tensor[] {
    return [z.select(1, 0).mul(1), z.select(0, 0).div(z.index(0, 0))];
  }
}

const p = registerParametrization;
const x = () => wave(2, 4);

function assigned() {
  const m = p(new nn.Linear(4, 4), 'weight', new Symmetric());
  torch.noGrad(() => {
    m.weight = wave(4, 4).add(wave(4, 4).T) as torch.nn.Parameter;
  });
  return m;
}

describe('parametrizations', () => {
  it(
    'give what PyTorch gives, to the bit',
    scoped(() => {
      expectCase('parametrize.symmetric', () => p(new nn.Linear(4, 4), 'weight', new Symmetric()), x());
      expectCase('parametrize.noInverse', () => p(new nn.Linear(4, 3), 'weight', new Square()), x());
      expectCase('parametrize.several', () => p(new nn.Linear(4, 3), 'weight', new Skew()), x());
      const two = () => p(p(new nn.Linear(4, 4), 'weight', new Square()), 'weight', new Symmetric());
      expectCase('parametrize.chained', two, x());
      const both = () => p(p(new nn.Linear(4, 4), 'bias', new Square()), 'weight', new Symmetric());
      expectCase('parametrize.both', both, x());
      expectCase('parametrize.buffer', () => p(new nn.BatchNorm1d(4), 'running_mean', new Square()), x());
      expectCase('parametrize.lstm', () => p(new nn.LSTM(4, 3), 'weightIhL0', new Square()), x());
      expectCase('parametrize.assigned', assigned, x());
      expectCase('parametrize.removed', () => removeParametrizations(assigned(), 'weight'), x());
      const plain = () => removeParametrizations(assigned(), 'weight', { leaveParametrized: false });
      expectCase('parametrize.removed.original', plain, x());
      const transferred = () => transferParametrizationsAndParams(assigned(), new nn.Linear(4, 4));
      expectCase('parametrize.transferred', transferred, x());
    }),
  );

  it(
    'keep the original and give the class back',
    scoped(() => {
      const layer = new nn.Linear(4, 4);
      const { weight } = layer;
      const m = p(layer, 'weight', new Symmetric());
      expect(m).toBe(layer);
      expect(m).toBeInstanceOf(nn.Linear);
      expect(m.constructor.name).toBe('ParametrizedLinear');
      expect(typeBeforeParametrizations(m)).toBe(nn.Linear);
      expect(m.parametrizations.weight).toBeInstanceOf(ParametrizationList);
      expect(m.parametrizations.weight!.original).toBe(weight);
      expect(m.parametrizations.get('weight').at(0)).toBeInstanceOf(Symmetric);
      expect([isParametrized(m), isParametrized(m, 'weight'), isParametrized(m, 'bias')]).toEqual([true, true, false]);
      expect(Object.keys(m)).not.toContain('weight');
      removeParametrizations(m, 'weight');
      expect([m.constructor, typeBeforeParametrizations(m), isParametrized(m)]).toEqual([nn.Linear, nn.Linear, false]);
      expect(m.weight).toBe(weight);
      expect('parametrizations' in m).toBe(false);
    }),
  );

  it(
    'are computed once where cached, as a callback and as a guard',
    scoped(() => {
      const module = new Symmetric();
      const m = p(new nn.Linear(4, 4), 'weight', module);
      module.calls = 0;
      const read = () => m.weight;
      const repeats = (first = read()) => first === read();
      expect(repeats()).toBe(false);
      expect(module.calls).toBe(2);
      const [first, second, third] = cached(() => {
        torch.scope(() => read().sum());
        return [read(), cached(read), read()];
      });
      expect([first === second, first === third]).toEqual([true, true]);
      expect(module.calls).toBe(3);
      {
        using _ = cached();
        expect(repeats()).toBe(true);
        // Another module, another value, and so is a copy.
        expect(m.clone().weight === read()).toBe(false);
      }
      expect(repeats()).toBe(false);
      expect(() => cached(async () => m.weight)).toThrow('parametrize.cached: fn must not be asynchronous');
    }),
  );

  it(
    'are copied, converted, saved and loaded with their module',
    scoped(() => {
      const m = assigned();
      const copy = m.clone();
      torch.noGrad(() => m.parametrizations.weight!.original.zero_());
      expect(m.weight.abs().sum().item()).toBe(0);
      expect(torch.equal(copy.weight, wave(4, 4).add(wave(4, 4).T))).toBe(true);
      expect(copy.constructor).toBe(m.constructor);
      m.loadStateDict(copy.stateDict());
      expect(torch.equal(m.weight, copy.weight)).toBe(true);
      m.double();
      expect(m.weight.dtype).toBe(torch.float64);
      const net = new nn.Sequential(m, new nn.ReLU());
      const call = torch.func.functionalCall(
        net,
        { '0.parametrizations.weight.original': torch.eye(4, { dtype: torch.float64 }) },
        [x().double()],
      );
      expect(torch.allclose(call, x().double().add(m.bias!).relu())).toBe(true);
      // The module's hooks still see its forward.
      m.registerForwardHook((_m, _args, out) => (out as torch.Tensor).mul(0));
      expect(net.forward(x().double()).abs().sum().item()).toBe(0);
    }),
  );

  it(
    'follow training mode at registration and afterwards',
    scoped(() => {
      const module = new Symmetric();
      const m = p(new nn.Linear(4, 4).eval(), 'weight', module);
      expect(module.training).toBe(false);
      m.train();
      expect(module.training).toBe(true);
    }),
  );

  it(
    'are refused where they do not fit',
    scoped(() => {
      class Cast extends nn.Module {
        override forward(t: torch.Tensor) {
          return t.double();
        }
      }
      class Cut extends nn.Module {
        override forward(t: torch.Tensor) {
          return t.narrow(0, 0, 1);
        }
      }
      class Nothing extends nn.Module {
        override forward(): unknown {
          return null;
        }
      }
      const make = () => new nn.Linear(4, 4);
      expect(() => p(make(), 'weight', new Cast())).toThrow(
        'may not change the dtype of the tensor, unless { unsafe: true }: it is torch.float32 before and torch.float64',
      );
      expect(() => p(make(), 'weight', new Cut())).toThrow('it is [4,4] before and [1,4] after');
      expect(() => p(make(), 'weight', new Nothing())).toThrow('A parametrization must return a tensor, got null');
      const layer = make();
      expect(() => p(layer, 'weight', new Cut())).toThrow();
      expect([isParametrized(layer), layer.weight.shape]).toEqual([false, [4, 4]]);
      expect(p(layer, 'weight', new Cut(), { unsafe: true }).weight.shape).toEqual([1, 4]);
      expect(() => p(make(), 'wieght', new Square())).toThrow("with name 'wieght'");
      expect(() => p(make(), 'weight', new Square(), { unsave: true } as object)).toThrow("Did you mean 'unsafe'?");
      expect(() => p(make(), 'weight', (() => 1) as never)).toThrow('parametrization must be an nn.Module');
      const square = p(make(), 'weight', new Square());
      expect(() => {
        square.weight = new nn.Parameter(wave(4, 4));
      }).toThrow('parametrization Square does not implement rightInverse.');
      expect(() => removeParametrizations(make(), 'weight')).toThrow("does not have a parametrization on 'weight'");
      const skew = p(make(), 'weight', new Skew());
      expect(() => removeParametrizations(skew, 'weight', false)).toThrow('parametrized in terms of several tensors');
      expect(() => new ParametrizationList([], wave(2))).toThrow('requires one or more modules');
    }),
  );
});
