import { signature } from '../core/arguments.js';
import { describe, typeError } from '../core/errors.js';
import { binding } from './binding.js';
import type { Stream } from './stream.js';

export interface EventOptions {
  /** Whether the event takes the time, for `elapsedTime`; false unless told otherwise. */
  enableTiming?: boolean;
  /** Whether `synchronize` lets the processor rest meanwhile, rather than ask again and again; false unless told otherwise. */
  blocking?: boolean;
  /** Whether other processes may use the event; it can't take the time then. */
  interprocess?: boolean;
}

const read = signature<EventOptions>('torch.cuda.Event', ['enableTiming?', 'blocking?', 'interprocess?']);
const registry = new FinalizationRegistry<number>((handle) => binding().eventRelease(handle));

/**
 * A mark in a stream's work, to wait for and to measure time by. It belongs to the device of the stream that first
 * records it.
 *
 *     const start = new torch.cuda.Event({ enableTiming: true }), end = new torch.cuda.Event({ enableTiming: true });
 *     start.record();  x.matmul(y);  end.record();
 *     await end.synchronizeAsync();
 *     start.elapsedTime(end);    // milliseconds
 *
 * @throws TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.Event.html
 */
export class Event {
  /** @internal */
  readonly _handle: number;

  constructor(enableTiming?: boolean, blocking?: boolean, interprocess?: boolean);
  constructor(options?: EventOptions);
  constructor(...args: unknown[]) {
    const options = read(args);
    const flags = (['enableTiming', 'blocking', 'interprocess'] as const).map((name) => {
      const { [name]: value = false } = options;
      if (typeof value === 'boolean') return value;
      throw typeError(`torch.cuda.Event: ${name} must be a boolean, got ${describe(value)}`);
    });
    this._handle = binding().eventNew(flags[0]!, flags[1]!, flags[2]!);
    registry.register(this, this._handle, this);
  }

  /**
   * Marks where the work of a stream, the current one unless told otherwise, has got to.
   * @throws TorchError for a stream of another device than that of the first.
   */
  record(stream?: Stream | null): void {
    binding().eventRecord(this._handle, ...idsOf(stream));
  }

  /** Makes what a stream, the current one unless told otherwise, is given from now on wait for the event; returns at once. */
  wait(stream?: Stream | null): void {
    binding().eventBlock(this._handle, ...idsOf(stream));
  }

  /** Whether what was marked is done; true where nothing was. */
  query(): boolean {
    return binding().eventQuery(this._handle);
  }

  /** Waits until what was marked is done. */
  synchronize(): void {
    binding().eventSynchronize(this._handle);
  }

  /** As `synchronize`, without blocking the event loop. */
  async synchronizeAsync(): Promise<void> {
    await binding().eventSynchronizeAsync(this._handle);
  }

  /**
   * The time from this event to another, in milliseconds.
   * @throws TorchError unless both take the time, were recorded and are done.
   */
  elapsedTime(endEvent: Event): number {
    if (!(endEvent instanceof Event)) {
      throw typeError(`Event.elapsedTime: endEvent must be a torch.cuda.Event, got ${describe(endEvent)}`);
    }
    return binding().eventElapsedTime(this._handle, endEvent._handle);
  }

  /** The driver's own pointer; 0n before the event is first recorded. */
  get cudaEvent(): bigint {
    return binding().eventPointer(this._handle);
  }

  /** Frees the event; using it again throws. */
  dispose(): void {
    registry.unregister(this);
    binding().eventRelease(this._handle);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  toString(): string {
    const { cudaEvent } = this;
    return `<torch.cuda.Event ${cudaEvent === 0n ? 'uninitialized' : `0x${cudaEvent.toString(16)}`}>`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

function idsOf(stream: Stream | null | undefined): [number, number] {
  if (stream == null) return binding().streamCurrent(null);
  const { streamId, deviceIndex } = stream;
  return [streamId, deviceIndex];
}
