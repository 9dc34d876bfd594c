import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

type Tensor = torch.Tensor;
const { nn, func } = torch;
const { functionalCall, stackModuleState } = func;

class Tied extends nn.Module {
  a = new nn.Linear(2, 2, { bias: false });
  b = new nn.Linear(2, 2, { bias: false });

  constructor() {
    super();
    this.b.weight = this.a.weight;
  }

  override forward(x: Tensor): Tensor {
    return this.b.forward(this.a.forward(x));
  }
}

class Counter extends nn.Module {
  declare count: Tensor;

  constructor() {
    super();
    this.registerBuffer('count', torch.zeros([]));
  }

  override forward(x: Tensor, options: { by?: number } = {}): Tensor {
    this.count = this.count.add(options.by ?? 1);
    return x.add(this.count);
  }
}

it('calls with other parameters and puts the own ones back', () =>
  torch.scope(() => {
    const net = new nn.Linear(2, 1);
    const { weight, bias } = net;
    const given = { weight: torch.tensor([[1, 2]]) };
    const y = functionalCall(net, [given, new Map([['bias', torch.tensor([3])]])], torch.tensor([1, 1]));
    expect(y.tolist()).toEqual([6]);
    expect(net.weight).toBe(weight);
    expect(net.bias).toBe(bias);
    expect(() => functionalCall(net, given, torch.ones([3]))).toThrow(torch.TorchError);
    expect(net.weight).toBe(weight);
  }));

it('ties what the module ties', () =>
  torch.scope(() => {
    const net = new Tied();
    const double = torch.eye(2).mul(2);
    const x = torch.ones([2]);
    expect(functionalCall(net, { 'a.weight': double }, x).tolist()).toEqual([4, 4]);
    expect(() => functionalCall(net, { 'a.weight': double, 'b.weight': torch.eye(2) }, x)).toThrow(
      /a\.weight, b\.weight, which are tied/,
    );
    const both = { 'a.weight': double, 'b.weight': torch.eye(2) };
    expect(functionalCall(net, both, x, { tieWeights: false }).tolist()).toEqual([2, 2]);
  }));

it('writes replaced buffers back, passes kwargs', () =>
  torch.scope(() => {
    const net = new Counter();
    const own = net.count;
    const buffers = new Map([['count', torch.tensor(5)]]);
    expect(functionalCall(net, buffers, [torch.zeros([])], { kwargs: { by: 2 } }).item()).toBe(7);
    expect(buffers.get('count')!.item()).toBe(7);
    expect(net.count).toBe(own);
    torch.keep(buffers.get('count')!).dispose();
  }));

it('says which names do not fit', () =>
  torch.scope(() => {
    const net = new nn.Linear(2, 1);
    const wrong = { weigth: torch.ones([1, 2]) };
    expect(() => functionalCall(net, wrong, torch.ones([2]), { strict: true })).toThrow(
      'functionalCall of Linear: Unexpected key(s): weigth. Missing key(s): weight, bias.',
    );
    expect(() => functionalCall(net, [wrong, wrong], torch.ones([2]))).toThrow(/'weigth' appears in several/);
    expect(() => functionalCall(net, { weight: 3 as never }, torch.ones([2]))).toThrow(
      /'weight' must be a Tensor, got 3/,
    );
    expect(() => functionalCall(net, 3 as never)).toThrow(/must be a Map or an object of tensors/);
  }));

it('stacks the state of modules that are alike', () =>
  torch.scope(() => {
    const [params, buffers] = stackModuleState([new nn.BatchNorm1d(3), new nn.BatchNorm1d(3)]);
    expect([...params].map(([name, t]) => [name, t.shape, t.requiresGrad, t.isLeaf])).toEqual([
      ['weight', [2, 3], true, true],
      ['bias', [2, 3], true, true],
    ]);
    expect([...buffers.keys()]).toEqual(['running_mean', 'running_var', 'num_batches_tracked']);
    expect(() => stackModuleState([])).toThrow(/at least one model/);
    expect(() => stackModuleState([new nn.ReLU(), new nn.Tanh()])).toThrow(/same class, got ReLU and Tanh/);
    expect(() => stackModuleState([new nn.ReLU(), new nn.ReLU().eval()])).toThrow(/same training\/eval mode/);
  }));
