/**
 * `torch.cuda.amp`: the names under which `torch.amp` was for CUDA only. Each warns, as in Python, that it will go away.
 * @see https://pytorch.org/docs/stable/amp.html
 */
import { signature } from '../core/arguments.js';
import type { ModeGuard } from '../core/modes.js';
import { native } from '../native.js';
import { futureWarning } from '../nn/warn.js';
import { type AutocastOptions, autocast as autocastOn } from './autocast.js';
import { type CustomFwdOptions, customBwd as customBwdOn, customFwd as customFwdOn } from './custom.js';
import { GradScaler as AnyGradScaler, type GradScalerOptions } from './gradScaler.js';

function deprecate(name: string, instead: string): void {
  futureWarning(
    `\`torch.cuda.amp.${name}(args...)\` is deprecated. Please use \`torch.amp.${name}(${instead})\` instead.`,
  );
}

const readAutocast = signature<AutocastOptions>('torch.cuda.amp.autocast', ['enabled?', 'dtype?', 'cacheEnabled?']);

/**
 * `torch.autocast('cuda')`, with float16 where no dtype is given: while `fn` runs, or as a guard.
 * @deprecated Use `torch.autocast('cuda', options, fn)`.
 */
export function autocast(options?: AutocastOptions): ModeGuard;
export function autocast<T>(fn: () => T): T;
export function autocast<T>(options: AutocastOptions, fn: () => T): T;
export function autocast(enabled: boolean, dtype?: AutocastOptions['dtype'], cacheEnabled?: boolean): ModeGuard;
export function autocast(...args: unknown[]): unknown {
  deprecate('autocast', "'cuda', args...");
  const fn = typeof args.at(-1) === 'function' ? (args.pop() as () => unknown) : undefined;
  const options = { dtype: 'float16' as const, cacheEnabled: true, ...readAutocast(args) };
  return fn ? autocastOn('cuda', options, fn) : autocastOn('cuda', options);
}

/**
 * `torch.amp.GradScaler('cuda')`.
 * @deprecated Use `new torch.amp.GradScaler('cuda', options)`.
 */
export class GradScaler extends AnyGradScaler {
  constructor(options?: Omit<GradScalerOptions, 'device'>);
  constructor(
    initScale: number,
    growthFactor?: number,
    backoffFactor?: number,
    growthInterval?: number,
    enabled?: boolean,
  );
  constructor(...args: any[]) {
    deprecate('GradScaler', "'cuda', args...");
    super('cuda', ...(args as []));
  }
}

/**
 * `torch.amp.customFwd` for CUDA.
 * @deprecated Use `torch.amp.customFwd(fwd, { deviceType: 'cuda' })`.
 */
export function customFwd<F extends (ctx: any, ...args: any[]) => any>(
  fwd: F,
  options: Omit<CustomFwdOptions, 'deviceType'> = {},
): F {
  deprecate('customFwd', "args..., { deviceType: 'cuda' }");
  return customFwdOn(fwd, { ...options, deviceType: 'cuda' });
}

/**
 * `torch.amp.customBwd` for CUDA.
 * @deprecated Use `torch.amp.customBwd(bwd, { deviceType: 'cuda' })`.
 */
export function customBwd<F extends (ctx: any, ...args: any[]) => any>(bwd: F): F {
  deprecate('customBwd', "args..., { deviceType: 'cuda' }");
  return customBwdOn(bwd, { deviceType: 'cuda' });
}

/** Whether there is no CUDA device that mixed precision could run on. */
export function ampDefinitelyNotAvailable(): boolean {
  return !native.cudaIsAvailable();
}
