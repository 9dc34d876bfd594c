import { native } from '../native.js';

/** How operators are given their inputs on devices of one type. */
export interface DeviceAutocast {
  readonly enabled: boolean;
  /** The code of the dtype. */
  readonly dtype: number;
}

/** What libtorch keeps for each thread about mixed precision: by device type, where it is not as it was at first. */
export interface Autocast {
  readonly devices: ReadonlyMap<string, DeviceAutocast>;
  /** Whether weights that were cast are kept for the next operator. */
  readonly cache: boolean;
  /** How many regions of autocast are around. */
  readonly depth: number;
}

/** How the devices were before the first change. */
const initial = new Map<string, DeviceAutocast>();
let current: Autocast = { devices: new Map(), cache: true, depth: 0 };

/** What is in force in this thread. */
export function currentAutocast(): Autocast {
  return current;
}

/**
 * What is in force for a device type.
 * @throws RangeError for a type without autocast.
 */
export function deviceAutocast(type: string): DeviceAutocast {
  const known = current.devices.get(type) ?? initial.get(type);
  if (known) return known;
  const found = { enabled: native.isAutocastEnabled(type), dtype: native.getAutocastDtype(type) };
  initial.set(type, found);
  return found;
}

/** `autocast` with another state of one device type. */
export function withDevice(autocast: Autocast, type: string, change: Partial<DeviceAutocast>): Autocast {
  const state = { ...deviceAutocast(type), ...change };
  return { ...autocast, devices: new Map(autocast.devices).set(type, state) };
}

/** Puts a state in force. */
export function applyAutocast(next: Autocast): void {
  if (next === current) return;
  for (const [type, first] of initial) {
    const state = next.devices.get(type) ?? first;
    if (state !== (current.devices.get(type) ?? first)) native.setAutocast(type, state.enabled, state.dtype);
  }
  if (next.cache !== current.cache) native.setAutocastCacheEnabled(next.cache);
  // Weights may change outside, by an optimizer's step for example.
  if (next.depth === 0 && current.depth > 0) native.clearAutocastCache();
  current = next;
}
