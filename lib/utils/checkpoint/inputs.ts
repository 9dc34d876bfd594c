import { currentPack } from '../../autograd/graph/saved-tensors.js';
import { isOptions } from '../../core/arguments.js';
import { describe, TorchError } from '../../core/errors.js';
import { Op } from '../../core/operator.js';
import { keep } from '../../core/scope.js';
import { handleOf, Tensor, wrap } from '../../core/tensor.js';
import { native } from '../../native.js';

const detach = new Op('detach', '');

/** How to make a saved argument once more, and how to free what that takes. */
interface Saved {
  unpack(): unknown;
  dispose(): void;
}

/**
 * The arguments of a checkpointed call, kept until it is made again: tensors, also those in arrays and plain objects,
 * without their graph; other values as they are. Where hooks for saved tensors are in force, those of a checkpoint
 * around this one among them, they keep the tensors.
 */
export class SavedInputs {
  readonly #saved: Saved[];
  /** The GPUs that the tensors are on. */
  readonly devices: readonly string[];

  constructor(args: readonly unknown[]) {
    const devices = new Set<string>();
    this.#saved = args.map((arg, i) => save(arg, `argument ${i}`, devices));
    this.devices = [...devices];
  }

  /** New tensors with the arguments' elements, in the current scope. */
  unpack(): unknown[] {
    return this.#saved.map((saved) => saved.unpack());
  }

  dispose(): void {
    for (const saved of this.#saved) saved.dispose();
  }
}

function save(value: unknown, name: string, devices: Set<string>): Saved {
  if (value instanceof Tensor) {
    if (value.device.type === 'cuda') devices.add(String(value.device));
    return saveTensor(value, name);
  }
  if (Array.isArray(value)) {
    const parts = value.map((part, i) => save(part, `${name}[${i}]`, devices));
    return { unpack: () => parts.map((part) => part.unpack()), dispose: () => disposeAll(parts) };
  }
  if (isOptions(value)) {
    const parts = Object.entries(value).map(([key, part]) => [key, save(part, `${name}.${key}`, devices)] as const);
    return {
      unpack: () => Object.fromEntries(parts.map(([key, part]) => [key, part.unpack()])),
      dispose: () => disposeAll(parts.map(([, part]) => part)),
    };
  }
  return { unpack: () => value, dispose: () => {} };
}

function disposeAll(parts: readonly Saved[]): void {
  for (const part of parts) part.dispose();
}

function saveTensor(tensor: Tensor, name: string): Saved {
  const handle = handleOf(tensor, `checkpoint: ${name}`);
  const requiresGrad = native.requiresGrad(handle);
  const restore = (saved: number) => {
    const copy = wrap(detach.call(saved) as number);
    if (requiresGrad) copy.requiresGrad = true;
    return copy;
  };
  const pack = currentPack();
  if (pack !== undefined) {
    const unpack = pack(detach.call(handle) as number);
    return { unpack: () => restore(unpack()), dispose: () => {} };
  }
  const alias = keep(wrap(detach.call(handle) as number));
  const version = alias.isInference() ? undefined : alias._version;
  return {
    unpack() {
      if (version !== undefined && alias._version !== version) {
        throw new TorchError(
          `checkpoint: ${name}, ${describe(alias)}, has been modified by an inplace operation since the call: ` +
            `it is at version ${alias._version}, and was at ${version}. Checkpoint a copy of it, or change it later.`,
        );
      }
      return restore(handleOf(alias, name));
    },
    dispose: () => alias.dispose(),
  };
}
