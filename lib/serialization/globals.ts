import { device } from '../core/default-device.js';
import type { Device } from '../core/device.js';
import { type DType, isDType } from '../core/dtype.js';
import { Layout } from '../core/layout.js';
import { complexNumber } from '../core/scalar.js';
import { DAMAGED, type UnpicklingError } from './errors.js';
import type { MetaForm, StridedForm, TensorBuilder } from './forms.js';
import { storageClasses } from './storage-types.js';
import { layoutNamed, named } from './torch-names.js';
import { PyDict, PyGlobal, PySet, PyStorage, PyTensor, PyTuple } from './values.js';

type Fail = (reason: string, advice: string) => UnpicklingError;
type Args = readonly unknown[];

/** PyTorch itself works with tensors of at most this many dimensions. */
const MAX_DIMENSIONS = 64;
/** Values, references to them and dict entries that one pickle may hold; a tensor takes about 15 of them. */
const MAX_VALUES = 4_000_000;

/** Types that are only ever named: as a defaultdict's factory, a tensor's class, a storage's type. */
const typeNames = [
  ...['bool', 'dict', 'float', 'int', 'list', 'str', 'tuple'].map((name) => `builtins.${name}`),
  'torch.Tensor',
  'torch.nn.parameter.Parameter',
  'torch.storage.UntypedStorage',
  'torch.UntypedStorage',
  ...[...storageClasses.keys()].map((name) => `torch.${name}`),
];

/** Python 2's names for what protocol 2 writes, and names that PyTorch has moved. */
const moved = new Map([
  ['__builtin__', 'builtins'],
  ['torch.tensor', 'torch._tensor'],
]);

/**
 * The functions and types that a pickle may name, and what they do here. This list is the whole of what a file can
 * make happen; it is a part of that of PyTorch's own `torch/_weights_only_unpickler.py`.
 */
export class Globals<S, T> {
  readonly #allowed: Map<string, PyGlobal>;
  readonly #builder: TensorBuilder<S, T>;
  readonly #fail: Fail;
  /** Bytes and elements that calls may still produce or look at; an honest file never needs more than its own size. */
  #work: number;
  #values = MAX_VALUES;

  constructor(
    builder: TensorBuilder<S, T>,
    size: number,
    fail: Fail,
    more: readonly (readonly [name: string, call?: (args: Args) => unknown])[] = [],
  ) {
    this.#builder = builder;
    this.#fail = fail;
    this.#work = size;
    const functions: [string, (args: Args) => unknown][] = [
      ['collections.OrderedDict', (args) => this.#orderedDict(args)],
      ['collections.defaultdict', () => new PyDict('dict')],
      ['collections.Counter', ([items]) => this.#counter(items)],
      ['builtins.set', ([items]) => this.#set(items)],
      ['builtins.frozenset', ([items]) => this.#set(items)],
      ['builtins.complex', ([re, im]) => complexNumber(this.#number(re), this.#number(im))],
      ['builtins.bytes', (args) => this.#bytes(args)],
      ['builtins.bytearray', (args) => this.#bytes(args)],
      ['_codecs.encode', (args) => this.#encode(args)],
      ['torch.Size', ([items]) => new PyTuple(this.#sizes(items, 'size'))],
      ['torch.device', (args) => this.#device(args)],
      ['torch.serialization._get_layout', ([name]) => this.#layout(name)],
      ['torch._utils._rebuild_tensor', (args) => this.#strided([...args.slice(0, 4), false, null])],
      ['torch._utils._rebuild_tensor_v2', (args) => this.#strided(args)],
      ['torch._utils._rebuild_tensor_v3', (args) => this.#strided([...args.slice(0, 6), args[7]], args[6])],
      ['torch._utils._rebuild_meta_tensor_no_storage', (args) => this.#meta(args)],
      ['torch._utils._rebuild_sparse_tensor', ([layout, data]) => this.#sparse(layout, data)],
      ['torch._utils._rebuild_nested_tensor', (args) => this.#nested(args)],
      ['torch._utils._rebuild_parameter', (args) => this.#parameter(args)],
      ['torch._utils._rebuild_parameter_with_state', (args) => this.#parameter(args)],
      ['torch._tensor._rebuild_from_type_v2', (args) => this.#fromType(args)],
    ];
    this.#allowed = new Map([
      ...functions.map(([name, call]): [string, PyGlobal] => [name, new PyGlobal(name, call)]),
      ...typeNames.map((name): [string, PyGlobal] => [name, new PyGlobal(name)]),
      ...more.map(([name, call]): [string, PyGlobal] => [name, new PyGlobal(name, call)]),
    ]);
  }

  /** What `module.name` stands for. */
  find(module: string, name: string): unknown {
    const full = `${moved.get(module) ?? module}.${name}`;
    const known = this.#allowed.get(full);
    if (known !== undefined) return known;
    const dtype = module === 'torch' ? named(name) : undefined;
    if (dtype !== undefined) return dtype;
    throw this.#fail(
      `it asks for ${full}, which is refused: a file may name only tensors and plain data, and no code is ever run or imported from it`,
      adviceFor(full),
    );
  }

  call(callee: PyGlobal, args: Args): unknown {
    if (callee.call === undefined) {
      throw this.#fail(`it makes an instance of ${callee.name}, which is refused`, adviceFor(callee.name));
    }
    return callee.call(args);
  }

  /** Counts values as they are made, so that a small file can't fill the memory. */
  countValue(): void {
    if (--this.#values < 0) {
      throw this.#fail(
        `its pickle holds more than ${MAX_VALUES} values`,
        'Save large data as tensors, whose elements are not in the pickle.',
      );
    }
  }

  setItem(dict: PyDict, key: unknown, value: unknown): void {
    this.countValue();
    dict.entries.set(this.#hashable(key), value);
  }

  addItem(set: PySet, item: unknown): void {
    this.countValue();
    set.items.push(this.#hashable(item));
  }

  // -- plain data

  #orderedDict([items]: Args): PyDict {
    const dict = new PyDict('OrderedDict');
    if (items === undefined) return dict;
    const pairs = this.#items(items);
    for (const pair of pairs) {
      const [key, value, ...rest] = this.#items(pair);
      if (value === undefined || rest.length > 0) throw this.#wrong('an OrderedDict');
      this.setItem(dict, key, value);
    }
    return dict;
  }

  #counter(items: unknown): PyDict {
    const counter = new PyDict('dict');
    if (items === undefined) return counter;
    if (!(items instanceof PyDict)) throw this.#wrong('a Counter');
    for (const [key, value] of items.entries) this.setItem(counter, key, value);
    return counter;
  }

  #set(items: unknown): PySet {
    const set = new PySet();
    if (items !== undefined) for (const item of this.#items(items)) this.addItem(set, item);
    return set;
  }

  /** The elements of a list or tuple that a call takes. */
  #items(value: unknown): Args {
    const items = value instanceof PyTuple ? value.items : value;
    if (!Array.isArray(items)) throw this.#wrong('a collection');
    this.#spend(items.length);
    return items;
  }

  #hashable(key: unknown): unknown {
    const ok = key instanceof PyTuple ? key.items.every((item) => isScalar(item)) : isScalar(key);
    if (!ok) throw this.#fail('it has a key in a dict or set that is neither text nor a number', DAMAGED);
    return key;
  }

  #number(value: unknown): number {
    if (typeof value !== 'number') throw this.#wrong('a complex number');
    return value;
  }

  #encode([text, encoding]: Args): Uint8Array {
    if (typeof text !== 'string' || (encoding !== 'latin1' && encoding !== 'latin-1')) throw this.#wrong('bytes');
    this.#spend(text.length);
    if (/[^\0-\xff]/.test(text)) throw this.#wrong('bytes');
    return new Uint8Array(Buffer.from(text, 'latin1'));
  }

  #bytes([data, encoding]: Args): Uint8Array {
    if (data === undefined) return new Uint8Array(0);
    if (typeof data === 'string') return this.#encode([data, encoding]);
    if (!(data instanceof Uint8Array)) throw this.#wrong('bytes');
    this.#spend(data.length);
    return data.slice();
  }

  #device([type, index]: Args): Device {
    if (typeof type !== 'string' || !(index === undefined || isSize(index))) throw this.#wrong('a device');
    try {
      return device(type, index);
    } catch {
      throw this.#wrong('a device');
    }
  }

  #layout(name: unknown): Layout {
    const layout = typeof name === 'string' ? layoutNamed(name) : undefined;
    if (layout === undefined) throw this.#wrong('a layout');
    return layout;
  }

  // -- tensors

  #strided(args: Args, dtype?: unknown): PyTensor<T> {
    const [storage, offset, shape, strides, requiresGrad, , metadata] = args;
    if (!(storage instanceof PyStorage)) throw this.#wrong('a tensor');
    const type = dtype === undefined ? named(storage.dtype ?? '') : dtype;
    if (!isDType(type)) throw this.#wrong('a tensor');
    const view: StridedForm = {
      ...this.#shaped(type, shape, strides, requiresGrad),
      offset: this.#size(offset, 'offset'),
      conj: this.#flag(metadata, 'conj'),
      neg: this.#flag(metadata, 'neg'),
    };
    if (view.conj && !type.isComplex) throw this.#wrong('a conjugated tensor');
    this.#checkBounds(view, type, storage);
    return new PyTensor(this.#builder.strided(storage.storage as S, view));
  }

  #meta([dtype, shape, strides, requiresGrad]: Args): PyTensor<T> {
    if (!isDType(dtype)) throw this.#wrong('a tensor');
    return new PyTensor(this.#builder.meta(this.#shaped(dtype, shape, strides, requiresGrad)));
  }

  #sparse(layout: unknown, data: unknown): PyTensor<T> {
    const items = data instanceof PyTuple ? data.items : [];
    const isCoo = String(layout) === 'torch.sparse_coo';
    const count = isCoo ? 2 : 3;
    const coalesced = items[count + 1];
    const parts = items.slice(0, count);
    if (
      !(layout instanceof Layout) ||
      !parts.every((part) => part instanceof PyTensor) ||
      (coalesced !== undefined && typeof coalesced !== 'boolean')
    ) {
      throw this.#wrong('a sparse tensor');
    }
    const tensors = (parts as PyTensor<T>[]).map((part) => part.tensor);
    // Each is gone through once to see that it makes a valid tensor; a stride of 0 may make a few bytes look endless.
    for (const tensor of tensors) this.#spend(this.#builder.numel(tensor));
    const shape = this.#sizes(items[count], 'size');
    return new PyTensor(
      this.#builder.sparse({
        layout: String(layout),
        parts: tensors,
        shape,
        coalesced: isCoo ? (coalesced ?? null) : null,
      }),
    );
  }

  #nested(args: Args): PyTensor<T> {
    if (args.length !== 4 || !args.every((part) => part instanceof PyTensor)) throw this.#wrong('a nested tensor');
    const [buffer, sizes, strides, offsets] = (args as PyTensor<T>[]).map((part) => part.tensor) as [T, T, T, T];
    for (const tensor of [sizes, strides, offsets]) this.#spend(this.#builder.numel(tensor));
    return new PyTensor(this.#builder.nested({ buffer, sizes, strides, offsets }));
  }

  #parameter([data, requiresGrad]: Args): PyTensor<T> {
    if (!(data instanceof PyTensor) || typeof requiresGrad !== 'boolean') throw this.#wrong('a parameter');
    return new PyTensor(this.#builder.parameter(data.tensor as T, requiresGrad));
  }

  /** A tensor that carried Python attributes, which are left out: `(rebuild, type, args, state)`. */
  #fromType([rebuild, type, args]: Args): unknown {
    const plain =
      type instanceof PyGlobal && (type.name === 'torch.Tensor' || type.name === 'torch.nn.parameter.Parameter');
    const direct = rebuild instanceof PyGlobal && rebuild.name.startsWith('torch._utils.');
    if (!plain || !direct || !(args instanceof PyTuple)) throw this.#wrong('a tensor');
    return this.call(rebuild, args.items);
  }

  #shaped(dtype: DType, shape: unknown, strides: unknown, requiresGrad: unknown): MetaForm {
    const form = {
      dtype: dtype.name,
      shape: this.#sizes(shape, 'size'),
      strides: this.#sizes(strides, 'stride'),
      requiresGrad: requiresGrad === true,
    };
    if (form.shape.length !== form.strides.length || typeof requiresGrad !== 'boolean') throw this.#wrong('a tensor');
    if (requiresGrad && !dtype.isFloatingPoint && !dtype.isComplex) {
      throw this.#fail(`it has a tensor of ${dtype.name} that requires a gradient, which only floats can`, DAMAGED);
    }
    if (!Number.isSafeInteger(form.shape.reduce((product, n) => product * n, 1))) {
      throw this.#fail(`it has a tensor of size [${form.shape}], which no memory holds`, DAMAGED);
    }
    return form;
  }

  #checkBounds({ offset, shape, strides }: StridedForm, dtype: DType, storage: PyStorage<unknown>): void {
    if (shape.includes(0)) return;
    const last = shape.reduce((position, n, d) => position + (n - 1) * strides[d]!, offset);
    const room = storage.dtype === null ? Math.floor(storage.numel / dtype.itemsize) : storage.numel;
    if (!(last < room)) {
      throw this.#fail(
        `it has a tensor of size [${shape}] and strides [${strides}] that starts at element ${offset} of a storage of ${room} elements, and so reaches beyond its end`,
        DAMAGED,
      );
    }
  }

  #sizes(value: unknown, what: string): number[] {
    const items = value instanceof PyTuple ? value.items : value;
    if (!Array.isArray(items)) throw this.#wrong(`a ${what}`);
    if (items.length > MAX_DIMENSIONS) {
      throw this.#fail(`it has a tensor of ${items.length} dimensions; PyTorch has at most ${MAX_DIMENSIONS}`, DAMAGED);
    }
    return items.map((item) => this.#size(item, what));
  }

  #size(value: unknown, what: string): number {
    if (!isSize(value)) throw this.#fail(`it has a tensor whose ${what} is ${shown(value)}`, DAMAGED);
    return value;
  }

  #flag(metadata: unknown, name: string): boolean {
    if (metadata === undefined) return false;
    if (!(metadata instanceof PyDict)) throw this.#wrong('a tensor');
    return metadata.entries.get(name) === true;
  }

  #spend(amount: number): void {
    this.#work -= amount;
    if (this.#work < 0) throw this.#fail('it makes more data from its pickle than the file holds', DAMAGED);
  }

  #wrong(what: string): UnpicklingError {
    return this.#fail(`it makes ${what} of values that are none of ${what}'s`, DAMAGED);
  }
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}

function shown(value: unknown): string {
  return isScalar(value) ? String(value).slice(0, 40) : 'not a number';
}

function adviceFor(name: string): string {
  if (name.startsWith('numpy.')) {
    return 'In Python, turn NumPy arrays into tensors (torch.from_numpy) and NumPy numbers into plain ones (.item()) before torch.save.';
  }
  if (/quant|QInt|QUInt|_rebuild_qtensor/.test(name)) return 'In Python, save tensor.dequantize() instead.';
  if (/_rebuild_(njt|device|wrapper|xla)/.test(name)) {
    return 'In Python, save it as plain CPU tensors: nested.unbind(), or tensor.cpu().';
  }
  return 'If it is a whole model, load it in Python and save model.state_dict() instead; if you do not trust where the file is from, delete it.';
}
