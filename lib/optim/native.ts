import type { Handle, OptimizerHandle } from '../../binding.js';
import { tensor } from '../core/create.js';
import { describe, typeError } from '../core/errors.js';
import { enableGrad } from '../core/modes.js';
import { scope } from '../core/scope.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { native } from '../native.js';
import { Optimizer } from './optimizer.js';
import type { GroupOptions, Params } from './params.js';
import { adaptEntry, type StateEntry } from './state.js';
import { ValueReader } from './values.js';

const unreachable = new FinalizationRegistry<OptimizerHandle>((handle) => native.optimizerRelease(handle));

const scalerHandle = (tensor: Tensor | null): Handle | null => (tensor ? handleOf(tensor, 'a scaler') : null);

/**
 * An optimizer whose update is one native call. The addon owns the state and refers to the parameters: no scope ever
 * frees them.
 */
export abstract class NativeOptimizer<O extends object> extends Optimizer<O> {
  readonly #handle: OptimizerHandle;
  readonly #reader: ValueReader;
  /** Each group's hyper-parameters, where the addon reads them. */
  readonly #values: Float64Array[] = [];
  /** The learning rates among them that are tensors for kernels to read. */
  readonly #rates: Handle[] = [];

  /** `algorithm` is the addon's name of the update rule. */
  protected constructor(algorithm: string, params: Params<O>, defaults: O) {
    super(params, defaults);
    this.#reader = new ValueReader(this.name, native.optimizerParameters(algorithm), defaults);
    this.#handle = native.optimizerNew(algorithm);
    unreachable.register(this, this.#handle, this);
    for (const group of this.paramGroups) this.#register(group);
  }

  override addParamGroup(group: GroupOptions<O>): void {
    super.addParamGroup(group);
    // The base class's constructor adds the first groups before there is a native side.
    if (#handle in this) this.#register(this.paramGroups.at(-1)!);
  }

  #register(group: { params: Tensor[] }): void {
    const values = new Float64Array(this.#reader.length);
    this.#rates.push(this.#reader.read(group, values));
    const handles = group.params.map((param) => handleOf(param, 'a parameter'));
    native.optimizerAddGroup(this.#handle, handles, values);
    this.#values.push(values);
  }

  protected override update(closure: (() => unknown) | undefined): unknown {
    const loss = closure ? enableGrad(closure) : null;
    this.paramGroups.forEach((group, i) => {
      this.#rates[i] = this.#reader.read(group, this.#values[i]!);
    });
    const gradScale = scalerHandle(this.gradScale);
    const foundInf = scalerHandle(this.foundInf);
    native.optimizerStep(this.#handle, this.#values, this.#rates, gradScale, foundInf);
    return loss;
  }

  protected override clearGrad(setToNone: boolean): void {
    native.optimizerZeroGrad(this.#handle, setToNone);
  }

  /** As in `Optimizer`. The map is made at each reading; the tensors in it are the optimizer's own. */
  override get state(): Map<Tensor, Record<string, Tensor>> {
    const state = new Map<Tensor, Record<string, Tensor>>();
    this.paramGroups.forEach(({ params }, group) => {
      params.forEach((param, i) => {
        const handles = Object.entries(native.optimizerState(this.#handle, group, i));
        if (handles.length === 0) return;
        state.set(param, Object.fromEntries(handles.map(([name, handle]) => [name, wrap(handle)])));
      });
    });
    return state;
  }

  protected override setState(group: number, index: number, entry: StateEntry): void {
    scope(() => {
      const { params, ...options } = this.paramGroups[group]!;
      // Old files count steps in numbers.
      const tensors = Object.entries(entry).map(([name, value]) => [
        name,
        typeof value === 'number' ? tensor(value, { device: 'cpu' }) : value,
      ]);
      const handles: Record<string, Handle> = {};
      for (const [name, value] of Object.entries(adaptEntry(Object.fromEntries(tensors), params[index]!, options))) {
        if (value == null) continue;
        if (!(value instanceof Tensor)) {
          throw typeError(`${this.name}: the saved state '${name}' must be a Tensor, got ${describe(value)}.`);
        }
        handles[name] = value._handle;
      }
      native.optimizerSetState(this.#handle, group, index, handles);
    });
  }

  /** Frees the state now instead of when the collector finds the optimizer. It takes no step afterwards. */
  dispose(): void {
    unreachable.unregister(this);
    native.optimizerRelease(this.#handle);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}
