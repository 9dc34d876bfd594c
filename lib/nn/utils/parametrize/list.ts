import { describe, rangeError, typeError } from '../../../core/errors.js';
import { noGrad } from '../../../core/modes.js';
import { scope } from '../../../core/scope.js';
import { Tensor } from '../../../core/tensor.js';
import { ModuleList } from '../../containers/moduleList.js';
import type { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import { checkSame, checkTensor, invert, type Originals, type Parametrization } from './checks.js';

const INVERSE = "'rightInverse'";

/** Gives `module` a tensor by this name: a parameter where it is one, else a buffer. */
export function register(module: Module, name: string, tensor: Tensor): void {
  if (tensor instanceof Parameter) module.registerParameter(name, tensor);
  else module.registerBuffer(name, tensor);
}

/**
 * The parametrizations of one tensor in the order in which they are applied, and what the first of them is applied to:
 * `original`, or `original0`, `original1`, ... It is what `module.parametrizations.weight` is; `registerParametrization`
 * makes it.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.ParametrizationList.html
 */
export class ParametrizationList extends ModuleList<Parametrization> {
  /** Whether dtype and shape may change. */
  unsafe: boolean;
  /** Whether there is one original. */
  readonly isTensor: boolean;
  /** How many originals there are. */
  readonly ntensors: number;

  declare original: Tensor;

  /**
   * @throws TypeError or RangeError where the parametrizations don't fit the tensor.
   */
  constructor(modules: Iterable<Parametrization>, original: Tensor, unsafe = false) {
    super(modules);
    if (this.length === 0) throw rangeError('ParametrizationList requires one or more modules.');
    this.unsafe = unsafe;
    // The original takes over what the inverse gives.
    const { dtype, shape } = original;
    const found: Originals = noGrad(() => this.#invert(original));
    this.isTensor = found instanceof Tensor;
    this.ntensors = found instanceof Tensor ? 1 : found.length;
    if (found instanceof Tensor) this.#holdOne(original, found);
    else this.#holdSeveral(original, found);
    if (!unsafe) {
      const value: unknown = this.forward();
      checkTensor(value, 'A parametrization');
      checkSame(value, { dtype, shape }, 'Registering a parametrization');
    }
  }

  #invert(value: Tensor): Originals {
    const found = [...this].reverse().reduce<Originals>((inner, module) => invert(module, inner), value);
    if (!(found instanceof Tensor) && !Array.isArray(found)) {
      throw typeError(`${INVERSE} must return a Tensor or an array of Tensors, got ${describe(found)}`);
    }
    return found;
  }

  #holdOne(original: Tensor, value: Tensor): void {
    if (original.dtype !== value.dtype) {
      throw rangeError(
        `When ${INVERSE} outputs one tensor, it may not change the dtype: it got ${original.dtype} and gave ${value.dtype}`,
      );
    }
    if (String(original.device) !== String(value.device)) {
      throw rangeError(
        `When ${INVERSE} outputs one tensor, it may not change the device: it got ${original.device} and gave ${value.device}`,
      );
    }
    noGrad(() => original.set_(value));
    register(this, 'original', original);
  }

  #holdSeveral(original: Tensor, values: readonly Tensor[]): void {
    for (const [i, value] of values.entries()) {
      if (!(value instanceof Tensor)) {
        throw typeError(
          `${INVERSE} must return a Tensor or an array of Tensors, got ${describe(value)} as element ${i}`,
        );
      }
      const held = original instanceof Parameter ? new Parameter(value, original.requiresGrad) : value;
      held.requiresGrad = original.requiresGrad;
      register(this, `original${i}`, held);
    }
  }

  /** The originals as they are. */
  get originals(): Tensor[] {
    if (this.isTensor) return [this.original];
    const properties = this as unknown as Record<string, Tensor>;
    return Array.from({ length: this.ntensors }, (_, i) => properties[`original${i}`]!);
  }

  /**
   * Sets the originals to what the parametrizations compute `value` from, which assigning to the parametrized tensor
   * does.
   * @throws TypeError where a parametrization has no `rightInverse`, RangeError where its result does not fit.
   */
  rightInverse(value: Tensor): void {
    scope(() =>
      noGrad(() => {
        const found = [...this].reverse().reduce<Originals>((inner, module) => {
          if (typeof module.rightInverse !== 'function') {
            throw typeError(`parametrization ${module.constructor.name} does not implement rightInverse.`);
          }
          return module.rightInverse(inner as Tensor);
        }, value);
        this.#store(found);
      }),
    );
  }

  #store(found: unknown): void {
    if (this.isTensor) checkTensor(found, INVERSE);
    else if (!Array.isArray(found))
      throw typeError(`${INVERSE} must return an array of tensors, got ${describe(found)}`);
    const values: unknown[] = Array.isArray(found) ? found : [found];
    if (values.length !== this.ntensors) {
      throw rangeError(`${INVERSE} must return an array of ${this.ntensors} tensors, got ${values.length}`);
    }
    this.originals.forEach((original, i) => {
      const given = values[i];
      const where = this.isTensor ? '' : ` as element ${i}`;
      if (!(given instanceof Tensor)) throw typeError(`${INVERSE} must return tensors, got ${describe(given)}${where}`);
      if (given.dtype !== original.dtype) {
        throw rangeError(
          `${INVERSE} returned a tensor of ${given.dtype}${where}, but the original is ${original.dtype}`,
        );
      }
      original.set_(given);
    });
  }

  /** The parametrized tensor. */
  override forward(): Tensor {
    const [first, ...others] = [...this];
    return others.reduce<Tensor>((value, module) => module.forward(value), first!.forward(...this.originals));
  }
}
