import { describe, rangeError, typeError } from '../../core/errors.js';
import { nn } from '../../index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';

const parameters = named(
  'ops.MLP',
  ['inChannels', 'hiddenChannels', 'normLayer', 'activationLayer', 'inplace', 'bias', 'dropout'],
  (
    inChannels: number,
    hiddenChannels: number[],
    normLayer: LayerKind | null = null,
    activationLayer: LayerKind | null = nn.ReLU,
    inplace: boolean | null = null,
    bias = true,
    dropout = 0,
  ) => ({ inChannels, hiddenChannels, normLayer, activationLayer, inplace, bias, dropout }),
);

function layersOf(configuration: ReturnType<typeof parameters>): nn.Module[] {
  const { inChannels, hiddenChannels, normLayer, activationLayer, inplace, bias, dropout } = configuration;
  if (!Array.isArray(hiddenChannels)) {
    throw typeError(`ops.MLP: hiddenChannels should be a list of widths, got ${describe(hiddenChannels)}`);
  }
  if (hiddenChannels.length === 0) throw rangeError('ops.MLP: hiddenChannels should name one layer at least, got []');
  const options = inplace === null ? {} : { inplace };
  const layers: nn.Module[] = [];
  let width = inChannels;
  for (const [i, next] of hiddenChannels.entries()) {
    layers.push(new nn.Linear(width, next, { bias }));
    if (i < hiddenChannels.length - 1) {
      if (normLayer) layers.push(make(normLayer, next));
      if (activationLayer) layers.push(make(activationLayer, options));
    }
    layers.push(new nn.Dropout({ p: dropout, ...options }));
    width = next;
  }
  return layers;
}

/**
 * Linear layers of the widths `hiddenChannels`, each followed by dropout and all but the last by `normLayer` and
 * `activationLayer`: `[..., inChannels]` to `[..., hiddenChannels.at(-1)]`. `inplace: null` leaves the activation's and
 * the dropout's own defaults.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.MLP.html
 */
export class MLP extends nn.Sequential {
  /** @throws RangeError where `hiddenChannels` is empty. */
  constructor(...args: Parameters<typeof parameters>) {
    super(...layersOf(parameters(...args)));
  }
}
