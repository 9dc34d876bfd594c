import { describe, rangeError, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { float64, int64, nn, noGrad, Tensor, tensor } from '../../index.js';
import { metrics } from '../../train/index.js';
import { perClass } from '../../train/metrics/confusion.js';
import { confusionMatrix } from '../confusion-matrix.js';
import { imageGrid } from '../image-grid.js';
import { type Html, picture, section, table } from './html.js';

/** What a classifier answered for a set of samples. */
export interface Classification {
  /** Scores (logits or log-probabilities) of each class: `[N, C]`. */
  outputs: Tensor;
  /** The right classes: int64 `[N]`. */
  targets: Tensor;
  /** The names of the C classes. */
  classes?: readonly string[];
  /** The samples, where they are images: `[N, H, W]`, `[N, 1, H, W]` or `[N, 3, H, W]`. */
  images?: Tensor;
  /** How many of the worst mistakes to show: 25 unless told otherwise. */
  mistakes?: number;
}

/** A matrix of more classes than this is a blur. */
const MOST_CLASSES = 50;

/** What was taken for what, each class's figures, and the worst mistakes. */
export async function classificationSections(options: Classification): Promise<Html[]> {
  const { outputs, targets, images, mistakes = 25 } = options;
  check(options);
  const classes = options.classes ?? Array.from({ length: outputs.shape[1]! }, (_, i) => String(i));
  const counts = scope(() => {
    const metric = metrics.confusionMatrix();
    metric.update(outputs.detach(), targets);
    return metric.compute();
  });
  const sections = [
    section('Classes', table(['class', 'samples', 'precision', 'recall', 'F1'], figures(counts, classes))),
  ];
  if (classes.length <= MOST_CLASSES) {
    sections.push(section('Confusion matrix', picture(await confusionMatrix(counts, { classes }), 'confusion matrix')));
  }
  const worst = worstMistakes(outputs, targets, mistakes);
  if (worst.length === 0) return sections;
  const rows = worst.map(({ index, target, prediction, probability, loss }) => [
    index,
    classes[target]!,
    classes[prediction]!,
    probability,
    loss,
  ]);
  const head = ['sample', 'is', 'was taken for', 'with probability', 'loss'];
  sections.push(
    section('Worst mistakes', ...(images ? [await pictures(images, worst, classes)] : []), table(head, rows)),
  );
  return sections;
}

interface Mistake {
  index: number;
  target: number;
  prediction: number;
  /** What the network gave the class that it took the sample for. */
  probability: number;
  /** Minus the logarithm of what it gave the right one. */
  loss: number;
}

/** The wrongly classified samples with the greatest losses, the worst first. */
function worstMistakes(outputs: Tensor, targets: Tensor, count: number): Mistake[] {
  return noGrad(() =>
    scope(() => {
      const logits = outputs.detach().to({ device: 'cpu', dtype: float64 });
      const right = targets.to({ device: 'cpu', dtype: int64 });
      const logProbabilities = nn.functional.logSoftmax(logits, 1);
      const [probability, prediction] = logProbabilities.max(1);
      const loss = logProbabilities.gather(1, right.unsqueeze(1)).squeeze(1).neg();
      const wrong = prediction.ne(right).nonzero().squeeze(1);
      const order = loss.indexSelect(0, wrong).argsort({ descending: true, stable: true });
      const worst = wrong.indexSelect(0, order.narrow(0, 0, Math.min(count, order.shape[0]!)));
      const pick = (values: Tensor) => values.indexSelect(0, worst).tolist() as number[];
      const [target, taken, sure, losses] = [right, prediction, probability.exp(), loss].map(pick);
      return (worst.tolist() as number[]).map((index, i) => ({
        index,
        target: target![i]!,
        prediction: taken![i]!,
        probability: sure![i]!,
        loss: losses![i]!,
      }));
    }),
  );
}

async function pictures(images: Tensor, worst: readonly Mistake[], classes: readonly string[]): Promise<Html> {
  const shown = scope(() => {
    const indices = tensor(
      worst.map(({ index }) => index),
      { dtype: int64, device: images.device },
    );
    return images.detach().indexSelect(0, indices);
  });
  try {
    const names = (of: 'target' | 'prediction') => worst.map((mistake) => classes[mistake[of]]!);
    const grid = await imageGrid(shown, { labels: names('target'), predictions: names('prediction'), columns: 5 });
    return picture(grid, 'the worst mistakes');
  } finally {
    shown.dispose();
  }
}

function figures(counts: readonly (readonly number[])[], classes: readonly string[]): (string | number)[][] {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return perClass(counts).map(({ truePositives, falsePositives, falseNegatives }, i) => {
    const samples = truePositives + falseNegatives;
    const precision = share(truePositives, truePositives + falsePositives);
    const recall = share(truePositives, samples);
    return [classes[i]!, samples, precision, recall, share(2 * precision * recall, precision + recall)];
  });
}

function check({ outputs, targets, classes, images, mistakes = 25 }: Classification): void {
  if (!(outputs instanceof Tensor) || !(targets instanceof Tensor)) {
    throw typeError(
      `plot.report: classification needs the tensors outputs and targets, got ${describe(outputs)} and ${describe(targets)}.`,
    );
  }
  const n = outputs.shape[0];
  if (outputs.ndim !== 2 || targets.ndim !== 1 || targets.shape[0] !== n || n === 0) {
    throw rangeError(
      `plot.report: classification needs outputs [N, C] and targets [N], got ${describe(outputs)} and ${describe(targets)}.`,
    );
  }
  if (classes && classes.length !== outputs.shape[1]) {
    throw rangeError(`plot.report: there are outputs for ${outputs.shape[1]} classes, and ${classes.length} names.`);
  }
  if (images !== undefined && (!(images instanceof Tensor) || images.shape[0] !== n)) {
    throw rangeError(`plot.report: expected ${n} images, one a sample, got ${describe(images)}.`);
  }
  if (!Number.isInteger(mistakes) || mistakes < 0) {
    throw rangeError(`plot.report: mistakes should be a non-negative integer, got ${describe(mistakes)}.`);
  }
}
