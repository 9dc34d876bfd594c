import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { expandHome } from '../../hub/directory.js';
import { fromTypedArray, int64, type Tensor } from '../../index.js';
import { CIFAR10_CLASSES, CIFAR100_CLASSES, CIFAR100_COARSE_CLASSES } from './cifarClasses.js';
import { type CifarFormat, readCifar } from './cifarFiles.js';
import { type DownloadOptions, downloadArchive, type Published } from './download.js';
import { ImageClassDataset } from './images.js';
import { type DatasetTransforms, refuseDownload, SampleTransforms, TRANSFORM_OPTIONS } from './transforms.js';

export interface CIFAR10Options extends DatasetTransforms {
  /** The 50,000 training images, or with `false` the 10,000 test images. */
  train?: boolean;
}

export interface CIFAR100Options extends CIFAR10Options {
  /** Whether the targets are the 20 coarse classes instead of the 100 fine ones; false by default. */
  coarse?: boolean;
}

type Arguments<O> = [
  train?: boolean | O,
  transform?: DatasetTransforms['transform'] | O,
  targetTransform?: DatasetTransforms['targetTransform'] | O,
];

const read10 = signature<CIFAR10Options>('CIFAR10', ['train?', ...TRANSFORM_OPTIONS]);
const read100 = signature<CIFAR100Options>('CIFAR100', ['train?', ...TRANSFORM_OPTIONS, 'coarse?']);

/**
 * CIFAR-10: photographs of ten kinds of things, 32 by 32, in colours. They are read from `root` or the folder of the
 * published archive in it: Python's pickles (`cifar-10-batches-py`, as torchvision has them) or the binary version
 * (`cifar-10-batches-bin`). A sample is `[image, class]`: float32 `[3, 32, 32]` from 0 to 1, and a number.
 *
 * ```ts
 * await CIFAR10.download('data');
 * const train = new CIFAR10('data', { train: true });
 * ```
 *
 * Throws an Error where a file is missing, and a RangeError or UnpicklingError where one is damaged.
 *
 * See https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.CIFAR10.html.
 */
export class CIFAR10 extends ImageClassDataset {
  /** Where the archive is published. */
  static mirrors: readonly string[] = ['https://www.cs.toronto.edu/~kriz/'];
  /** The archive's name and MD5. */
  static resources: Published['resources'] = [['cifar-10-python.tar.gz', 'c58f30108f718f92721af3b95e74349a']];
  readonly classes: readonly string[] = CIFAR10_CLASSES;

  constructor(root: string, ...args: Arguments<CIFAR10Options>);
  constructor(root: string, ...args: unknown[]) {
    refuseDownload('CIFAR10', args);
    const { train = true, ...transforms } = read10(args);
    const checked = new SampleTransforms('CIFAR10', transforms);
    const names = train ? [1, 2, 3, 4, 5].map((i) => `data_batch_${i}`) : ['test_batch'];
    const { images, targets } = readTensors(root, train, 10, {
      name: 'CIFAR10',
      folders: ['cifar-10-batches-py', 'cifar-10-batches-bin'],
      files: names,
      labels: ['labels'],
    });
    super(images, targets[0]!, 255, checked);
  }

  /** Downloads the archive and unpacks it into `root`, unless it has been, where Python looks for it as well. */
  static async download(root: string, options: DownloadOptions = {}): Promise<void> {
    if (isThere(root, 'cifar-10-batches-py', 'test_batch')) return;
    await downloadArchive('CIFAR10', CIFAR10, root, options);
  }
}

/**
 * CIFAR-100: photographs of a hundred kinds of things, of twenty coarser kinds. See {@link CIFAR10}.
 *
 * See https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.CIFAR100.html.
 */
export class CIFAR100 extends ImageClassDataset {
  /** Where the archive is published. */
  static mirrors: readonly string[] = ['https://www.cs.toronto.edu/~kriz/'];
  /** The archive's name and MD5. */
  static resources: Published['resources'] = [['cifar-100-python.tar.gz', 'eb9058c3a382ffc7106e4002c42a8d85']];
  readonly classes: readonly string[];
  /** The coarse classes: int64 `[N]`. */
  readonly coarseTargets: Tensor;
  /** The names of the coarse classes. */
  readonly coarseClasses: readonly string[] = CIFAR100_COARSE_CLASSES;

  constructor(root: string, ...args: Arguments<CIFAR100Options>);
  constructor(root: string, ...args: unknown[]) {
    refuseDownload('CIFAR100', args);
    const { train = true, coarse = false, ...transforms } = read100(args);
    const checked = new SampleTransforms('CIFAR100', transforms);
    const { images, targets } = readTensors(root, train, 100, {
      name: 'CIFAR100',
      folders: ['cifar-100-python', 'cifar-100-binary'],
      files: [train ? 'train' : 'test'],
      labels: ['coarse_labels', 'fine_labels'],
    });
    super(images, targets[coarse ? 0 : 1]!, 255, checked);
    this.coarseTargets = keep(targets[0]!);
    this.classes = coarse ? CIFAR100_COARSE_CLASSES : CIFAR100_CLASSES;
    if (coarse) targets[1]!.dispose();
  }

  /** Downloads the archive and unpacks it into `root`, unless it has been, where Python looks for it as well. */
  static async download(root: string, options: DownloadOptions = {}): Promise<void> {
    if (isThere(root, 'cifar-100-python', 'test')) return;
    await downloadArchive('CIFAR100', CIFAR100, root, options);
  }
}

function isThere(root: string, ...path: string[]): boolean {
  // What is no path is told by the download.
  return typeof root === 'string' && existsSync(join(expandHome(root), ...path));
}

function readTensors(root: string, train: boolean, classes: number, format: CifarFormat) {
  const { name } = format;
  if (typeof train !== 'boolean') throw typeError(`${name}: train should be true or false, got ${describe(train)}.`);
  const { pixels, labels } = readCifar(root, format);
  const worst = labels.at(-1)!.reduce((most, label) => Math.max(most, label), 0);
  if (worst >= classes) throw rangeError(`${name}: there is a class ${worst}, and there are ${classes} of them.`);
  const targets = labels.map((all) => {
    const bytes = fromTypedArray(all);
    const numbers = bytes.to(int64);
    bytes.dispose();
    return numbers;
  });
  return { images: fromTypedArray(pixels, [labels[0]!.length, 3, 32, 32]), targets };
}
