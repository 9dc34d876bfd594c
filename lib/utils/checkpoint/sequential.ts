import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { Sequential } from '../../nn/index.js';
import { type Checkpointed, type CheckpointOptions, callable, checkpoint } from './checkpoint.js';

/**
 * Runs modules or functions one after the other in `segments` pieces of as many each, and checkpoints all but the last.
 * @param functions a Sequential, or an array of modules and functions that take and give one tensor
 * @throws RangeError where there are more segments than functions.
 * @see https://pytorch.org/docs/stable/checkpoint.html#torch.utils.checkpoint.checkpoint_sequential
 */
export function checkpointSequential(
  functions: Sequential | readonly Checkpointed<[Tensor], Tensor>[],
  segments: number,
  input: Tensor,
  options: Pick<CheckpointOptions, 'useReentrant' | 'preserveRngState'> = {},
): Tensor {
  const list = (functions instanceof Sequential ? [...functions.children()] : functions) as readonly Checkpointed<
    unknown[],
    unknown
  >[];
  if (!Array.isArray(list)) {
    throw typeError(`checkpointSequential: functions must be a Sequential or an array, got ${describe(functions)}`);
  }
  if (!Number.isInteger(segments) || segments < 1 || segments > list.length) {
    throw rangeError(
      `checkpointSequential: segments must be from 1 to the number of functions, ${list.length}, got ${describe(segments)}`,
    );
  }
  const run = (start: number, end?: number) => (x: unknown) =>
    list.slice(start, end).reduce((value, fn) => callable(fn)(value), x);
  const size = Math.floor(list.length / segments);
  let value: unknown = input;
  for (let i = 0; i < segments - 1; i++) value = checkpoint(run(i * size, (i + 1) * size), value, options as never);
  return run((segments - 1) * size)(value) as Tensor;
}
