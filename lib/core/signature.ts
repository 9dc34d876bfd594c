import { NO_MATCH } from './convert.js';
import { typeError } from './errors.js';
import { handlesOf } from './fast.js';
import { naming } from './named.js';
import { isScalar } from './scalar.js';
import { type Bound, bind, type Call, type Convert, type Form, formOf, type Plan, readCall } from './signature/bind.js';
import { compile, type OutVariant, type Signature, type Spec } from './signature/compile.js';
import { failure } from './signature/failure.js';
import { numberAsTensor } from './signature/numbers.js';
import { Tensor } from './tensor.js';

const plainly: Convert = (p, value) => p.convert(value);

/**
 * The signatures of one public function or method. Generated code turns to it where a call is more than a few
 * positional arguments of the plain types: options, several overloads, elements taken out of tensors, and errors.
 */
export class Overloads {
  #signatures: Signature[] | undefined;
  /** The forms of the calls so far. */
  readonly #forms: Form[] = [];

  /**
   * @param name as in messages: `add`
   * @param specs in the order in which they are tried
   * @param isMethod whether `self` comes from the left of the dot
   * @param takesNumbers whether numbers may stand for any tensor, as in Python's arithmetic
   */
  constructor(
    readonly name: string,
    private readonly specs: readonly Spec[],
    private readonly isMethod = false,
    private readonly takesNumbers = false,
  ) {}

  #compile(): Signature[] {
    this.#signatures = this.specs.map((spec) => compile(spec, this.isMethod));
    return this.#signatures;
  }

  /**
   * Calls the first signature that takes these arguments.
   *
   * @throws TypeError that tells which argument is wrong, or lists the signatures where several could be meant
   */
  call(args: ArrayLike<unknown>, self?: Tensor): unknown {
    const call = readCall(args, self);
    const signatures = this.#signatures ?? this.#compile();
    const { plans } = formOf(call, signatures, this.#forms);
    for (let i = 0; i < plans.length; i++) {
      const bound = bind(plans[i]!, call, plainly);
      if (bound) return this.#run(plans[i]!.signature, bound);
    }
    if (this.takesNumbers) return this.#callWithNumbers(call, plans, signatures);
    throw failure(this.name, signatures, call);
  }

  /** The same once more, with numbers where the signatures have tensors. */
  #callWithNumbers(call: Call, plans: readonly Plan[], signatures: readonly Signature[]): unknown {
    const made: Tensor[] = [];
    const values = [call.self, ...Array.from(call.args), ...Object.values(call.options ?? {})];
    const other = values.find((v) => v instanceof Tensor);
    const convert: Convert = (p, value) => {
      const converted = p.convert(value);
      if (converted !== NO_MATCH || p.type !== 'Tensor' || p.slot < 0) return converted;
      if (!isScalar(value)) return NO_MATCH;
      const tensor = numberAsTensor(value, other);
      made.push(tensor);
      return tensor._handle;
    };
    try {
      for (const plan of plans) {
        const bound = bind(plan, call, convert);
        if (bound) return this.#run(plan.signature, bound);
      }
    } finally {
      for (const tensor of made) tensor.dispose();
    }
    throw failure(this.name, signatures, call);
  }

  #run({ base, out, returned }: Signature, bound: Bound): unknown {
    let result: unknown;
    if (bound.out !== undefined) {
      result = this.#runOut(out!, bound);
    } else {
      const native = base.call(...bound.values);
      result = returned >= 0 ? bound.returned : base.result(native);
    }
    if (bound.requiresGrad) (result as Tensor).requiresGrad = true;
    return result;
  }

  #runOut({ operator, places, count, names, dtypePlace }: OutVariant, { values, out: given }: Bound): unknown {
    const tensors: Tensor[] = Array.isArray(given) ? given : [given as Tensor];
    if (count > 0 && tensors.length !== count) {
      throw typeError(`${this.name}(): 'out' must be ${count} tensors, not ${tensors.length}`);
    }
    const dtype = values[dtypePlace];
    if (typeof dtype === 'number' && tensors[0]!.dtype.code !== dtype) {
      throw typeError(`${this.name}(): 'dtype' does not agree with that of 'out', which is ${tensors[0]!.dtype}`);
    }
    const handles = handlesOf(tensors);
    operator.call(...places.map((at) => (at >= 0 ? values[at] : count > 0 ? handles[-1 - at] : handles)));
    return Array.isArray(given) && names.length === given.length ? naming(names)(given.slice()) : given;
  }
}
