import { describe, nearest, rangeError, typeError } from './errors.js';

/** Anything that names a device: `'cpu'`, `'cuda:0'`, a `Device`, or the index of a CUDA device. */
export type DeviceLike = Device | string | number;

// What libtorch knows; which of them can be used depends on how it was built.
const TYPES = new Set([
  'cpu',
  'cuda',
  'mps',
  'xpu',
  'meta',
  'mkldnn',
  'hpu',
  'mtia',
  'xla',
  'vulkan',
  'privateuseone',
  'ipu',
  'hip',
  'maia',
  'lazy',
]);

/** Where a tensor lives. See https://pytorch.org/docs/stable/tensor_attributes.html#torch.device */
export class Device {
  /** E.g. `cpu` or `cuda`. */
  readonly type: string;
  /** The device's number, or null for the current one of its type. */
  readonly index: number | null;

  constructor(type: string, index: number | null = null) {
    if (typeof type !== 'string' || !TYPES.has(type)) {
      const close = typeof type === 'string' ? nearest(type, TYPES) : undefined;
      const hint = close === undefined ? '' : `, did you mean '${close}'`;
      throw rangeError(`unknown device type ${describe(type)}${hint}: expected one of ${[...TYPES].join(', ')}`);
    }
    if (index !== null && (!Number.isInteger(index) || index < 0 || index > 127)) {
      throw rangeError(`a device's index must be an integer from 0 to 127, got ${describe(index)}`);
    }
    this.type = type;
    this.index = index;
  }

  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.index === null ? `device(type='${this.type}')` : `device(type='${this.type}', index=${this.index})`;
  }
}

const parsed = new Map<string, Device>();

function parse(text: string): Device {
  const known = parsed.get(text);
  if (known) return known;
  const match = /^([a-z]+)(?::(\d+))?$/.exec(text);
  if (!match) throw rangeError(`a device is written 'cpu' or 'cuda:0', not ${describe(text)}`);
  const made = new Device(match[1]!, match[2] === undefined ? null : Number(match[2]));
  parsed.set(text, made); // there are at most 128 indexes of a few types
  return made;
}

/** The device that `value` names. */
export function toDevice(value: DeviceLike): Device {
  if (value instanceof Device) return value;
  if (typeof value === 'string') return parse(value);
  if (typeof value === 'number') return new Device('cuda', value);
  throw typeError(`a device must be a torch.device or its text, such as 'cuda:0', not ${describe(value)}`);
}

/** The text that libtorch reads for the device that `value` names. */
export function toDeviceString(value: DeviceLike): string {
  return typeof value === 'string' ? parse(value).toString() : toDevice(value).toString();
}
