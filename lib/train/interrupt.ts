/**
 * Watches for Ctrl-C: the first one is reported to `onInterrupt`, a second one ends the process as it would have
 * without a watch. The function returned ends the watch.
 */
export function watchInterrupt(onInterrupt: () => void): () => void {
  let seen = false;
  const handler = () => {
    if (seen) {
      process.removeListener('SIGINT', handler);
      process.kill(process.pid, 'SIGINT');
      return;
    }
    seen = true;
    process.stderr.write('\nStopping after this step. Press Ctrl-C again to quit at once.\n');
    onInterrupt();
  };
  process.on('SIGINT', handler);
  return () => process.removeListener('SIGINT', handler);
}
