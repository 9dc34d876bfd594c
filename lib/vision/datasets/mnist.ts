import { join } from 'node:path';
import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { expandHome } from '../../hub/directory.js';
import { fromTypedArray, int64 } from '../../index.js';
import { type DownloadOptions, downloadFiles, type Published } from './download.js';
import { findIdx, readIdx } from './idx.js';
import { ImageClassDataset } from './images.js';
import { type DatasetTransforms, refuseDownload, SampleTransforms, TRANSFORM_OPTIONS } from './transforms.js';

export interface MNISTOptions extends DatasetTransforms {
  /** The 60,000 training images, or with `false` the 10,000 test images. */
  train?: boolean;
}

/** Images and labels in MNIST's format: two IDX files for training and two for testing. */
export abstract class IdxDataset extends ImageClassDataset {
  /** Where the files are published; each mirror has them all. */
  static mirrors: readonly string[] = [];
  /** The files' names and MD5s. */
  static resources: Published['resources'] = [];

  /** @param name the dataset's name, and that of its folder */
  protected constructor(name: string, root: string, args: readonly unknown[]) {
    refuseDownload(name, args);
    const { train = true, ...transforms } = signature<MNISTOptions>(name, ['train?', ...TRANSFORM_OPTIONS])(args);
    const checked = new SampleTransforms(name, transforms);
    if (typeof train !== 'boolean') throw typeError(`${name}: train should be true or false, got ${describe(train)}.`);
    super(...readSplit(name, root, train), 255, checked);
  }
}

type Arguments = [
  train?: boolean | MNISTOptions,
  transform?: DatasetTransforms['transform'] | MNISTOptions,
  targetTransform?: DatasetTransforms['targetTransform'] | MNISTOptions,
];

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * The MNIST digits, 28 by 28, from IDX files (`train-images-idx3-ubyte` and so on, plain or `.gz`) in `root` or
 * `root/MNIST/raw`. A sample is `[image, label]`: float32 `[1, 28, 28]` from 0 to 1, and a digit.
 *
 * ```ts
 * await MNIST.download('data');
 * const test = new MNIST('data', { train: false, transform: (x) => x.sub(0.1307).div(0.3081) });
 * ```
 *
 * Throws an Error where a file is missing, and a RangeError where one is damaged or the two don't belong together.
 *
 * See https://pytorch.org/vision/stable/generated/torchvision.datasets.MNIST.html.
 */
export class MNIST extends IdxDataset {
  static override mirrors: readonly string[] = [
    'https://ossci-datasets.s3.amazonaws.com/mnist/',
    'http://yann.lecun.com/exdb/mnist/',
  ];
  static override resources: Published['resources'] = [
    ['train-images-idx3-ubyte.gz', 'f68b3c2dcbeaaa9fbdd348bbdeb94873'],
    ['train-labels-idx1-ubyte.gz', 'd53e105ee54ea40749a09fcbcd1e9432'],
    ['t10k-images-idx3-ubyte.gz', '9fb629c4189551a2d022fa330f9573f3'],
    ['t10k-labels-idx1-ubyte.gz', 'ec29112dd5afa0611ce80d1b7f02629c'],
  ];
  readonly classes: readonly string[] = DIGITS;

  constructor(root: string, ...args: Arguments) {
    super('MNIST', root, args);
  }

  /** Downloads the files that are not there yet into `root/MNIST/raw`, where Python looks for them as well. */
  static async download(root: string, options: DownloadOptions = {}): Promise<void> {
    await downloadFiles('MNIST', MNIST, rawFolder(root, 'MNIST'), options);
  }
}

/**
 * Fashion-MNIST, pictures of clothes in MNIST's format, from `root` or `root/FashionMNIST/raw`. See {@link MNIST}.
 *
 * See https://pytorch.org/vision/stable/generated/torchvision.datasets.FashionMNIST.html.
 */
export class FashionMNIST extends IdxDataset {
  static override mirrors: readonly string[] = ['http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/'];
  static override resources: Published['resources'] = [
    ['train-images-idx3-ubyte.gz', '8d4fb7e6c68d591d4c3dfef9ec88bf0d'],
    ['train-labels-idx1-ubyte.gz', '25c81989df183df01b3e8a0aad5dffbe'],
    ['t10k-images-idx3-ubyte.gz', 'bef4ecab320f06d8554ea6380940ec79'],
    ['t10k-labels-idx1-ubyte.gz', 'bb300cfdad3c16e7a12a480ee83cd310'],
  ];
  readonly classes: readonly string[] = [
    ...['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat'],
    ...['Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot'],
  ];

  constructor(root: string, ...args: Arguments) {
    super('FashionMNIST', root, args);
  }

  /** Downloads the files that are not there yet into `root/FashionMNIST/raw`. */
  static async download(root: string, options: DownloadOptions = {}): Promise<void> {
    await downloadFiles('FashionMNIST', FashionMNIST, rawFolder(root, 'FashionMNIST'), options);
  }
}

/**
 * Kuzushiji-MNIST, Japanese characters in MNIST's format, from `root` or `root/KMNIST/raw`. See {@link MNIST}.
 *
 * See https://pytorch.org/vision/stable/generated/torchvision.datasets.KMNIST.html.
 */
export class KMNIST extends IdxDataset {
  static override mirrors: readonly string[] = ['http://codh.rois.ac.jp/kmnist/dataset/kmnist/'];
  static override resources: Published['resources'] = [
    ['train-images-idx3-ubyte.gz', 'bdb82020997e1d708af4cf47b453dcf7'],
    ['train-labels-idx1-ubyte.gz', 'e144d726b3acfaa3e44228e80efcd344'],
    ['t10k-images-idx3-ubyte.gz', '5c965bf0a639b31b8f53240b1b52f4d7'],
    ['t10k-labels-idx1-ubyte.gz', '7320c461ea6c1c855c0b718fb2a4b134'],
  ];
  readonly classes: readonly string[] = ['o', 'ki', 'su', 'tsu', 'na', 'ha', 'ma', 'ya', 're', 'wo'];

  constructor(root: string, ...args: Arguments) {
    super('KMNIST', root, args);
  }

  /** Downloads the files that are not there yet into `root/KMNIST/raw`. */
  static async download(root: string, options: DownloadOptions = {}): Promise<void> {
    await downloadFiles('KMNIST', KMNIST, rawFolder(root, 'KMNIST'), options);
  }
}

function rawFolder(root: string, name: string): string {
  // What is no path is told by the download.
  return typeof root === 'string' ? join(root, name, 'raw') : root;
}

function readSplit(name: string, root: string, train: boolean) {
  if (typeof root !== 'string') throw typeError(`${name}: root should be a folder's path, got ${describe(root)}.`);
  const folders = [root, join(root, name, 'raw')].map(expandHome);
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
