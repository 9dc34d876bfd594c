/** `Module`, with its methods: importing this installs them. */
import './module/registration.js';
import './module/walk.js';
import './module/paths.js';
import './module/state.js';
import './module/conversion.js';
import './module/clone.js';
import './module/modes.js';
import './module/hooks.js';

export { Module } from './module/class.js';
export type { LoadArguments } from './module/load.js';
export { checkName } from './module/name.js';
export type { Member } from './module/registry.js';
