import { signature } from '../core/arguments.js';
import type { DeviceLike } from '../core/device.js';
import { type DTypeLike, type DTypeName, type MemoryFormatLike, toDtype } from '../core/dtype.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { readTo } from '../core/methods/conversion.js';
import { noGrad } from '../core/modes.js';
import { keep } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { deepCopy, type Memo } from './copy.js';
import { forwardWithHooks } from './hooks/forward.js';
import {
  type BackwardHook,
  type BackwardPreHook,
  type ForwardHook,
  type ForwardPreHook,
  Hooks,
  RemovableHandle,
} from './hooks/hooks.js';
import { pythonName } from './names.js';
import { Buffer, isLazy, Parameter } from './parameter.js';
import { type IncompatibleKeys, type LoadOptions, loadState, type StateDict } from './state.js';
import { indent } from './text.js';

/** Something that a module holds: its name in Python, the value, and what it is called on the module itself. */
export type Member = [key: string, value: unknown, property: string];

interface HeldBuffer {
  tensor: Tensor | null;
  persistent: boolean;
}

/** What a module knows of itself beside its own properties. */
interface Registry {
  /** By property, in order of registration. */
  readonly buffers: Map<string, HeldBuffer>;
  hooks: Hooks | null;
  /** The `forward` that was an own property before hooks wrapped it. */
  ownForward: PropertyDescriptor | undefined;
}

export interface HookOptions {
  /** Run before the hooks that are there already. */
  prepend?: boolean;
}

export interface ToOptions {
  /** Don't wait for copies from pinned memory to a GPU. */
  nonBlocking?: boolean;
  /** How parameters and buffers of four or five dimensions are laid out. */
  memoryFormat?: MemoryFormatLike | null;
}

export interface NamedMembersOptions {
  /** Goes before every name. */
  prefix?: string;
  /** Whether submodules' members are listed too; true by default. */
  recurse?: boolean;
  /** Whether what is held twice is listed once; true by default. */
  removeDuplicate?: boolean;
}

export interface StateDictOptions {
  /** Goes before every key. */
  prefix?: string;
  /** Give the parameters and buffers themselves instead of detached tensors that share their memory. */
  keepVars?: boolean;
}

interface NamedModulesOptions {
  memo?: Set<Module>;
  prefix?: string;
  removeDuplicate?: boolean;
}

const readNamedModules = signature<NamedModulesOptions>('Module.namedModules', [
  'memo?',
  'prefix?',
  'removeDuplicate?',
]);
const readNamedParameters = signature<NamedMembersOptions>('Module.namedParameters', [
  'prefix?',
  'recurse?',
  'removeDuplicate?',
]);
const readNamedBuffers = signature<NamedMembersOptions>('Module.namedBuffers', [
  'prefix?',
  'recurse?',
  'removeDuplicate?',
]);
const readParameters = signature<{ recurse?: boolean }>('Module.parameters', ['recurse?']);
const readBuffers = signature<{ recurse?: boolean }>('Module.buffers', ['recurse?']);
const readModules = signature<{ removeDuplicate?: boolean }>('Module.modules', ['removeDuplicate?']);
const readStateDict = signature<StateDictOptions>('Module.stateDict', ['*', 'prefix?', 'keepVars?']);
const readLoad = signature<LoadOptions>('Module.loadStateDict', ['strict?', 'assign?']);
const readRegisterBuffer = signature<{ persistent?: boolean }>('Module.registerBuffer', ['persistent?']);
const readZeroGrad = signature<{ setToNone?: boolean }>('Module.zeroGrad', ['setToNone?']);
const readHook = signature<HookOptions>('Module.registerHook', ['*', 'prepend?']);

function join(prefix: string, name: string): string {
  return prefix ? `${prefix}.${name}` : name;
}

/**
 * Throws unless `name` can be part of a path.
 * @internal
 */
export function checkName(kind: string, name: unknown): asserts name is string {
  if (typeof name !== 'string') throw typeError(`a ${kind}'s name should be a string, got ${describe(name)}`);
  if (name === '' || name.includes('.')) {
    throw rangeError(`a ${kind}'s name can't be empty or contain ".", got ${describe(name)}`);
  }
}

/**
 * The base class of all layers and networks. Own properties that are modules, parameters or registered buffers are
 * found when the tree is walked, in the order of their definition; their names in state dicts and in printed text are
 * Python's (`selfAttn` is `self_attn`).
 *
 *     class Net extends nn.Module {
 *       fc = new nn.Linear(784, 10);
 *       override forward(x: Tensor): Tensor { return this.fc.forward(x.flatten(1)); }
 *     }
 *
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html
 */
export class Module {
  /** Whether the module is in training mode, which dropout and batch normalization behave by. */
  training = true;

  /** @internal */
  declare readonly _registry: Registry;

  constructor() {
    Object.defineProperty(this, '_registry', {
      value: { buffers: new Map(), hooks: null, ownForward: undefined } satisfies Registry,
    });
  }

  /** Computes the module's output; every subclass defines its own. */
  forward(..._args: any[]): any {
    throw typeError(`Module [${this.constructor.name}] is missing the required "forward" function`);
  }

  // -- registration

  /**
   * Adds a tensor that is part of the module's state but is no parameter, as property `name`. Assigning to the property
   * replaces the buffer. Buffers that are not `persistent` are left out of state dicts.
   * @throws TypeError where `tensor` is neither a tensor nor null, RangeError for a name that is taken.
   */
  registerBuffer(name: string, tensor: Tensor | null, persistent?: boolean | { persistent?: boolean }): void;
  registerBuffer(name: string, tensor: Tensor | null, ...args: unknown[]): void {
    checkName('buffer', name);
    const { persistent = true } = readRegisterBuffer(args);
    const { buffers } = this._registry;
    if (name in this && !buffers.has(name)) throw rangeError(`property '${name}' already exists`);
    holdBuffer(this, name, persistent);
    (this as Record<string, unknown>)[name] = tensor;
  }

  /**
   * Adds a parameter as property `name`; the same as assigning it.
   * @throws TypeError where `parameter` is neither a Parameter nor null, RangeError for a name that is taken.
   */
  registerParameter(name: string, parameter: Parameter | null): void {
    checkName('parameter', name);
    if (name in this && !((this as Record<string, unknown>)[name] instanceof Parameter)) {
      throw rangeError(`property '${name}' already exists`);
    }
    if (parameter !== null && !(parameter instanceof Parameter)) {
      throw typeError(`parameter '${name}' has to be an nn.Parameter or null, got ${describe(parameter)}`);
    }
    this._assign(name, parameter);
  }

  /**
   * Adds a submodule as property `name`; the same as assigning it.
   * @throws TypeError where `module` is neither a Module nor null, RangeError for a name that is taken.
   */
  addModule(name: string, module: Module | null): void {
    checkName('module', name);
    if (name in this && !((this as Record<string, unknown>)[name] instanceof Module)) {
      throw rangeError(`property '${name}' already exists`);
    }
    if (module !== null && !(module instanceof Module)) {
      throw typeError(`module '${name}' has to be an nn.Module or null, got ${describe(module)}`);
    }
    this._assign(name, module);
  }

  /** The same as `addModule`. */
  registerModule(name: string, module: Module | null): void {
    this.addModule(name, module);
  }

  // -- walking the tree

  /** @internal Everything the module holds; containers add what they hold in other ways than as properties. */
  *_members(): Generator<Member> {
    for (const property of Object.keys(this)) {
      yield [pythonName(property), (this as Record<string, unknown>)[property], property];
    }
  }

  /** @internal Replaces a member. */
  _assign(property: string, value: unknown): void {
    (this as Record<string, unknown>)[property] = value;
  }

  /** @internal The module's own parameters. */
  *_ownParameters(): Generator<[key: string, parameter: Parameter, property: string]> {
    for (const [key, value, property] of this._members()) if (value instanceof Parameter) yield [key, value, property];
  }

  /** @internal The module's own buffers. */
  *_ownBuffers(): Generator<[key: string, tensor: Tensor, property: string, persistent: boolean]> {
    registerAssigned(this);
    for (const [property, { persistent }] of this._registry.buffers) {
      const value = (this as Record<string, unknown>)[property];
      if (value instanceof Tensor && !(value instanceof Parameter)) {
        yield [pythonName(property), value, property, persistent];
      }
    }
  }

  /** @internal The module's own submodules, repeated ones too. */
  *_ownModules(): Generator<[key: string, module: Module, property: string]> {
    for (const [key, value, property] of this._members()) if (value instanceof Module) yield [key, value, property];
  }

  /** The modules directly below this one, with their names. */
  *namedChildren(): Generator<[name: string, module: Module]> {
    const seen = new Set<Module>();
    for (const [key, module] of this._ownModules()) {
      if (seen.has(module)) continue;
      seen.add(module);
      yield [key, module];
    }
  }

  /** The modules directly below this one. */
  *children(): Generator<Module> {
    for (const [, module] of this.namedChildren()) yield module;
  }

  /** This module and all below it, with their paths (`''` for itself). */
  namedModules(options?: NamedModulesOptions): Generator<[name: string, module: Module]>;
  namedModules(
    memo?: Set<Module>,
    prefix?: string,
    removeDuplicate?: boolean,
  ): Generator<[name: string, module: Module]>;
  namedModules(...args: unknown[]): Generator<[name: string, module: Module]> {
    const { memo = new Set(), prefix = '', removeDuplicate = true } = readNamedModules(args);
    return walk(this, prefix, removeDuplicate, memo);
  }

  /** This module and all below it. */
  modules(removeDuplicate?: boolean | { removeDuplicate?: boolean }): Generator<Module>;
  modules(...args: unknown[]): Generator<Module> {
    return valuesOf(this.namedModules(readModules(args)));
  }

  /** All parameters with their names; one that is held in several places is listed once. */
  namedParameters(options?: NamedMembersOptions): Generator<[name: string, parameter: Parameter]>;
  namedParameters(
    prefix?: string,
    recurse?: boolean,
    removeDuplicate?: boolean,
  ): Generator<[name: string, parameter: Parameter]>;
  namedParameters(...args: unknown[]): Generator<[name: string, parameter: Parameter]> {
    return namedMembers(this, (module) => module._ownParameters(), readNamedParameters(args));
  }

  /** All parameters, what an optimizer takes. */
  parameters(recurse?: boolean | { recurse?: boolean }): Generator<Parameter>;
  parameters(...args: unknown[]): Generator<Parameter> {
    return valuesOf(this.namedParameters(readParameters(args)));
  }

  /** All buffers with their names. */
  namedBuffers(options?: NamedMembersOptions): Generator<[name: string, buffer: Tensor]>;
  namedBuffers(
    prefix?: string,
    recurse?: boolean,
    removeDuplicate?: boolean,
  ): Generator<[name: string, buffer: Tensor]>;
  namedBuffers(...args: unknown[]): Generator<[name: string, buffer: Tensor]> {
    return namedMembers(this, (module) => module._ownBuffers(), readNamedBuffers(args));
  }

  /** All buffers. */
  buffers(recurse?: boolean | { recurse?: boolean }): Generator<Tensor>;
  buffers(...args: unknown[]): Generator<Tensor> {
    return valuesOf(this.namedBuffers(readBuffers(args)));
  }

  // -- access by path

  /**
   * The module at a path such as `'layer1.0.conv'`; `''` is this one.
   * @throws RangeError where there is none.
   */
  getSubmodule(target: string): Module {
    let module: Module = this;
    for (const key of target === '' ? [] : target.split('.')) {
      const found = [...module._ownModules()].find(([k, , property]) => k === key || property === key);
      if (!found) throw rangeError(`${module.constructor.name} has no submodule '${key}' (of '${target}')`);
      module = found[1];
    }
    return module;
  }

  /**
   * The parameter at a path such as `'layer1.0.conv.weight'`.
   * @throws RangeError where there is none.
   */
  getParameter(target: string): Parameter {
    return atPath(this, target, 'parameter', (module) => module._ownParameters());
  }

  /**
   * The buffer at a path such as `'layer1.0.bn.running_mean'`.
   * @throws RangeError where there is none.
   */
  getBuffer(target: string): Tensor {
    return atPath(this, target, 'buffer', (module) => module._ownBuffers());
  }

  // -- state

  /**
   * Parameters and persistent buffers by name, detached and sharing memory with the module's: what `torch.save` takes.
   * Names are Python's, so either side reads the other's files.
   */
  stateDict(options?: StateDictOptions): Map<string, Tensor>;
  stateDict(...args: unknown[]): Map<string, Tensor> {
    const { prefix = '', keepVars = false } = readStateDict(args);
    const state = new Map<string, Tensor>();
    saveTo(this, state, prefix, keepVars);
    return state;
  }

  /**
   * Copies the tensors of `state` into parameters and buffers of the same names. With `assign` they take their places
   * instead, with their dtypes and devices. Where not `strict`, names that only one side has are only reported.
   * @throws RangeError that lists every name and shape that does not fit.
   * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict
   */
  loadStateDict(state: StateDict, options?: LoadOptions): IncompatibleKeys;
  loadStateDict(state: StateDict, strict?: boolean, assign?: boolean): IncompatibleKeys;
  loadStateDict(state: StateDict, ...args: unknown[]): IncompatibleKeys {
    return loadState(this, state, readLoad(args));
  }

  /** @internal Fills in what state dicts of older versions of the layer lack. */
  _upgradeState(_state: Map<string, Tensor>, _prefix: string): void {}

  // -- conversion

  /** @internal Applies `convert` to all parameters, gradients and buffers, keeping the parameters' identity. */
  _convert(convert: (tensor: Tensor) => Tensor): this {
    for (const module of this.children()) module._convert(convert);
    noGrad(() => {
      for (const [, parameter] of this._ownParameters()) {
        const grad = parameter.grad;
        replaceData(parameter, convert);
        if (grad) replaceData(grad, convert);
      }
      for (const [, buffer, property] of this._ownBuffers()) this._assign(property, convert(buffer));
    });
    return this;
  }

  /**
   * Moves parameters and buffers, in place, to a device and casts floating-point ones to a dtype: `to('cuda')`,
   * `to(torch.float64)`, `to('cuda', torch.float16)`, `to(tensor)`, `to({ device, dtype, memoryFormat })`.
   * @throws TypeError for a dtype that is neither floating point nor complex.
   */
  to(dtype: DTypeLike, options?: ToOptions): this;
  to(device: DeviceLike | null, dtype?: DTypeLike | null, options?: ToOptions): this;
  to(other: Tensor, options?: ToOptions): this;
  to(options: ToOptions & { device?: DeviceLike | null; dtype?: DTypeLike | null }): this;
  to(...args: unknown[]): this {
    const { device, dtype, other, nonBlocking, memoryFormat } = readTo(args);
    const wanted = other ? other.dtype : dtype && toDtype(dtype);
    if (wanted && !wanted.isFloatingPoint && !wanted.isComplex) {
      throw typeError(`Module.to only accepts floating point or complex dtypes, but got ${wanted}`);
    }
    const place = other ? other.device : device;
    return this._convert((t) =>
      t.to({
        device: place ?? null,
        dtype: t.isFloatingPoint() || t.isComplex() ? (wanted ?? null) : null,
        nonBlocking: nonBlocking ?? false,
        memoryFormat: t.ndim === 4 || t.ndim === 5 ? (memoryFormat ?? null) : null,
      }),
    );
  }

  /** Moves the module to the CPU. */
  cpu(): this {
    return this.to('cpu');
  }

  /** Moves the module to a GPU, the current one by default. */
  cuda(device: number | string = 'cuda'): this {
    return this.to(typeof device === 'number' ? `cuda:${device}` : device);
  }

  /** Casts floating-point parameters and buffers to float32. */
  float(): this {
    return cast(this, 'float32');
  }

  /** Casts floating-point parameters and buffers to float64. */
  double(): this {
    return cast(this, 'float64');
  }

  /** Casts floating-point parameters and buffers to float16. */
  half(): this {
    return cast(this, 'float16');
  }

  /** Casts floating-point parameters and buffers to bfloat16. */
  bfloat16(): this {
    return cast(this, 'bfloat16');
  }

  /**
   * A deep copy, as Python's `copy.deepcopy`: parameters, buffers and submodules are copied, and what is shared within
   * the module is shared within the copy. Functions and objects of other classes are taken over as they are; a subclass
   * with `#private` fields has to override it.
   */
  clone(memo: Memo = new Map()): this {
    const known = memo.get(this);
    if (known) return known as this;
    const copy = Object.create(Object.getPrototypeOf(this)) as this;
    memo.set(this, copy);
    registerAssigned(this);
    const { buffers, hooks, ownForward } = this._registry;
    const copied = [...buffers].map(([name, { tensor, persistent }]): [string, HeldBuffer] => [
      name,
      { tensor: tensor && keep(deepCopy(tensor, memo)), persistent },
    ]);
    const registry: Registry = { buffers: new Map(copied), hooks: null, ownForward: undefined };
    Object.defineProperty(copy, '_registry', { value: registry });
    for (const key of Reflect.ownKeys(this)) {
      if (key === '_registry' || (key === 'forward' && hooks)) continue;
      const descriptor = Object.getOwnPropertyDescriptor(this, key)!;
      if ('value' in descriptor) descriptor.value = deepCopy(descriptor.value, memo);
      Object.defineProperty(copy, key, descriptor);
    }
    if (ownForward) Object.defineProperty(copy, 'forward', ownForward);
    if (hooks) wrapForward(copy, hooks.clone());
    return copy;
  }

  // -- modes and gradients

  /** Sets training mode, or evaluation mode, for this module and all below it. */
  train(mode = true): this {
    if (typeof mode !== 'boolean') throw typeError(`training mode is expected to be boolean, got ${describe(mode)}`);
    this.training = mode;
    for (const module of this.children()) module.train(mode);
    return this;
  }

  /** Sets evaluation mode, the same as `train(false)`. */
  eval(): this {
    return this.train(false);
  }

  /** Sets whether gradients are computed for the parameters: `requiresGrad_(false)` freezes the module. */
  requiresGrad_(requiresGrad = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad = requiresGrad;
    return this;
  }

  /** Drops the parameters' gradients, or fills them with zeros where not `setToNone`. */
  zeroGrad(setToNone?: boolean | { setToNone?: boolean }): void;
  zeroGrad(...args: unknown[]): void {
    const { setToNone = true } = readZeroGrad(args);
    for (const parameter of this.parameters()) {
      const { grad } = parameter;
      if (!grad) continue;
      if (setToNone) parameter.grad = null;
      else noGrad(() => grad.detach().zero_());
    }
  }

  /** Calls `fn` with every module below this one and then with this one, to initialize weights for example. */
  apply(fn: (module: Module) => void): this {
    if (typeof fn !== 'function') throw typeError(`Module.apply: fn should be a function, got ${describe(fn)}`);
    for (const module of this.children()) module.apply(fn);
    fn(this);
    return this;
  }

  // -- hooks

  /** Runs `hook` with the module and `forward`'s arguments before it; what the hook returns replaces the arguments. */
  registerForwardPreHook(hook: ForwardPreHook, options: HookOptions = {}): RemovableHandle {
    return addHook(this, 'forwardPre', hook, options);
  }

  /** Runs `hook` with the module, `forward`'s arguments and its output; what the hook returns replaces the output. */
  registerForwardHook(hook: ForwardHook, options: HookOptions = {}): RemovableHandle {
    return addHook(this, 'forward', hook, options);
  }

  /** Runs `hook` when the gradients of the module's outputs are known; an array that it returns replaces them. */
  registerFullBackwardPreHook(hook: BackwardPreHook, options: HookOptions = {}): RemovableHandle {
    return addHook(this, 'backwardPre', hook, options);
  }

  /** Runs `hook` when the gradients of the module's inputs are known; an array that it returns replaces them. */
  registerFullBackwardHook(hook: BackwardHook, options: HookOptions = {}): RemovableHandle {
    return addHook(this, 'backward', hook, options);
  }

  // -- text

  /** What the printed text says of the module itself, in Python's words; for subclasses to override. */
  extraRepr(): string {
    return '';
  }

  /** The module tree as Python prints it. */
  toString(): string {
    const extra = this.extraRepr();
    const extraLines = extra ? extra.split('\n') : [];
    const children = [...this._ownModules()].map(([key, module]) => `(${key}): ${indent(String(module))}`);
    const name = this.constructor.name;
    if (extraLines.length + children.length === 0) return `${name}()`;
    if (extraLines.length === 1 && children.length === 0) return `${name}(${extra})`;
    return `${name}(\n  ${[...extraLines, ...children].join('\n  ')}\n)`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** Makes property `name` a buffer. */
function holdBuffer(module: Module, name: string, persistent: boolean): void {
  module._registry.buffers.set(name, { tensor: null, persistent });
  // An accessor, so that a tensor which replaces the buffer inside a scope outlives the scope too.
  Object.defineProperty(module, name, {
    enumerable: true,
    configurable: true,
    get(this: Module): Tensor | null {
      return this._registry.buffers.get(name)!.tensor;
    },
    set(this: Module, value: Tensor | null) {
      if (value !== null && !(value instanceof Tensor)) {
        throw typeError(`buffer '${name}' has to be a tensor or null, got ${describe(value)}`);
      }
      this._registry.buffers.get(name)!.tensor = value && keep(value);
    },
  });
}

/** Registers the buffers that were assigned as an `nn.Buffer`: class fields are set behind the module's back. */
function registerAssigned(module: Module): void {
  const properties = module as unknown as Record<string, unknown>;
  for (const name of Object.keys(module)) {
    const value = properties[name];
    if (!(value instanceof Buffer) || module._registry.buffers.has(name)) continue;
    holdBuffer(module, name, value.persistent);
    properties[name] = value;
  }
}

/** Gives `tensor` what `convert` makes of it, in place. */
function replaceData(tensor: Tensor, convert: (tensor: Tensor) => Tensor): void {
  const converted = convert(tensor);
  if (converted === tensor) return;
  tensor.data = converted;
  converted.dispose();
}

function cast<M extends Module>(module: M, dtype: DTypeName): M {
  return module._convert((t) => (t.isFloatingPoint() ? t.to({ dtype }) : t));
}

function* walk(
  module: Module,
  prefix: string,
  removeDuplicate: boolean,
  memo: Set<Module>,
): Generator<[name: string, module: Module]> {
  if (memo.has(module)) return;
  if (removeDuplicate) memo.add(module);
  yield [prefix, module];
  for (const [key, child] of module._ownModules()) yield* walk(child, join(prefix, key), removeDuplicate, memo);
}

function* valuesOf<T>(entries: Iterable<[name: string, value: T]>): Generator<T> {
  for (const [, value] of entries) yield value;
}

function* namedMembers<T extends Tensor>(
  root: Module,
  own: (module: Module) => Iterable<[key: string, value: T, ...rest: unknown[]]>,
  { prefix = '', recurse = true, removeDuplicate = true }: NamedMembersOptions,
): Generator<[name: string, value: T]> {
  const seen = new Set<T>();
  const modules: Iterable<[string, Module]> = recurse
    ? root.namedModules({ prefix, removeDuplicate })
    : [[prefix, root]];
  for (const [path, module] of modules) {
    for (const [key, value] of own(module)) {
      if (seen.has(value)) continue;
      if (removeDuplicate) seen.add(value);
      yield [join(path, key), value];
    }
  }
}

function atPath<T>(
  root: Module,
  target: string,
  kind: string,
  own: (module: Module) => Iterable<[key: string, value: T, property: string, ...rest: unknown[]]>,
): T {
  const dot = target.lastIndexOf('.');
  const module = root.getSubmodule(target.slice(0, Math.max(dot, 0)));
  const name = target.slice(dot + 1);
  for (const [key, value, property] of own(module)) if (key === name || property === name) return value;
  throw rangeError(`${module.constructor.name} has no ${kind} '${name}' (of '${target}')`);
}

function saveTo(module: Module, state: Map<string, Tensor>, prefix: string, keepVars: boolean): void {
  const save = (key: string, tensor: Tensor) =>
    state.set(prefix + key, keepVars || isLazy(tensor) ? tensor : tensor.detach());
  for (const [key, parameter] of module._ownParameters()) save(key, parameter);
  for (const [key, buffer, , persistent] of module._ownBuffers()) if (persistent) save(key, buffer);
  for (const [key, child] of module._ownModules()) saveTo(child, state, `${prefix}${key}.`, keepVars);
}

function addHook<K extends 'forwardPre' | 'forward' | 'backwardPre' | 'backward'>(
  module: Module,
  kind: K,
  hook: Hooks[K][number],
  options: HookOptions,
): RemovableHandle {
  const { prepend = false } = readHook([options]);
  if (typeof hook !== 'function') throw typeError(`a hook is a function, got ${describe(hook)}`);
  const hooks = module._registry.hooks ?? wrapForward(module, new Hooks());
  const list = hooks[kind] as unknown[];
  // The same function may be registered twice, so each registration is an entry of its own.
  const entry = (...args: unknown[]): unknown => (hook as (...args: unknown[]) => unknown)(...args);
  if (prepend) list.unshift(entry);
  else list.push(entry);
  return new RemovableHandle(() => {
    const at = list.indexOf(entry);
    if (at < 0) return;
    list.splice(at, 1);
    if (hooks.isEmpty) unwrapForward(module);
  });
}

/** Wraps `forward` on this one module, so that a module without hooks pays nothing for them. */
function wrapForward(module: Module, hooks: Hooks): Hooks {
  const registry = module._registry;
  registry.hooks = hooks;
  registry.ownForward = Object.getOwnPropertyDescriptor(module, 'forward');
  const forward = module.forward;
  Object.defineProperty(module, 'forward', {
    configurable: true,
    writable: true,
    value: (...args: unknown[]) => forwardWithHooks(module, hooks, forward, args),
  });
  return hooks;
}

function unwrapForward(module: Module): void {
  const registry = module._registry;
  registry.hooks = null;
  delete (module as Partial<Module>).forward;
  if (registry.ownForward) Object.defineProperty(module, 'forward', registry.ownForward);
}
