import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { checkIndex } from '../../data/dataset.js';
import { Dataset } from '../../data/index.js';
import { nn, type Tensor } from '../../index.js';
import { readImage } from '../io/index.js';
import { parseVocXml, type VOCAnnotation } from './vocAnnotation.js';

const YEARS: readonly unknown[] = ['2007', '2008', '2009', '2010', '2011', '2012'];

export interface VOCDetectionOptions<I = Tensor, T = VOCAnnotation> {
  /** From `'2007'` to `'2012'`: which folder of `root` is meant where there is one for each year. */
  year?: string;
  /** The name of a list in `ImageSets/Main`: `'train'`, `'val'`, `'trainval'`, `'test'`. */
  imageSet?: string;
  /** Changes the image: uint8 `[3, H, W]`. A function, or a module whose `forward` is called. */
  transform?: ((image: Tensor) => I) | nn.Module;
  /** Changes the annotation. */
  targetTransform?: ((target: VOCAnnotation) => T) | nn.Module;
  /** Changes both. Excludes the two others. */
  transforms?: ((image: Tensor, target: VOCAnnotation) => [I, T]) | nn.Module;
}

type Prepared = [image: Tensor, target: VOCAnnotation];
type Change<A extends unknown[], R> = ((...args: A) => R) | nn.Module;

const read = signature<VOCDetectionOptions<any, any>>('VOCDetection', [
  'year?',
  'imageSet?',
  '*',
  'transform?',
  'targetTransform?',
  'transforms?',
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
export class VOCDetection<I = Tensor, T = VOCAnnotation> extends Dataset<[I, T], Prepared> {
  readonly year: string;
  readonly imageSet: string;
  /** The images' paths. */
  readonly images: readonly string[];
  /** The annotations' paths. */
  readonly annotations: readonly string[];
  readonly #transforms: (...sample: Prepared) => [I, T];

  constructor(root: string, options?: VOCDetectionOptions<I, T>);
  constructor(
    root: string,
    year?: string,
    imageSet?: string | VOCDetectionOptions<I, T>,
    options?: VOCDetectionOptions<I, T>,
  );
  constructor(root: string, ...args: unknown[]) {
    super();
    const { year = '2012', imageSet = 'train', transform, targetTransform, transforms } = read(args);
    if (typeof root !== 'string') throw typeError(`VOCDetection: root should be a folder, got ${describe(root)}.`);
    if (!YEARS.includes(year)) {
      throw rangeError(`VOCDetection: year should be one of ${YEARS.join(', ')}, got ${describe(year)}.`);
    }
    if (transforms && (transform || targetTransform)) {
      throw typeError('VOCDetection: transforms excludes transform and targetTransform.');
    }
    this.year = year;
    this.imageSet = imageSet;
    const base = findBase(root, year);
    const names = readList(base, imageSet);
    this.images = names.map((name) => join(base, 'JPEGImages', `${name}.jpg`));
    this.annotations = names.map((name) => join(base, 'Annotations', `${name}.xml`));
    const [change, changeImage, changeTarget] = [transforms, transform, targetTransform].map(toFunction);
    this.#transforms = (image, target) =>
      (change?.(image, target) ?? [changeImage?.(image) ?? image, changeTarget?.(target) ?? target]) as [I, T];
  }

  get length(): number {
    return this.images.length;
  }

  override async prepare(index: number): Promise<Prepared> {
    checkIndex('VOCDetection', index, this.length);
    const path = this.annotations[index]!;
    const target = await parseVocXml(await readFile(path, 'utf8'), path);
    return [await readImage(this.images[index]!), target];
  }

  override complete([image, target]: Prepared): [I, T] {
    return this.#transforms(image, target);
  }

  override describeSample(index: number): string {
    return this.images[index]!;
  }
}

function toFunction(change: Change<any, unknown> | undefined): ((...args: any[]) => unknown) | undefined {
  if (change === undefined || typeof change === 'function') return change;
  if (change instanceof nn.Module) return (...args) => change.forward(...args);
  throw typeError(`VOCDetection: a transform should be a function or a module, got ${describe(change)}.`);
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
