/** Looks for good hyper-parameters. */

export type { SearchOptions } from './plan.js';
export type { SearchResults } from './results.js';
export type { Attempt, Objective } from './run.js';
export { search } from './search.js';
export type { Dimension, ParamsOf, ParamValue, Space } from './space.js';
export * as space from './space.js';
export type { Rung, Trial } from './trial.js';
