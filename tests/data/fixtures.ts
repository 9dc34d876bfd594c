import { Dataset } from '../../lib/data/index.js';

/** The numbers from 0 to n - 1. */
export class Range extends Dataset<number> {
  constructor(readonly length: number) {
    super();
  }

  override get(index: number): number {
    return index;
  }
}

/** The same, each after a while that differs from sample to sample. */
export class SlowRange extends Dataset<number> {
  /** How many samples are being read, and the most that ever were. */
  reading = 0;
  mostReading = 0;
  /** Samples in the order in which they were asked for. */
  readonly asked: number[] = [];

  constructor(
    readonly length: number,
    readonly failing: ReadonlySet<number> = new Set(),
  ) {
    super();
  }

  override async get(index: number): Promise<number> {
    this.asked.push(index);
    this.mostReading = Math.max(this.mostReading, ++this.reading);
    await new Promise((resolve) => setTimeout(resolve, (index * 7) % 5));
    this.reading--;
    if (this.failing.has(index)) throw new Error(`no such file: ${index}.jpg`);
    return index;
  }
}
