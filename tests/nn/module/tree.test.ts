import { describe, expect, test } from 'vitest';
import * as torch from '../../../lib/index.js';
import { scoped } from '../reference.js';
import { expected, Net } from './nets.js';

const { nn } = torch;

class Block extends nn.Module {
  fc: torch.nn.Linear;
  act = new nn.ReLU();

  constructor(n: number) {
    super();
    this.fc = new nn.Linear(n, n);
  }
}

class Model extends nn.Module {
  layers = new nn.ModuleList(Array.from({ length: 12 }, () => new Block(2)));
  mixed = new nn.ModuleList<torch.nn.Module>([new nn.ReLU(), new nn.ReLU(), new Block(3), new Block(3), new nn.Tanh()]);
  empty = new nn.ModuleList();
  nested = new nn.ModuleList([
    new nn.ModuleList([new nn.ReLU(), new nn.ReLU()]),
    new nn.ModuleList([new nn.ReLU(), new nn.ReLU()]),
  ]);
  named = new nn.ModuleDict({ a: new nn.ReLU(), b: new nn.ReLU() });
  seq = new nn.Sequential(new nn.ReLU(), new nn.ReLU());
  list = new nn.ParameterList([torch.ones([2]), torch.ones([1, 3])]);
  dict = new nn.ParameterDict({ w: torch.ones([2]) });
  nothing = new nn.Sequential();

  override extraRepr(): string {
    return 'width=2,\ndepth=12';
  }
}

describe('a module', () => {
  test(
    'prints as in Python',
    scoped(() => {
      expect(String(new Model())).toBe(expected.text);
    }),
  );

  test(
    'puts submodules at paths',
    scoped(() => {
      const net = new nn.Sequential(new Net(), new nn.ReLU());
      net.setSubmodule('0.counter', new nn.Identity());
      net.setSubmodule('0.added', new nn.Tanh());
      net.setSubmodule('1', new nn.Sigmoid(), { strict: true });
      expect(String(net)).toBe(expected.set);
      expect(() => net.setSubmodule('', new nn.Tanh())).toThrow('a module cannot be put at the empty path');
      expect(() => net.setSubmodule('0.x', 3 as never)).toThrow('takes an nn.Module, got 3');
      expect(() => net.setSubmodule('0.x', new nn.Tanh(), true)).toThrow("Net has no submodule 'x' (of '0.x')");
      expect(() => net.setSubmodule('9.x', new nn.Tanh())).toThrow("Sequential has no submodule '9'");
      expect(() => net.setSubmodule('0.embed.weight', new nn.Tanh())).toThrow("'weight' of Embedding is no nn.Module");
    }),
  );

  test(
    'leaves the meta device, and takes a type',
    scoped(() => {
      const meta = new nn.BatchNorm1d(2, { device: 'meta' });
      const { weight } = meta;
      expect(() => meta.to('cpu')).toThrow(/toEmpty/);
      meta.toEmpty({ device: 'cpu' });
      const whole = new nn.BatchNorm1d(2).type(torch.float64);
      expect({
        replaced: meta.weight !== weight,
        devices: [...meta.stateDict().values()].map((t) => String(t.device)),
        requires: meta.weight!.requiresGrad,
        types: [...whole.stateDict().values()].map((t) => String(t.dtype)),
      }).toEqual(expected.conversion);
      const net = new nn.Sequential(new nn.Linear(1, 1)).toEmpty({ device: 'meta', recurse: false });
      expect(String(net.at(0).parameters().next().value!.device)).toBe('cpu');
    }),
  );
});

test(
  'nn.modules has the layers, by the files of Python too',
  scoped(() => {
    const { batchnorm, conv, dropout, instancenorm, loss, container } = nn.modules;
    expect(nn.modules.Linear).toBe(nn.Linear);
    expect(container.Sequential).toBe(nn.Sequential);
    expect(new nn.SyncBatchNorm(1)).toBeInstanceOf(batchnorm._BatchNorm);
    expect(new nn.InstanceNorm1d(1)).toBeInstanceOf(instancenorm._InstanceNorm);
    expect(new nn.InstanceNorm1d(1)).toBeInstanceOf(batchnorm._NormBase);
    expect(new nn.InstanceNorm1d(1)).not.toBeInstanceOf(batchnorm._BatchNorm);
    expect(new nn.ConvTranspose2d(1, 1, 1)).toBeInstanceOf(conv._ConvTransposeNd);
    expect(new nn.LazyConv2d(1, 1)).toBeInstanceOf(conv._ConvNd);
    expect(new nn.AlphaDropout()).toBeInstanceOf(dropout._DropoutNd);
    expect(new nn.NLLLoss()).toBeInstanceOf(loss._WeightedLoss);
  }),
);

describe('a deep copy', () => {
  test(
    'keeps what is shared shared',
    scoped(() => {
      const shared = torch.ones([2]);
      const leaf = torch.ones([2], { requiresGrad: true });
      leaf.sum().backward();
      const [a, b, c] = torch.deepcopy([shared, { same: shared }, leaf] as const);
      const trained = new nn.Linear(1, 1);
      trained
        .forward(torch.ones([1, 1]))
        .sum()
        .backward();
      const [x, y] = torch.deepcopy([shared, shared.view([2])]) as [torch.Tensor, torch.Tensor];
      expect({
        same: a === b.same,
        grad: c.grad!.tolist(),
        "parameter's": torch.deepcopy(trained).weight.grad === null,
        views: x.dataPtr() === y.dataPtr(),
      }).toEqual(expected.copies);
    }),
  );

  test(
    'of an object is what its __deepcopy__ makes',
    scoped(() => {
      class Pair {
        constructor(readonly net: torch.nn.Module) {}
        __deepcopy__(memo: Map<object, unknown>): Pair {
          return new Pair(torch.deepcopy(this.net, memo));
        }
      }
      const net = new nn.Linear(1, 1);
      const [copy, pair] = torch.deepcopy([net, new Pair(net)] as const);
      expect(pair.net === copy).toBe(true);
      expect(copy === net).toBe(false);
    }),
  );
});
