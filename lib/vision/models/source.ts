import type { Tensor } from '../../core/tensor.js';
import { load } from '../../serialization/index.js';

export interface SourceOptions {
  progress: boolean;
  /** Whether the file's name has the first digits of its SHA-256, which it has to agree with. */
  checkHash: boolean;
}

/** The state dict in a local file. */
export async function loadWeights(source: string, _options: SourceOptions): Promise<ReadonlyMap<string, Tensor>> {
  const state = load<ReadonlyMap<string, Tensor> | Record<string, Tensor>>(source);
  return state instanceof Map ? state : new Map(Object.entries(state));
}
