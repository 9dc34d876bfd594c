import { installOn } from '../../core/methods/install.js';
import { Module } from './class.js';

/** Puts methods on every module. Their declaration, `declare module './class.js'`, stands beside the call. */
export function install(members: object & ThisType<Module>): void {
  installOn(Module.prototype, members);
}
