import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { signature } from '../../core/arguments.js';
import { fromTypedArray, int64, tensor } from '../../index.js';
import { ImageClassDataset } from './images.js';
import { type DatasetTransforms, SampleTransforms, TRANSFORM_OPTIONS } from './transforms.js';

const sample = new URL('../../../samples/digits.csv.gz', import.meta.url);
const read = signature<DatasetTransforms>('Digits', TRANSFORM_OPTIONS);

/**
 * The small data set that comes with the package: 1,797 handwritten digits, 8 by 8, the ones that scikit-learn calls
 * `digits`. A sample is `[image, label]`: float32 `[1, 8, 8]` from 0 to 1, and a digit.
 */
export class Digits extends ImageClassDataset {
  readonly classes: readonly string[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

  constructor(
    transform?: DatasetTransforms['transform'] | DatasetTransforms,
    targetTransform?: DatasetTransforms['targetTransform'] | DatasetTransforms,
  );
  constructor(...args: unknown[]) {
    const transforms = new SampleTransforms('Digits', read(args));
    // A line holds an image's 64 values, from 0 to 16, and its label.
    const rows = gunzipSync(readFileSync(sample)).toString().trimEnd().split('\n');
    const values = rows.map((row) => row.split(',').map(Number));
    const images = Uint8Array.from(values.flatMap((row) => row.slice(0, 64)));
    super(
      fromTypedArray(images, [rows.length, 8, 8]),
      tensor(
        values.map((row) => row[64]!),
        { dtype: int64 },
      ),
      16,
      transforms,
    );
  }
}
