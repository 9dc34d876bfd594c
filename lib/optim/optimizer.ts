import { signature } from '../core/arguments.js';
import { isCapturing } from '../core/capture.js';
import { atCaller, rangeError, TorchError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { camel } from '../core/names.js';
import { keep } from '../core/scope.js';
import type { RemovableHandle, Tensor } from '../core/tensor.js';
import { text } from '../nn/text.js';
import { inRegion, isObserved } from '../profiler/regions.js';
import { copyValue, copyValues, same } from './copy.js';
import { Hooks, type MayReplace } from './hooks.js';
import { pythonName } from './names.js';
import { type GroupOptions, makeGroup, type ParamGroup, type Params, readGroups } from './params.js';
import {
  adaptEntry,
  type LoadedStateDict,
  type OptimizerStateDict,
  readGroupsOf,
  readState,
  type StateEntry,
} from './state.js';

/** Called before a step with the optimizer and the step's arguments; what it returns replaces these. */
export type OptimizerPreHook = (optimizer: Optimizer, args: unknown[]) => MayReplace<unknown[]>;
export type OptimizerPostHook = (optimizer: Optimizer, args: unknown[]) => void;

const readZeroGrad = signature<{ setToNone?: boolean }>('zeroGrad', ['setToNone?']);

/** What `zeroGrad` was told: a boolean, an option, or nothing. */
function setsToNone(options: boolean | { setToNone?: boolean } | undefined): boolean {
  return options === undefined || (readZeroGrad([options]).setToNone ?? true);
}

const preHooks = new Hooks<OptimizerPreHook>();
const postHooks = new Hooks<OptimizerPostHook>();

/** Registers a hook that runs before every step of every optimizer. */
export function registerOptimizerStepPreHook(hook: OptimizerPreHook): RemovableHandle {
  return preHooks.add(hook);
}

/** Registers a hook that runs after every step of every optimizer. */
export function registerOptimizerStepPostHook(hook: OptimizerPostHook): RemovableHandle {
  return postHooks.add(hook);
}

/**
 * Base class of all optimizers, one's own among them: these pass parameters and default options to the constructor,
 * keep what they need in `state`, and say in `update` what a step does.
 *
 * `paramGroups` are live: whatever a scheduler or a program writes into them (`opt.paramGroups[0].lr = 0.1`) holds from
 * the next step on. A number may be a one-element tensor: it stays in the group, every step reads it, and schedulers write
 * into it. JavaScript takes it for its number where it computes with it.
 *
 * @see https://pytorch.org/docs/stable/optim.html#torch.optim.Optimizer
 */
export abstract class Optimizer<O extends object = object> {
  /** The options of groups that set none of their own. */
  readonly defaults: Readonly<O>;
  readonly paramGroups: ParamGroup<O>[] = [];
  /** Whether a step was ever taken, which schedulers ask. */
  stepped = false;
  /**
   * Whether steps apply `gradScale` and `foundInf`, as those of optimizers made with `fused: true` do. `GradScaler` then
   * sets them for a step and takes them away after it, and need not wait for the device to know whether to step. An
   * optimizer of one's own may set it.
   */
  _stepSupportsAmpScaling = false;
  /** What gradients are to be divided by before a step: a float32 tensor of one element. Null: they are as they should be. */
  gradScale: Tensor | null = null;
  /** A float32 tensor of one element: 1 leaves the step out, because a gradient is infinite or NaN. */
  foundInf: Tensor | null = null;

  readonly #state = new Map<Tensor, StateEntry>();
  readonly #hooks = {
    pre: new Hooks<OptimizerPreHook>(),
    post: new Hooks<OptimizerPostHook>(),
    statePre: new Hooks<(optimizer: Optimizer) => void>(),
    statePost: new Hooks<(optimizer: Optimizer, state: OptimizerStateDict) => MayReplace<OptimizerStateDict>>(),
    loadPre: new Hooks<(optimizer: Optimizer, state: LoadedStateDict) => MayReplace<LoadedStateDict>>(),
    loadPost: new Hooks<(optimizer: Optimizer) => void>(),
  };

  constructor(params: Params<O>, defaults: O) {
    this.defaults = defaults;
    for (const group of readGroups(this.name, params)) this.addParamGroup(group as GroupOptions<O>);
  }

  /** The class's name, as messages have it. */
  protected get name(): string {
    return `optim.${this.constructor.name}`;
  }

  /**
   * Adds a group of parameters, for instance layers that are thawed during training. Options that it leaves out take
   * the optimizer's defaults.
   */
  addParamGroup(group: GroupOptions<O>): void {
    const made = makeGroup(this.name, group, this.defaults as O);
    const taken = new Set(this.paramGroups.flatMap(({ params }) => params));
    if (made.params.some((param) => taken.has(param))) {
      throw rangeError(`${this.name}: some parameters appear in more than one parameter group.`);
    }
    if (this.paramGroups.some((other) => (other.paramNames === undefined) !== (made.paramNames === undefined))) {
      throw rangeError(`${this.name}: all param groups should be with or without names.`);
    }
    this.paramGroups.push(made);
  }

  /**
   * Updates all parameters that have a gradient. `closure`, where one is given, computes the loss and the gradients
   * first; its result is returned.
   */
  step(): null;
  step<T>(closure: () => T): T;
  step<T>(closure?: (() => T) | null): T | null;
  step(closure?: (() => unknown) | null): unknown {
    if (!isObserved) return this.#step(closure);
    return inRegion(`Optimizer.step#${this.constructor.name}.step`, () => this.#step(closure));
  }

  #step(closure: (() => unknown) | null | undefined): unknown {
    if (isCapturing()) this.#checkCapturable();
    let args: unknown[] = closure ? [closure] : [];
    for (const hooks of [preHooks, this.#hooks.pre]) for (const hook of hooks) args = hook(this, args) ?? args;
    this.stepped = true;
    const loss = this.update(args[0] as (() => unknown) | undefined);
    for (const hooks of [this.#hooks.post, postHooks]) for (const hook of hooks) hook(this, args);
    return loss;
  }

  /** Whether a step computes with numbers of its own, such as how many there were, that aren't on the device. */
  protected countsOnHost({ capturable, fused }: { capturable?: boolean; fused?: boolean | null }): boolean {
    return capturable === false && !fused;
  }

  /** A step that counts on the host would be captured with one count, and be wrong from then on. */
  #checkCapturable(): void {
    if (!this.paramGroups.some((group) => this.countsOnHost(group as { capturable?: boolean }))) return;
    const name = this.constructor.name;
    const why =
      'capturable' in this.defaults
        ? "but param_groups' capturable is False: make it with { capturable: true }."
        : `which counts its steps on the host: ${name} has no option capturable.`;
    const message = `Attempting CUDA graph capture of step() for an instance of ${name} ${why}`;
    throw atCaller(() => new TorchError(message));
  }

  /** What a step does between its hooks: calls `closure`, where there is one, with gradients enabled, and returns its result. */
  protected abstract update(closure: (() => unknown) | undefined): unknown;

  /**
   * Clears the gradients of all parameters: removes them, or, with `setToNone: false`, fills them with zeros. A
   * parameter without a gradient is left out by the next step, one with a zero gradient is not (momentum moves it).
   */
  zeroGrad(options?: boolean | { setToNone?: boolean }): void {
    const setToNone = setsToNone(options);
    if (!isObserved) this.clearGrad(setToNone);
    else inRegion(`Optimizer.zero_grad#${this.constructor.name}.zero_grad`, () => this.clearGrad(setToNone));
  }

  /** Removes the gradients of all parameters, or fills them with zeros. */
  protected clearGrad(setToNone: boolean): void {
    for (const { params } of this.paramGroups) {
      for (const param of params) {
        if (setToNone) param.grad = null;
        else noGrad(() => param.grad?.detach_().zero_());
      }
    }
  }

  /** The state of every parameter that has one, under Python's names: `opt.state.get(p).exp_avg`. */
  get state(): Map<Tensor, StateEntry> {
    return this.#state;
  }

  /**
   * State and options in the structure and under the names that Python's `state_dict()` has, so that either side loads
   * what the other saved: `{ state: Map { 0 => { exp_avg, ... } }, param_groups: [{ lr, weight_decay, params: [0] }] }`.
   */
  stateDict(): OptimizerStateDict {
    for (const hook of this.#hooks.statePre) hook(this);
    const ids = new Map<Tensor, number>();
    let start = 0;
    const param_groups = this.paramGroups.map(({ params, ...options }) => {
      params.forEach((param, i) => {
        if (!ids.has(param)) ids.set(param, start + i);
      });
      start += params.length;
      const entries = Object.entries(options).map(([key, value]) => [pythonName(key), copyValue(value, same)]);
      return { ...Object.fromEntries(entries), params: params.map((param) => ids.get(param)!) };
    });
    let dict: OptimizerStateDict = { state: this.packState(ids), param_groups };
    for (const hook of this.#hooks.statePost) dict = hook(this, dict) ?? dict;
    return dict;
  }

  /** The state by the parameters' numbers. */
  protected packState(ids: Map<Tensor, number>): Map<number, StateEntry> {
    return new Map([...this.state].map(([param, entry]) => [ids.get(param)!, entry]));
  }

  /**
   * Takes over state and options from what `stateDict()` returned, here or in Python. Tensors are copied to the device
   * and dtype of their parameters. Make schedulers before loading: making one writes learning rates.
   */
  loadStateDict(stateDict: LoadedStateDict): void {
    let dict = stateDict;
    for (const hook of this.#hooks.loadPre) dict = hook(this, dict) ?? dict;
    const saved = readGroupsOf(this.name, dict, this.paramGroups);
    const state = readState(this.name, dict);
    this.paramGroups.forEach((group, i) => {
      const { params: ids, ...options } = saved[i]!;
      const own = {
        ...this.defaults,
        ...mapKeys(
          copyValues(options, (t) => keep(t.clone())),
          camel,
        ),
      };
      const { params, paramNames } = group;
      for (const key of Object.keys(group)) delete (group as Record<string, unknown>)[key];
      Object.assign(group, paramNames === undefined ? {} : { paramNames }, own, { params });
      ids.forEach((id, p) => {
        this.setState(i, p, state.get(id) ?? {});
      });
    });
    for (const hook of this.#hooks.loadPost) hook(this);
  }

  /** Takes over the saved state of one parameter. */
  protected setState(group: number, index: number, entry: StateEntry): void {
    const { params, ...options } = this.paramGroups[group]!;
    const param = params[index]!;
    this.#state.set(param, adaptEntry(entry, param, options));
  }

  /** Runs `hook` before every step. */
  registerStepPreHook(hook: OptimizerPreHook): RemovableHandle {
    return this.#hooks.pre.add(hook);
  }

  /** Runs `hook` after every step. */
  registerStepPostHook(hook: OptimizerPostHook): RemovableHandle {
    return this.#hooks.post.add(hook);
  }

  /** Runs `hook(optimizer)` before every `stateDict()`. */
  registerStateDictPreHook(hook: (optimizer: Optimizer) => void, { prepend = false } = {}): RemovableHandle {
    return this.#hooks.statePre.add(hook, prepend);
  }

  /** Runs `hook(optimizer, stateDict)` after every `stateDict()`; what it returns takes the result's place. */
  registerStateDictPostHook(
    hook: (optimizer: Optimizer, state: OptimizerStateDict) => MayReplace<OptimizerStateDict>,
    { prepend = false } = {},
  ): RemovableHandle {
    return this.#hooks.statePost.add(hook, prepend);
  }

  /** Runs `hook(optimizer, stateDict)` before every `loadStateDict()`; what it returns is loaded instead. */
  registerLoadStateDictPreHook(
    hook: (optimizer: Optimizer, state: LoadedStateDict) => MayReplace<LoadedStateDict>,
    { prepend = false } = {},
  ): RemovableHandle {
    return this.#hooks.loadPre.add(hook, prepend);
  }

  /** Runs `hook(optimizer)` after every `loadStateDict()`. */
  registerLoadStateDictPostHook(hook: (optimizer: Optimizer) => void, { prepend = false } = {}): RemovableHandle {
    return this.#hooks.loadPost.add(hook, prepend);
  }

  /** The groups and their options, as Python prints them. */
  toString(): string {
    const groups = this.paramGroups.map((group, i) => {
      const { params: _, ...options } = group;
      const lines = Object.entries(options).map(([key, value]) => `    ${pythonName(key)}: ${text(value)}\n`);
      return `\nParameter Group ${i}\n${lines.sort().join('')}`;
    });
    return `${this.constructor.name} (${groups.join('')})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

function mapKeys(object: Record<string, unknown>, rename: (key: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [rename(key), value]));
}
