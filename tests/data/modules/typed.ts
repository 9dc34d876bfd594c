// A dataset in TypeScript, of which nothing can be read.
import { Dataset } from 'nodetorch/data';

export default class Torn extends Dataset<number> {
  constructor(readonly length: number) {
    super();
  }

  override get(i: number): number {
    throw new Error(`torn: ${i}`);
  }
}
