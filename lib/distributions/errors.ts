import { atCaller, TorchError } from '../core/errors.js';

/** The error of a distribution or transform that lacks something that others have. */
export function notImplemented(self: object, what: string): TorchError {
  return atCaller(() => new TorchError(`${self.constructor.name} does not implement ${what}`, 'ERR_NOT_IMPLEMENTED'));
}
