import { signature } from '../../core/arguments.js';
import { describe, typeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import type { Module } from './class.js';
import { install } from './install.js';

declare module './class.js' {
  interface Module {
    /** Sets training mode, or evaluation mode, for this module and all below it. */
    train(mode?: boolean | { mode?: boolean }): this;

    /** Sets evaluation mode, the same as `train(false)`. */
    eval(): this;

    /** Sets whether gradients are computed for the parameters: `requiresGrad_(false)` freezes the module. */
    requiresGrad_(requiresGrad?: boolean | { requiresGrad?: boolean }): this;

    /** Drops the parameters' gradients, or fills them with zeros where not `setToNone`. */
    zeroGrad(setToNone?: boolean | { setToNone?: boolean }): void;

    /** Calls `fn` with every module below this one and then with this one, to initialize weights for example. */
    apply(fn: (module: Module) => void): this;
  }
}

const readTrain = signature<{ mode?: boolean }>('Module.train', ['mode?']);
const readRequiresGrad = signature<{ requiresGrad?: boolean }>('Module.requiresGrad_', ['requiresGrad?']);
const readZeroGrad = signature<{ setToNone?: boolean }>('Module.zeroGrad', ['setToNone?']);

install({
  train(...args: unknown[]): Module {
    const { mode = true } = readTrain(args);
    if (typeof mode !== 'boolean') throw typeError(`training mode is expected to be boolean, got ${describe(mode)}`);
    this.training = mode;
    for (const module of this.children()) module.train(mode);
    return this;
  },

  eval(): Module {
    return this.train(false);
  },

  requiresGrad_(...args: unknown[]): Module {
    const { requiresGrad = true } = readRequiresGrad(args);
    for (const parameter of this.parameters()) parameter.requiresGrad = requiresGrad;
    return this;
  },

  zeroGrad(...args: unknown[]): void {
    const { setToNone = true } = readZeroGrad(args);
    for (const parameter of this.parameters()) {
      const { grad } = parameter;
      if (!grad) continue;
      if (setToNone) parameter.grad = null;
      else noGrad(() => grad.detach().zero_());
    }
  },

  apply(fn: (module: Module) => void): Module {
    if (typeof fn !== 'function') throw typeError(`Module.apply: fn should be a function, got ${describe(fn)}`);
    for (const module of this.children()) module.apply(fn);
    fn(this);
    return this;
  },
});
