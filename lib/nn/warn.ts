const given = new Set<string>();

/** Warns once a process about `message`, through Node's own channel (`node --no-warnings` silences it). */
export function warn(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  process.emitWarning(message, 'UserWarning');
}
