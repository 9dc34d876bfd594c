import { signature } from '../core/arguments.js';
import { Device, type DeviceLike } from '../core/device.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { binding } from './binding.js';
import { deviceIndex } from './device-index.js';
import { Event } from './event.js';

export interface StreamOptions {
  /** The current device unless told otherwise. */
  device?: DeviceLike | null;
  /** The lower, the sooner it gets its turn; 0 unless told otherwise. What lies outside `Stream.priorityRange()` is taken into it. */
  priority?: number;
}

const read = signature<StreamOptions>('torch.cuda.Stream', ['device?', 'priority?']);
const readExternal = signature<{ streamPtr: number | bigint; device?: DeviceLike | null }>(
  'torch.cuda.ExternalStream',
  ['streamPtr', 'device?'],
);

/** What names a stream that exists. @internal */
export class StreamIds {
  constructor(readonly ids: readonly [number, number]) {}
}

/**
 * Work that a device does in order, beside that of its other streams. libtorch has 32 streams of a device and a priority,
 * which it gives out in turn, so they need not be freed.
 *
 *     const side = new torch.cuda.Stream();
 *     side.waitStream(torch.cuda.currentStream());
 *     torch.cuda.stream(side, () => x.matmul(y));
 *     torch.cuda.currentStream().waitStream(side);
 *
 * A tensor that was made on one stream and is used on another may be freed too early: tell `tensor.recordStream(side)`.
 *
 * @throws TorchError without CUDA; RangeError for a device that there is not.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.Stream.html
 */
export class Stream {
  readonly streamId: number;
  readonly deviceIndex: number;

  constructor(device?: DeviceLike | null, priority?: number);
  constructor(options?: StreamOptions);
  /** @internal */
  constructor(existing: StreamIds);
  constructor(...args: unknown[]) {
    const [existing] = args;
    [this.streamId, this.deviceIndex] = existing instanceof StreamIds ? existing.ids : create(read(args));
  }

  get device(): Device {
    return new Device('cuda', this.deviceIndex);
  }

  get priority(): number {
    return binding().streamPriority(this.streamId, this.deviceIndex);
  }

  /** The driver's own pointer; 0n is the default stream. */
  get cudaStream(): bigint {
    return binding().streamPointer(this.streamId, this.deviceIndex);
  }

  /** The least priority and the greatest, which is the lower number. */
  static priorityRange(): [number, number] {
    return binding().streamPriorityRange();
  }

  /** Makes what the stream is given from now on wait for an event; returns at once. */
  waitEvent(event: Event): void {
    checkEvent('Stream.waitEvent', event);
    event.wait(this);
  }

  /** Makes what the stream is given from now on wait for all that another was given before; returns at once. */
  waitStream(stream: Stream): void {
    checkStream('Stream.waitStream', stream);
    using event = stream.recordEvent();
    event.wait(this);
  }

  /** Marks where the stream's work has got to: with an event that is given, or a new one. */
  recordEvent(event: Event = new Event()): Event {
    checkEvent('Stream.recordEvent', event);
    event.record(this);
    return event;
  }

  /** Whether all that the stream was given is done. */
  query(): boolean {
    return binding().streamQuery(this.streamId, this.deviceIndex);
  }

  /** Waits until all that the stream was given is done. */
  synchronize(): void {
    binding().streamSynchronize(this.streamId, this.deviceIndex);
  }

  /** As `synchronize`, without blocking the event loop. */
  async synchronizeAsync(): Promise<void> {
    await binding().streamSynchronizeAsync(this.streamId, this.deviceIndex);
  }

  /** Whether two objects stand for one stream, as Python's `==`. */
  equals(other: unknown): boolean {
    return other instanceof Stream && other.streamId === this.streamId && other.deviceIndex === this.deviceIndex;
  }

  toString(): string {
    return `<torch.cuda.Stream device=cuda:${this.deviceIndex} cuda_stream=0x${this.cudaStream.toString(16)}>`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/**
 * A stream that another library made, by the driver's pointer. It must live as long as this is used, and a wrong pointer
 * ends the process.
 * @throws TypeError, RangeError for what is no pointer; TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.ExternalStream.html
 */
export class ExternalStream extends Stream {
  constructor(streamPtr: number | bigint, device?: DeviceLike | null | { device?: DeviceLike | null });
  constructor(...args: unknown[]) {
    const { streamPtr, device } = readExternal(args);
    const index = deviceIndex('torch.cuda.ExternalStream', device);
    const address = pointer(streamPtr);
    super(new StreamIds(binding().streamExternal(address, index)));
  }
}

/** The stream of a driver's pointer. @see https://pytorch.org/docs/stable/generated/torch.cuda.get_stream_from_external.html */
export function getStreamFromExternal(dataPtr: number | bigint, device?: DeviceLike | null): ExternalStream {
  return new ExternalStream(dataPtr, device);
}

function create({ device, priority = 0 }: StreamOptions): [number, number] {
  if (!Number.isInteger(priority)) {
    throw typeError(`torch.cuda.Stream: priority must be an integer, got ${describe(priority)}`);
  }
  // Positive ones stand for the least, which is 0 on every device; libtorch takes no others.
  const within = Math.max(Math.min(priority, 0), -128);
  const index = deviceIndex('torch.cuda.Stream', device);
  return binding().streamNew(index, within);
}

function pointer(value: number | bigint): number {
  if (typeof value !== 'bigint' && !Number.isInteger(value)) {
    throw typeError(`torch.cuda.ExternalStream: streamPtr must be an integer, got ${describe(value)}`);
  }
  const address = Number(value);
  if (!Number.isSafeInteger(address) || address < 0 || address % 8 !== 0) {
    throw rangeError(`torch.cuda.ExternalStream: streamPtr must be the address of a CUDA stream, got ${value}`);
  }
  return address;
}

/** @internal */
export function checkStream(fn: string, stream: unknown): asserts stream is Stream {
  if (!(stream instanceof Stream)) throw typeError(`${fn} takes a torch.cuda.Stream, got ${describe(stream)}`);
}

function checkEvent(fn: string, event: unknown): asserts event is Event {
  if (!(event instanceof Event)) throw typeError(`${fn} takes a torch.cuda.Event, got ${describe(event)}`);
}
