import { types } from 'node:util';
import { isOptions } from '../core/arguments.js';
import { Device } from '../core/device.js';
import { isDType } from '../core/dtype.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { Layout } from '../core/layout.js';
import { Complex, FloatScalar } from '../core/scalar.js';
import { ByteWriter } from './byte-writer.js';
import type { StorageForm, TensorForm, TensorReader } from './forms.js';
import { MAX_DEPTH, Op } from './opcodes.js';
import { storageClass } from './storage-types.js';
import { encodeUtf8 } from './utf8.js';

/**
 * Writes a value as a pickle of protocol 2, with the instructions and names that Python's `torch.load` accepts by
 * default. Tensors' elements are not in it: `tensors` says which storage record each one views.
 */
export function pickle(value: unknown, tensors: TensorReader): Uint8Array {
  return new Pickler(tensors).dump(value);
}

/** A tuple, which JavaScript values have none of but tensors' forms need. */
class Tuple {
  constructor(readonly items: readonly unknown[]) {}
}

/** The result of calling a Python function. */
class Reduce {
  constructor(
    readonly module: string,
    readonly name: string,
    readonly args: readonly unknown[],
  ) {}
}

class Global {
  constructor(
    readonly module: string,
    readonly name: string,
  ) {}
}

class Persistent {
  constructor(readonly storage: StorageForm) {}
}

class Pickler {
  readonly #out = new ByteWriter();
  readonly #tensors: TensorReader;
  /** What has been written, under the number by which the pickle refers back to it. */
  readonly #memo = new Map<unknown, number>();
  /** Containers being written, with the path at which each was met. */
  readonly #open = new Map<object, string>();
  readonly #path: (string | number)[] = [];

  constructor(tensors: TensorReader) {
    this.#tensors = tensors;
  }

  dump(value: unknown): Uint8Array {
    this.#out.u8(Op.PROTO).u8(2);
    this.#save(value);
    return this.#out.u8(Op.STOP).finish();
  }

  #save(value: unknown): void {
    if (typeof value === 'string') this.#string(value);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'bigint') this.#integer(value);
    else if (typeof value === 'boolean') this.#out.u8(value ? Op.NEWTRUE : Op.NEWFALSE);
    else if (value === null) this.#out.u8(Op.NONE);
    // torch.float32 is a function as well, for torch.float(2).
    else if (isDType(value)) this.#global('torch', value.name);
    else if (value instanceof FloatScalar) this.#out.u8(Op.BINFLOAT).f64(value.float);
    else if (value instanceof Tuple) this.#tuple(value.items);
    else if (value instanceof Reduce) this.#reduce(value);
    else if (value instanceof Global) this.#global(value.module, value.name);
    else if (value instanceof Persistent) this.#persistent(value.storage);
    else if (typeof value === 'object') this.#object(value);
    else throw this.#unsupported(value);
  }

  #object(value: object): void {
    const outer = this.#open.get(value);
    if (outer !== undefined) {
      throw typeError(
        `torch.save: ${this.#where()} is ${outer} itself, which contains it; a file can't hold circular data. ` +
          'Leave the reference back out of what is saved.',
      );
    }
    if (this.#recall(value)) return;
    if (this.#open.size >= MAX_DEPTH) {
      throw rangeError(
        `torch.save: ${this.#where().slice(0, 60)}... is nested more than ${MAX_DEPTH} levels deep, which Python could not read back.`,
      );
    }
    this.#open.set(value, this.#where());
    this.#composite(value);
    this.#open.delete(value);
  }

  #composite(value: object): void {
    const form = this.#tensors.form(value);
    if (form !== null) {
      this.#save(tensorCall(form));
      this.#remember(value);
    } else if (Array.isArray(value)) this.#list(value);
    else if (types.isMap(value)) this.#map(value);
    else if (types.isSet(value)) this.#set(value);
    else if (types.isUint8Array(value)) this.#bytes(value);
    else if (value instanceof Complex)
      this.#save(new Reduce('__builtin__', 'complex', [float(value.re), float(value.im)]));
    else if (value instanceof Device) {
      this.#save(new Reduce('torch', 'device', value.index === null ? [value.type] : [value.type, value.index]));
    } else if (value instanceof Layout) {
      this.#save(new Reduce('torch.serialization', '_get_layout', [String(value)]));
    } else if (isOptions(value)) this.#dict(value);
    else throw this.#unsupported(value);
  }

  // -- numbers and text

  #number(value: number): void {
    // A larger whole number may have lost digits already, so it is a float in truth; and no int is a negative zero.
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) this.#integer(BigInt(value));
    else this.#out.u8(Op.BINFLOAT).f64(value);
  }

  #integer(value: bigint): void {
    if (value >= 0n && value < 0x100n) this.#out.u8(Op.BININT1).u8(Number(value));
    else if (value >= 0n && value < 0x10000n) this.#out.u8(Op.BININT2).u16(Number(value));
    else if (BigInt.asIntN(32, value) === value) this.#out.u8(Op.BININT).u32(Number(BigInt.asUintN(32, value)));
    else this.#long(value);
  }

  #long(value: bigint): void {
    const size = Math.floor((value < 0n ? ~value : value).toString(2).length / 8) + 1;
    if (size > 255) {
      throw rangeError(`torch.save: ${this.#where()} is an integer of ${size} bytes, at most 255 can be saved.`);
    }
    const bytes = new Uint8Array(size);
    for (let i = 0, rest = BigInt.asUintN(8 * size, value); i < size; i++, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
    this.#out.u8(Op.LONG1).u8(size).bytes(bytes);
  }

  #string(value: string): void {
    if (this.#recall(value)) return;
    this.#text(value);
    this.#remember(value);
  }

  #text(value: string): void {
    const bytes = encodeUtf8(value);
    this.#out.u8(Op.BINUNICODE).u32(bytes.length).bytes(bytes);
  }

  /** Protocol 2 has no bytes: they are text of as many Latin-1 characters, encoded when the pickle is read. */
  #bytes(value: Uint8Array): void {
    this.#global('_codecs', 'encode');
    this.#text(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1'));
    this.#string('latin1');
    this.#out.u8(Op.TUPLE2).u8(Op.REDUCE);
    this.#remember(value);
  }

  // -- containers

  #list(value: readonly unknown[]): void {
    this.#out.u8(Op.EMPTY_LIST);
    this.#remember(value);
    if (value.length === 0) return;
    this.#out.u8(Op.MARK);
    for (let i = 0; i < value.length; i++) this.#at(i, value[i]);
    this.#out.u8(Op.APPENDS);
  }

  #dict(value: object): void {
    this.#out.u8(Op.EMPTY_DICT);
    this.#remember(value);
    this.#items(Object.entries(value));
  }

  /** A Map of names is an OrderedDict, which is what a state dict is; with other keys it is a dict. */
  #map(value: Map<unknown, unknown>): void {
    const keys = [...value.keys()];
    if (keys.every((key) => typeof key === 'string')) {
      this.#save(new Reduce('collections', 'OrderedDict', []));
      this.#remember(value);
      this.#items([...value]);
      const metadata = Object.getOwnPropertyDescriptor(value, '_metadata')?.value;
      if (types.isMap(metadata)) {
        this.#at('_metadata', { _metadata: metadata });
        this.#out.u8(Op.BUILD);
      }
    } else {
      this.#checkKeys(keys, 'keys');
      this.#out.u8(Op.EMPTY_DICT);
      this.#remember(value);
      this.#items([...value]);
    }
  }

  #set(value: Set<unknown>): void {
    const items = [...value];
    this.#checkKeys(items, 'members');
    this.#save(new Reduce('__builtin__', 'set', [items]));
    this.#remember(value);
  }

  #items(entries: readonly [unknown, unknown][]): void {
    if (entries.length === 0) return;
    this.#out.u8(Op.MARK);
    for (const [key, item] of entries) {
      this.#save(key);
      this.#at(key as string | number, item);
    }
    this.#out.u8(Op.SETITEMS);
  }

  /** Python's keys are values, and 1, 1.0 and True are one of them. */
  #checkKeys(keys: readonly unknown[], what: string): void {
    const seen = new Map<unknown, unknown>();
    for (const key of keys) {
      let value = key instanceof FloatScalar ? key.float : key;
      if (typeof value === 'object' && value !== null) {
        throw typeError(
          `torch.save: ${this.#where()} has ${describe(key)} among its ${what}; strings, numbers, booleans and null can be ${what}.`,
        );
      }
      if (typeof value === 'boolean' || (typeof value === 'bigint' && Number.isSafeInteger(Number(value)))) {
        value = Number(value);
      }
      if (seen.has(value)) {
        throw typeError(
          `torch.save: ${this.#where()} has the ${what} ${describe(seen.get(value))} and ${describe(key)}, which are equal in Python. ` +
            'Leave one of them out.',
        );
      }
      seen.set(value, key);
    }
  }

  #at(key: string | number, value: unknown): void {
    this.#path.push(key);
    this.#save(value);
    this.#path.pop();
  }

  // -- what Python calls

  #tuple(items: readonly unknown[]): void {
    if (items.length === 0) {
      this.#out.u8(Op.EMPTY_TUPLE);
      return;
    }
    if (items.length > 3) this.#out.u8(Op.MARK);
    for (const item of items) this.#save(item);
    this.#out.u8(items.length > 3 ? Op.TUPLE : [Op.TUPLE1, Op.TUPLE2, Op.TUPLE3][items.length - 1]!);
  }

  #reduce({ module, name, args }: Reduce): void {
    this.#global(module, name);
    this.#tuple(args);
    this.#out.u8(Op.REDUCE);
  }

  #global(module: string, name: string): void {
    const line = `${module}\n${name}\n`;
    // Under a symbol, so that no string of the value's own is taken for it.
    const known = Symbol.for(line);
    if (this.#recall(known)) return;
    this.#out.u8(Op.GLOBAL).bytes(encodeUtf8(line));
    this.#remember(known);
  }

  #persistent({ key, dtype, location, numel }: StorageForm): void {
    const type =
      dtype === null ? new Global('torch.storage', 'UntypedStorage') : new Global('torch', storageClass(dtype)!);
    this.#tuple(['storage', type, key, location, numel]);
    this.#out.u8(Op.BINPERSID);
  }

  // -- the memo

  /** Gives what was written last the next number. */
  #remember(value: unknown): void {
    const number = this.#memo.size;
    this.#memo.set(value, number);
    if (number < 256) this.#out.u8(Op.BINPUT).u8(number);
    else this.#out.u8(Op.LONG_BINPUT).u32(number);
  }

  /** Refers back to a value that has been written; false where it has not. */
  #recall(value: unknown): boolean {
    const number = this.#memo.get(value);
    if (number === undefined) return false;
    if (number < 256) this.#out.u8(Op.BINGET).u8(number);
    else this.#out.u8(Op.LONG_BINGET).u32(number);
    return true;
  }

  // -- messages

  /** `state.layers[3].fn`. */
  #where(): string {
    let text = '';
    for (const key of this.#path) {
      if (typeof key === 'string' && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) text += text ? `.${key}` : key;
      else text += `[${describe(key)}]`;
    }
    return text || 'the value';
  }

  #unsupported(value: unknown): TypeError {
    return typeError(`torch.save: ${this.#where()} is ${describe(value)}, which can't be saved. ${advice(value)}`);
  }
}

function advice(value: unknown): string {
  if (typeof (value as { stateDict?: unknown } | null)?.stateDict === 'function') {
    return 'Save its stateDict() instead, and load it with loadStateDict().';
  }
  if (value === undefined) return 'Leave the key out, or use null for None.';
  if (ArrayBuffer.isView(value)) return 'Save torch.tensor(...) of it, or a Uint8Array, which is bytes in Python.';
  return (
    'What can be saved: tensors, numbers, bigints, booleans, strings, null, Uint8Array, and plain objects, ' +
    'arrays, Maps and Sets of these.'
  );
}

function float(value: number): FloatScalar {
  return new FloatScalar(value);
}

/** The call of `torch._utils` that makes the tensor. */
function tensorCall(form: TensorForm): Reduce {
  const utils = (name: string, args: readonly unknown[]) => new Reduce('torch._utils', name, args);
  const hooks = new Reduce('collections', 'OrderedDict', []);
  switch (form.kind) {
    case 'parameter':
      return utils('_rebuild_parameter', [form.data, form.requiresGrad, hooks]);
    case 'meta': {
      const { dtype, shape, strides, requiresGrad } = form.meta;
      return utils('_rebuild_meta_tensor_no_storage', [
        new Global('torch', dtype),
        new Tuple(shape),
        new Tuple(strides),
        requiresGrad,
      ]);
    }
    case 'sparse': {
      const { layout, parts, shape, coalesced } = form.sparse;
      const data = [
        ...parts,
        new Reduce('torch', 'Size', [new Tuple(shape)]),
        ...(coalesced === null ? [] : [coalesced]),
      ];
      return utils('_rebuild_sparse_tensor', [
        new Reduce('torch.serialization', '_get_layout', [layout]),
        new Tuple(data),
      ]);
    }
    case 'nested': {
      const { buffer, sizes, strides, offsets } = form.nested;
      return utils('_rebuild_nested_tensor', [buffer, sizes, strides, offsets]);
    }
    case 'strided': {
      const { dtype, offset, shape, strides, requiresGrad, conj, neg } = form.view;
      const args: unknown[] = [
        new Persistent(form.storage),
        offset,
        new Tuple(shape),
        new Tuple(strides),
        requiresGrad,
        hooks,
      ];
      if (form.storage.dtype === null) args.push(new Global('torch', dtype));
      if (conj || neg) args.push({ ...(conj && { conj }), ...(neg && { neg }) });
      return utils(form.storage.dtype === null ? '_rebuild_tensor_v3' : '_rebuild_tensor_v2', args);
    }
  }
}
