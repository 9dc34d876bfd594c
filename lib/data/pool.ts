/**
 * Runs tasks, at most `limit` at a time, in the order in which they came. After one has failed those that wait are
 * never run: nobody gets as far as to ask for them.
 */
export class Pool {
  readonly #limit: number;
  /** Calls a task in the context that the pool was made for: one that waits is started by whichever ends before it. */
  readonly #outside: <R>(fn: () => R) => R;
  #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limit: number, outside: <R>(fn: () => R) => R) {
    this.#limit = limit;
    this.#outside = outside;
  }

  run<T>(task: () => T | PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = async () => {
        this.#running++;
        try {
          resolve(await this.#outside(task));
        } catch (error) {
          this.stop();
          reject(error);
        }
        this.#running--;
        this.#startNext();
      };
      this.#waiting.push(start);
      this.#startNext();
    });
  }

  /** Forgets the tasks that wait. */
  stop(): void {
    this.#waiting = [];
  }

  #startNext(): void {
    if (this.#running < this.#limit) this.#waiting.shift()?.();
  }
}
