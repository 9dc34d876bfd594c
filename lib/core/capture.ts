/** What is being captured into a CUDA graph by this thread, which what computes on the host has to know. */

/** Of each capture that is under way, how what changed on the host is taken back. */
const captures: (() => void)[][] = [];

/** Whether a CUDA graph is being captured: what is called now computes nothing, and its launches are replayed later. */
export function isCapturing(): boolean {
  return captures.length > 0;
}

/** In a capture: says how a change on the host is taken back, should the capture fail. */
export function ifCaptureFails(undo: () => void): void {
  captures.at(-1)?.push(undo);
}

/** Says that a capture begins. */
export function captureBegins(): void {
  captures.push([]);
}

/** Says that the capture can become no graph: takes what changed on the host back, the last change first. */
export function captureFails(): void {
  const undos = captures.at(-1) ?? [];
  for (const undo of undos.splice(0).reverse()) undo();
}

/** Says that a capture has ended. */
export function captureEnds(): void {
  captures.pop();
}
