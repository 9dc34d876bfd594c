import { signature } from '../core/arguments.js';
import { rangeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { cat, noGrad, type optim, type Tensor } from '../index.js';
import { type Batch, type Batches, checkBatches, eachInScope } from './batches.js';
import type { Logs } from './callback.js';
import { Meter, samplesOf } from './meter.js';
import { checkCount, type EvaluateOptions, type TrainerOptions } from './options.js';
import { inPrecision, stepOutput } from './step.js';
import type { Trainer } from './trainer.js';

const readEvaluate = signature<EvaluateOptions>('Trainer.evaluate', ['*', 'steps?', 'ema?', 'signal?']);
const readPredict = signature<EvaluateOptions>('Trainer.predict', ['*', 'steps?', 'ema?', 'signal?']);

/** The mean loss and the metrics over all batches. */
export async function evaluate(
  trainer: Trainer,
  settings: TrainerOptions,
  loader: Batches,
  given: EvaluateOptions | undefined,
): Promise<Logs> {
  const owner = 'Trainer.evaluate';
  const options = readEvaluate([given ?? {}]);
  checkBatches(owner, loader);
  checkCount(owner, { steps: options.steps });
  const meter = new Meter(owner, trainer.device, settings.metrics);
  try {
    await evaluating(trainer, loader, options, (batch) => {
      const output = stepOutput(inPrecision(trainer, settings, () => trainer.validationStep(batch)));
      meter.update(output, samplesOf(output));
    });
    return meter.compute();
  } finally {
    meter.dispose();
  }
}

/** The outputs for all batches. */
export async function predict(
  trainer: Trainer,
  settings: TrainerOptions,
  loader: Batches,
  given: EvaluateOptions | undefined,
): Promise<Tensor> {
  const owner = 'Trainer.predict';
  const options = readPredict([given ?? {}]);
  checkBatches(owner, loader);
  checkCount(owner, { steps: options.steps });
  const outputs: Tensor[] = [];
  try {
    await evaluating(trainer, loader, options, (batch) => {
      outputs.push(keep(inPrecision(trainer, settings, () => trainer.forward(batch)) as Tensor));
    });
    if (outputs.length === 0) throw rangeError('Trainer.predict: the loader gave no batches.');
    return cat(outputs);
  } finally {
    for (const output of outputs) output.dispose();
  }
}

/** Goes through batches in evaluation mode, without gradients and with the averaged weights where there are any. */
async function evaluating(
  trainer: Trainer,
  loader: Batches,
  { steps = Number.POSITIVE_INFINITY, ema = true, signal }: EvaluateOptions,
  use: (batch: Batch) => void,
): Promise<void> {
  const { net, device } = trainer;
  const { training } = net;
  const averaged = ema ? trainer.ema : null;
  let used = 0;
  signal?.throwIfAborted();
  net.eval();
  if (averaged) exchange(trainer, averaged);
  try {
    await eachInScope(loader, {
      device,
      use: (batch) => {
        {
          using _ = noGrad();
          use(batch);
        }
        signal?.throwIfAborted();
        return ++used < steps;
      },
    });
  } finally {
    if (averaged) exchange(trainer, averaged);
    net.train(training);
  }
}

/** Exchanges the network's weights and buffers with the averaged ones. */
function exchange({ net }: Trainer, { module }: optim.swaUtils.AveragedModel): void {
  const pairs = (a: Iterable<Tensor>, b: Iterable<Tensor>): [Tensor, Tensor][] => {
    const others = [...b];
    return [...a].map((tensor, i) => [tensor, others[i]!]);
  };
  for (const [own, average] of [
    ...pairs(net.parameters(), module.parameters()),
    ...pairs(net.buffers(), module.buffers()),
  ]) {
    const [first, second] = [own.data, average.data];
    own.data = second;
    average.data = first;
    first.dispose();
    second.dispose();
  }
}
