import { signature } from '../core/arguments.js';
import { type Autocast, applyAutocast, currentAutocast, deviceAutocast, withDevice } from '../core/autocast.js';
import { Device } from '../core/device.js';
import { type DType, type DTypeLike, dtypeFromCode, toDtype, toDtypeCode } from '../core/dtype.js';
import { describe, typeError } from '../core/errors.js';
import { type ModeGuard, withAutocast } from '../core/modes.js';
import { native } from '../native.js';
import { warn } from '../nn/warn.js';

export interface AutocastOptions {
  /** What operators compute in: bfloat16 (the default on the CPU) or float16 (on CUDA). */
  dtype?: DTypeLike | null;
  /** False makes the region compute as if there were no autocast around it. */
  enabled?: boolean;
  /** Whether weights that were cast are kept until the outermost region ends; as around by default, and true at first. */
  cacheEnabled?: boolean | null;
}

const readAutocast = signature<AutocastOptions & { deviceType: string }>('torch.autocast', [
  'deviceType',
  'dtype?',
  'enabled?',
  'cacheEnabled?',
]);

function checkBoolean(name: string, value: unknown): void {
  if (typeof value !== 'boolean') throw typeError(`${name} must be a boolean, got ${describe(value)}`);
}

/** A device type's name, checked to be one with autocast. */
function toType(what: string, deviceType: unknown): string {
  if (typeof deviceType !== 'string') {
    throw typeError(`${what}: deviceType must be a device type such as 'cuda', got ${describe(deviceType)}`);
  }
  const { type } = new Device(deviceType);
  deviceAutocast(type);
  return type;
}

/** Whether a region of this dtype can do anything here; warns and says no where it can't, as PyTorch does. */
function isUsable(type: string, dtype: DType): boolean {
  if (dtype.name !== 'bfloat16' && dtype.name !== 'float16') {
    warn(
      `In ${type.toUpperCase()} autocast, but the target dtype ${dtype} is not supported. Disabling autocast. It takes torch.bfloat16 and torch.float16.`,
    );
    return false;
  }
  if (type === 'cuda' && !native.cudaIsAvailable()) {
    warn('CUDA is not available. Disabling autocast.');
    return false;
  }
  return true;
}

/** The state of a region, inside what is around it. */
function region(type: string, { dtype, enabled = true, cacheEnabled }: AutocastOptions): Autocast {
  checkBoolean('torch.autocast: enabled', enabled);
  if (cacheEnabled !== undefined && cacheEnabled !== null) checkBoolean('torch.autocast: cacheEnabled', cacheEnabled);
  const around = currentAutocast();
  const wanted = dtype === undefined || dtype === null ? dtypeFromCode(deviceAutocast(type).dtype) : toDtype(dtype);
  const state = { enabled: enabled && isUsable(type, wanted), dtype: wanted.code };
  return { ...withDevice(around, type, state), cache: cacheEnabled ?? around.cache, depth: around.depth + 1 };
}

/**
 * Mixed precision: operators on devices of `deviceType` that profit from half precision get their inputs in it, and those
 * that need float32 get that. While `fn` runs, or without it as a guard (`using _ = torch.autocast('cuda')`) for the rest of
 * the block, which must not await; `fn` may be asynchronous. A dtype that the device lacks warns and changes nothing.
 *
 *     const loss = torch.autocast('cuda', { dtype: torch.bfloat16 }, () => F.crossEntropy(net.forward(x), y));
 *     loss.backward();
 *
 * @throws RangeError for a device type without autocast.
 * @see https://pytorch.org/docs/stable/amp.html#torch.autocast
 */
export function autocast(deviceType: string, options?: AutocastOptions): ModeGuard;
export function autocast<T>(deviceType: string, fn: () => T): T;
export function autocast<T>(deviceType: string, options: AutocastOptions, fn: () => T): T;
export function autocast(
  deviceType: string,
  dtype: DTypeLike | null,
  enabled?: boolean,
  cacheEnabled?: boolean | null,
): ModeGuard;
export function autocast(...args: unknown[]): unknown {
  const fn = typeof args.at(-1) === 'function' ? (args.pop() as () => unknown) : undefined;
  const { deviceType, ...options } = readAutocast(args);
  const type = toType('torch.autocast', deviceType);
  return withAutocast('autocast', region(type, options), fn);
}

/**
 * Whether devices of a type have autocast.
 * @see https://pytorch.org/docs/stable/amp.html#torch.amp.autocast_mode.is_autocast_available
 */
export function isAutocastAvailable(deviceType: string): boolean {
  const { type } = new Device(deviceType);
  try {
    deviceAutocast(type);
    return true;
  } catch {
    return false;
  }
}

/** Whether autocast is in force for devices of a type, CUDA's by default. */
export function isAutocastEnabled(deviceType = 'cuda'): boolean {
  return deviceAutocast(toType('torch.isAutocastEnabled', deviceType)).enabled;
}

/** Switches autocast on or off for devices of a type, for good. */
export function setAutocastEnabled(deviceType: string, enabled: boolean): void {
  checkBoolean('torch.setAutocastEnabled: enabled', enabled);
  const type = toType('torch.setAutocastEnabled', deviceType);
  applyAutocast(withDevice(currentAutocast(), type, { enabled }));
}

/** What operators compute in under autocast on devices of a type. */
export function getAutocastDtype(deviceType: string): DType {
  return dtypeFromCode(deviceAutocast(toType('torch.getAutocastDtype', deviceType)).dtype);
}

/** Sets what operators compute in under autocast on devices of a type, for good. */
export function setAutocastDtype(deviceType: string, dtype: DTypeLike): void {
  const type = toType('torch.setAutocastDtype', deviceType);
  applyAutocast(withDevice(currentAutocast(), type, { dtype: toDtypeCode(dtype) }));
}

/** Whether weights that were cast are kept while autocast is in force. */
export function isAutocastCacheEnabled(): boolean {
  return currentAutocast().cache;
}

/** Sets whether weights that were cast are kept while autocast is in force. */
export function setAutocastCacheEnabled(enabled: boolean): void {
  checkBoolean('torch.setAutocastCacheEnabled: enabled', enabled);
  applyAutocast({ ...currentAutocast(), cache: enabled });
}

/** Forgets the weights that were cast. */
export function clearAutocastCache(): void {
  native.clearAutocastCache();
}
