import { signature } from '../core/arguments.js';
import { ifCaptureFails, isCapturing } from '../core/capture.js';
import type { Device } from '../core/device.js';
import { describe, rangeError, TorchError, typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { keep } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { full } from '../generated/functions.js';
import { _ampForeachNonFiniteCheckAndUnscale_, _ampUpdateScale_ } from '../generated/internal.js';
import { native } from '../native.js';
import { warn } from '../nn/warn.js';
import type { Optimizer } from '../optim/optimizer.js';

export interface GradScalerOptions {
  /** The device type of the gradients. */
  device?: string;
  /** The first scale. */
  initScale?: number;
  /** What the scale is multiplied by after `growthInterval` steps without infinities. */
  growthFactor?: number;
  /** What the scale is multiplied by after a step with infinities. */
  backoffFactor?: number;
  growthInterval?: number;
  /** False makes `scale` and `update` do nothing, and `step` only call the optimizer's. */
  enabled?: boolean;
}

/** A scaler's state, under the names that Python gives it. */
export interface GradScalerState {
  scale: number;
  growth_factor: number;
  backoff_factor: number;
  growth_interval: number;
  _growth_tracker: number;
}

/** What has been done with an optimizer since the last update, and what was found in its gradients, by device. */
interface OptimizerState {
  stage: 'ready' | 'unscaled' | 'stepped';
  foundInf: Map<string, Tensor>;
}

const read = signature<GradScalerOptions>('torch.amp.GradScaler', [
  'device?',
  'initScale?',
  'growthFactor?',
  'backoffFactor?',
  'growthInterval?',
  'enabled?',
]);

const stateError = (message: string): TorchError => new TorchError(message);

/**
 * Scales losses, so that small gradients don't vanish in float16, and unscales the gradients before the optimizer's step,
 * which is left out where they hold infinities or NaN. The scale grows and falls by that.
 *
 *     const scaler = new torch.amp.GradScaler('cuda');
 *     scaler.scale(loss).backward();
 *     scaler.step(opt);
 *     scaler.update();
 *
 * @see https://pytorch.org/docs/stable/amp.html#torch.amp.GradScaler
 */
export class GradScaler {
  readonly #enabled: boolean;
  #initScale: number;
  #growthFactor: number;
  #backoffFactor: number;
  #growthInterval: number;
  #initGrowthTracker = 0;
  /** Made on the device of the first tensor that is scaled. */
  #scale: Tensor | null = null;
  #growthTracker: Tensor | null = null;
  #states = new Map<Optimizer, OptimizerState>();

  constructor(options?: GradScalerOptions);
  constructor(device: string, options?: Omit<GradScalerOptions, 'device'>);
  constructor(
    device: string,
    initScale: number,
    growthFactor?: number,
    backoffFactor?: number,
    growthInterval?: number,
    enabled?: boolean,
  );
  constructor(...args: unknown[]) {
    const { device = 'cuda', enabled = true, ...rest } = read(args);
    this.#enabled = enabled && (device !== 'cuda' || native.cudaIsAvailable());
    if (enabled && !this.#enabled) warn('torch.amp.GradScaler is enabled, but CUDA is not available. Disabling.');
    this.#initScale = rest.initScale ?? 2 ** 16;
    this.#growthFactor = rest.growthFactor ?? 2;
    this.#backoffFactor = rest.backoffFactor ?? 0.5;
    this.#growthInterval = rest.growthInterval ?? 2000;
    if (!this.#enabled) return;
    this.#checkFactors();
  }

  #checkFactors(): void {
    if (!(this.#growthFactor > 1)) {
      throw rangeError(`The growth factor must be > 1.0, got ${describe(this.#growthFactor)}`);
    }
    if (!(this.#backoffFactor < 1)) {
      throw rangeError(`The backoff factor must be < 1.0, got ${describe(this.#backoffFactor)}`);
    }
  }

  /** The loss, or the tensors of an array, times the scale. */
  scale<T extends Tensor | readonly unknown[]>(outputs: T): T {
    if (!this.#enabled) return outputs;
    const apply = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(apply);
      if (!(value instanceof Tensor)) {
        throw typeError(`GradScaler.scale: outputs must be a tensor or an array of tensors, got ${describe(value)}`);
      }
      if (!this.#scale) this.#makeScale(value);
      return value.mul(this.#scale!.to({ device: value.device, nonBlocking: true }));
    };
    return apply(outputs) as T;
  }

  #makeScale({ device }: Tensor): void {
    this.#scale = keep(full([], this.#initScale, { dtype: 'float32', device }));
    this.#growthTracker = keep(full([], this.#initGrowthTracker, { dtype: 'int32', device }));
  }

  /** The scale's tensors; throws where nothing was scaled yet. */
  #tensors(method: string): [scale: Tensor, growthTracker: Tensor] {
    if (this.#scale && this.#growthTracker) return [this.#scale, this.#growthTracker];
    throw stateError(`GradScaler.${method}: nothing was scaled yet; call scaler.scale(loss) before.`);
  }

  /** A capture that fails has done nothing, so that nothing is to be remembered of it. */
  #noteCapture(): void {
    if (!isCapturing()) return;
    const before = new Map([...this.#states].map(([optimizer, state]) => [optimizer, { ...state }]));
    ifCaptureFails(() => {
      this.#states = before;
    });
  }

  #stateOf(optimizer: Optimizer): OptimizerState {
    this.#noteCapture();
    const state = this.#states.get(optimizer) ?? { stage: 'ready', foundInf: new Map() };
    this.#states.set(optimizer, state);
    return state;
  }

  /**
   * Divides the gradients of an optimizer's parameters by the scale, to clip or look at them before `step`.
   * @throws TorchError where that was done since the last `update`, RangeError for float16 gradients.
   */
  unscale_(optimizer: Optimizer): void {
    if (!this.#enabled) return;
    const [scale] = this.#tensors('unscale_');
    const state = this.#stateOf(optimizer);
    if (state.stage === 'unscaled') {
      throw stateError('unscale_() has already been called on this optimizer since the last update().');
    }
    if (state.stage === 'stepped') throw stateError('unscale_() is being called after step().');
    const inverse = scale.double().reciprocal().float();
    state.foundInf = noGrad(() => unscaleGrads(optimizer, inverse, false));
    state.stage = 'unscaled';
  }

  /**
   * The optimizer's step, unless its gradients hold infinities or NaN; they are unscaled first where `unscale_` has not.
   * Returns what the step returns, null where it was left out. An optimizer made with `fused: true` is told the scale and
   * what was found by tensors (`gradScale`, `foundInf`), so that no step waits for the device.
   * @throws TorchError where it was called since the last `update`, TypeError for a closure.
   */
  step(optimizer: Optimizer, ...closure: never[]): unknown {
    if (!this.#enabled) return optimizer.step(...closure);
    if (closure.length > 0) throw typeError('GradScaler.step: closures are not supported while scaling is enabled');
    this.#tensors('step');
    const state = this.#stateOf(optimizer);
    if (state.stage === 'stepped') throw stateError('step() has already been called since the last update().');
    if (optimizer._stepSupportsAmpScaling) return this.#stepFused(optimizer, state);
    if (isCapturing()) {
      throw stateError(
        'GradScaler.step reads back whether gradients are finite, which a CUDA graph can not: make the optimizer with { fused: true }.',
      );
    }
    if (state.stage === 'ready') this.unscale_(optimizer);
    if (state.foundInf.size === 0) throw stateError('No inf checks were recorded for this optimizer.');
    const isUsable = [...state.foundInf.values()].every((found) => found.item() === 0);
    const result = isUsable ? optimizer.step() : null;
    state.stage = 'stepped';
    return result;
  }

  #stepFused(optimizer: Optimizer, state: OptimizerState): unknown {
    const [scale] = this.#tensors('step');
    const isUnscaled = state.stage === 'unscaled';
    if (!isUnscaled) {
      const one = full([], 1, { dtype: 'float32', device: scale.device });
      state.foundInf = noGrad(() => unscaleGrads(optimizer, one, true));
    }
    const own = optimizer.gradScale;
    optimizer.foundInf = largestOn(scale.device, [...state.foundInf.values()]);
    if (!isUnscaled) optimizer.gradScale = own ? scale.mul(own) : scale;
    try {
      return optimizer.step();
    } finally {
      state.stage = 'stepped';
      optimizer.gradScale = null;
      optimizer.foundInf = null;
    }
  }

  /**
   * Adjusts the scale, after all optimizers' steps of an iteration; or sets it.
   * @throws TorchError where no gradients were checked since the last one.
   */
  update(newScale: number | Tensor | null = null): void {
    if (!this.#enabled) return;
    const [scale, growthTracker] = this.#tensors('update');
    this.#noteCapture();
    if (newScale !== null) this.#setScale(scale, newScale);
    else {
      const found = [...this.#states.values()].flatMap(({ foundInf }) => [...foundInf.values()]);
      const all = largestOn(scale.device, found);
      if (!all) throw stateError('No inf checks were recorded prior to update.');
      _ampUpdateScale_(scale, growthTracker, all, this.#growthFactor, this.#backoffFactor, this.#growthInterval);
    }
    for (const { foundInf } of this.#states.values()) for (const found of foundInf.values()) found.dispose();
    this.#states.clear();
  }

  #setScale(scale: Tensor, value: number | Tensor): void {
    if (typeof value === 'number') scale.fill_(value);
    else if (isScale(value, scale)) scale.copy_(value.reshape([]));
    else {
      throw typeError(
        `GradScaler.update: newScale must be a number or a tensor of one element on ${scale.device.type} without requiresGrad, got ${describe(value)}`,
      );
    }
  }

  /** The scale; 1 where scaling is not enabled. Waits for the device. */
  getScale(): number {
    if (!this.#enabled) return 1;
    return this.#scale ? this.#scale.item() : this.#initScale;
  }

  getGrowthFactor(): number {
    return this.#growthFactor;
  }

  setGrowthFactor(factor: number): void {
    this.#growthFactor = factor;
  }

  getBackoffFactor(): number {
    return this.#backoffFactor;
  }

  setBackoffFactor(factor: number): void {
    this.#backoffFactor = factor;
  }

  getGrowthInterval(): number {
    return this.#growthInterval;
  }

  setGrowthInterval(interval: number): void {
    this.#growthInterval = interval;
  }

  /** Whether scaling is enabled. */
  isEnabled(): boolean {
    return this.#enabled;
  }

  #growthCount(): number {
    return this.#growthTracker ? this.#growthTracker.item() : this.#initGrowthTracker;
  }

  /** The state, which either side's `loadStateDict` takes; empty where scaling is not enabled. */
  stateDict(): GradScalerState | Record<string, never> {
    if (!this.#enabled) return {};
    return {
      scale: this.getScale(),
      growth_factor: this.#growthFactor,
      backoff_factor: this.#backoffFactor,
      growth_interval: this.#growthInterval,
      _growth_tracker: this.#growthCount(),
    };
  }

  /**
   * Takes the state of another scaler.
   * @throws RangeError for an empty state: that of a scaler that was not enabled.
   */
  loadStateDict(state: GradScalerState | Record<string, number> | ReadonlyMap<string, number>): void {
    if (!this.#enabled) return;
    const given = (state instanceof Map ? Object.fromEntries(state) : state) as Partial<GradScalerState>;
    const number = (key: keyof GradScalerState): number => {
      const value = given[key];
      if (typeof value === 'number') return value;
      throw rangeError(
        `GradScaler.loadStateDict: '${key}' must be a number, got ${describe(value)}; a scaler that was not enabled saves an empty state`,
      );
    };
    this.#initScale = number('scale');
    this.#growthFactor = number('growth_factor');
    this.#backoffFactor = number('backoff_factor');
    this.#growthInterval = number('growth_interval');
    this.#initGrowthTracker = number('_growth_tracker');
    this.#scale?.fill_(this.#initScale);
    this.#growthTracker?.fill_(this.#initGrowthTracker);
  }
}

const isScale = (value: unknown, scale: Tensor): value is Tensor =>
  value instanceof Tensor && value.numel() === 1 && !value.requiresGrad && value.device.type === scale.device.type;

/** The largest of scalars on a device, without waiting for any; null where there are none. */
function largestOn(device: Device, scalars: readonly Tensor[]): Tensor | null {
  if (scalars.length === 0) return null;
  return scalars.map((t) => t.to({ device, nonBlocking: true })).reduce((a, b) => a.maximum(b));
}

/** The elements of a parameter's gradient to unscale: those of a sparse one that it has. */
function elementsOf(param: Tensor, allowFp16: boolean): Tensor | null {
  const { grad } = param;
  if (!grad) return null;
  const isHalf = grad.dtype.name === 'float16';
  if (isHalf && !allowFp16) throw rangeError('Attempting to unscale FP16 gradients.');
  if (!grad.isSparse) return grad;
  // Elements of the same index may overflow when they are added.
  if (isHalf) param.grad = grad.coalesce();
  return param.grad!._values();
}

/** Multiplies an optimizer's gradients by `inverse`. Returns, by device, 1 where one was infinite or NaN, else 0. */
function unscaleGrads(optimizer: Optimizer, inverse: Tensor, allowFp16: boolean): Map<string, Tensor> {
  const groups = new Map<string, Map<string, Tensor[]>>();
  for (const { params } of optimizer.paramGroups) {
    for (const param of params) {
      const elements = elementsOf(param, allowFp16);
      if (!elements) continue;
      const device = String(elements.device);
      const byDtype = groups.get(device) ?? new Map<string, Tensor[]>();
      groups.set(device, byDtype);
      const list = byDtype.get(elements.dtype.name);
      if (list) list.push(elements);
      else byDtype.set(elements.dtype.name, [elements]);
    }
  }
  const foundInf = new Map<string, Tensor>();
  for (const [device, byDtype] of groups) {
    const found = keep(full([], 0, { dtype: 'float32', device }));
    const factor = inverse.to({ device, nonBlocking: true });
    for (const list of byDtype.values()) _ampForeachNonFiniteCheckAndUnscale_(list, found, factor);
    foundInf.set(device, found);
  }
  return foundInf;
}
