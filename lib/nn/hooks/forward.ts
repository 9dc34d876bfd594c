import { rangeError } from '../../core/errors.js';
import { isGradEnabled } from '../../core/modes.js';
import { Tensor } from '../../core/tensor.js';
import type { Module } from '../module.js';
import type { BackwardHook, Grad, Hooks } from './hooks.js';
import { observe } from './observe.js';

const needsGrad = (values: unknown[]): boolean =>
  isGradEnabled() && values.some((v) => v instanceof Tensor && v.requiresGrad);

function checked(grads: Grad[], count: number, side: 'input' | 'output'): Grad[] {
  if (Array.isArray(grads) && grads.length === count) return grads;
  const got = Array.isArray(grads) ? grads.length : 'no array';
  throw rangeError(`Backward hook returned an invalid number of grad_${side}, got ${got}, but expected ${count}`);
}

/** One forward pass of a module with backward hooks: the nodes before and behind it, which see the gradients. */
class ObservedPass {
  #inputs = 0;
  #isInputObserved = false;
  /** From the node behind the module until the one before it runs. */
  #gradOutput: Grad[] | null = null;

  constructor(
    readonly module: Module,
    readonly hooks: Hooks,
  ) {}

  observeInput(args: unknown[]): unknown[] {
    this.#inputs = args.length;
    this.#isInputObserved = needsGrad(args);
    return this.#isInputObserved ? observe(args, (grads) => this.#backwardOfInput(grads)) : args;
  }

  observeOutput(output: unknown): unknown {
    const values = Array.isArray(output) ? output : [output];
    if (!needsGrad(values)) return output;
    const observed = observe(values, (grads) => this.#backwardOfOutput(grads));
    return Array.isArray(output) ? observed : observed[0];
  }

  #backwardOfOutput(grads: Grad[]): Grad[] {
    let gradOutput = grads;
    for (const hook of [...this.hooks.backwardPre]) {
      const result = hook(this.module, gradOutput);
      if (result) gradOutput = checked(result, gradOutput.length, 'output');
    }
    if (this.#isInputObserved) this.#gradOutput = gradOutput;
    else this.#runWithoutInput([...this.hooks.backward], gradOutput);
    return gradOutput;
  }

  /** No input has a gradient, so nothing comes after this to run the hooks. */
  #runWithoutInput(hooks: BackwardHook[], gradOutput: Grad[]): void {
    const gradInput = new Array<Grad>(this.#inputs).fill(null);
    for (const hook of hooks) {
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
    let gradInput = grads;
    for (const hook of [...this.hooks.backward]) {
      const result = hook(this.module, gradInput, gradOutput);
      if (result) gradInput = checked(result, gradInput.length, 'input');
    }
    return gradInput;
  }
}

/** `forward` with a module's hooks around it. */
export function forwardWithHooks(
  module: Module,
  hooks: Hooks,
  forward: (...args: unknown[]) => unknown,
  args: unknown[],
): unknown {
  let input = args;
  for (const hook of [...hooks.forwardPre]) {
    const result = hook(module, input);
    if (result !== undefined && result !== null) input = Array.isArray(result) ? result : [result];
  }
  const pass = hooks.hasBackward ? new ObservedPass(module, hooks) : null;
  if (pass) input = pass.observeInput(input);
  let output = forward.apply(module, input);
  for (const hook of [...hooks.forward]) {
    const result = hook(module, input, output);
    if (result !== undefined && result !== null) output = result;
  }
  return pass ? pass.observeOutput(output) : output;
}
