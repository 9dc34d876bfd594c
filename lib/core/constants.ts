/** Euler's number. */
export const e = Math.E;
export const pi = Math.PI;
export const inf = Number.POSITIVE_INFINITY;
export const nan = Number.NaN;
/** A new dimension of size 1, in an index: `x.index(torch.newaxis, 0)`. */
export const newaxis = null;
