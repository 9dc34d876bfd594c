// Datasets that worker threads make for themselves.
import * as torch from 'nodetorch';
import { Dataset, getWorkerInfo } from 'nodetorch/data';

/** `[number, noise, worker]`, with something that goes wrong where `args` says so. */
export default class Numbers extends Dataset {
  constructor({ length = 20, broken = {}, spins = 0 } = {}) {
    super();
    Object.assign(this, { count: length, broken, spins });
  }

  get length() {
    return this.count;
  }

  get(i) {
    if (this.broken[i] === 'throw') throw new RangeError(`bad bytes in ${i}.bin`);
    if (this.broken[i] === 'exit') process.exit(3);
    if (this.broken[i] === 'hang') for (;;);
    if (this.broken[i] === 'function') return [() => {}, torch.zeros([1])];
    for (let k = 0; k < this.spins; k++) Math.sin(k);
    return { i, noise: torch.rand([2]), worker: getWorkerInfo()?.id ?? -1, name: `n${i}` };
  }

  describeSample(i) {
    return `${i}.bin`;
  }
}
