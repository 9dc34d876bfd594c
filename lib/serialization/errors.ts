import { TorchError } from '../core/errors.js';

/**
 * A file (or bytes) that `torch.load` can't read, or refuses to: damaged, of another format, or asking for code to be
 * run. It says which file, what is wrong with it, and what to do; `reason` is the middle part alone.
 *
 * @see https://docs.python.org/3/library/pickle.html#pickle.UnpicklingError
 */
export class UnpicklingError extends Error {
  override readonly name = 'UnpicklingError';

  constructor(
    /** The file's path, or `bytes`. */
    readonly source: string,
    readonly reason: string,
    advice?: string,
    options?: ErrorOptions,
  ) {
    super(`torch.load: ${source}: ${reason}.${advice ? ` ${advice}` : ''}`, options);
  }
}

/** What to do about a file whose parts do not fit together. */
export const DAMAGED = 'The file is damaged or was not written completely: fetch or save it again.';

/** Calls into the addon, whose errors then say which file they are about. */
export function reading<R>(source: string, call: () => R): R {
  try {
    return call();
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof UnpicklingError || isOutOfMemory(cause)) throw cause;
    const [reason = ''] = cause.message.split('\n', 1);
    throw new UnpicklingError(source, reason.replace(/\.$/, ''), DAMAGED, { cause });
  }
}

function isOutOfMemory(error: Error): boolean {
  return error instanceof TorchError && error.code === 'ERR_OUT_OF_MEMORY';
}
