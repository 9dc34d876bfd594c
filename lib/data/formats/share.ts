/** Tells, row by row, which ones this thread gives: every n-th one in each of a loader's n workers. */
export function ownRows(): () => boolean {
  return () => true;
}

/** The files, or parts of them, that this thread gives: every n-th one in each of a loader's n workers. */
export function ownSources<T>(sources: readonly T[]): readonly T[] {
  return sources;
}
