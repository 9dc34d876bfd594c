import { isOptions } from '../../../core/arguments.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import { slice } from '../../../core/indexing.js';
import { noGrad } from '../../../core/modes.js';
import { scope } from '../../../core/scope.js';
import { Tensor } from '../../../core/tensor.js';
import { onesLike } from '../../../generated/functions.js';
import { Module } from '../../module.js';
import { isLazy, Parameter } from '../../parameter.js';
import { derive } from '../derived.js';
import { propertyNamed } from '../property.js';

/** What of a tensor a method may prune: any entry, whole channels along its `dim`, or all at once. */
export type PruningType = 'unstructured' | 'structured' | 'global';

type Tensors = Module & Record<string, Tensor>;

/** Which methods prune a module, by property. A symbol, so that copies of the module have it and members don't. */
const PRUNED = Symbol('nodetorch.pruned');
type Pruned = Module & { [PRUNED]?: Map<string, BasePruningMethod> };

const original = (property: string): string => `${property}Orig`;
const maskOf = (property: string): string => `${property}Mask`;

/** What `prune` takes beside the tensor. */
export interface PruneOptions {
  defaultMask?: Tensor | null;
  importanceScores?: Tensor | null;
}

function checkShape(scores: Tensor, tensor: Tensor): void {
  if (String(scores.shape) === String(tensor.shape)) return;
  throw rangeError(
    `prune: importanceScores must have the shape of the tensor to prune, got [${scores.shape}] and [${tensor.shape}]`,
  );
}

/**
 * Base class of pruning methods, one's own among them: a subclass says in `PRUNING_TYPE` what it prunes and computes a mask
 * of zeros and ones in `computeMask`. `Method.apply(module, name, ...)` prunes a parameter: it is `weightOrig` from then on,
 * the mask is the buffer `weightMask`, and `weight` is their product whenever it is read.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.BasePruningMethod.html
 */
export abstract class BasePruningMethod {
  static readonly PRUNING_TYPE: PruningType | undefined = undefined;
  /** @internal The property that it prunes. */
  _tensorName: string | null = null;

  /** What of a tensor it prunes. */
  get PRUNING_TYPE(): PruningType {
    const type = (this.constructor as typeof BasePruningMethod).PRUNING_TYPE;
    if (type === 'unstructured' || type === 'structured' || type === 'global') return type;
    throw rangeError(`${this.constructor.name}: unrecognized PRUNING_TYPE ${describe(type)}`);
  }

  /** A mask for `t`, zero where it is to be pruned, to be combined with `defaultMask`. */
  abstract computeMask(t: Tensor, defaultMask: Tensor): Tensor;

  /** The product of the original parameter and the mask. */
  applyMask(module: Module): Tensor {
    if (this._tensorName === null) throw rangeError(`${module.constructor.name} has to be pruned first`);
    const tensors = module as Tensors;
    const orig = tensors[original(this._tensorName)]!;
    return tensors[maskOf(this._tensorName)]!.to(orig.dtype).mul(orig);
  }

  /**
   * Prunes the parameter `name` of `module` by a method of this class, made from the other arguments, on top of what is
   * pruned already. `importanceScores`, where given in trailing options, decide in the place of the values.
   * @throws RangeError where the module has no such parameter.
   */
  static apply(
    this: new (
      ...args: any[]
    ) => BasePruningMethod,
    module: Module,
    name: string,
    ...args: unknown[]
  ): BasePruningMethod {
    const last = args.at(-1);
    if (!isOptions(last) || !('importanceScores' in last)) return applyMethod(new this(...args), module, name, null);
    const { importanceScores, ...options } = last;
    const rest = Object.keys(options).length > 0 ? [...args.slice(0, -1), options] : args.slice(0, -1);
    return applyMethod(new this(...rest), module, name, importanceScores as Tensor | null);
  }

  /** `t` times the mask that this computes for it. */
  prune(t: Tensor, defaultMask?: Tensor | null, importanceScores?: Tensor | null): Tensor;
  prune(t: Tensor, options?: PruneOptions): Tensor;
  prune(t: Tensor, mask?: Tensor | PruneOptions | null, scores?: Tensor | null): Tensor {
    const { defaultMask, importanceScores } = isOptions(mask)
      ? (mask as PruneOptions)
      : { defaultMask: mask as Tensor | null, importanceScores: scores };
    if (importanceScores) checkShape(importanceScores, t);
    return t.mul(this.computeMask(importanceScores ?? t, defaultMask ?? onesLike(t)));
  }

  /** Makes the pruned parameter a plain one again, its pruned entries zero. */
  remove(module: Module): void {
    const name = this._tensorName;
    if (name === null) throw rangeError(`${module.constructor.name} has to be pruned before pruning can be removed`);
    const tensors = module as Tensors;
    const parameter = tensors[original(name)]!;
    noGrad(() => {
      parameter.data = this.applyMask(module);
    });
    const partial = module as Partial<Tensors>;
    for (const property of [name, original(name), maskOf(name)]) delete partial[property];
    module._registry.buffers.delete(maskOf(name));
    (module as Pruned)[PRUNED]!.delete(name);
    tensors[name] = parameter;
  }
}

/**
 * Several methods, each of which prunes what those before it left.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.PruningContainer.html
 */
export class PruningContainer extends BasePruningMethod {
  readonly #methods: BasePruningMethod[] = [];

  constructor(...methods: BasePruningMethod[]) {
    super();
    if (methods.length === 1 && methods[0] instanceof BasePruningMethod) this._tensorName = methods[0]._tensorName;
    for (const method of methods) this.addPruningMethod(method);
  }

  /**
   * Adds a method that prunes the same tensor.
   * @throws TypeError where it is none, RangeError where it prunes another tensor.
   */
  addPruningMethod(method: BasePruningMethod): void {
    if (!(method instanceof BasePruningMethod)) {
      throw typeError(`${describe(method)} is not a BasePruningMethod subclass`);
    }
    if (method._tensorName !== this._tensorName) {
      throw rangeError(
        `Can only add pruning methods acting on the parameter named '${this._tensorName}' to this PruningContainer, found '${method._tensorName}'`,
      );
    }
    this.#methods.push(method);
  }

  get length(): number {
    return this.#methods.length;
  }

  /** The method at `index`, counted from the end where negative. */
  at(index: number): BasePruningMethod | undefined {
    return this.#methods.at(index);
  }

  [Symbol.iterator](): IterableIterator<BasePruningMethod> {
    return this.#methods[Symbol.iterator]();
  }

  /** The mask of the last method, computed for what is not pruned yet, within `defaultMask`. */
  override computeMask(t: Tensor, defaultMask: Tensor): Tensor {
    const method = this.#methods.at(-1);
    if (!method) throw rangeError('this PruningContainer has no pruning methods');
    const mask = defaultMask.to(t.dtype, { copy: true });
    const items = left(method, t, defaultMask);
    const partial = method.computeMask(t.index(...items), defaultMask.index(...items));
    return mask.indexPut_(items, partial.to(mask.dtype));
  }
}

/** The part of `t` that a method is to look at: what earlier methods did not prune. */
function left(method: BasePruningMethod, t: Tensor, mask: Tensor): (Tensor | ReturnType<typeof slice>)[] {
  if (method.PRUNING_TYPE === 'unstructured') return [mask.eq(1)];
  const all = t.shape.map(() => slice(null));
  if (method.PRUNING_TYPE === 'global') return all;
  const given = (method as { dim?: unknown }).dim;
  if (typeof given !== 'number') {
    throw typeError(`${method.constructor.name}: structured pruning methods need the attribute 'dim'`);
  }
  const dim = given < 0 ? given + t.ndim : given;
  if (dim < 0) throw rangeError(`prune: dim ${given} is out of bounds for a tensor with ${t.ndim} dimensions`);
  const others = t.shape.flatMap((_, i) => (i === dim ? [] : [i]));
  return all.map((item, i) => (i === dim ? mask.sum(others).ne(0) : item));
}

/** The method that prunes `property` of `module`, if any. */
export function methodOf(module: Module, name: string): BasePruningMethod | undefined {
  return (module as Pruned)[PRUNED]?.get(propertyNamed(module, name));
}

/** Whether anything of the module itself is pruned. */
export function hasMethods(module: Module): boolean {
  return ((module as Pruned)[PRUNED]?.size ?? 0) > 0;
}

/** Prunes `name`, on top of what is pruned already. */
export function applyMethod(
  method: BasePruningMethod,
  module: Module,
  name: string,
  importanceScores: Tensor | null,
): BasePruningMethod {
  if (!(module instanceof Module)) throw typeError(`prune: module must be an nn.Module, got ${describe(module)}`);
  const property = propertyNamed(module, name);
  const previous = methodOf(module, property);
  const value: unknown = (module as unknown as Record<string, unknown>)[property];
  if (previous ? !(value instanceof Tensor) : !(value instanceof Parameter) || isLazy(value)) {
    throw rangeError(`${module.constructor.name} has no parameter '${name}' to prune, it is ${describe(value)}`);
  }
  const tensor = value as Tensor;
  if (importanceScores) checkShape(importanceScores, tensor);
  method._tensorName = property;
  let applied = method;
  if (previous) {
    // A new one: copies of the module share the methods.
    applied = new PruningContainer(...(previous instanceof PruningContainer ? [] : [previous]));
    applied._tensorName = property;
    if (previous instanceof PruningContainer)
      for (const each of previous) (applied as PruningContainer).addPruningMethod(each);
    (applied as PruningContainer).addPruningMethod(method);
  }
  const tensors = module as Tensors;
  const mask = scope(() =>
    noGrad(() => {
      const before = previous ? tensors[maskOf(property)]!.clone() : onesLike(tensor);
      return applied.computeMask((importanceScores ?? tensor).detach(), before);
    }),
  );
  if (!previous) {
    delete (module as Partial<Tensors>)[property];
    tensors[original(property)] = tensor;
    derive(module, property, (m) => methodOf(m, property)!.applyMask(m));
  }
  module.registerBuffer(maskOf(property), mask);
  const pruned = module as Pruned;
  pruned[PRUNED] ??= new Map();
  pruned[PRUNED].set(property, applied);
  return applied;
}
