import { signature } from '../../core/arguments.js';
import { describe, typeError } from '../../core/errors.js';
import type { Tensor } from '../../index.js';
import type { Callback, FitState } from '../callback.js';
import { checkCount } from '../options.js';
import { defaultLogDir, type HParam, SummaryWriter } from '../tensorboard/index.js';

export interface TensorBoardOptions {
  /** After how many steps to write the step's loss each time; never, unless told otherwise. */
  everySteps?: number;
  /** Whether to write how weights and their gradients are distributed, after every epoch or after so many each time. */
  histograms?: boolean | number;
  /** What this run is to be compared by. */
  hparams?: Readonly<Record<string, HParam>>;
  /** Writes anything else after every epoch, such as images, with the writer of training. */
  log?: (writer: SummaryWriter, state: FitState) => void | Promise<void>;
}

const read = signature<TensorBoardOptions>('callbacks.tensorBoard', [
  '*',
  'everySteps?',
  'histograms?',
  'hparams?',
  'log?',
]);

/**
 * Writes the loss, the metrics and the learning rate after every epoch for TensorBoard to show, by the number of steps so far.
 * What is of training and of validation is in runs of their own, `train` and `validation` below `logDir`, so that both are
 * in one chart. `logDir` is `runs/<date and time>_<host>` unless told otherwise. A training that is resumed goes on in the
 * same folder: what it does again is hidden there.
 *
 * See https://keras.io/api/callbacks/tensorboard.
 */
export function tensorBoard(logDir?: string | null, options: TensorBoardOptions = {}): Callback {
  const owner = 'callbacks.tensorBoard';
  const { everySteps, histograms = false, hparams, log } = read([options]);
  if (logDir !== undefined && logDir !== null && typeof logDir !== 'string') {
    throw typeError(`${owner}: logDir should be a string, got ${describe(logDir)}.`);
  }
  if (log !== undefined && typeof log !== 'function') {
    throw typeError(`${owner}: log should be a function, got ${describe(log)}.`);
  }
  const everyEpochs = histograms === true ? 1 : histograms || undefined;
  checkCount(owner, { everySteps, histograms: everyEpochs });
  let train: SummaryWriter | null = null;
  let validation: SummaryWriter | null = null;
  const close = async () => {
    await Promise.all([train?.close(), validation?.close()]);
    train = validation = null;
  };
  return {
    onFitStart(state) {
      const folder = logDir || defaultLogDir();
      const purgeStep = state.globalStep > 0 ? state.globalStep + 1 : null;
      train = new SummaryWriter(`${folder}/train`, { purgeStep, flushSecs: 10 });
      validation = state.validates ? new SummaryWriter(`${folder}/validation`, { purgeStep, flushSecs: 10 }) : null;
    },
    onStepEnd:
      everySteps === undefined
        ? undefined
        : (state) => {
            if (state.globalStep % everySteps === 0) train!.addScalar('step/loss', state.stepLoss(), state.globalStep);
          },
    async onEpochEnd(state) {
      const { epoch, globalStep, logs, history } = state;
      for (const [name, value] of Object.entries(logs)) {
        const measured = /^val([A-Z].*)$/.exec(name)?.[1];
        if (validation && measured) validation.addScalar(lowerFirst(measured), value, globalStep);
        else train!.addScalar(name, value, globalStep);
      }
      train!.addScalar('epoch/number', epoch, globalStep);
      train!.addScalar('epoch/seconds', history.seconds.at(-1)!, globalStep);
      for (const [name, lr] of learningRates(state)) train!.addScalar(name, lr, globalStep);
      if (everyEpochs && epoch % everyEpochs === 0) addWeights(train!, state);
      await log?.(train!, state);
    },
    async onFitEnd({ logs, globalStep }) {
      if (hparams) train!.addHparams(hparams, logs, { runName: '../hparams', globalStep });
      await close();
    },
    // The error that ended training is told, not one in telling of it.
    onFitError: () => close().catch(() => {}),
  };
}

function lowerFirst(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}

function learningRates({ trainer }: FitState): [string, number | Tensor][] {
  const groups = trainer.optimizers.flatMap(({ paramGroups }) => paramGroups as { lr?: number | Tensor }[]);
  const rates = groups.flatMap(({ lr }) => (lr === undefined ? [] : [lr]));
  return rates.map((lr, i) => [rates.length === 1 ? 'learningRate' : `learningRate/${i}`, lr]);
}

/** Weights and gradients by name. One that has no finite number has no distribution either. */
function addWeights(writer: SummaryWriter, { trainer, globalStep }: FitState): void {
  const add = (tag: string, values: Tensor | null) => {
    if (!values || values.numel() === 0) return;
    const finite = values.detach().isfinite().any();
    if (finite.itemBoolean()) writer.addHistogram(tag, values, globalStep);
    finite.dispose();
  };
  for (const [name, parameter] of trainer.net.namedParameters()) {
    const path = name.replaceAll('.', '/');
    add(`weights/${path}`, parameter);
    add(`gradients/${path}`, parameter.grad);
  }
}
