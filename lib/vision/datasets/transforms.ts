import { isOptions } from '../../core/arguments.js';
import { describe, typeError } from '../../core/errors.js';
import type { Tensor } from '../../index.js';
import { Module } from '../../nn/module.js';

/** Changes what it is given: a function, or a module such as those of `transforms`, whose `forward` is called. */
export type Transforming<A extends unknown[], R = unknown> = ((...args: A) => R) | Module;

/** Changes images: one, `[C, H, W]`. Where images lie in memory, a batch of them, `[N, C, H, W]`, unless it is random. */
export type ImageTransform = Transforming<[images: Tensor]>;

export interface DatasetTransforms<I = Tensor, T = number> {
  /** Changes a sample's input. */
  transform?: Transforming<[input: I]> | undefined;
  /** Changes a sample's target, such as its class. */
  targetTransform?: Transforming<[target: T]> | undefined;
  /** Changes both together, `[input, target]`, instead of the two. */
  transforms?: Transforming<[input: I, target: T]> | undefined;
}

/** The parameters of a dataset's constructor that say how samples are transformed, in torchvision's order. */
export const TRANSFORM_OPTIONS = ['transform?', 'targetTransform?', '*', 'transforms?'] as const;

/** How a dataset's samples are transformed: the one place where a transform is called. */
export class SampleTransforms<I = Tensor, T = number> {
  readonly transform: Transforming<[I]> | undefined;
  readonly targetTransform: Transforming<[T]> | undefined;
  readonly transforms: Transforming<[I, T]> | undefined;

  /** @throws TypeError for what can't be called, and for `transforms` together with one of the others */
  constructor(owner: string, { transform, targetTransform, transforms }: DatasetTransforms<I, T>) {
    for (const [name, value] of Object.entries({ transform, targetTransform, transforms })) {
      if (value === undefined || typeof value === 'function' || value instanceof Module) continue;
      throw typeError(`${owner}: ${name} should be a function or a module, got ${describe(value)}.`);
    }
    if (transforms && (transform || targetTransform)) {
      throw typeError(`${owner} takes transforms, or transform and targetTransform, not both.`);
    }
    this.transform = transform;
    this.targetTransform = targetTransform;
    this.transforms = transforms;
  }

  /** Whether samples must be transformed one after the other, because random numbers are drawn for each. */
  get perSample(): boolean {
    return this.transforms !== undefined || this.targetTransform !== undefined || isPerSample(this.transform);
  }

  /** A sample as it is given out. */
  apply(input: I, target: T): [unknown, unknown] {
    if (this.transforms) return call(this.transforms, [input, target]) as [unknown, unknown];
    const changed = this.input(input);
    return [changed, this.targetTransform ? call(this.targetTransform, [target]) : target];
  }

  /** An input alone, or a batch of them where they need not be transformed one after the other. */
  input(input: I): unknown {
    return this.transform ? call(this.transform, [input]) : input;
  }
}

function isPerSample(transform: unknown): boolean {
  return (transform as { perSample?: unknown } | undefined)?.perSample === true;
}

function call<A extends unknown[]>(transform: Transforming<A>, args: A): unknown {
  return transform instanceof Module ? transform.forward(...args) : transform(...args);
}

/** Throws where a constructor is told to download, for which it can't wait. */
export function refuseDownload(owner: string, args: readonly unknown[]): void {
  const options = args[args.length - 1];
  if (!isOptions(options) || !('download' in options)) return;
  throw typeError(
    `${owner}: a constructor can't wait for a download. Write \`await ${owner}.download(root)\` before it.`,
  );
}
