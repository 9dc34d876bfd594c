import { DAMAGED, type UnpicklingError, unpicklingError } from './errors.js';
import type { StorageForm, TensorBuilder } from './forms.js';
import { Globals } from './globals.js';
import { Op, refusedOps } from './opcodes.js';
import { storageClasses } from './storage-types.js';
import { decodeUtf8 } from './utf8.js';
import { ConversionError, PyDict, PyGlobal, PySet, PyStorage, PyTuple, toJavaScript } from './values.js';

const READ_WITH_PYTHON =
  'Load it in Python and save only what is needed from it there, such as model.state_dict(), with torch.save.';
const LARGE = 'Save large data as tensors, whose elements are not in the pickle.';

/** The largest pickle to read; of tensors it holds some 200 bytes each, since their elements are elsewhere. */
export const MAX_SIZE = 64 * 2 ** 20;

/** What takes memory that the instruction's own bytes do not bound. */
const makesValue = new Uint8Array(256);
for (const op of [
  ...[Op.MARK, Op.EMPTY_LIST, Op.EMPTY_DICT, Op.EMPTY_SET, Op.EMPTY_TUPLE, Op.FROZENSET, Op.REDUCE, Op.BINPERSID],
  ...[Op.TUPLE, Op.TUPLE1, Op.TUPLE2, Op.TUPLE3, Op.SHORT_BINBYTES, Op.BINPUT, Op.LONG_BINPUT, Op.MEMOIZE],
])
  makesValue[op] = 1;

/** What a pickle may hold besides plain data and tensors. */
export interface Extension {
  /** The largest pickle to read, where it is not `MAX_SIZE`. */
  readonly maxSize: number;
  /** Functions that the pickle may call, by their names in Python. A type may be named and not called. */
  readonly globals: readonly (readonly [name: string, call?: (args: readonly unknown[]) => unknown])[];
  /** Gives an object that one of them made its state; false where it is none of theirs. */
  build(target: unknown, state: unknown): boolean;
}

/**
 * Reads a pickle of protocol 2 to 5 that holds plain data and tensors, as Python's `torch.load(weights_only=True)`
 * does. Nothing in it can run or import code: what a pickle may call is a fixed list of functions of our own
 * (`Globals`), and everything that it says about itself is checked before it is believed. Any pickle either gives a
 * value or throws an UnpicklingError, in time and memory that its size bounds.
 *
 * @param source what to call the file in errors
 * @param size the bytes of the whole file, where the pickle is a part of one
 * @param extension what it may hold besides; strings of Python 2 of 256 bytes and more are then bytes, which they are
 *   in such files
 */
export function unpickle<S, T>(
  bytes: Uint8Array,
  builder: TensorBuilder<S, T>,
  source = 'bytes',
  size = bytes.length,
  extension: Extension | null = null,
): unknown {
  return new Unpickler(bytes, builder, source, size, extension).load();
}

/** As `unpickle`, of bytes that go on behind the pickle: `end` is where it ends. */
export function unpickleStart<S, T>(
  bytes: Uint8Array,
  builder: TensorBuilder<S, T>,
  source: string,
  size = bytes.length,
): { value: unknown; end: number } {
  const unpickler = new Unpickler(bytes, builder, source, size);
  const value = unpickler.load();
  return { value, end: unpickler.position };
}

class Unpickler<S, T> {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #position = 0;
  #stack: unknown[] = [];
  /** The stacks below each open MARK. */
  readonly #below: unknown[][] = [];
  readonly #memo = new Map<number, unknown>();
  readonly #storages = new Map<string, PyStorage<S>>();
  readonly #globals: Globals<S, T>;

  constructor(
    bytes: Uint8Array,
    readonly builder: TensorBuilder<S, T>,
    readonly source: string,
    size: number,
    readonly extension: Extension | null = null,
  ) {
    // A Buffer's slice would not copy.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const fail = (reason: string, advice: string) => this.#fail(reason, advice);
    this.#globals = new Globals(builder, size + bytes.length, fail, extension?.globals);
  }

  get position(): number {
    return this.#position;
  }

  load(): unknown {
    const most = this.extension?.maxSize ?? MAX_SIZE;
    if (this.#bytes.length > most) {
      throw this.#fail(`its pickle takes ${this.#bytes.length} bytes, and at most ${most} are read`, LARGE);
    }
    if (this.#u8() !== Op.PROTO) throw this.#fail('it does not start as a pickle does', DAMAGED);
    const protocol = this.#u8();
    if (protocol < 2 || protocol > 5) {
      throw this.#fail(`it is a pickle of protocol ${protocol}; protocols 2 to 5 can be read`, READ_WITH_PYTHON);
    }
    for (let op = this.#u8(); op !== Op.STOP; op = this.#u8()) this.#step(op);
    try {
      return toJavaScript(this.#pop(), (tensor: T) => this.builder.finish(tensor));
    } catch (error) {
      throw error instanceof ConversionError ? this.#fail(error.message, READ_WITH_PYTHON) : error;
    }
  }

  #step(op: number): void {
    const stack = this.#stack;
    if (makesValue[op] === 1) this.#globals.countValue();
    switch (op) {
      case Op.FRAME:
        this.#need(this.#u64());
        return;
      case Op.MARK:
        this.#below.push(stack);
        this.#stack = [];
        return;
      case Op.POP:
        // Popping with nothing above a MARK removes the MARK, as in Python.
        if (stack.length > 0) stack.pop();
        else this.#popMark();
        return;
      case Op.POP_MARK:
        this.#popMark();
        return;
      case Op.DUP:
        stack.push(this.#top());
        return;

      case Op.NONE:
        stack.push(null);
        return;
      case Op.NEWTRUE:
        stack.push(true);
        return;
      case Op.NEWFALSE:
        stack.push(false);
        return;
      case Op.BININT:
        stack.push(this.#view.getInt32(this.#take(4), true));
        return;
      case Op.BININT1:
        stack.push(this.#u8());
        return;
      case Op.BININT2:
        stack.push(this.#view.getUint16(this.#take(2), true));
        return;
      case Op.LONG1:
        stack.push(this.#integer(this.#u8()));
        return;
      case Op.LONG4:
        stack.push(this.#integer(this.#u32()));
        return;
      case Op.BINFLOAT:
        stack.push(this.#view.getFloat64(this.#take(8), false));
        return;

      case Op.SHORT_BINSTRING:
      case Op.SHORT_BINUNICODE:
        stack.push(this.#text(this.#u8()));
        return;
      case Op.BINSTRING:
        stack.push(this.extension ? this.#copy(this.#u32()) : this.#text(this.#u32()));
        return;
      case Op.BINUNICODE:
        stack.push(this.#text(this.#u32()));
        return;
      case Op.BINUNICODE8:
        stack.push(this.#text(this.#u64()));
        return;
      case Op.SHORT_BINBYTES:
        stack.push(this.#copy(this.#u8()));
        return;
      case Op.BINBYTES:
        stack.push(this.#copy(this.#u32()));
        return;
      case Op.BINBYTES8:
      case Op.BYTEARRAY8:
        stack.push(this.#copy(this.#u64()));
        return;

      case Op.EMPTY_LIST:
        stack.push([]);
        return;
      case Op.EMPTY_DICT:
        stack.push(new PyDict('dict'));
        return;
      case Op.EMPTY_SET:
        stack.push(new PySet());
        return;
      case Op.EMPTY_TUPLE:
        stack.push(new PyTuple([]));
        return;
      case Op.TUPLE1:
      case Op.TUPLE2:
      case Op.TUPLE3: {
        const count = op - Op.TUPLE1 + 1;
        if (stack.length < count) throw this.#fail('it takes more values from its stack than there are', DAMAGED);
        stack.push(new PyTuple(stack.splice(stack.length - count)));
        return;
      }
      case Op.TUPLE: {
        const items = this.#popMark();
        this.#stack.push(new PyTuple(items));
        return;
      }
      case Op.FROZENSET: {
        const items = this.#popMark();
        this.#stack.push(this.#addTo(new PySet(), items));
        return;
      }
      case Op.APPEND: {
        const item = this.#pop();
        this.#list().push(item);
        return;
      }
      case Op.APPENDS: {
        const items = this.#popMark();
        const list = this.#list();
        for (const item of items) list.push(item);
        return;
      }
      case Op.SETITEM: {
        const value = this.#pop();
        const key = this.#pop();
        this.#setItems([key, value]);
        return;
      }
      case Op.SETITEMS:
        this.#setItems(this.#popMark());
        return;
      case Op.ADDITEMS: {
        const items = this.#popMark();
        const set = this.#top();
        if (!(set instanceof PySet)) throw this.#fail('it adds members to something that is no set', DAMAGED);
        this.#addTo(set, items);
        return;
      }

      case Op.BINPUT:
        this.#memo.set(this.#u8(), this.#top());
        return;
      case Op.LONG_BINPUT:
        this.#memo.set(this.#u32(), this.#top());
        return;
      case Op.MEMOIZE:
        this.#memo.set(this.#memo.size, this.#top());
        return;
      case Op.BINGET:
        stack.push(this.#recall(this.#u8()));
        return;
      case Op.LONG_BINGET:
        stack.push(this.#recall(this.#u32()));
        return;

      case Op.GLOBAL: {
        const module = this.#line();
        stack.push(this.#globals.find(module, this.#line()));
        return;
      }
      case Op.STACK_GLOBAL: {
        const name = this.#pop();
        const module = this.#pop();
        if (typeof module !== 'string' || typeof name !== 'string') {
          throw this.#fail('it names a function by something that is no text', DAMAGED);
        }
        stack.push(this.#globals.find(module, name));
        return;
      }
      case Op.REDUCE: {
        const args = this.#pop();
        const callee = this.#pop();
        if (!(callee instanceof PyGlobal) || !(args instanceof PyTuple)) {
          throw this.#fail('it calls something that is no function', DAMAGED);
        }
        stack.push(this.#globals.call(callee, args.items));
        return;
      }
      case Op.BUILD: {
        const state = this.#pop();
        const target = this.#top();
        if (this.extension?.build(target, state)) return;
        if (!(target instanceof PyDict) || target.type !== 'OrderedDict' || !(state instanceof PyDict)) {
          throw this.#fail('it sets the attributes of an object that is no OrderedDict', READ_WITH_PYTHON);
        }
        target.attributes = state;
        return;
      }
      case Op.BINPERSID:
        stack.push(this.#storage(this.#pop()));
        return;

      default: {
        const refused = refusedOps.get(op);
        if (refused) throw this.#fail(`it holds the instruction ${refused}; this is refused`, READ_WITH_PYTHON);
        const hex = `0x${op.toString(16).padStart(2, '0')}`;
        throw this.#fail(`byte ${hex} at ${this.#position - 1} is no instruction of pickle protocols 2 to 5`, DAMAGED);
      }
    }
  }

  // -- reading

  #need(count: number): void {
    if (count > this.#bytes.length - this.#position) {
      throw this.#fail(`its pickle ends at byte ${this.#bytes.length}, in the middle of a value`, DAMAGED);
    }
  }

  /** Passes over `count` bytes and says where they were. */
  #take(count: number): number {
    this.#need(count);
    const start = this.#position;
    this.#position += count;
    return start;
  }

  #u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  #u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  #u64(): number {
    return Number(this.#view.getBigUint64(this.#take(8), true));
  }

  #copy(count: number): Uint8Array {
    const start = this.#take(count);
    return this.#bytes.slice(start, start + count);
  }

  #text(count: number): string {
    const start = this.#take(count);
    return this.#decode(start, start + count);
  }

  #line(): string {
    const start = this.#position;
    const end = this.#bytes.indexOf(0x0a, start);
    if (end < 0) throw this.#fail('its pickle ends in the middle of a name', DAMAGED);
    this.#position = end + 1;
    return this.#decode(start, end);
  }

  #decode(start: number, end: number): string {
    try {
      return decodeUtf8(this.#bytes.subarray(start, end));
    } catch {
      throw this.#fail(`the text at byte ${start} of its pickle is not UTF-8`, DAMAGED);
    }
  }

  /** Little-endian two's complement of `count` bytes; a number where that is exact. */
  #integer(count: number): number | bigint {
    if (count === 0) return 0;
    const digits = Buffer.from(this.#copy(count)).reverse().toString('hex');
    let unsigned: bigint;
    try {
      unsigned = BigInt(`0x${digits}`);
    } catch {
      throw this.#fail(`it holds an integer of ${count} bytes`, DAMAGED);
    }
    const value = BigInt.asIntN(8 * count, unsigned);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }

  // -- the stack

  #top(): unknown {
    if (this.#stack.length === 0) throw this.#fail('it takes a value from an empty stack', DAMAGED);
    return this.#stack[this.#stack.length - 1];
  }

  #pop(): unknown {
    const value = this.#top();
    this.#stack.pop();
    return value;
  }

  #popMark(): unknown[] {
    const items = this.#stack;
    const below = this.#below.pop();
    if (below === undefined) throw this.#fail('it ends a group that it did not begin', DAMAGED);
    this.#stack = below;
    return items;
  }

  #recall(number: number): unknown {
    const value = this.#memo.get(number);
    if (value === undefined) throw this.#fail(`it refers back to value ${number}, which there is none of`, DAMAGED);
    return value;
  }

  #list(): unknown[] {
    const list = this.#top();
    if (!Array.isArray(list)) throw this.#fail('it appends to something that is no list', DAMAGED);
    return list;
  }

  #setItems(items: unknown[]): void {
    const dict = this.#top();
    if (!(dict instanceof PyDict)) throw this.#fail('it sets items of something that is no dict', DAMAGED);
    if (items.length % 2 !== 0) throw this.#fail('it sets a key of a dict without a value', DAMAGED);
    for (let i = 0; i < items.length; i += 2) this.#globals.setItem(dict, items[i], items[i + 1]);
  }

  #addTo(set: PySet, items: readonly unknown[]): PySet {
    for (const item of items) this.#globals.addItem(set, item);
    return set;
  }

  // -- storages

  /** `('storage', torch.FloatStorage, '0', 'cpu', numel)`, and in legacy files what the storage is a view of. */
  #storage(id: unknown): PyStorage<S> {
    const [what, type, key, location, numel, viewed = null] = id instanceof PyTuple ? id.items : [];
    if (
      what !== 'storage' ||
      !(type instanceof PyGlobal) ||
      typeof key !== 'string' ||
      typeof location !== 'string' ||
      !isSize(numel)
    ) {
      throw this.#fail('it refers to data outside the pickle that is no storage of a tensor', DAMAGED);
    }
    if (viewed !== null) throw this.#fail('its storages are views of others, as before PyTorch 0.4', READ_WITH_PYTHON);
    const [, name] = /^torch\.(?:storage\.)?(\w+)$/.exec(type.name) ?? [];
    const dtype = name === 'UntypedStorage' ? null : storageClasses.get(name ?? '');
    if (dtype === undefined) throw this.#fail(`it takes ${type.name} for a type of storage`, DAMAGED);

    const known = this.#storages.get(key);
    if (known !== undefined && known.dtype === dtype && known.numel === numel) return known;
    // Empty storages may come twice, with different types: there is nothing to share.
    if (known !== undefined && known.numel > 0) {
      throw this.#fail(`it describes the storage data/${key} in two ways that contradict each other`, DAMAGED);
    }
    const form: StorageForm = { key, dtype, location, numel };
    const storage = new PyStorage(this.builder.storage(form), dtype, numel);
    this.#storages.set(key, storage);
    return storage;
  }

  #fail(reason: string, advice: string): UnpicklingError {
    return unpicklingError(this.source, reason, advice);
  }
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
