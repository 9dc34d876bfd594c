import { describe, summaryOf, typeError } from '../../core/errors.js';
import { Op } from '../../core/operator.js';
import { adopt } from '../../core/scope.js';
import { handleOf, wrap as wrapHandle } from '../../core/tensor.js';
import { asTensor, type DeviceLike, type DTypeLike, Tensor, type TensorData } from '../../index.js';
import { text } from '../../nn/text.js';

const alias = new Op('aten::alias', '');

export interface TVTensorOptions {
  dtype?: DTypeLike;
  device?: DeviceLike;
  /** By default as the data has it where they are a tensor, else false. */
  requiresGrad?: boolean;
}

/**
 * A tensor that says what it means, so that transforms know what to do with it: an image, a mask, boxes. It shares the
 * memory of the tensor that it is made of. As in torchvision, transforms, `clone`, `detach`, `to`, `pinMemory` and
 * `requiresGrad_` give the same kind again, every other operation a plain tensor, which `wrap` makes one of the kind.
 * @see https://docs.pytorch.org/vision/stable/tv_tensors.html
 */
export abstract class TVTensor extends Tensor {
  /** `prepare` gives the tensor the shape that the kind needs, or throws. */
  protected constructor(data: TensorData, options: TVTensorOptions, prepare: (tensor: Tensor) => Tensor) {
    const { dtype, device, requiresGrad } = options;
    const tensor = asTensor(data, { ...(dtype && { dtype }), ...(device !== undefined && { device }) });
    const prepared = prepare(tensor);
    super(alias.call(prepared._handle) as number);
    if (prepared !== tensor) prepared.dispose();
    if (tensor !== data) tensor.dispose();
    adopt(this);
    if (requiresGrad !== undefined) this.requiresGrad_(requiresGrad);
  }

  /** A tensor of this one's kind, with its further properties, that has the elements of `tensor`. */
  abstract wrap(tensor: Tensor, changed?: object): this;

  override clone(...args: Parameters<Tensor['clone']>): this {
    return rewrap(this, super.clone(...args));
  }

  override detach(): this {
    return rewrap(this, super.detach());
  }

  /** The further properties, which its text names. */
  protected properties(): Record<string, unknown> {
    return {};
  }

  override toString(): string {
    const extra = Object.entries(this.properties()).map(([key, value]) => `${key}=${text(value)}`);
    const shown = super.toString().replace(/^tensor\(/, `${this.constructor.name}(`);
    return `${shown.slice(0, -1)}, ${extra.join(', ')})`;
  }

  override [summaryOf](): string {
    return super[summaryOf]().replace(/^Tensor/, this.constructor.name);
  }
}

for (const method of ['to', 'pinMemory'] as const) {
  const plain = Tensor.prototype[method] as (...args: unknown[]) => Tensor;
  const value = function (this: TVTensor, ...args: unknown[]): Tensor {
    const result = plain.apply(this, args);
    return result === this ? this : rewrap(this, result);
  };
  Object.defineProperty(TVTensor.prototype, method, { value, writable: true, configurable: true });
}

/** Makes a fresh tensor one of the kind of `like`; the plain one goes. */
export function rewrap<T extends TVTensor>(like: T, fresh: Tensor): T {
  const wrapped = like.wrap(fresh);
  fresh.dispose();
  return wrapped;
}

/** The same elements as a plain tensor. */
export function toPure(tensor: TVTensor): Tensor {
  return wrapHandle(alias.call(handleOf(tensor)) as number);
}

/** Whether it is a tensor that says nothing of its meaning. */
export function isPureTensor(value: unknown): value is Tensor {
  return value instanceof Tensor && !(value instanceof TVTensor);
}

/**
 * `tensor` as one of the kind of `like`, with its further properties but those that are given anew:
 * `tvTensors.wrap(t, { like: boxes, canvasSize: [480, 640] })`.
 * @throws TypeError where `like` is no tensor of a kind.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.tv_tensors.wrap.html
 */
export function wrap<T extends TVTensor>(
  tensor: Tensor,
  { like, ...changed }: { like: T } & NonNullable<Parameters<T['wrap']>[1]>,
): T {
  if (!(like instanceof TVTensor)) {
    throw typeError(`tvTensors.wrap: like has to be an image, a mask, boxes or points, got ${describe(like)}.`);
  }
  return like.wrap(tensor, changed);
}
