// A stream of which each worker gives its share.
import { getWorkerInfo, IterableDataset } from 'nodetorch/data';

export default class Counting extends IterableDataset {
  constructor(count) {
    super();
    this.count = count;
  }

  *[Symbol.iterator]() {
    const { id, numWorkers } = getWorkerInfo() ?? { id: 0, numWorkers: 1 };
    for (let i = id; i < this.count; i += numWorkers) yield i;
  }
}
