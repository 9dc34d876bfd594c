import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { checkIndex } from '../../data/dataset.js';
import { TwoPhaseDataset } from '../../data/index.js';
import { expandHome } from '../../hub/directory.js';
import type { Tensor } from '../../index.js';
import { readImage } from '../io/index.js';
import { type DownloadOptions, downloadArchive, type Published } from './download.js';
import { refuseDownload, SampleTransforms, type Transforming } from './transforms.js';
import { parseVocXml, type VOCAnnotation } from './vocAnnotation.js';

/** Each year's archive, and its MD5. */
const ARCHIVES: Readonly<Record<string, readonly [filename: string, md5: string]>> = {
  '2012': ['VOCtrainval_11-May-2012.tar', '6cd6e144f989b92b3379bac3b3de84fd'],
  '2011': ['VOCtrainval_25-May-2011.tar', '6c3384ef61512963050cb5d687e5bf1e'],
  '2010': ['VOCtrainval_03-May-2010.tar', 'da459979d0c395079b5c75ee67908abb'],
  '2009': ['VOCtrainval_11-May-2009.tar', 'a3e00b113cfcfebf17e343f59da3caa1'],
  '2008': ['VOCtrainval_14-Jul-2008.tar', '2629fa636546599198acfcfbfcf1904a'],
  '2007': ['VOCtrainval_06-Nov-2007.tar', 'c52e279531787c972589f7e41ab4ae64'],
};
const TEST_2007 = ['VOCtest_06-Nov-2007.tar', 'b6e924de25625d8de591ea690078ad9f'] as const;

export interface VOCDetectionOptions<I = Tensor, T = VOCAnnotation> {
  /** From `'2007'` to `'2012'`: which folder of `root` is meant where there is one for each year. */
  year?: string;
  /** The name of a list in `ImageSets/Main`: `'train'`, `'val'`, `'trainval'`, `'test'`. */
  imageSet?: string;
  /** Changes the image: uint8 `[3, H, W]`. */
  transform?: Transforming<[image: Tensor], I>;
  /** Changes the annotation. */
  targetTransform?: Transforming<[target: VOCAnnotation], T>;
  /** Changes both together, instead of the two. */
  transforms?: Transforming<[image: Tensor, target: VOCAnnotation], [I, T]>;
}

export interface VOCDownloadOptions extends DownloadOptions {
  /** From `'2007'` to `'2012'`, which is the default. */
  year?: string;
}

type Prepared = [image: Tensor, target: VOCAnnotation];

const read = signature<VOCDetectionOptions<any, any>>('VOCDetection', [
  ...(['year?', 'imageSet?', '*', 'transform?', 'targetTransform?', 'transforms?'] as const),
]);

/**
 * Pictures with boxes around what they show, in the layout of Pascal VOC: `JPEGImages`, `Annotations` and
 * `ImageSets/Main`, in `root` or where VOC's archives have them (`root/VOCdevkit/VOC2012`). A sample is
 * `[image, target]`: uint8 `[3, H, W]`, and the annotation as a tree, from which {@link vocBoxes} takes boxes and labels.
 * Reading is asynchronous; transforms run in order, so that random ones are repeatable.
 *
 * ```ts
 * const train = new VOCDetection('data', { year: '2012', imageSet: 'train' });
 * const [image, { annotation }] = await train.get(0); // annotation.object[0].name
 * ```
 *
 * Throws an Error where there is no such folder or list. `get` rejects with an Error where a file can't be read, and
 * with a RangeError where one is damaged.
 *
 * See https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.VOCDetection.html.
 */
export class VOCDetection<I = Tensor, T = VOCAnnotation> extends TwoPhaseDataset<[I, T], Prepared> {
  readonly year: string;
  readonly imageSet: string;
  /** The images' paths. */
  readonly images: readonly string[];
  /** The annotations' paths. */
  readonly annotations: readonly string[];
  readonly #transforms: SampleTransforms<Tensor, VOCAnnotation>;

  /** Where the archives are: a folder for each year in it. */
  static readonly mirrors: readonly string[] = ['https://thor.robots.ox.ac.uk/pascal/VOC/'];

  /**
   * Downloads a year's pictures and annotations into `root`, unless they are there, and unpacks them. Of 2007 also those
   * of the test set.
   *
   * Rejects with a HubError where no server gives the files, and with a RangeError for an unknown year.
   */
  static async download(root: string, { year = '2012', ...options }: VOCDownloadOptions = {}): Promise<void> {
    checkYear('VOCDetection.download', year);
    const published: Published = {
      mirrors: VOCDetection.mirrors.map((mirror) => new URL(`voc${year}/`, mirror).href),
      resources: year === '2007' ? [ARCHIVES[year]!, TEST_2007] : [ARCHIVES[year]!],
    };
    await downloadArchive('VOCDetection', published, root, options);
  }

  constructor(root: string, options?: VOCDetectionOptions<I, T>);
  constructor(
    root: string,
    year?: string,
    imageSet?: string | VOCDetectionOptions<I, T>,
    options?: VOCDetectionOptions<I, T>,
  );
  constructor(root: string, ...args: unknown[]) {
    super();
    refuseDownload('VOCDetection', args);
    const { year = '2012', imageSet = 'train', ...transforms } = read(args);
    if (typeof root !== 'string') throw typeError(`VOCDetection: root should be a folder, got ${describe(root)}.`);
    checkYear('VOCDetection', year);
    this.year = year;
    this.imageSet = imageSet;
    const base = findBase(expandHome(root), year);
    const names = readList(base, imageSet);
    this.images = names.map((name) => join(base, 'JPEGImages', `${name}.jpg`));
    this.annotations = names.map((name) => join(base, 'Annotations', `${name}.xml`));
    this.#transforms = new SampleTransforms('VOCDetection', transforms);
  }

  get length(): number {
    return this.images.length;
  }

  async prepare(index: number): Promise<Prepared> {
    checkIndex('VOCDetection', index, this.length);
    const path = this.annotations[index]!;
    const target = await parseVocXml(await readFile(path, 'utf8'), path);
    return [await readImage(this.images[index]!), target];
  }

  complete([image, target]: Prepared): [I, T] {
    return this.#transforms.apply(image, target) as [I, T];
  }

  override describeSample(index: number): string {
    return this.images[index]!;
  }
}

function checkYear(owner: string, year: unknown): void {
  const known = Object.keys(ARCHIVES);
  if (known.includes(year as string)) return;
  throw rangeError(`${owner}: year should be one of ${known.join(', ')}, got ${describe(year)}.`);
}

/** The folder that has JPEGImages. VOC's archive of 2011 has one more around it. */
function findBase(root: string, year: string): string {
  const folders = [root, join(root, 'VOCdevkit', `VOC${year}`), join(root, 'TrainVal', 'VOCdevkit', `VOC${year}`)];
  const found = folders.find((folder) => existsSync(join(folder, 'JPEGImages')));
  if (found !== undefined) return found;
  throw new Error(`VOCDetection: there is no folder JPEGImages in ${folders.join(', ')}.`);
}

function readList(base: string, imageSet: string): string[] {
  const folder = join(base, 'ImageSets', 'Main');
  const lists = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  if (!lists.includes(`${imageSet}.txt`)) {
    const known = lists.map((name) => name.slice(0, -4)).join(', ') || 'none';
    throw new Error(`VOCDetection: ${folder} has no list ${describe(imageSet)}; it has ${known}.`);
  }
  const lines = readFileSync(join(folder, `${imageSet}.txt`), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
