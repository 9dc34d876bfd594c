/** Derivatives that were computed differ from those that the function has. */
export class GradcheckError extends Error {
  override name = 'GradcheckError';
}
