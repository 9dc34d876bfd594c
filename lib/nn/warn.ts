const given = new Set<string>();

function once(message: string, type: string): void {
  if (given.has(message)) return;
  given.add(message);
  process.emitWarning(message, type);
}

/** Warns once a process about `message`, through Node's own channel (`node --no-warnings` silences it). */
export function warn(message: string): void {
  once(message, 'UserWarning');
}

/** Warns once a process that something will go away. */
export function futureWarning(message: string): void {
  once(message, 'FutureWarning');
}
