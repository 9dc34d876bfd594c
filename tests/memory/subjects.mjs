// Repeats one use of the library many times and tells how many tensors and megabytes it left, for each use that is
// named: node --expose-gc subjects.mjs scopes|collector NAME... (with TIMES=3000 in the environment, more often)
import { setImmediate } from 'node:timers/promises';
import * as torch from 'nodetorch';
import { DataLoader, ModuleDataset, TensorDataset } from 'nodetorch/data';
import { GPT2Config, GPT2LMHeadModel } from 'nodetorch/text';
import { callbacks, metrics, Trainer } from 'nodetorch/train';

const { amp, distributions, nn, optim } = torch;
const { parametrizations, parametrize, prune } = nn.utils;
const [how, ...names] = process.argv.slice(2);

torch.setNumThreads(1);
torch.manualSeed(0);

/** Makes what the steps of a use share, and returns the step. */
const uses = {
  distributions() {
    const loc = torch.zeros([3], { requiresGrad: true });
    const held = new distributions.Normal(loc, 1);
    const kept = new distributions.MultivariateNormal(torch.zeros([2]), torch.eye(2));
    torch.keep([loc, held.scale]);
    return () => {
      loc.grad = null;
      held
        .logProb(held.rsample([2]))
        .sum()
        .backward();
      kept.logProb(kept.sample()).item();
      const beta = new distributions.TransformedDistribution(new distributions.Beta(2, torch.ones([3])), [
        new distributions.SigmoidTransform({ cacheSize: 1 }),
      ]);
      beta.logProb(beta.sample([2]));
      distributions.klDivergence(held, new distributions.Normal(1, torch.ones([3])));
      new distributions.VonMises(0, torch.ones([3])).sample([2]);
    };
  },
  'module hooks'() {
    const net = new nn.Sequential(new nn.Linear(2, 2), new nn.ReLU());
    const x = torch.ones([1, 2], { requiresGrad: true });
    return () => {
      const { registerModuleForwardHook, registerModuleFullBackwardHook } = nn.modules.module;
      const handles = [
        registerModuleForwardHook((_, __, output) => output.mul(2)),
        registerModuleFullBackwardHook((_, gradInput) => gradInput),
        net.registerForwardPreHook((_, [input]) => [input.add(1)]),
        net.registerFullBackwardHook((_, [grad]) => [grad?.mul(2)]),
        net.registerFullBackwardPreHook((_, [grad]) => [grad.mul(2)]),
      ];
      net.forward(x).sum().backward();
      for (const handle of handles) handle.remove();
      net.zeroGrad();
      x.grad = null;
    };
  },
  'parametrized modules'() {
    const held = parametrizations.weightNorm(new nn.Linear(3, 3));
    const x = torch.ones([1, 3]);
    return () => {
      const made = parametrizations.spectralNorm(parametrizations.orthogonal(new nn.Linear(3, 3)));
      parametrize.cached(() => made.forward(held.forward(x)).add(made.forward(x)).sum().backward());
      held.zeroGrad();
      parametrize.removeParametrizations(made, 'weight');
    };
  },
  'pruned modules'() {
    const held = new nn.Linear(4, 4);
    const x = torch.ones([1, 4]);
    return () => {
      prune.l1Unstructured(held, 'weight', 0.2);
      prune.randomStructured(held, 'weight', { amount: 1, dim: 0 });
      held.forward(x).sum().backward();
      held.zeroGrad();
      prune.remove(held, 'weight');
      const made = new nn.Linear(4, 4);
      prune.globalUnstructured(
        [
          [made, 'weight'],
          [made, 'bias'],
        ],
        prune.L1Unstructured,
        { amount: 0.5 },
      );
      made.forward(x);
    };
  },
  'averaged models'() {
    const net = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
    const { AveragedModel, getEmaMultiAvgFn, updateBn } = optim.swaUtils;
    const average = new AveragedModel(net);
    const ema = new AveragedModel(net, { multiAvgFn: getEmaMultiAvgFn(0.9) });
    return () => {
      average.updateParameters(net);
      ema.updateParameters(net);
      updateBn([torch.ones([4, 2])], average);
      new AveragedModel(net).updateParameters(net);
    };
  },
  'mixed precision'() {
    const net = new nn.Linear(2, 2);
    const opt = new optim.SGD(net.parameters(), { lr: 0.1 });
    const scaler = new amp.GradScaler('cpu');
    return () => {
      opt.zeroGrad();
      const loss = amp.autocast('cpu', () => net.forward(net.forward(torch.ones([1, 2]))).sum());
      scaler.scale(loss).backward();
      scaler.unscale_(opt);
      scaler.step(opt);
      scaler.update();
    };
  },
  generation() {
    const config = new GPT2Config({ vocabSize: 11, nEmbd: 8, nLayer: 2, nHead: 2, nPositions: 16 });
    const model = new GPT2LMHeadModel(config).eval();
    const prompt = torch.tensor([[1n, 2n, 3n]]);
    return () => {
      model.generate(prompt, { maxNewTokens: 3, doSample: true, eosTokenId: null });
      model.generate(prompt, { maxNewTokens: 3, numBeams: 2, eosTokenId: null });
    };
  },
  'models that come and go'() {
    return () => {
      const net = new nn.TransformerEncoder(new nn.TransformerEncoderLayer(4, 2, 8), 1);
      const opt = new optim.Adam(net.parameters());
      net
        .forward(torch.ones([2, 1, 4]))
        .sum()
        .backward();
      opt.step();
      const copy = new nn.TransformerEncoder(new nn.TransformerEncoderLayer(4, 2, 8), 1);
      copy.loadStateDict(torch.safetensors.load(torch.safetensors.save(net.stateDict())));
      const scheduler = new optim.lrScheduler.CosineAnnealingLR(opt, 10);
      scheduler.step();
      new nn.LSTM(2, 2).forward(torch.ones([2, 1, 2]));
    };
  },
  async 'loaders with workers'() {
    const dataset = await ModuleDataset.open(new URL('../data/modules/numbers.mjs', import.meta.url), { length: 4 });
    const loader = new DataLoader(dataset, { batchSize: 2, workers: 1, persistentWorkers: true });
    const step = async () => {
      for await (const _ of loader);
      // A loop that is left has read ahead.
      for await (const _ of loader) break;
    };
    return Object.assign(step, { end: () => loader.close() });
  },
  trainers() {
    const net = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4), new nn.Linear(4, 2));
    const dataset = new TensorDataset(torch.randn([9, 3]), torch.tensor([0n, 1n, 0n, 1n, 0n, 1n, 0n, 1n, 0n]));
    const loader = new DataLoader(dataset, { batchSize: 3, shuffle: true });
    const trainer = new Trainer(net, {
      optimizer: new optim.AdamW(net.parameters()),
      loss: nn.functional.crossEntropy,
      metrics: { accuracy: metrics.accuracy(), auc: metrics.rocAuc() },
      ema: { decay: 0.9 },
      gradAccumulation: 2,
      classWeight: 'balanced',
    });
    const failing = {
      onStepEnd() {
        throw new Error('on purpose');
      },
    };
    return async () => {
      const stopping = callbacks.earlyStopping({ restoreBest: true });
      await trainer.fit(loader, { epochs: 1, validation: loader, callbacks: [stopping] });
      await trainer.fit(loader, { epochs: 1, callbacks: [failing] }).catch(() => {});
      (await trainer.predict(loader)).dispose();
    };
  },
  summaries() {
    const net = new nn.Sequential(new nn.Conv2d(1, 2, 3), new nn.Flatten(), new nn.Linear(8, 2));
    return () => {
      String(nn.summary(net, { inputSize: [1, 1, 4, 4] }));
    };
  },
};

async function repeat(step, times) {
  for (let i = 0; i < times; i++) {
    if (how === 'scopes') await torch.scope(async () => void (await step()));
    else {
      await step();
      await setImmediate();
    }
  }
}

/** What is alive once nothing more becomes free. */
async function settled() {
  let { tensors } = torch.memory();
  for (let turn = 0, same = 0; turn < 30 && same < 3; turn++) {
    globalThis.gc();
    await setImmediate();
    const now = torch.memory().tensors;
    same = now === tensors ? same + 1 : 0;
    tensors = now;
  }
  return { tensors, rss: process.memoryUsage().rss };
}

const left = {};
for (const name of names.length > 0 ? names : Object.keys(uses)) {
  const start = torch.memory().tensors;
  let step = await uses[name]();
  await repeat(step, 20);
  const before = await settled();
  await repeat(step, Number(process.env.TIMES ?? 40));
  const after = await settled();
  await step.end?.();
  step = undefined;
  const end = await settled();
  left[name] = {
    tensors: after.tensors - before.tensors,
    afterAll: end.tensors - start,
    megabytes: (after.rss - before.rss) / 2 ** 20,
  };
}
console.log(JSON.stringify(left));
