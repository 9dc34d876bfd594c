import { atCaller, TorchError } from '../core/errors.js';

/**
 * A file (or bytes) that `torch.load` can't read, or refuses to: damaged, of another format, or asking for code to be
 * run. It says which file, what is wrong with it, and what to do; `reason` is the middle part alone.
 *
 * @see https://docs.python.org/3/library/pickle.html#pickle.UnpicklingError
 */
export class UnpicklingError extends Error {
  override readonly name = 'UnpicklingError';

  readonly reason: string;

  /** @internal */
  constructor(
    /** The file's path, or how many bytes it was. */
    readonly source: string,
    reason: string,
    advice: string,
    options?: ErrorOptions,
  ) {
    const shown = printable(reason);
    super(`torch.load: ${source}: ${shown}. ${advice}`, options);
    this.reason = shown;
  }
}

/** An UnpicklingError whose stack starts at the caller's line. */
export function unpicklingError(...args: ConstructorParameters<typeof UnpicklingError>): UnpicklingError {
  return atCaller(() => new UnpicklingError(...args));
}

/** What a file says of itself may be of any length, and steer the terminal that shows it. */
export function printable(text: string): string {
  const safe = text.replace(/\p{C}/gu, '?');
  return safe.length > 500 ? `${safe.slice(0, 500)}...` : safe;
}

/** What to do about a file whose parts do not fit together. */
export const DAMAGED = 'The file is damaged or was not written completely: fetch or save it again.';

/** Calls into the addon, whose errors then say which file they are about. */
export function reading<R>(source: string, call: () => R, advice = DAMAGED): R {
  try {
    return call();
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof UnpicklingError || isOfDevice(cause)) throw cause;
    throw unpicklingError(source, essence(cause.message), advice, { cause });
  }
}

/** Whether it is the device that failed, of memory or with whatever it was still doing, and no fault of a file. */
function isOfDevice(error: Error): boolean {
  return error instanceof TorchError && (error.code === 'ERR_OUT_OF_MEMORY' || error.message.startsWith('CUDA error'));
}

/** libtorch's message without its place in the source and its guesses at the cause. */
function essence(message: string): string {
  const [line = ''] = message.split(/\n|\. This is an internal miniz error/, 1);
  return line.replace(/^\[enforce fail at [^\]]*\] *\. */, '').replace(/\.$/, '');
}
