import { deviceAutocast } from '../core/autocast.js';
import { type DTypeLike, dtypeFromCode, toDtype } from '../core/dtype.js';
import { describe, typeError } from '../core/errors.js';
import { Tensor } from '../core/tensor.js';
import { autocast, isAutocastEnabled } from './autocast.js';

type Method = (ctx: any, ...args: any[]) => any;

export interface CustomFwdOptions {
  /** The device type whose autocast counts. */
  deviceType: string;
  /** Under autocast, cast floating-point inputs to this dtype and run without autocast. */
  castInputs?: DTypeLike | null;
}

/** Floating-point tensors of a device type in another dtype, in arrays and plain objects too; float64 stays. */
function cast(value: unknown, deviceType: string, dtype: DTypeLike): unknown {
  if (value instanceof Tensor) {
    const isEligible = value.isFloatingPoint() && value.device.type === deviceType && value.dtype.name !== 'float64';
    return isEligible ? value.to(dtype) : value;
  }
  if (Array.isArray(value)) return value.map((element) => cast(element, deviceType, dtype));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, cast(v, deviceType, dtype)]));
  }
  return value;
}

function checkFunction(name: string, fn: unknown): void {
  if (typeof fn !== 'function') throw typeError(`${name}: expected a function, got ${describe(fn)}`);
}

/**
 * Wraps the `forward` of an `autograd.Function` for use under autocast: it runs as autocast says, or, with `castInputs`,
 * on cast inputs and without autocast. Its `backward` goes through `customBwd`.
 *
 *     static forward = torch.amp.customFwd((ctx, x) => ..., { deviceType: 'cuda', castInputs: torch.float32 });
 *
 * @see https://pytorch.org/docs/stable/amp.html#torch.amp.custom_fwd
 */
export function customFwd<F extends Method>(fwd: F, { deviceType, castInputs }: CustomFwdOptions): F {
  checkFunction('torch.amp.customFwd', fwd);
  const wanted = castInputs === undefined || castInputs === null ? null : toDtype(castInputs);
  const wrapped: Method = (ctx, ...args) => {
    const isEnabled = isAutocastEnabled(deviceType);
    ctx._autocastDtype = dtypeFromCode(deviceAutocast(deviceType).dtype);
    ctx._fwdUsedAutocast = wanted === null && isEnabled;
    if (wanted === null || !isEnabled) return fwd(ctx, ...args);
    const inputs = cast(args, deviceType, wanted) as unknown[];
    return autocast(deviceType, { enabled: false }, () => fwd(ctx, ...inputs));
  };
  return wrapped as F;
}

/**
 * Wraps the `backward` that belongs to a `forward` of `customFwd`: it runs under the autocast that its forward ran under.
 * @see https://pytorch.org/docs/stable/amp.html#torch.amp.custom_bwd
 */
export function customBwd<F extends Method>(bwd: F, { deviceType }: { deviceType: string }): F {
  checkFunction('torch.amp.customBwd', bwd);
  const wrapped: Method = (ctx, ...grads) =>
    autocast(deviceType, { enabled: ctx._fwdUsedAutocast, dtype: ctx._autocastDtype }, () => bwd(ctx, ...grads));
  return wrapped as F;
}
