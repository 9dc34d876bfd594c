/** Euler's number. */
export const e = Math.E;
export const pi = Math.PI;
export const inf = Number.POSITIVE_INFINITY;
export const nan = Number.NaN;
