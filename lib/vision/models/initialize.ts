import { nn } from '../../index.js';
import type { MLP } from '../ops/mlp.js';

/**
 * Initial values as in mobile networks: convolutions draw with the variance of their fan-out kept, biases are 0, and
 * normalizations scale by 1. `linear` draws the weights of linear layers.
 */
export function initializeMobile(model: nn.Module, linear: (layer: nn.Linear) => void): void {
  for (const layer of model.modules()) {
    if (layer instanceof nn.Conv2d) {
      nn.init.kaimingNormal_(layer.weight, { mode: 'fan_out' });
      if (layer.bias) nn.init.zeros_(layer.bias);
    } else if (layer instanceof nn.BatchNorm2d || layer instanceof nn.GroupNorm) {
      resetNorm(layer);
    } else if (layer instanceof nn.Linear) {
      linear(layer);
      if (layer.bias) nn.init.zeros_(layer.bias);
    }
  }
}

/** Makes a normalization scale by 1 and shift by 0. */
export function resetNorm({ weight, bias }: nn.BatchNorm2d | nn.GroupNorm): void {
  if (weight) nn.init.ones_(weight);
  if (bias) nn.init.zeros_(bias);
}

/** Draws the linear layers of an `MLP` as transformers begin with. */
export function initializeMlp(mlp: MLP): void {
  for (const layer of mlp.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    nn.init.xavierUniform_(layer.weight);
    if (layer.bias) nn.init.normal_(layer.bias, { std: 1e-6 });
  }
}
