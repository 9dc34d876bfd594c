import type { DeviceLike } from '../core/device.js';
import { type Guard, within } from '../core/guard.js';
import { binding } from './binding.js';
import { deviceIndex } from './device-index.js';
import { checkStream, Stream, StreamIds } from './stream.js';

/**
 * The stream that operators on a device, the current one unless told otherwise, run on.
 * @throws TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.current_stream.html
 */
export function currentStream(device?: DeviceLike | null): Stream {
  return new Stream(new StreamIds(binding().streamCurrent(deviceIndex('torch.cuda.currentStream', device))));
}

/**
 * The stream that operators on a device run on unless another was set.
 * @throws TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.default_stream.html
 */
export function defaultStream(device?: DeviceLike | null): Stream {
  return new Stream(new StreamIds(binding().streamDefault(deviceIndex('torch.cuda.defaultStream', device))));
}

/**
 * Makes a stream the current one of its device, and that device the current one. `null` changes nothing.
 * {@link stream} takes it back by itself.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.set_stream.html
 */
export function setStream(stream: Stream | null): void {
  if (stream === null) return;
  checkStream('torch.cuda.setStream', stream);
  binding().streamSetCurrent(stream.streamId, stream.deviceIndex);
}

/** A stream that is the current one until the guard is disposed of: `using side = torch.cuda.stream()`. */
export class StreamGuard extends Stream {
  readonly #guard: Guard;

  /** @internal */
  constructor({ streamId, deviceIndex }: Stream, guard: Guard) {
    super(new StreamIds([streamId, deviceIndex]));
    this.#guard = guard;
  }

  [Symbol.dispose](): void {
    this.#guard[Symbol.dispose]();
  }
}

/**
 * Makes a stream, a new one unless it is given, the current one, and its device the current one: while `fn`, which gets
 * the stream, runs, or without it until the guard is disposed of, which is the stream itself. `null` changes nothing.
 *
 *     torch.cuda.stream(side, () => x.matmul(y));
 *     using side = torch.cuda.stream();
 *
 * @throws TypeError for an asynchronous function: the current stream is the thread's, so others would get it meanwhile.
 * @throws TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.stream.html
 */
export function stream(stream?: Stream): StreamGuard;
export function stream(stream: null): Guard;
export function stream(stream: Stream | null | undefined): StreamGuard | Guard;
export function stream<T>(stream: Stream | undefined, fn: (stream: Stream) => T): T;
export function stream<T>(stream: Stream | null | undefined, fn: (stream: Stream | null) => T): T;
export function stream<T>(
  given?: Stream | null,
  fn?: ((stream: Stream) => T) | ((stream: Stream | null) => T),
): T | StreamGuard | Guard {
  if (given != null) checkStream('torch.cuda.stream', given);
  const target = given === undefined ? new Stream() : given;
  const body = typeof fn === 'function' ? () => fn(target as Stream) : fn;
  if (target === null) return within('torch.cuda.stream', () => () => {}, body);
  const result = within('torch.cuda.stream', () => enter(target), body);
  return body === undefined ? new StreamGuard(target, result as Guard) : (result as T);
}

function enter({ streamId, deviceIndex }: Stream): () => void {
  const cuda = binding();
  const here = cuda.streamCurrent(null);
  const there = here[1] === deviceIndex ? null : cuda.streamCurrent(deviceIndex);
  cuda.streamSetCurrent(streamId, deviceIndex);
  return () => {
    if (there) cuda.streamSetCurrent(...there);
    cuda.streamSetCurrent(...here);
  };
}
