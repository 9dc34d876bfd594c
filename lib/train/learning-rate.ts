import { signature } from '../core/arguments.js';
import { describe, rangeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { load, save, Tensor } from '../index.js';
import { type Batch, type Batches, checkBatches, eachInScope } from './batches.js';
import { Generators } from './generators.js';
import { Meter } from './meter.js';
import { checkCount, type TrainerOptions } from './options.js';
import { type ModelSnapshot, modelSnapshot, restoreModel } from './snapshot.js';
import { Stepper } from './step.js';
import type { Trainer } from './trainer.js';

export interface LearningRateOptions {
  /** The first learning rate, 1e-7 unless told otherwise. */
  start?: number;
  /** The last one, 10 unless told otherwise. */
  end?: number;
  /** How many steps to go from one to the other, 100 unless told otherwise. */
  steps?: number;
  /** How much of the losses before is in each loss that is given: 0.9 unless told otherwise, 0 for the plain ones. */
  smoothing?: number;
}

/** What `findLearningRate` saw. */
export interface LearningRates {
  learningRates: number[];
  /** The smoothed loss with each. The list ends where the loss has grown to four times the least. */
  losses: number[];
  /** The learning rate at which the loss falls fastest; null where there were too few to tell. */
  suggestion: number | null;
}

const read = signature<LearningRateOptions>('Trainer.findLearningRate', [
  '*',
  'start?',
  'end?',
  'steps?',
  'smoothing?',
]);

/** How much greater than the least a loss may grow before it is over. */
const DIVERGED = 4;

/** Trains with growing learning rates and then puts everything back. */
export async function findLearningRate(
  trainer: Trainer,
  settings: TrainerOptions,
  loader: Batches,
  options: LearningRateOptions | undefined,
): Promise<LearningRates> {
  const owner = 'Trainer.findLearningRate';
  const { start = 1e-7, end = 10, steps = 100, smoothing = 0.9 } = read([options ?? {}]);
  checkBatches(owner, loader);
  checkCount(owner, { steps });
  if (!(start > 0 && end > start && Number.isFinite(end))) {
    throw rangeError(`${owner}: 0 < start < end is needed, got ${describe(start)} and ${describe(end)}.`);
  }
  if (!(smoothing >= 0 && smoothing < 1)) {
    throw rangeError(`${owner}: smoothing should be a number from 0 to below 1, got ${describe(smoothing)}.`);
  }
  const stepper = new Stepper(trainer, settings, { isTrial: true });
  const generators = new Generators(trainer.device, [loader]);
  const meter = new Meter(owner, trainer.device, {});
  const restore = remember(trainer, generators);
  const learningRates: number[] = [];
  const losses: number[] = [];
  let average = 0;
  let least = Number.POSITIVE_INFINITY;
  const rate = (i: number) => start * (end / start) ** (steps === 1 ? 0 : i / (steps - 1));
  const use = (batch: Batch): boolean => {
    if (!stepper.isPending) setRates(trainer, rate(losses.length));
    if (!stepper.run(batch, meter)) return true;
    average = smoothing * average + (1 - smoothing) * stepper.lastLoss();
    const loss = average / (1 - smoothing ** (losses.length + 1));
    // The first losses differ by chance.
    if (!Number.isFinite(loss) || (loss > DIVERGED * least && losses.length > steps / 10)) return false;
    learningRates.push(rate(losses.length));
    losses.push(loss);
    least = Math.min(least, loss);
    return losses.length < steps;
  };
  try {
    trainer.net.train();
    let goesOn = true;
    while (goesOn) {
      const before = losses.length;
      let isOver = false;
      await eachInScope(loader, {
        device: trainer.device,
        use: (batch) => {
          isOver = !use(batch);
          return !isOver;
        },
      });
      goesOn = !isOver && losses.length > before;
    }
    if (losses.length === 0) meter.compute(); // says that there were no batches
  } finally {
    meter.dispose();
    stepper.dispose();
    restore();
  }
  return { learningRates, losses, suggestion: steepest(learningRates, losses) };
}

/** Notes all that a training changes; the function that is returned puts it back. */
function remember(trainer: Trainer, generators: Generators): () => void {
  const { net, optimizers } = trainer;
  const { training } = net;
  const bytes = save(modelSnapshot(trainer));
  const states = keep(generators.states());
  const stepped = optimizers.map((optimizer) => optimizer.stepped);
  return () => {
    for (const [i, optimizer] of optimizers.entries()) {
      optimizer.zeroGrad();
      optimizer.stepped = stepped[i]!;
    }
    restoreModel(trainer, load(bytes) as ModelSnapshot);
    generators.restore(states);
    for (const state of Object.values(states)) state.dispose();
    net.train(training);
  };
}

function setRates({ optimizer }: Trainer, lr: number): void {
  for (const group of optimizer!.paramGroups as { lr?: unknown }[]) {
    if (group.lr instanceof Tensor) group.lr.fill_(lr);
    else group.lr = lr;
  }
}

/** Where the losses fall fastest over the logarithm of the learning rates, the first tenth and the last few left out. */
function steepest(learningRates: readonly number[], losses: readonly number[]): number | null {
  const first = Math.max(1, Math.floor(losses.length / 10));
  let best: number | null = null;
  let slope = 0;
  for (let i = first; i < losses.length - 2; i++) {
    const here = losses[i + 1]! - losses[i - 1]!;
    if (here < slope) {
      slope = here;
      best = learningRates[i]!;
    }
  }
  return best;
}
