import type { Module } from '../module/class.js';
import { forwardWithHooks } from './forward.js';
import { everywhere } from './hooks.js';

/** Wraps `forward` on this one module to run hooks, so that a module without any pays nothing for them. */
export function wrapForward(module: Module): void {
  const registry = module._registry;
  if (registry.wrapped) return;
  registry.wrapped = { own: Object.getOwnPropertyDescriptor(module, 'forward') };
  const forward = module.forward;
  Object.defineProperty(module, 'forward', {
    configurable: true,
    writable: true,
    value: (...args: unknown[]) => forwardWithHooks(module, forward, args),
  });
}

/** Takes the wrapper away where no hook is left. */
export function unwrapForward(module: Module): void {
  const registry = module._registry;
  if (registry.hooks?.isEmpty) registry.hooks = null;
  if (!registry.wrapped || registry.hooks || !everywhere.isEmpty) return;
  delete (module as Partial<Module>).forward;
  if (registry.wrapped.own) Object.defineProperty(module, 'forward', registry.wrapped.own);
  registry.wrapped = null;
}
