import { rangeError } from '../core/errors.js';
import type { Tensor } from '../torch.js';
import * as torch from '../torch.js';
import type { PreTrainedConfig, ProblemType } from './config.js';

const F = torch.nn.functional;

/** Cross-entropy of the next token: labels are the inputs themselves, shifted here; -100 is left out. */
export function causalLMLoss(logits: Tensor, labels: Tensor, vocabSize: number): Tensor {
  const shifted = F.pad(labels, [0, 1], { value: -100 }).narrow(-1, 1, labels.shape.at(-1)!).contiguous();
  const target = shifted.view([-1]).to({ device: logits.device });
  return F.crossEntropy(logits.float().view([-1, vocabSize]), target);
}

/** Cross-entropy over the last dimension of `logits`; labels of -100 are left out. */
export function tokenLoss(logits: Tensor, labels: Tensor): Tensor {
  return F.crossEntropy(logits.view([-1, logits.shape.at(-1)!]), labels.view([-1]).to({ device: logits.device }));
}

function problemOf(labels: Tensor, numLabels: number): ProblemType {
  if (numLabels === 1) return 'regression';
  const isClass = labels.dtype === torch.int64 || labels.dtype === torch.int32;
  return isClass ? 'single_label_classification' : 'multi_label_classification';
}

/**
 * The loss of a classification of whole inputs, by `config.problemType`; where that is null, the number of classes and
 * the labels' dtype decide, once for all.
 * @throws RangeError for a problem type that there is not.
 */
export function classificationLoss(logits: Tensor, given: Tensor, config: PreTrainedConfig): Tensor {
  const { numLabels } = config;
  config.problemType ??= problemOf(given, numLabels);
  const labels = given.to({ device: logits.device });
  switch (config.problemType) {
    case 'regression':
      return numLabels === 1 ? F.mseLoss(logits.squeeze(), labels.squeeze()) : F.mseLoss(logits, labels);
    case 'single_label_classification':
      return tokenLoss(logits, labels);
    case 'multi_label_classification':
      return F.binaryCrossEntropyWithLogits(logits, labels);
    default:
      throw rangeError(
        `config.problemType should be 'regression', 'single_label_classification' or 'multi_label_classification', got '${config.problemType}'`,
      );
  }
}

/**
 * Start and end scores of answers, `[batch, length]` each, from `[batch, length, 2]`.
 * @throws RangeError for another number of scores, which `config.numLabels` is.
 */
export function spanLogits(logits: Tensor): [start: Tensor, end: Tensor] {
  const count = logits.shape.at(-1)!;
  if (count !== 2)
    throw rangeError(`finding answers takes two scores a token: config.numLabels should be 2, got ${count}`);
  const [start, end] = logits.split(1, -1) as [Tensor, Tensor];
  return [start.squeeze(-1).contiguous(), end.squeeze(-1).contiguous()];
}

/** The mean of the cross-entropies of answers' first and last positions; those outside the input are left out. */
export function spanLoss(
  start: Tensor,
  end: Tensor,
  startPositions: Tensor | null | undefined,
  endPositions: Tensor | null | undefined,
): Tensor | null {
  if (startPositions == null || endPositions == null) return null;
  const length = start.shape[1]!;
  const loss = (logits: Tensor, positions: Tensor) => {
    const flat = positions.ndim > 1 ? positions.squeeze(-1) : positions;
    return F.crossEntropy(logits, flat.clamp(0, length).to({ device: logits.device }), { ignoreIndex: length });
  };
  return loss(start, startPositions).add(loss(end, endPositions)).div(2);
}

/**
 * The logits of each row's last token that is no padding, for models that read from left to right.
 * @throws RangeError for several rows where the configuration knows no padding.
 */
export function lastTokenLogits(
  logits: Tensor,
  inputIds: Tensor | null | undefined,
  padTokenId: number | null | undefined,
): Tensor {
  const [batch, length] = logits.shape as [number, number];
  if (padTokenId == null && batch !== 1) {
    throw rangeError(`can't handle a batch of ${batch} where config.padTokenId is null: no padding token is defined`);
  }
  if (padTokenId == null || inputIds == null) return logits.select(1, -1);
  const { device } = logits;
  const isToken = inputIds.ne(padTokenId).to({ device, dtype: torch.int32 });
  const last = torch.arange(length, { device, dtype: torch.int32 }).mul(isToken).argmax(-1);
  return logits.index(torch.arange(batch, { device }), last);
}
