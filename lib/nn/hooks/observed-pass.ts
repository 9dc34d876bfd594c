import { rangeError } from '../../core/errors.js';
import { isGradEnabled } from '../../core/modes.js';
import { Tensor } from '../../core/tensor.js';
import { zeros } from '../../generated/functions.js';
import type { Module } from '../module/class.js';
import { warn } from '../warn.js';
import type { BackwardHook, BackwardPreHook, Entry, Grad } from './hooks.js';
import { observe } from './observe.js';

const needsGrad = (values: unknown[]): boolean =>
  isGradEnabled() && values.some((v) => v instanceof Tensor && v.requiresGrad);

function checked(grads: Grad[], count: number, hook: string, side: 'input' | 'output'): Grad[] {
  if (Array.isArray(grads) && grads.length === count) return grads;
  const got = Array.isArray(grads) ? grads.length : 'no array';
  throw rangeError(`${hook} returned an invalid number of grad_${side}, got ${got}, but expected ${count}`);
}

/** What makes a gradient of zeros for a value, which is not kept for it; null for what is no tensor. */
function zerosLike(value: unknown): (() => Tensor) | null {
  if (!(value instanceof Tensor)) return null;
  const { shape, dtype, device } = value;
  return () => zeros(shape, { dtype, device });
}

/** One forward pass of a module with backward hooks: the nodes before and behind it, which see the gradients. */
export class ObservedPass {
  /** What stands for the gradient of an input that none flows to. */
  #zeros: ((() => Tensor) | null)[] = [];
  #isInputObserved = false;
  /** From the node behind the module until the one before it runs. */
  #gradOutput: Grad[] | null = null;

  constructor(
    readonly module: Module,
    readonly before: readonly Entry<BackwardPreHook>[],
    readonly after: readonly Entry<BackwardHook>[],
  ) {}

  observeInput(args: unknown[]): unknown[] {
    this.#zeros = args.map(zerosLike);
    this.#isInputObserved = needsGrad(args);
    return this.#isInputObserved ? observe(args, (grads) => this.#backwardOfInput(grads)) : args;
  }

  observeOutput(output: unknown): unknown {
    const isArray = Array.isArray(output);
    if (!isArray && !(output instanceof Tensor)) {
      warn('For backward hooks to be called, module output should be a Tensor or an array of Tensors');
      return output;
    }
    const values = isArray ? output : [output];
    if (!needsGrad(values)) return output;
    const observed = observe(values, (grads) => this.#backwardOfOutput(grads));
    // The elements of what has names for them keep their names.
    return isArray ? Object.setPrototypeOf(observed, Object.getPrototypeOf(output)) : observed[0];
  }

  #backwardOfOutput(grads: Grad[]): Grad[] {
    let gradOutput = grads;
    for (const { hook } of this.before) {
      const result = hook(this.module, gradOutput);
      if (result) gradOutput = checked(result, gradOutput.length, 'Backward pre hook', 'output');
    }
    if (this.#isInputObserved) this.#gradOutput = gradOutput;
    else this.#runWithoutInput(gradOutput);
    return gradOutput;
  }

  /** No input has a gradient, so nothing comes after this to run the hooks. */
  #runWithoutInput(gradOutput: Grad[]): void {
    warn(
      'Full backward hook is firing when gradients are computed with respect to module outputs, since no inputs require gradients.',
    );
    const gradInput: Grad[] = this.#zeros.map(() => null);
    for (const { hook } of this.after) {
      if (hook(this.module, gradInput, gradOutput)?.some((grad) => grad !== null)) {
        throw rangeError(
          'Backward hook for Modules where no input requires gradient should return nothing or null for all gradients.',
        );
      }
    }
  }

  #backwardOfInput(grads: Grad[]): Grad[] {
    const gradOutput = this.#gradOutput;
    // Null where the output did not take part in this backward pass.
    if (!gradOutput) return grads;
    this.#gradOutput = null;
    let gradInput = grads.map((grad, i) => grad ?? this.#zeros[i]?.() ?? null);
    for (const { hook } of this.after) {
      const result = hook(this.module, gradInput, gradOutput);
      if (result) gradInput = checked(result, gradInput.length, 'Backward hook', 'input');
    }
    return gradInput;
  }
}
