import { describe, rangeError, typeError } from '../core/errors.js';
import * as torch from '../torch.js';
import { nn, type Tensor } from '../torch.js';
import { Initializer } from './initializer.js';
import type { PreTrainedModel } from './model.js';

/** How a vocabulary is to change. */
export interface Resizing {
  newNumTokens?: number | null;
  padToMultipleOf?: number | null;
  meanResizing?: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** How much the spread of drawn rows is that of those there are. */
const SPREAD = 1e-9;

/** Rows that are all but the mean of those of `weight`, drawn from a normal distribution as they are. */
function meanRows(weight: Tensor, count: number): Tensor {
  const rows = weight.float();
  const mean = rows.mean(0);
  const centred = rows.sub(mean);
  const covariance = centred.t().matmul(centred).div(weight.shape[0]!).mul(SPREAD);
  const { MultivariateNormal, constraints } = torch.distributions;
  const isDefinite = constraints.positiveDefinite.check(covariance).all().item();
  const drawn = isDefinite
    ? new MultivariateNormal(mean, covariance).sample([count])
    : mean.unsqueeze(0).repeat([count, 1]);
  return drawn.to({ dtype: weight.dtype });
}

/** Gives a layer the rows of `fresh`, a new one of its kind, with those that it has in their places. */
function resizeRows(
  model: PreTrainedModel,
  layer: nn.Embedding | nn.Linear,
  fresh: nn.Embedding | nn.Linear,
  meanResizing: boolean,
): void {
  const [before, after] = [layer.weight.shape[0]!, fresh.weight.shape[0]!];
  const [bias, freshBias] = [biasOf(layer), biasOf(fresh)];
  const added = after - before;
  if (added > 0 && !meanResizing) model._initWeights(fresh, new Initializer());
  if (added > 0 && meanResizing) {
    fresh.weight.narrow(0, before, added).copy_(meanRows(layer.weight, added));
    if (bias && freshBias) {
      const std = SPREAD * bias.std().item();
      freshBias.narrow(0, before, added).normal_(bias.mean().item(), std);
    }
  }
  const kept = Math.min(before, after);
  for (const [old, now] of [
    [layer.weight, fresh.weight],
    [bias, freshBias],
  ]) {
    if (!old || !now) continue;
    now.narrow(0, 0, kept).copy_(old.narrow(0, 0, kept));
    old.data = now.data;
  }
}

const biasOf = (layer: nn.Module): Tensor | null => (layer instanceof nn.Linear ? layer.bias : null);

function resizeEmbedding(model: PreTrainedModel, embedding: nn.Embedding, count: number, meanResizing: boolean): void {
  const { embeddingDim, weight } = embedding;
  if (count !== weight.shape[0]) {
    const { device, dtype } = weight;
    resizeRows(model, embedding, new nn.Embedding(count, embeddingDim, { device, dtype }), meanResizing);
  }
  for (const module of model.modules()) {
    if (!(module instanceof nn.Embedding) || module.weight !== weight) continue;
    const sizes = module as Mutable<nn.Embedding>;
    sizes.numEmbeddings = count;
    if (sizes.paddingIdx !== null && sizes.paddingIdx >= count) sizes.paddingIdx = null;
  }
}

function resizeHead(model: PreTrainedModel, head: nn.Linear, count: number, meanResizing: boolean): void {
  const { inFeatures, weight, bias } = head;
  if (count !== weight.shape[0]) {
    const { device, dtype } = weight;
    const fresh = new nn.Linear(inFeatures, count, { bias: bias !== null, device, dtype });
    resizeRows(model, head, fresh, meanResizing);
  } else if (bias && bias.shape[0] !== count) {
    // The weight is the embedding's: only the bias is left to fill up.
    bias.data = nn.functional.pad(bias.data, [0, count - bias.shape[0]!]);
  }
  (head as Mutable<nn.Linear>).outFeatures = count;
}

function countOf(embedding: nn.Embedding, { newNumTokens, padToMultipleOf }: Resizing): number {
  const count = newNumTokens ?? embedding.weight.shape[0]!;
  for (const [name, value] of [
    ['newNumTokens', count],
    ['padToMultipleOf', padToMultipleOf ?? 1],
  ] as const) {
    if (!Number.isInteger(value) || value < 1) {
      throw rangeError(`resizeTokenEmbeddings: ${name} should be a positive integer, got ${describe(value)}`);
    }
  }
  return padToMultipleOf == null ? count : Math.ceil(count / padToMultipleOf) * padToMultipleOf;
}

/** What `resizeTokenEmbeddings` of every model does. */
export function resizeTokenEmbeddings(model: PreTrainedModel, resizing: Resizing): nn.Embedding {
  const embedding = model.getInputEmbeddings();
  if (!(embedding instanceof nn.Embedding)) {
    throw typeError(`resizeTokenEmbeddings: ${model.constructor.name} has no vectors of tokens`);
  }
  const { newNumTokens, padToMultipleOf, meanResizing = true } = resizing;
  if (newNumTokens == null && padToMultipleOf == null) return embedding;
  const count = countOf(embedding, resizing);
  torch.noGrad(() =>
    torch.scope(() => {
      resizeEmbedding(model, embedding, count, meanResizing);
      const head = model.getOutputEmbeddings();
      if (head) {
        resizeHead(model, head, count, meanResizing);
        model.setOutputEmbeddings(head);
      }
    }),
  );
  (model.config as { vocabSize?: number }).vocabSize = count;
  model.tieWeights();
  return embedding;
}
