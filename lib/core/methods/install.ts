import { Tensor } from '../tensor.js';

/**
 * Puts methods and accessors on every tensor. Beside it stands their declaration, `declare module '../tensor.js'`,
 * which is what the types and the documentation show.
 */
export function install(members: object & ThisType<Tensor>): void {
  const descriptors = Object.getOwnPropertyDescriptors(members) as Record<PropertyKey, PropertyDescriptor>;
  for (const name of Reflect.ownKeys(descriptors)) {
    Object.defineProperty(Tensor.prototype, name, { ...descriptors[name], enumerable: false });
  }
}
