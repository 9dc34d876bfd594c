/** An asynchronous function whose errors all come by its promise, those about its arguments too. */
export function rejecting<A extends unknown[], R>(call: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => await call(...args);
}
