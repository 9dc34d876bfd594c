import { type DType, type DTypeName, toDtype } from '../core/dtype.js';
import { type Layout, layoutFromCode, toLayoutCode } from '../core/layout.js';

/** The dtype of this name, without `torch.`; undefined where there is none. */
export function named(name: string): DType | undefined {
  return orUndefined(() => toDtype(name as DTypeName));
}

/** The layout of this name, e.g. `torch.sparse_coo`; undefined where there is none. */
export function layoutNamed(name: string): Layout | undefined {
  return orUndefined(() => layoutFromCode(toLayoutCode(name)));
}

function orUndefined<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
