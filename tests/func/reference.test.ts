import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference, wave } from './reference.js';

type Tensor = torch.Tensor;
const { nn, func, vmap } = torch;
const { grad, gradAndValue, hessian, jacfwd, jacrev, jvp, vjp, functionalCall, stackModuleState } = func;
const F = nn.functional;
const f64 = { dtype: torch.float64 } as const;

const target = () => torch.tensor([1, 0, 3], { dtype: torch.int64 });

/** Functions of a matrix [3, 4] that return a scalar. */
const scalars: Record<string, (x: Tensor) => Tensor> = {
  cubes: (x) => x.pow(3).sum(),
  sine: (x) => x.sin().mul(x.t().cos().t()).sum(),
  matmul: (x) =>
    x
      .matmul(wave([4, 2], 0.9))
      .tanh()
      .pow(2)
      .sum(),
  softmax: (x) => x.softmax(1).index(':, 1:3').log().mean(),
  crossEntropy: (x) => F.crossEntropy(x, target()),
  nll: (x) => F.nllLoss(x.logSoftmax(1), target(), { reduction: 'sum' }),
  mse: (x) => F.mseLoss(x, x.detach().roll(1, 0)),
  huber: (x) => F.huberLoss(x.mul(3), torch.onesLike(x)),
  smoothL1: (x) => F.smoothL1Loss(x.mul(3), torch.zerosLike(x)),
  bce: (x) => F.binaryCrossEntropyWithLogits(x, torch.fullLike(x, 0.25)),
  kl: (x) => F.klDiv(x.logSoftmax(1), torch.fullLike(x, 0.25), { reduction: 'batchmean' }),
  index: (x) => x.index(1).mul(x.index(':, 2').sum()).add(x.index('-1, ::2').repeat(2)).pow(2).sum(),
  gather: (x) => x.gather(1, target().unsqueeze(1)).exp().sum(),
  scatter: (x) => torch.zeros(3, 4, f64).scatterAdd(1, target().unsqueeze(1), x.index(':, 1:2')).pow(3).sum(),
  inPlace: (x) => x.clone().mul_(2).add_(1).pow(2).sum(),
  where: (x) => torch.where(x.gt(0), x.pow(2), x.exp()).sum(),
  logsumexp: (x) => x.logsumexp(0).prod(),
  gelu: (x) => F.gelu(x).sum().add(F.silu(x).sum()),
  layerNorm: (x) => F.layerNorm(x, [4]).mul(x).sum(),
  norm: (x) => x.norm().add(x.norm({ dim: 1 }).sum()),
  inverse: (x) => torch.linalg.inv(x.matmul(x.t()).add(torch.eye(3, f64).mul(2))).sum(),
  det: (x) => torch.linalg.det(x.matmul(x.t()).add(torch.eye(3, f64))),
  einsum: (x) => torch.einsum('ij,kj->ik', x, x).tril().pow(2).sum(),
  cumsum: (x) => x.cumsum(1).cumprod(0).sum(),
  sort: (x) => x.sort(1).values.mul(torch.arange(4, f64)).sum(),
  topk: (x) => x.topk(2, 1).values.pow(2).sum(),
  max: (x) => x.max(1).values.sum().add(x.amin(0).prod()),
  catStack: (x) =>
    torch
      .cat([x, x.mul(2)])
      .sum(1)
      .mul(torch.stack(Array.from({ length: 6 }, () => x.index(0, 0))))
      .sum(),
  var: (x) => x.var(1).sum().add(x.std(0).sum()),
  attention: (x) => F.scaledDotProductAttention(x.unsqueeze(0), x.unsqueeze(0).mul(2), x.unsqueeze(0).add(1)).sum(),
};

describe('transforms of a function to a scalar', () => {
  for (const [name, f] of Object.entries(scalars)) {
    it(name, () =>
      torch.scope(() => {
        const x = wave([3, 4]);
        const v = wave([3, 4], 1.3);
        expectReference(grad(f)(x), `${name}.grad`);
        expectReference(gradAndValue(f)(x)[1], `${name}.value`);
        expectReference(jacrev(jacrev(f))(x), `${name}.hessian`);
        expectReference(vmap(grad(f))(torch.stack([x, v])), `${name}.batch`);
        expectReference(jvp(f, [x], [v]), `${name}.jvp`);
        expectReference(hessian(f)(x), `${name}.forwardOverReverse`);
      }),
    );
  }
});

type Params = { a: Tensor; b: Tensor };

it('nested arguments and results', () =>
  torch.scope(() => {
    const x = wave([3]);
    const y = wave([2], 1.1);
    const f = (p: Params, q: Tensor) => ({
      outer: torch.outer(p.a, q).sin(),
      pair: [p.a.sum().mul(p.b), q.exp()] as [Tensor, Tensor],
    });
    const p: Params = { a: x, b: torch.tensor(0.5, f64) };
    const [output, pull] = vjp(f, p, y);
    expectReference(output, 'nested.output');
    expectReference(pull({ outer: wave([3, 2], 0.2), pair: [torch.tensor(2, f64), y] }), 'nested.vjp');
    expectReference(jvp(f, [p, y], [{ a: x.mul(2), b: p.b }, y.add(1)]), 'nested.jvp');
    expectReference(jacrev(f, [0, 1])(p, y), 'nested.jacrev');
    expectReference(jacfwd(f, { argnums: [1, 0] })(p, y), 'nested.jacfwd');
    expectReference(jacrev(f, { argnums: 1, chunkSize: 3 })(p, y), 'nested.chunks');
    const g = (p: Params, q: Tensor) => f(p, q).pair[0].mul(q.sum());
    expectReference(grad(g, { argnums: [0, 1] })(p, y), 'nested.grad');
    expectReference(hessian(g, [1])(p, y), 'nested.hessian');
    const h = (p: Params, q: Tensor) => [g(p, q), { aux: q.mul(2) }] as const;
    expectReference(grad(h, { argnums: -1, hasAux: true })(p, y), 'nested.aux');
    const square = (q: Tensor) => [q.pow(2), q.sum()];
    expectReference(jacrev(square, { hasAux: true })(y), 'nested.jacrevAux');
    expectReference(jacfwd(square, { hasAux: true })(y), 'nested.jacfwdAux');
  }));

it('dimensions to map over', () =>
  torch.scope(() => {
    const a = wave([2, 3, 4]);
    const b = wave([3, 2], 0.4);
    expectReference(vmap((t: Tensor) => t.sum(0), -1)(a), 'dims.last');
    expectReference(vmap((t: Tensor) => t.mul(2), 1, 2)(a), 'dims.out');
    const two = vmap((t: Tensor, u: Tensor) => [t.matmul(t.t()), u.sum()], [1, 0], [1, 0]);
    expectReference(two(a, b), 'dims.two');
    const product = (t: Tensor, u: Tensor) => torch.outer(t, u);
    expectReference(vmap(vmap(product, [0, null]), [null, 1], 1)(a.index(0), b), 'dims.nested');
    const ofTree = (d: { t: Tensor; u: Tensor }, n: number) => d.t.index(0).mul(n).sub(d.u);
    expectReference(vmap(ofTree, [{ t: 2, u: null }, null])({ t: a, u: b.index(':, 0') }, 3), 'dims.tree');
    expectReference(vmap((t: Tensor) => [t, torch.ones([2], f64)], { outDims: [1, 0] })(b), 'dims.unbatched');
    expectReference(vmap((t: Tensor) => t.cumsum(0), 2, 1, { chunkSize: 3 })(a), 'dims.chunks');
    const dot = (t: Tensor, u: Tensor) => t.dot(u);
    expectReference(vmap(vmap(dot, [null, 0]), [0, null])(a.index(0), a.index(1)), 'dims.pairwise');
  }));

/** Gives a module the weights that the reference has. */
function fill<M extends torch.nn.Module>(module: M, step: number): M {
  torch.noGrad(() => {
    let i = 0;
    for (const tensor of module.stateDict().values()) {
      if (tensor.isFloatingPoint())
        tensor.copy_(
          wave(tensor.shape, step + 0.1 * i)
            .abs()
            .add(0.1),
        );
      i++;
    }
  });
  return module;
}

class Net extends nn.Module {
  conv = new nn.Conv2d(1, 2, 3, { padding: 1 });
  bn = new nn.BatchNorm2d(2);
  fc = new nn.Linear(8, 3);

  override forward(x: Tensor): Tensor {
    const pooled = F.maxPool2d(F.relu(this.bn.forward(this.conv.forward(x))), 2);
    return this.fc.forward(pooled.flatten(1));
  }
}

it('modules: gradients of each sample, jacobians, ensembles', () =>
  torch.scope(() => {
    const net = fill(new Net().double(), 0.3).eval();
    const params = new Map<string, Tensor>(net.namedParameters());
    const buffers = new Map(net.namedBuffers());
    const x = wave([4, 1, 4, 4]);
    const y = torch.tensor([0, 2, 1, 1], { dtype: torch.int64 });
    const loss = (params: Map<string, Tensor>, sample: Tensor, target: Tensor) =>
      F.crossEntropy(functionalCall(net, [params, buffers], [sample.unsqueeze(0)]), target.unsqueeze(0));
    const perSample = vmap(grad(loss), [null, 0, 0])(params, x, y);
    expect([...perSample.keys()]).toEqual([...params.keys()]);
    expectReference(perSample, 'modules.perSample');
    expectReference(
      jacrev((s: Tensor) => functionalCall(net, params, s.unsqueeze(0)).index(0))(x.index(0)),
      'modules.jacobian',
    );
    const nets = [0.2, 0.5, 0.9].map((step) =>
      fill(new nn.Sequential(new nn.Linear(3, 4), new nn.Tanh(), new nn.Linear(4, 2)).double(), step),
    );
    const [stacked] = stackModuleState(nets);
    const ensemble = vmap((p: Map<string, Tensor>, s: Tensor) => functionalCall(nets[0]!, p, s), [0, null]);
    expectReference(ensemble(stacked, wave([5, 3])), 'modules.ensemble');
  }));
