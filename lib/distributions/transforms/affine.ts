import { describe, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { broadcastShapes } from '../../functional/broadcast.js';
import { fullLike } from '../../generated/functions.js';
import { named } from '../../nn/named.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import type { Size } from '../utils.js';
import { type CacheArguments, readCache, Transform } from './transform.js';

const read = named(
  'distributions.transforms.AffineTransform',
  ['loc', 'scale', 'eventDim', 'cacheSize'],
  (loc: Tensor | number, scale: Tensor | number, eventDim = 0, cacheSize = 0) => ({ loc, scale, eventDim, cacheSize }),
);

function check(name: string, value: unknown): void {
  if (typeof value === 'number' || value instanceof Tensor) return;
  throw typeError(`AffineTransform: ${name} must be a number or a Tensor, got ${describe(value)}.`);
}

function shapeOf(value: Tensor | number): Size {
  return value instanceof Tensor ? value.shape : [];
}

function isSame(a: Tensor | number, b: Tensor | number): boolean {
  if (a instanceof Tensor) return a.eq(b).all().itemBoolean();
  return b instanceof Tensor ? isSame(b, a) : a === b;
}

/**
 * `y = loc + scale * x`, where `eventDim` of the last dimensions belong together.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.AffineTransform
 */
export class AffineTransform extends Transform {
  readonly loc: Tensor | number;
  readonly scale: Tensor | number;
  readonly #eventDim: number;

  constructor(...args: Parameters<typeof read>) {
    const { loc, scale, eventDim, cacheSize } = read(...args);
    check('loc', loc);
    check('scale', scale);
    super(cacheSize);
    this.loc = loc;
    this.scale = scale;
    this.#eventDim = eventDim;
  }

  override get eventDim(): number {
    return this.#eventDim;
  }

  override get domain(): Constraint {
    return this.#eventDim === 0 ? constraints.real : constraints.independent(constraints.real, this.#eventDim);
  }

  override get codomain(): Constraint {
    return this.domain;
  }

  override get bijective(): boolean {
    return true;
  }

  override get sign(): number | Tensor {
    return this.scale instanceof Tensor ? this.scale.sign() : Math.sign(this.scale);
  }

  override withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    if (cacheSize === this._cacheSize) return this;
    return new AffineTransform(this.loc, this.scale, this.#eventDim, cacheSize);
  }

  override equals(other: unknown): boolean {
    return other instanceof AffineTransform && isSame(this.loc, other.loc) && isSame(this.scale, other.scale);
  }

  protected override _call(x: Tensor): Tensor {
    return x.mul(this.scale).add(this.loc);
  }

  protected override _inverse(y: Tensor): Tensor {
    return y.sub(this.loc).div(this.scale);
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    const { scale } = this;
    const log = scale instanceof Tensor ? scale.abs().log() : fullLike(x, Math.log(Math.abs(scale)));
    const ndim = this.#eventDim;
    if (ndim === 0) return log.expand(x.shape);
    return log
      .view([...log.shape.slice(0, -ndim), -1])
      .sum(-1)
      .expand(x.shape.slice(0, -ndim));
  }

  override forwardShape(shape: Size): Size {
    return broadcastShapes(shape, shapeOf(this.loc), shapeOf(this.scale));
  }

  override inverseShape(shape: Size): Size {
    return this.forwardShape(shape);
  }
}
