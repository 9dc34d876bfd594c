import { afterEach, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const { nn, optim } = torch;
const F = nn.functional;

type Batch = [x: torch.Tensor, y: torch.Tensor];

function network(device: string): torch.nn.Sequential {
  torch.manualSeed(0);
  return new nn.Sequential(new nn.Linear(6, 8), new nn.ReLU(), new nn.Linear(8, 3)).to(device);
}

function batches(device: string, count: number, size = 4): Batch[] {
  const generator = new torch.Generator().manualSeed(1);
  return Array.from({ length: count }, () => [
    torch.randn([size, 6], { generator }).to(device),
    torch.randint(0, 3, [size], { generator }).to(device),
  ]);
}

/** The usual step, and the losses that it gives for batches, by `wrap` or as it is. */
function losses(
  device: string,
  makeOptimizer: (params: Iterable<torch.nn.Parameter>) => torch.optim.Optimizer,
  data: Batch[],
  wrap: (step: (x: torch.Tensor, y: torch.Tensor) => torch.Tensor, optimizer: torch.optim.Optimizer) => typeof step,
): number[] {
  const net = network(device);
  const optimizer = makeOptimizer(net.parameters());
  const step = wrap((x, y) => {
    optimizer.zeroGrad();
    const loss = F.crossEntropy(net.forward(x), y);
    loss.backward();
    optimizer.step();
    return loss;
  }, optimizer);
  return data.map(([x, y]) => torch.scope(() => step(x, y).item()));
}

describe('without a GPU', () => {
  it('a step runs as it is, and says why', () => {
    torch.scope(() => {
      const data = batches('cpu', 5);
      const sgd = (params: Iterable<torch.nn.Parameter>) => new optim.SGD(params, { lr: 0.1 });
      let graphed: torch.cuda.GraphedStep<Batch, torch.Tensor> | undefined;
      const graphedLosses = losses('cpu', sgd, data, (step) => {
        graphed = torch.cuda.graphStep(step, data[0]!);
        return graphed;
      });
      expect(graphedLosses).toEqual(losses('cpu', sgd, data, (step) => step));
      expect(graphed!.isGraphed).toBe(false);
      expect(graphed!.reason).toBe('the step computes on cpu, and only work of a CUDA device can be captured');
      expect(graphed!.calls).toEqual({ replayed: 0, eager: 5 });
      graphed!.dispose();
    });
  });

  it('refuses what can be no step', () => {
    expect(() => torch.cuda.graphStep(1 as never, [])).toThrow('fn must be a function, got 1');
    expect(() => torch.cuda.graphStep(() => 1, {} as never)).toThrow("exampleBatch must be an array of fn's arguments");
    expect(() => torch.cuda.graphStep(() => 1, [], { warmup: 0 })).toThrow('warmup must be a positive integer, got 0');
    expect(() => torch.cuda.graphStep(() => 1, [], { warm: 3 } as never)).toThrow(/warm.*warmup/);
    using step = torch.cuda.graphStep(async () => 1, []);
    expect(() => step()).toThrow('fn must not be asynchronous');
  });

  it.skipIf(torch.cuda.isAvailable())('there are no graphs', () => {
    expect(() => new torch.cuda.CUDAGraph()).toThrow(/not compiled with CUDA|Found no NVIDIA driver/);
    expect(() => torch.cuda.graph(() => {})).toThrow(/not compiled with CUDA|Found no NVIDIA driver/);
    expect(torch.cuda.isCurrentStreamCapturing()).toBe(false);
  });
});

describe.skipIf(!torch.cuda.isAvailable())('on a GPU', () => {
  afterEach(() => torch.cuda.synchronize());

  it('replays what was captured, on new inputs', () => {
    torch.scope(() => {
      const x = torch.ones([3], { device: 'cuda' });
      let y!: torch.Tensor;
      const g = torch.cuda.graph(() => {
        expect(torch.cuda.isCurrentStreamCapturing()).toBe(true);
        y = x.mul(2).add(1);
      });
      expect(torch.cuda.isCurrentStreamCapturing()).toBe(false);
      x.fill_(5);
      g.replay();
      expect(y.tolist()).toEqual([11, 11, 11]);
      x.copy_(torch.tensor([1, 2, 3]));
      g.replay();
      expect(y.tolist()).toEqual([3, 5, 7]);
      g.dispose();
      expect(() => g.replay()).toThrow('this CUDAGraph has been disposed');
    });
  });

  it('captures as a guard, and into a pool that another graph has', () => {
    torch.scope(() => {
      const x = torch.ones([2], { device: 'cuda' });
      const first = new torch.cuda.CUDAGraph();
      let y!: torch.Tensor;
      {
        using _ = torch.cuda.graph(first);
        y = x.add(1);
      }
      const z = torch.cuda.graph(new torch.cuda.CUDAGraph(), { pool: first.pool() }, () => y.mul(3));
      first.replay();
      expect(y.tolist()).toEqual([2, 2]);
      expect(z.shape).toEqual([2]);
    });
  });

  it('ends a capture whose graph is disposed of', () => {
    torch.scope(() => {
      const x = torch.ones([3], { device: 'cuda' });
      const graph = new torch.cuda.CUDAGraph();
      torch.cuda.synchronize();
      torch.cuda.stream(new torch.cuda.Stream(), () => {
        graph.captureBegin();
        const y = x.add(1);
        expect(() => graph.captureBegin()).toThrow('this CUDAGraph is being captured already');
        expect(() => graph.reset()).toThrow('end that before it is reset');
        graph.dispose();
        expect(torch.cuda.isCurrentStreamCapturing()).toBe(false);
        y.dispose();
      });
      expect(torch.zeros([4], { device: 'cuda' }).add(x.sum()).tolist()).toEqual([3, 3, 3, 3]);
    });
  });

  it('tells what can not be captured, and goes on', () => {
    torch.scope(() => {
      const x = torch.ones([2], { device: 'cuda' });
      expect(() => torch.cuda.graph(() => x.sum().item())).toThrow(/captur/);
      expect(torch.cuda.isCurrentStreamCapturing()).toBe(false);
      expect(x.add(1).tolist()).toEqual([2, 2]);
      expect(() => torch.cuda.graph(new torch.cuda.CUDAGraph(), async () => {})).toThrow('must not be asynchronous');
    });
  });

  it('refuses the step of an optimizer that counts on the host', () => {
    const data = batches('cuda', 6);
    let graphed: torch.cuda.GraphedStep<Batch, torch.Tensor> | undefined;
    const adam = (params: Iterable<torch.nn.Parameter>) => new optim.Adam(params, { lr: 0.1 });
    const graphedLosses = losses('cuda', adam, data, (step) => {
      graphed = torch.cuda.graphStep(step, data[0]!);
      return graphed;
    });
    expect(graphed!.reason).toMatch(/instance of Adam but param_groups' capturable is False.*graphs\.test\.ts:\d+/);
    expect(graphedLosses).toEqual(losses('cuda', adam, data, (step) => step));
    graphed!.dispose();
    for (const tensor of data.flat()) tensor.dispose();
  });

  const OPTIMIZERS = {
    SGD: (params: Iterable<torch.nn.Parameter>) => new optim.SGD(params, { lr: 0.1, momentum: 0.9 }),
    Adam: (params: Iterable<torch.nn.Parameter>) => new optim.Adam(params, { lr: 0.01, capturable: true }),
    AdamW: (params: Iterable<torch.nn.Parameter>) => new optim.AdamW(params, { lr: 0.01, capturable: true }),
    'fused AdamW': (params: Iterable<torch.nn.Parameter>) =>
      new optim.AdamW(params, { lr: 0.01, fused: true, capturable: true }),
    RMSprop: (params: Iterable<torch.nn.Parameter>) => new optim.RMSprop(params, { lr: 0.01, capturable: true }),
  };

  it.each(Object.entries(OPTIMIZERS))('trains to the same numbers with %s', (_, make) => {
    const data = batches('cuda', 8);
    let graphed: torch.cuda.GraphedStep<Batch, torch.Tensor> | undefined;
    const got = losses('cuda', make, data, (step) => {
      graphed = torch.cuda.graphStep(step, data[0]!);
      return graphed;
    });
    expect(graphed!.reason).toBeNull();
    expect(graphed!.calls).toEqual({ replayed: 5, eager: 3 });
    expect(got).toEqual(losses('cuda', make, data, (step) => step));
    graphed!.dispose();
    for (const tensor of data.flat()) tensor.dispose();
  });

  it('runs a batch of another shape as it is, and takes batches from the CPU', () => {
    const whole = batches('cpu', 6);
    const data = [...whole.slice(0, 5), ...batches('cpu', 1, 2), whole[5]!];
    const onGpu = data.map(([x, y]) => [x.to('cuda'), y.to('cuda')] as Batch);
    const net = OPTIMIZERS.SGD;
    let graphed: torch.cuda.GraphedStep<Batch, torch.Tensor> | undefined;
    const fromCpu = losses('cuda', net, onGpu, (step) => {
      graphed = torch.cuda.graphStep(step, data[0]!, { device: 'cuda', warmup: 1 });
      const fromLoader = data.values();
      return () => graphed!(...fromLoader.next().value!);
    });
    expect(graphed!.calls).toEqual({ replayed: 5, eager: 2 });
    expect(fromCpu).toEqual(losses('cuda', net, onGpu, (step) => step));
    graphed!.dispose();
    for (const tensor of [...data, ...onGpu].flat()) tensor.dispose();
  });

  it('captures anew where a schedule has changed the learning rate, and gives up where that is so at every call', () => {
    const data = batches('cuda', 16);
    const train = (everyCall: boolean, wrapped: boolean) => {
      let graphed: torch.cuda.GraphedStep<Batch, torch.Tensor> | undefined;
      const got = losses('cuda', OPTIMIZERS.SGD, data, (step, optimizer) => {
        if (wrapped) graphed = torch.cuda.graphStep(step, data[0]!);
        let call = 0;
        return (x, y) => {
          if (everyCall || call === 8) (optimizer.paramGroups[0] as { lr?: number }).lr = 0.1 / (call + 1);
          call++;
          return (graphed ?? step)(x, y);
        };
      });
      const { reason, calls } = graphed ?? { reason: null, calls: null };
      graphed?.dispose();
      return { got, reason, calls };
    };
    const once = train(false, true);
    expect(once.reason).toBeNull();
    expect(once.calls).toEqual({ replayed: 13, eager: 3 });
    expect(once.got).toEqual(train(false, false).got);
    const always = train(true, true);
    expect(always.reason).toMatch(/lr is another number at every call/);
    expect(always.got).toEqual(train(true, false).got);
    for (const tensor of data.flat()) tensor.dispose();
  });

  it.each([{ fused: true }, { capturable: true }])('reads a learning rate that is a tensor: %o', (options) => {
    const data = batches('cuda', 10);
    const train = (wrapped: boolean) => {
      let graphed: torch.cuda.GraphedStep<Batch, torch.Tensor> | undefined;
      const lr = torch.tensor(0.01, { device: 'cuda' });
      const make = (params: Iterable<torch.nn.Parameter>) => new optim.AdamW(params, { lr, ...options });
      const got = losses('cuda', make, data, (step, optimizer) => {
        const rates = { maxLr: 0.1, totalSteps: 20, cycleMomentum: false };
        const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, rates);
        if (wrapped) graphed = torch.cuda.graphStep(step, data[0]!);
        return (x, y) => {
          const loss = (graphed ?? step)(x, y);
          scheduler.step();
          return loss;
        };
      });
      const calls = graphed?.calls;
      graphed?.dispose();
      lr.dispose();
      return { got, calls };
    };
    const { got, calls } = train(true);
    expect(calls).toEqual({ replayed: 7, eager: 3 });
    expect(got).toEqual(train(false).got);
    for (const tensor of data.flat()) tensor.dispose();
  });

  it('draws new random numbers at each replay', () => {
    torch.scope(() => {
      const x = torch.ones([64], { device: 'cuda' });
      using step = torch.cuda.graphStep((input: torch.Tensor) => F.dropout(input), [x], { warmup: 1 });
      const seen = new Set(Array.from({ length: 4 }, () => String(step(x).tolist())));
      expect(step.isGraphed).toBe(true);
      expect(seen.size).toBe(4);
    });
  });

  it('graphs the forward and backward of a module inside a step that runs as it is', () => {
    const data = batches('cuda', 4);
    const make = OPTIMIZERS.SGD;
    const train = (wrapped: boolean) => {
      const net = network('cuda');
      const optimizer = make(net.parameters());
      const graphed = wrapped ? torch.cuda.makeGraphedCallables(net, [torch.zeros([4, 6], { device: 'cuda' })]) : net;
      return data.map(([x, y]) =>
        torch.scope(() => {
          optimizer.zeroGrad();
          const loss = F.crossEntropy(graphed.forward(x), y);
          loss.backward();
          optimizer.step();
          return loss.item();
        }),
      );
    };
    expect(train(true)).toEqual(train(false));
    for (const tensor of data.flat()) tensor.dispose();
  });

  it('refuses callables that graphs can not stand for', () => {
    torch.scope(() => {
      const net = network('cuda');
      const x = torch.zeros([4, 6], { device: 'cuda' });
      expect(() => torch.cuda.makeGraphedCallables(net, [1])).toThrow('sampleArgs must hold tensors only, got 1');
      expect(() => torch.cuda.makeGraphedCallables([net], [[x], [x]])).toThrow('1 callables have 2 sampleArgs');
      const hook = net.registerForwardHook(() => {});
      expect(() => torch.cuda.makeGraphedCallables(net, [x])).toThrow('must not have hooks');
      hook.remove();
      expect(() =>
        torch.autocast('cuda', { dtype: 'bfloat16' }, () => torch.cuda.makeGraphedCallables(net, [x])),
      ).toThrow('does not support the autocast caching');
    });
  });
});
