// A stream of a file's lines, which each worker reads its share of by itself.
import { JsonLinesDataset } from 'nodetorch/data';

export default (count) =>
  new JsonLinesDataset(Buffer.from(Array.from({ length: count }, (_, i) => `${i}\n`).join(''))).map((i) => 10 * i);
