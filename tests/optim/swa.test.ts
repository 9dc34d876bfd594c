import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { type Exact, expectState } from '../nn/utils/reference.js';
import { drawnOnCpu, readReference, wave as waveOf } from '../reference.js';

const { nn } = torch;
const { AveragedModel, getEmaAvgFn, getEmaMultiAvgFn, getSwaAvgFn, getSwaMultiAvgFn, SWALR, updateBn } =
  torch.optim.swaUtils;

interface Trained {
  text: string;
  before: Record<string, Exact>;
  after: Record<string, Exact>;
}

interface Scheduled {
  rates: number[][];
  state: Record<string, unknown>;
  groups: string[][];
}

const trained = readReference<Trained>('swa');
const scheduled = readReference<Scheduled>('swa');
const wave = (i: number) => waveOf([6, 4], { dtype: torch.float32, step: 0.7 + i });
const make = () => new nn.Sequential(new nn.Linear(4, 5), new nn.BatchNorm1d(5), new nn.ReLU(), new nn.Linear(5, 2));

function train(name: string, options?: torch.optim.swaUtils.AveragedModelOptions) {
  torch.manualSeed(0);
  const net = drawnOnCpu(make);
  const averaged = new AveragedModel(net, options);
  const opt = new torch.optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  const scheduler = new SWALR(opt, { swaLr: 0.02, annealEpochs: 3 });
  for (let i = 0; i < 5; i++) {
    opt.zeroGrad();
    net.forward(wave(i)).sin().sum().backward();
    opt.step();
    scheduler.step();
    averaged.updateParameters(net);
  }
  const want = trained[name]!;
  expect(String(averaged)).toBe(want.text);
  expectState(averaged.stateDict(), want.before, name);
  updateBn([0, 1, 2].map(wave), averaged);
  expectState(averaged.stateDict(), want.after, `${name}, after updateBn`);
  return averaged;
}

const scoped = (fn: () => void) => () => void torch.scope(fn);

describe('AveragedModel', () => {
  it(
    "averages as PyTorch's does, to the bit",
    scoped(() => {
      train('mean');
      train('mean', { avgFn: getSwaAvgFn() });
      train('mean.multi', { multiAvgFn: getSwaMultiAvgFn() });
      train('ema', { avgFn: getEmaAvgFn(0.9) });
      train('ema.multi', { multiAvgFn: getEmaMultiAvgFn({ decay: 0.9 }) });
      train('ema.buffers', { multiAvgFn: getEmaMultiAvgFn(), useBuffers: true });
      train('mean.buffers', { useBuffers: true });
      train('own', { avgFn: (averaged, current, n) => averaged.mul(0.5).add(current.mul(0.5).div(n)) });
    }),
  );

  it(
    'is a module: forward, copies, state dicts',
    scoped(() => {
      const averaged = train('mean').eval();
      const copy = averaged.clone();
      const fresh = new AveragedModel(make()).eval();
      fresh.loadStateDict(averaged.stateDict());
      expect(fresh.nAveraged.item()).toBe(5);
      for (const m of [copy, fresh]) expect(torch.equal(m.forward(wave(9)), averaged.forward(wave(9)))).toBe(true);
      averaged.updateParameters(make());
      expect(copy.nAveraged.item()).toBe(5);
    }),
  );

  it(
    'averages integers and numbers of averages too',
    scoped(() => {
      const [averaged, current] = [torch.tensor([4, 8]), torch.tensor([8, 0])];
      getSwaMultiAvgFn()([averaged], [current], 3);
      expect(averaged.tolist()).toEqual([5, 6]);
      expect(getSwaAvgFn()(averaged, current, 1).tolist()).toEqual([6.5, 3]);
      const integers = torch.tensor([4, 8], { dtype: torch.int64 });
      getEmaMultiAvgFn(0.5)([integers], [integers.mul(3)], 0);
      expect(integers.tolist()).toEqual([8, 16]);
    }),
  );

  it(
    'refuses what does not fit',
    scoped(() => {
      expect(() => getEmaAvgFn(1.5)).toThrow('Invalid decay value 1.5 provided');
      expect(() => new AveragedModel({} as never)).toThrow();
      const both = { avgFn: getSwaAvgFn(), multiAvgFn: getSwaMultiAvgFn() };
      expect(() => new AveragedModel(make(), both)).toThrow('only one of avgFn and multiAvgFn');
    }),
  );
});

describe('updateBn', () => {
  it('takes arrays of batches, and loaders that only iterate asynchronously', async () => {
    await torch.scope(async () => {
      const batches = [0, 1, 2].map((i): [torch.Tensor, number] => [wave(i), i]);
      torch.manualSeed(0);
      const net = drawnOnCpu(make);
      const copy = net.clone().eval();
      updateBn(batches, net);
      const norm = net.at(1) as torch.nn.BatchNorm1d;
      expect([norm.momentum, net.training, norm.numBatchesTracked!.item()]).toEqual([0.1, true, 3]);
      async function* loader() {
        for (const batch of batches) yield await batch;
      }
      const waiting = updateBn(loader(), copy, { device: 'cpu' });
      expect(waiting).toBeInstanceOf(Promise);
      await waiting;
      expect(torch.isGradEnabled()).toBe(true);
      expect(copy.training).toBe(false);
      const other = copy.at(1) as torch.nn.BatchNorm1d;
      expect(torch.equal(other.runningMean!, norm.runningMean!)).toBe(true);
      expect(() =>
        updateBn(
          batches.map(([, i]) => i),
          net,
          'cpu',
        ),
      ).toThrow('or an array that starts with one, got 0');
      expect(norm.momentum).toBe(0.1);
      expect(() => updateBn({} as never, net)).toThrow('loader must be iterable');
      expect(updateBn(batches, new nn.Linear(4, 2))).toBe(undefined);
    });
  });
});

describe('SWALR', () => {
  it.each([
    ['cos', [{}], 12, { swaLr: 0.02 }],
    ['linear', [{}, { lr: 0.5 }], 8, { swaLr: [0.02, 0.9], annealEpochs: 5, annealStrategy: 'linear' as const }],
    ['at.once', [{}], 3, { swaLr: 0.3, annealEpochs: 0 }],
    ['one', [{}], 4, { swaLr: 0.3, annealEpochs: 1 }],
  ])("sets PyTorch's rates: %s", (name, groups, steps, options) =>
    torch.scope(() => {
      const start = () => {
        const params = groups.map((group) => ({ params: [torch.zeros([1]).requiresGrad_()], ...group }));
        const opt = new torch.optim.SGD(params, { lr: 0.1 });
        return { opt, scheduler: new SWALR(opt, options) };
      };
      const { opt, scheduler } = start();
      const want = scheduled[name]!;
      const rates = [opt.paramGroups.map(({ lr }) => lr)];
      for (let i = 0; i < steps; i++) {
        opt.step();
        scheduler.step();
        rates.push(scheduler.getLastLr());
      }
      expect(rates).toEqual(want.rates);
      expect(scheduler.stateDict()).toEqual(want.state);
      expect(opt.stateDict().param_groups.map((group) => Object.keys(group).sort())).toEqual(want.groups);

      const again = start();
      again.opt.loadStateDict(opt.stateDict());
      again.scheduler.loadStateDict(scheduler.stateDict());
      for (const s of [scheduler, again.scheduler]) s.step();
      expect(again.scheduler.getLastLr()).toEqual(scheduler.getLastLr());
    }),
  );

  it(
    'refuses what does not fit',
    scoped(() => {
      const opt = new torch.optim.SGD([torch.zeros([1]).requiresGrad_()], { lr: 0.1 });
      expect(() => new SWALR(opt, 0.1, { annealStrategy: 'sin' as never })).toThrow('instead got "sin"');
      expect(() => new SWALR(opt, 0.1, 1.5)).toThrow('got 1.5');
      expect(() => new SWALR(opt, [0.1, 0.2])).toThrow('it has 2 values, there are 1 groups');
    }),
  );
});
