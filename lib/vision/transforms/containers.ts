import { describe, rangeError, typeError } from '../../core/errors.js';
import { multinomial, randperm, scope, tensor } from '../../index.js';
import { ModuleList } from '../../nn/index.js';
import { Module } from '../../nn/module.js';
import { named } from '../../nn/named.js';
import { indent } from '../../nn/text.js';
import { checkProbability, happens } from './randomApply.js';
import { Transform, type Transformed } from './transform.js';

/** What containers take: transforms, other modules, and functions. */
export type Step = Module | ((...inputs: any[]) => unknown);

/** The steps of a container, checked. */
function stepsOf(container: string, transforms: unknown): Step[] {
  const steps = transforms instanceof ModuleList ? [...transforms] : transforms;
  if (!Array.isArray(steps)) {
    throw typeError(`${container} takes an array of transforms and functions, got ${describe(transforms)}.`);
  }
  if (steps.length === 0) throw rangeError(`${container} needs at least one transform.`);
  for (const step of steps) {
    if (step instanceof Module || typeof step === 'function') continue;
    throw typeError(`${container} takes transforms, modules and functions, got ${describe(step)} among them.`);
  }
  return [...steps];
}

type Apply = (step: Step, inputs: readonly unknown[]) => unknown;

const apply: Apply = (step, inputs) => (step instanceof Module ? step.forward(...inputs) : step(...inputs));

const applyToBatch: Apply = (step, inputs) =>
  step instanceof Transform ? step.forwardBatch(...inputs) : apply(step, inputs);

/** Whether a step, a function too, says that it draws random numbers. */
const isPerSample = (step: Step) => (step as { perSample?: boolean }).perSample === true;

/** Transforms of several transforms. */
abstract class Container extends Transform {
  readonly transforms: readonly Step[];

  protected constructor(transforms: unknown) {
    super();
    this.transforms = stepsOf(this.constructor.name, transforms);
  }

  override get perSample(): boolean {
    return true;
  }

  /** Applies steps one after the other, each to what came out before. */
  protected chain<T extends readonly unknown[]>(steps: readonly Step[], inputs: T, by = apply): Transformed<T> {
    return scope(() => {
      let current: readonly unknown[] = inputs;
      for (const step of steps) {
        const output = by(step, current);
        if (inputs.length > 1 && !Array.isArray(output)) {
          throw typeError(
            `${this.constructor.name}: a step was given ${inputs.length} inputs and has to return an array of them.`,
          );
        }
        current = inputs.length > 1 ? (output as unknown[]) : [output];
      }
      return (inputs.length > 1 ? current : current[0]) as Transformed<T>;
    });
  }

  override extraRepr(): string {
    return this.transforms.map((step) => `    ${indent(nameOf(step), 4)}`).join('\n');
  }
}

function nameOf(step: Step): string {
  return step instanceof Module ? String(step) : describe(step);
}

/**
 * Applies transforms one after the other. A batch, too, goes through them one after the other: each draws for all its
 * samples before the next does.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Compose.html
 */
export class Compose extends Container {
  /**
   * @throws TypeError where `transforms` is no array of modules and functions, RangeError where it is empty.
   */
  constructor(transforms: readonly Step[] | ModuleList) {
    super(transforms);
  }

  override get perSample(): boolean {
    return this.transforms.some(isPerSample);
  }

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    return this.chain(this.transforms, inputs);
  }

  override forwardBatch<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    return this.chain(this.transforms, inputs, applyToBatch);
  }
}

const randomApplyParameters = named(
  'transforms.RandomApply',
  ['transforms', 'p'],
  (transforms: readonly Step[] | ModuleList, p = 0.5) => ({ transforms, p }),
);

/**
 * Applies all transforms, one after the other, with probability `p`, or none.
 * @throws TypeError where `transforms` is no array of modules and functions, RangeError where it is empty or `p` is no
 * probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomApply.html
 */
export class RandomApply extends Container {
  readonly p: number;

  constructor(...args: Parameters<typeof randomApplyParameters>) {
    const { transforms, p } = randomApplyParameters(...args);
    super(transforms);
    checkProbability('RandomApply', p);
    this.p = p;
  }

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    if (happens(this.p)) return this.chain(this.transforms, inputs);
    return (inputs.length === 1 ? inputs[0] : inputs) as Transformed<T>;
  }
}

const randomChoiceParameters = named(
  'transforms.RandomChoice',
  ['transforms', 'p'],
  (transforms: readonly Step[] | ModuleList, p: readonly number[] | null = null) => ({ transforms, p }),
);

/**
 * Applies one of the transforms, drawn with the probabilities `p`, which need not add up to 1; all alike by default.
 * @throws TypeError where `transforms` is no array of modules and functions, RangeError where it is empty or `p` has
 * another length.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomChoice.html
 */
export class RandomChoice extends Container {
  readonly p: readonly number[];

  constructor(...args: Parameters<typeof randomChoiceParameters>) {
    const { transforms, p } = randomChoiceParameters(...args);
    super(transforms);
    const weights = p ?? this.transforms.map(() => 1);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (weights.length !== this.transforms.length) {
      throw rangeError(`RandomChoice: p has ${weights.length} numbers for ${this.transforms.length} transforms.`);
    }
    if (!(total > 0) || !weights.every((weight) => weight >= 0)) {
      throw rangeError(`RandomChoice: p are probabilities, of which not all are 0, got [${weights.join(', ')}].`);
    }
    this.p = weights.map((weight) => weight / total);
  }

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    const chosen = scope(() => multinomial(tensor([...this.p]), 1).item());
    return this.chain([this.transforms[chosen]!], inputs);
  }
}

/**
 * Applies all transforms, in an order that is drawn.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomOrder.html
 */
export class RandomOrder extends Container {
  /**
   * @throws TypeError where `transforms` is no array of modules and functions, RangeError where it is empty.
   */
  constructor(transforms: readonly Step[] | ModuleList) {
    super(transforms);
  }

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    const order = scope(() => randperm(this.transforms.length).tolist() as number[]);
    return this.chain(
      order.map((at) => this.transforms[at]!),
      inputs,
    );
  }
}
