import { Tensor } from '../../core/tensor.js';
import type { Module } from '../module/class.js';
import { Buffer, Parameter } from '../parameter.js';
import type { Nothing } from './hooks.js';

/** What a hook watches. */
export type Registered = 'parameter' | 'buffer' | 'module';

/** Runs when something becomes a module's, with the module and the property's name; what it returns takes its place. */
export type RegistrationHook<T> = (module: Module, name: string, value: T) => T | Nothing;

/** The hooks on what modules are given, by what it is. */
export const registrationHooks: Readonly<Record<Registered, RegistrationHook<any>[]>> = {
  parameter: [],
  buffer: [],
  module: [],
};

const isWatched = (): boolean => Object.values(registrationHooks).some((hooks) => hooks.length > 0);

function runHooks<T>(module: Module, kind: Registered, name: string, value: T): T {
  let result = value;
  for (const hook of [...registrationHooks[kind]]) result = hook(module, name, result) ?? result;
  return result;
}

/** What is to be registered after hooks have seen it. Those modules whose assignments are watched leave that to them. */
export function registering<T>(module: Module, kind: Registered, name: string, value: T): T {
  if (module._registry.isObserved || registrationHooks[kind].length === 0) return value;
  // As in Python, a parameter's place is no parameter.
  return kind === 'parameter' && value === null ? value : runHooks(module, kind, name, value);
}

/** What `value` would be registered as; null for what no module keeps apart. Modules can't be imported here. */
function kindOf(value: unknown): Registered | null {
  if (value instanceof Parameter) return 'parameter';
  if (value instanceof Buffer) return 'buffer';
  return typeof value === 'object' && value !== null && '_registry' in value ? 'module' : null;
}

const handler: ProxyHandler<Module> = {
  // Class fields are defined, not set; a plain assignment comes here too.
  defineProperty(target, property, descriptor) {
    const kind = kindOf(descriptor.value);
    if (kind === null || typeof property !== 'string') return Reflect.defineProperty(target, property, descriptor);
    const value = runHooks(proxies.get(target)!, kind, property, descriptor.value);
    return Reflect.defineProperty(target, property, { ...descriptor, value });
  },
  set(target, property, value, receiver) {
    const isBuffer = typeof property === 'string' && target._registry.buffers.has(property);
    const isTensor = value === null || value instanceof Tensor;
    const seen = isBuffer && isTensor ? runHooks(receiver as Module, 'buffer', property, value) : value;
    return Reflect.set(target, property, seen, receiver);
  },
};

const proxies = new WeakMap<Module, Module>();

/** The module that a constructor gives: while there are hooks, one whose assignments they see. */
export function watched(module: Module): Module {
  if (!isWatched()) return module;
  module._registry.isObserved = true;
  const proxy = new Proxy(module, handler);
  proxies.set(module, proxy);
  return proxy;
}
