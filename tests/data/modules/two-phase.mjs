// An asynchronous dataset of two phases, with a collate function and a worker's beginning of its own.
import { setTimeout } from 'node:timers/promises';
import * as torch from 'nodetorch';
import { Dataset, getWorkerInfo } from 'nodetorch/data';

let greeting = 'none';

class Images extends Dataset {
  constructor(length) {
    super();
    this.count = length;
  }

  get length() {
    return this.count;
  }

  async prepare(i) {
    await setTimeout((i * 7) % 4);
    return torch.full([2], i);
  }

  complete(image, i) {
    return [image.add(torch.rand([2])), i];
  }
}

export default async ({ length }) => new Images(length);

export function workerInitFn(info) {
  greeting = `${info.id} of ${info.numWorkers}, ${info.dataset === getWorkerInfo().dataset}`;
}

export function collateFn(samples) {
  return new Map([
    ['images', torch.stack(samples.map(([image]) => image))],
    ['labels', new Set(samples.map(([, label]) => label))],
    ['greeting', greeting],
  ]);
}
