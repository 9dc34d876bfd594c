/** How long a loop may keep the event loop waiting, in milliseconds. */
const patience = 20;

/**
 * Lets the event loop turn in the middle of a loop that would otherwise never let it. Finalizers, which free what the
 * collector found, and signal handlers run only then: awaiting a resolved promise does not let them.
 */
export class Turns {
  #last = performance.now();

  /** Whether the event loop has waited long enough. */
  get due(): boolean {
    return performance.now() - this.#last > patience;
  }

  async take(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.#last = performance.now();
  }
}
