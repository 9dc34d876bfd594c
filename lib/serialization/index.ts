export { UnpicklingError } from './errors.js';
export { type LoadOptions, load } from './load.js';
export type { MapLocation } from './map-location.js';
export { save } from './save.js';
