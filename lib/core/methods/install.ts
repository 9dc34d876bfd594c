import { Tensor } from '../tensor.js';

/**
 * Puts methods and accessors on a prototype, as if its class had them. Beside a call stands their declaration,
 * `declare module`, which is what the types and the documentation show.
 */
export function installOn(prototype: object, members: object): void {
  const descriptors = Object.getOwnPropertyDescriptors(members) as Record<PropertyKey, PropertyDescriptor>;
  for (const name of Reflect.ownKeys(descriptors)) {
    Object.defineProperty(prototype, name, { ...descriptors[name], enumerable: false });
  }
}

/** Puts methods and accessors on every tensor. */
export function install(members: object & ThisType<Tensor>): void {
  installOn(Tensor.prototype, members);
}
