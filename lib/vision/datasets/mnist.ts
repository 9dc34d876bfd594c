import { join } from 'node:path';
import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { fromTypedArray, int64 } from '../../index.js';
import { findIdx, readIdx } from './idx.js';
import { ImageClassDataset, type ImageTransform } from './images.js';

export interface MNISTOptions {
  /** The 60,000 training images, or with `false` the 10,000 test images. */
  train?: boolean;
  transform?: ImageTransform;
}

/**
 * The MNIST digits, 28 by 28, from IDX files (`train-images-idx3-ubyte` and so on, plain or `.gz`) in `root` or
 * `root/MNIST/raw`. A sample is `[image, label]`: float32 `[1, 28, 28]` from 0 to 1, and a digit.
 *
 * ```ts
 * const test = new MNIST('data', { train: false, transform: (x) => x.sub(0.1307).div(0.3081) });
 * ```
 *
 * Throws an Error where a file is missing, and a RangeError where one is damaged or the two don't belong together.
 *
 * See https://pytorch.org/vision/stable/generated/torchvision.datasets.MNIST.html.
 */
export class MNIST extends ImageClassDataset {
  readonly classes: readonly string[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

  constructor(root: string, train?: boolean | MNISTOptions, transform?: ImageTransform | MNISTOptions);
  constructor(root: string, ...args: unknown[]) {
    const { train = true, transform } = readMNIST(args);
    super(...readSplit('MNIST', root, train), 255, transform);
  }
}

/**
 * Fashion-MNIST, pictures of clothes in MNIST's format, from `root` or `root/FashionMNIST/raw`. See {@link MNIST}.
 *
 * See https://pytorch.org/vision/stable/generated/torchvision.datasets.FashionMNIST.html.
 */
export class FashionMNIST extends ImageClassDataset {
  readonly classes: readonly string[] = [
    'T-shirt/top',
    'Trouser',
    'Pullover',
    'Dress',
    'Coat',
    'Sandal',
    'Shirt',
    'Sneaker',
    'Bag',
    'Ankle boot',
  ];

  constructor(root: string, train?: boolean | MNISTOptions, transform?: ImageTransform | MNISTOptions);
  constructor(root: string, ...args: unknown[]) {
    const { train = true, transform } = readFashion(args);
    super(...readSplit('FashionMNIST', root, train), 255, transform);
  }
}

const readMNIST = signature<MNISTOptions>('MNIST', ['train?', 'transform?']);
const readFashion = signature<MNISTOptions>('FashionMNIST', ['train?', 'transform?']);

function readSplit(name: string, root: string, train: boolean) {
  if (typeof root !== 'string') throw typeError(`${name}: root should be a folder's path, got ${describe(root)}.`);
  const folders = [root, join(root, name, 'raw')];
  const part = train ? 'train' : 't10k';
  const find = (kind: string) =>
    findIdx(folders, [`${part}-${kind}-ubyte`, `${part}-${kind.replace('-', '.')}-ubyte`], name);
  const imagesPath = find('images-idx3');
  const labelsPath = find('labels-idx1');
  const images = readIdx(imagesPath);
  const labels = readIdx(labelsPath);
  if (images.shape.length !== 3 || labels.shape.length !== 1 || images.shape[0] !== labels.shape[0]) {
    throw rangeError(
      `${name}: expected images [N, H, W] and N labels, got [${images.shape.join(', ')}] in ${imagesPath} and ` +
        `[${labels.shape.join(', ')}] in ${labelsPath}.`,
    );
  }
  const bytes = fromTypedArray(labels.data, labels.shape);
  const targets = bytes.to(int64);
  bytes.dispose();
  return [fromTypedArray(images.data, images.shape), targets] as const;
}
