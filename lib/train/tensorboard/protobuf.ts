import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';

/**
 * Writes one message of TensorBoard's. As protocol buffers have it, a field of its default value is left out, but where
 * `always` says that its presence means something.
 */
export class Message {
  readonly #writer = new BinaryWriter();

  double(field: number, value: number, always = false): this {
    if (always || !Object.is(value, 0)) this.#writer.tag(field, WireType.Bit64).double(value);
    return this;
  }

  float(field: number, value: number, always = false): this {
    // What is beyond float32 becomes infinite, as when Python assigns it.
    if (always || !Object.is(value, 0)) this.#writer.tag(field, WireType.Bit32).float(Math.fround(value));
    return this;
  }

  int(field: number, value: number | bigint, always = false): this {
    if (always || Number(value) !== 0) this.#writer.tag(field, WireType.Varint).int64(value);
    return this;
  }

  string(field: number, value: string, always = false): this {
    if (always || value !== '') this.#writer.tag(field, WireType.LengthDelimited).string(value);
    return this;
  }

  bytes(field: number, value: Uint8Array, always = false): this {
    if (always || value.length > 0) this.#writer.tag(field, WireType.LengthDelimited).bytes(value);
    return this;
  }

  /** A message inside this one. */
  message(field: number, message: Message): this {
    return this.bytes(field, message.finish(), true);
  }

  doubles(field: number, values: ArrayLike<number>): this {
    if (values.length > 0) this.bytes(field, new Uint8Array(Float64Array.from(values).buffer));
    return this;
  }

  floats(field: number, values: ArrayLike<number>): this {
    if (values.length > 0) this.bytes(field, new Uint8Array(Float32Array.from(values).buffer));
    return this;
  }

  finish(): Uint8Array {
    return this.#writer.finish();
  }
}
