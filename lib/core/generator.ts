import { native } from '../native.js';
import { Device, type DeviceLike, toDevice, toDeviceString } from './device.js';
import { describe, rangeError, typeError } from './errors.js';
import './operator.js';
import { handleOf, type Tensor, wrap } from './tensor.js';

const registry = new FinalizationRegistry<number>((handle) => native.generatorRelease(handle));

/** A seed's 64 bits as the addon takes them; PyTorch takes negative seeds and those up to 2^64 - 1. */
export function seedBits(seed: number | bigint): bigint {
  if (typeof seed === 'number' ? !Number.isInteger(seed) : typeof seed !== 'bigint') {
    throw typeError(`a seed must be an integer, got ${describe(seed)}`);
  }
  const value = BigInt(seed);
  if (value < -(2n ** 63n) || value >= 2n ** 64n) throw rangeError(`a seed must fit 64 bits, got ${seed}`);
  return BigInt.asIntN(64, value);
}

/**
 * The state of a random number generator.
 * @see https://pytorch.org/docs/stable/generated/torch.Generator.html
 */
export class Generator {
  /** @internal */
  readonly _handle: number;

  constructor(device: DeviceLike | { device?: DeviceLike } = 'cpu') {
    const named = typeof device === 'object' && !(device instanceof Device) ? (device.device ?? 'cpu') : device;
    this._handle = native.generatorNew(toDeviceString(named));
    registry.register(this, this._handle);
  }

  get device(): Device {
    return toDevice(native.generatorDevice(this._handle));
  }

  /** Sets the seed and returns the generator. */
  manualSeed(seed: number | bigint): this {
    native.generatorManualSeed(this._handle, seedBits(seed));
    return this;
  }

  /** Draws a seed that can't be foreseen, sets it and returns it. */
  seed(): bigint {
    return native.generatorSeed(this._handle);
  }

  initialSeed(): bigint {
    return native.generatorInitialSeed(this._handle);
  }

  /** The state as a uint8 tensor. */
  getState(): Tensor {
    return wrap(native.generatorGetState(this._handle));
  }

  setState(state: Tensor): void {
    native.generatorSetState(this._handle, handleOf(state, 'the state'));
  }
}
