import type { Given } from './aliases.js';
import type { Tensor } from './tensor.js';

/** Options of what can write its result into a tensor that it is given. */
export interface Out {
  out?: Tensor | null;
}

/** Options of what can write its results into tensors that it is given. */
export interface Outs {
  out?: readonly Tensor[] | null;
}

/** The first tensor as an option, under one of its names. */
export type Input = Given<'input', Tensor>;

/** The second tensor as an option, under one of its names. */
export type Other = Given<'other', Tensor>;

/** A dimension as an option, under one of its names. */
export type Dim = Given<'dim', number>;
