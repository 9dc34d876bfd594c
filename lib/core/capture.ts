/** What is being captured into a CUDA graph by this thread, which what computes on the host has to know. */

let depth = 0;

/** Whether a CUDA graph is being captured: what is called now computes nothing, and its launches are replayed later. */
export function isCapturing(): boolean {
  return depth > 0;
}

/** Says that a capture begins. */
export function captureBegins(): void {
  depth++;
}

/** Says that a capture has ended, whether or not it became a graph. */
export function captureEnds(): void {
  depth--;
}
