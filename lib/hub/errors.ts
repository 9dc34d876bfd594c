import { atCaller } from '../core/errors.js';

export interface HubErrorOptions extends ErrorOptions {
  url?: string;
  status?: number;
  /** What came is wrong, and no beginning of what is right. */
  damaged?: boolean;
}

/**
 * Something could not be fetched: the server refused, the connection broke, or what came was not what was asked for.
 * The message names the address, what happened and what to do.
 */
export class HubError extends Error {
  override readonly name = 'HubError';
  /** What was asked for; null where it did not come to that. */
  readonly url: string | null;
  /** The server's HTTP status; null where it gave none. */
  readonly status: number | null;

  /** @internal */
  readonly damaged: boolean;

  /** @internal */
  constructor(message: string, { url, status, damaged, ...options }: HubErrorOptions = {}) {
    super(message, options);
    this.url = url ?? null;
    this.status = status ?? null;
    this.damaged = damaged ?? false;
  }
}

/** A HubError whose stack starts at the caller's line. */
export function hubError(message: string, options?: HubErrorOptions): HubError {
  return atCaller(() => new HubError(message, options));
}
