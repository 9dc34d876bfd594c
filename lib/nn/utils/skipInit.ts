import { isOptions } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { emptyLike } from '../../generated/functions.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';

/** Gives all parameters and buffers memory on `device`, with no values yet. */
function allocate(root: Module, device: unknown): void {
  const placed = { device: device as string };
  for (const module of root.modules()) {
    for (const [, parameter, property] of [...module._ownParameters()]) {
      if (!parameter.isMeta) {
        throw rangeError(
          `skipInit: ${root.constructor.name} must make all its parameters on the 'device' that it is given`,
        );
      }
      const data = emptyLike(parameter, placed);
      module._assign(property, new Parameter(data, parameter.requiresGrad));
      data.dispose();
    }
    for (const [, buffer, property] of [...module._ownBuffers()]) module._assign(property, emptyLike(buffer, placed));
  }
}

/**
 * Makes a module without initializing its parameters and buffers, which have whatever values their memory had:
 * `skipInit(nn.Linear, 5, 1)`. The class must take the option `device`, and compute nothing from its parameters while it
 * is constructed. No random numbers are drawn.
 * @throws TypeError for what is no class of modules, RangeError for a class that does not keep to `device`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.skip_init.html
 */
export function skipInit<C extends new (...args: any[]) => Module>(
  moduleCls: C,
  ...args: ConstructorParameters<C>
): InstanceType<C> {
  if (typeof moduleCls !== 'function' || !(moduleCls.prototype instanceof Module)) {
    throw typeError(`skipInit takes a class of modules, got ${describe(moduleCls)}`);
  }
  const last: unknown = args.at(-1);
  const { device = 'cpu', ...options } = isOptions(last) ? last : {};
  const positional = isOptions(last) ? args.slice(0, -1) : args;
  const module = new moduleCls(...positional, { ...options, device: 'meta' });
  allocate(module, device);
  return module as InstanceType<C>;
}
