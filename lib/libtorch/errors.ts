/** Where a libtorch was looked for. */
export type LibtorchSource = 'NODETORCH_LIBTORCH' | 'cache' | 'python3';

export type LibtorchErrorCode =
  /** No libtorch was found. */
  | 'NODETORCH_NO_LIBTORCH'
  /** A libtorch was found, of a version that nodetorch does not support or that the addon was not built for. */
  | 'NODETORCH_WRONG_VERSION'
  /** libtorch was found, and a library that it or the addon needs was not, or does not fit this machine. */
  | 'NODETORCH_MISSING_LIBRARY'
  /** libtorch was found, and there is no addon for its version on this platform. */
  | 'NODETORCH_NO_ADDON'
  /** `python3` or its pip can't be run. */
  | 'NODETORCH_NO_PYTHON'
  /** pip failed, or brought something else than what was asked for. */
  | 'NODETORCH_INSTALL_FAILED';

/** A place that was looked at and why nothing there could be used. */
export interface Rejected {
  source: LibtorchSource;
  path: string;
  code: LibtorchErrorCode;
  reason: string;
}

/**
 * libtorch can't be found, installed or loaded. `code` says which of these it is, the message what was tried and what
 * to do, and `tried` the same as data.
 */
export class LibtorchError extends Error {
  override readonly name = 'LibtorchError';

  constructor(
    readonly code: LibtorchErrorCode,
    message: string,
    readonly tried: readonly Rejected[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
