import { isOptions } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { Module } from '../module.js';

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
  for (const parameter of module.parameters()) {
    if (parameter.isMeta) continue;
    throw rangeError(`skipInit: ${moduleCls.name} must make all its parameters on the 'device' that it is given`);
  }
  return module.toEmpty({ device: device as string }) as InstanceType<C>;
}
