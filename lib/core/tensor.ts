import { native } from '../native.js';
import { type Device, toDevice } from './device.js';
import { type DType, type DTypeLike, dtypeFromCode, type Layout, layoutFromCode, toDtype } from './dtype.js';
import { atCaller, DisposedError, describe, summaryOf, typeError } from './errors.js';
import { Op } from './operator.js';
import { adopt, type Scope } from './scope.js';

const detach = new Op('detach', '');

/** Where the addon writes a shape: cheaper than an array that it makes. */
const sizes = new Float64Array(16);

/** Takes a hook off again. */
export interface RemovableHandle {
  remove(): void;
}

/**
 * A multi-dimensional array of one dtype on one device. Tensors are made by functions such as `torch.tensor` and
 * `torch.zeros`, and freed by `torch.scope`, by `dispose()` or by the collector; one that was freed throws a
 * `DisposedError` when it is used.
 * @see https://pytorch.org/docs/stable/tensors.html
 */
export class Tensor {
  /**
   * The addon's number for this tensor; 0 once disposed.
   * @internal
   */
  _handle: number;
  /**
   * The scope that frees it; undefined where the collector does.
   * @internal
   */
  _scope: Scope | undefined;

  /** @internal */
  constructor(handle: number) {
    this._handle = handle;
    this._scope = undefined;
  }

  /** The size of each dimension. @see https://pytorch.org/docs/stable/generated/torch.Tensor.shape.html */
  get shape(): number[] {
    const ndim = native.shapeInto(this._handle, sizes);
    if (ndim > sizes.length) return native.shape(this._handle);
    const shape = new Array<number>(ndim);
    for (let i = 0; i < ndim; i++) shape[i] = sizes[i]!;
    return shape;
  }

  /** The number of dimensions. @see https://pytorch.org/docs/stable/generated/torch.Tensor.ndim.html */
  get ndim(): number {
    return native.ndim(this._handle);
  }

  /** @see https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
  get dtype(): DType {
    return dtypeFromCode(native.dtype(this._handle));
  }

  /** @see https://pytorch.org/docs/stable/generated/torch.Tensor.device.html */
  get device(): Device {
    return toDevice(native.device(this._handle));
  }

  /** @see https://pytorch.org/docs/stable/tensor_attributes.html#torch.layout */
  get layout(): Layout {
    return layoutFromCode(native.layout(this._handle));
  }

  /** Bytes an element. @see https://pytorch.org/docs/stable/generated/torch.Tensor.itemsize.html */
  get itemsize(): number {
    return native.itemSize(this._handle);
  }

  /** Bytes of all elements. @see https://pytorch.org/docs/stable/generated/torch.Tensor.nbytes.html */
  get nbytes(): number {
    return native.itemSize(this._handle) * native.numel(this._handle);
  }

  /** Whether operations on this tensor are recorded for gradients. @see https://pytorch.org/docs/stable/generated/torch.Tensor.requires_grad.html */
  get requiresGrad(): boolean {
    return native.requiresGrad(this._handle);
  }

  set requiresGrad(requiresGrad: boolean) {
    native.setRequiresGrad(this._handle, requiresGrad);
  }

  /** Whether no recorded operation made this tensor. @see https://pytorch.org/docs/stable/generated/torch.Tensor.is_leaf.html */
  get isLeaf(): boolean {
    return native.isLeaf(this._handle);
  }

  /** The gradient that `backward` accumulated, or null. @see https://pytorch.org/docs/stable/generated/torch.Tensor.grad.html */
  get grad(): Tensor | null {
    return wrapOrNull(native.grad(this._handle));
  }

  set grad(grad: Tensor | null) {
    native.setGrad(this._handle, grad === null ? 0 : handleOf(grad, 'grad'));
  }

  /** A tensor that shares this one's elements but no graph; assigning to it replaces the elements. */
  get data(): Tensor {
    return wrap(detach.call(this._handle) as number);
  }

  set data(source: Tensor) {
    native.setData(this._handle, handleOf(source, 'data'));
  }

  /** Which output of its node this tensor is; 0 for a leaf. @see https://pytorch.org/docs/stable/generated/torch.Tensor.output_nr.html */
  get outputNr(): number {
    return native.outputNr(this._handle);
  }

  /**
   * The dtype that the gradient must have; null for any. Set on leaves only, before there is a gradient.
   * @see https://pytorch.org/docs/stable/generated/torch.Tensor.grad_dtype.html
   */
  get gradDtype(): DType | null {
    const code = native.gradDtype(this._handle);
    return code < 0 ? null : dtypeFromCode(code);
  }

  set gradDtype(dtype: DTypeLike | null) {
    native.setGradDtype(this._handle, dtype === null ? -1 : toDtype(dtype).code);
  }

  /** Whether a non-leaf keeps its gradient. @see https://pytorch.org/docs/stable/generated/torch.Tensor.retains_grad.html */
  get retainsGrad(): boolean {
    return native.retainsGrad(this._handle);
  }

  /** Counts the changes made in place. */
  get _version(): number {
    return native.version_(this._handle);
  }

  /** Makes `backward` keep this non-leaf tensor's gradient. @see https://pytorch.org/docs/stable/generated/torch.Tensor.retain_grad.html */
  retainGrad(): void {
    native.retainGrad(this._handle);
  }

  /**
   * Calls `hook` with the gradient whenever it is computed; a tensor that it returns replaces the gradient.
   * @see https://pytorch.org/docs/stable/generated/torch.Tensor.register_hook.html
   */
  registerHook(hook: (grad: Tensor) => Tensor | null | undefined | void): RemovableHandle {
    if (typeof hook !== 'function')
      throw typeError(`registerHook(hook): hook must be a function, got ${describe(hook)}`);
    const call = (grad: number) => {
      const result = hook(wrap(grad));
      return result === undefined || result === null ? 0 : handleOf(result, "the hook's result");
    };
    return removable(native.registerHook(this._handle, call));
  }

  /**
   * Calls `hook` with this leaf after its gradient was accumulated.
   * @see https://pytorch.org/docs/stable/generated/torch.Tensor.register_post_accumulate_grad_hook.html
   */
  registerPostAccumulateGradHook(hook: (tensor: Tensor) => void): RemovableHandle {
    if (typeof hook !== 'function') {
      throw typeError(`registerPostAccumulateGradHook(hook): hook must be a function, got ${describe(hook)}`);
    }
    return removable(native.registerPostAccumulateGradHook(this._handle, () => hook(this)));
  }

  /** Whether it was disposed, by hand or by its scope. */
  get isDisposed(): boolean {
    return this._handle === 0;
  }

  /** Frees it now. Its memory goes when no other tensor, view or graph shares it. Disposing twice is harmless. */
  dispose(): void {
    const handle = this._handle;
    if (handle === 0) return;
    this._handle = 0;
    this._scope = undefined;
    native.release(handle);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  [summaryOf](): string {
    if (this._handle === 0) return 'Tensor(disposed)';
    return `Tensor(${dtypeFromCode(native.dtype(this._handle)).name} [${this.shape.join(', ')}])`;
  }
}

/**
 * What takes a hook of the addon off again.
 * @internal
 */
export function removable(hook: number): RemovableHandle {
  return { remove: () => native.removeHook(hook) };
}

/**
 * The tensor for a handle, which it takes over and gives to the current scope.
 * @internal
 */
export function wrap(handle: number): Tensor {
  const tensor = new Tensor(handle);
  adopt(tensor);
  return tensor;
}

/** @internal */
export function wrapOrNull(handle: number): Tensor | null {
  return handle === 0 ? null : wrap(handle);
}

/**
 * The handle of what must be a live tensor.
 * @internal
 */
export function handleOf(value: unknown, what = 'the argument'): number {
  if (!(value instanceof Tensor)) throw typeError(`${what} must be a Tensor, got ${describe(value)}`);
  if (value._handle === 0)
    throw atCaller(
      () =>
        new DisposedError(`${what} has been disposed: keep it alive with torch.keep(t) or return it from the scope`),
    );
  return value._handle;
}

/** Whether `value` is a tensor. @see https://pytorch.org/docs/stable/generated/torch.is_tensor.html */
export function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}
