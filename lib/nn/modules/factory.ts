import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { empty } from '../../generated/functions.js';
import { Parameter } from '../parameter.js';

/** Where and as what a layer makes its parameters. */
export interface Factory {
  device: DeviceLike | null;
  dtype: DTypeLike | null;
}

/** A parameter of this size with no values yet. */
export function emptyParameter(size: number[], { device, dtype }: Factory): Parameter {
  const data = empty(size, { device, dtype });
  const parameter = new Parameter(data);
  data.dispose();
  return parameter;
}
