import { atCaller } from '../../core/errors.js';
import { printable } from '../errors.js';

/**
 * A safetensors file (or bytes) that can't be read: damaged, hostile or of another format. It says which file, what is
 * wrong with it, and what to do.
 *
 * @see https://huggingface.co/docs/safetensors
 */
export class SafetensorError extends Error {
  override readonly name = 'SafetensorError';

  /** @internal */
  constructor(
    /** The file's path, or how many bytes it was. */
    readonly source: string,
    reason: string,
    advice = 'The file is damaged or was not written completely: fetch or save it again.',
    options?: ErrorOptions,
  ) {
    super(`safetensors: ${source}: ${printable(reason)}. ${advice}`, options);
  }
}

/** A SafetensorError whose stack starts at the caller's line. */
export function safetensorError(...args: ConstructorParameters<typeof SafetensorError>): SafetensorError {
  return atCaller(() => new SafetensorError(...args));
}
