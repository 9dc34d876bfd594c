import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { signature } from '../../core/arguments.js';
import { atCaller, describe, rangeError, typeError } from '../../core/errors.js';
import { checkIndex } from '../../data/dataset.js';
import { TwoPhaseDataset } from '../../data/index.js';
import { expandHome } from '../../hub/directory.js';
import type { Tensor } from '../../index.js';
import { readImage } from '../io/decode.js';
import { compareCodePoints } from './codePoints.js';
import { type DatasetTransforms, refuseDownload, SampleTransforms } from './transforms.js';

/** The endings of images' names, in lower case. */
export const IMG_EXTENSIONS: readonly string[] = [
  ...['.jpg', '.jpeg', '.png', '.ppm', '.bmp', '.pgm', '.tif', '.tiff', '.webp'],
];

/** Reads a sample from its file. */
export type Loader<I> = (path: string) => I | Promise<I>;

interface FolderOptions<I> extends Omit<DatasetTransforms<I>, 'transforms'> {
  /** Says by a file's path whether it is a sample, instead of the endings. */
  isValidFile?: (path: string) => boolean;
  /** Whether a class may have no samples; false by default. */
  allowEmpty?: boolean;
}

export interface DatasetFolderOptions<I> extends FolderOptions<I> {
  loader: Loader<I>;
  /** The endings of samples' names, in lower case. */
  extensions?: string | readonly string[];
}

export interface ImageFolderOptions<I = Tensor> extends FolderOptions<I> {
  /** Reads an image; by default as uint8 RGB `[3, H, W]`. */
  loader?: Loader<I>;
}

/**
 * Samples in folders that are their classes: `root/<class>/.../<file>`. Sample `i` is `[loaded, class]`, where classes
 * are numbered in the order of their names, as Python sorts them. Files are read in parallel by a DataLoader, and
 * transformed in order, so that random transforms give the same for the same seed.
 *
 * Throws an Error where there is no folder, no class, or, unless `allowEmpty`, a class without samples.
 *
 * See https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.DatasetFolder.html.
 */
export class DatasetFolder<I = unknown> extends TwoPhaseDataset<[I, number], I> {
  readonly root: string;
  readonly loader: Loader<I>;
  readonly extensions: string | readonly string[] | undefined;
  /** The names of the classes. */
  readonly classes: readonly string[];
  /** The number of each class, by its name. */
  readonly classToIdx: Readonly<Record<string, number>>;
  /** Each sample's path and class. */
  readonly samples: readonly (readonly [path: string, target: number])[];
  /** Each sample's class. */
  readonly targets: readonly number[];
  readonly #transforms: SampleTransforms<I>;

  constructor(root: string, options: DatasetFolderOptions<I>);
  constructor(
    root: string,
    loader: Loader<I>,
    extensions?: string | readonly string[] | Omit<DatasetFolderOptions<I>, 'loader'>,
    transform?: DatasetTransforms<I>['transform'] | Omit<DatasetFolderOptions<I>, 'loader'>,
    targetTransform?: DatasetTransforms<I>['targetTransform'] | Omit<DatasetFolderOptions<I>, 'loader'>,
  );
  constructor(root: string, ...args: unknown[]) {
    super();
    const owner = this.constructor.name;
    refuseDownload(owner, args);
    const { loader, extensions, isValidFile, allowEmpty = false, ...transforms } = readFolder(args);
    if (typeof root !== 'string') throw typeError(`${owner}: root should be a folder's path, got ${describe(root)}.`);
    if (typeof loader !== 'function')
      throw typeError(`${owner}: loader should be a function, got ${describe(loader)}.`);
    if ((extensions === undefined) === (isValidFile === undefined)) {
      throw typeError(`${owner} needs extensions or isValidFile, and not both.`);
    }
    this.root = expandHome(root);
    this.loader = loader as Loader<I>;
    this.extensions = extensions;
    this.#transforms = new SampleTransforms<I>(owner, transforms as DatasetTransforms<I>);
    this.classes = this.findClasses(this.root);
    this.classToIdx = Object.fromEntries(this.classes.map((name, i) => [name, i]));
    this.samples = findSamples(this.root, this.classes, isValidFile ?? endsIn(extensions!));
    this.targets = this.samples.map(([, target]) => target);
    if (!allowEmpty) this.#refuseEmpty();
  }

  /** The names of the classes, in order; override it for folders that are no classes. */
  protected findClasses(root: string): string[] {
    const names = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(root, entry.name))))
      .map(({ name }) => name);
    if (names.length > 0) return names.sort(compareCodePoints);
    throw atCaller(() => new Error(`${this.constructor.name}: there is no folder of a class in ${root}.`));
  }

  get length(): number {
    return this.samples.length;
  }

  get transform(): DatasetTransforms<I>['transform'] {
    return this.#transforms.transform;
  }

  get targetTransform(): DatasetTransforms<I>['targetTransform'] {
    return this.#transforms.targetTransform;
  }

  prepare(index: number): I | Promise<I> {
    checkIndex(this.constructor.name, index, this.length);
    return this.loader(this.samples[index]![0]);
  }

  complete(prepared: I, index: number): [I, number] {
    return this.#transforms.apply(prepared, this.targets[index]!) as [I, number];
  }

  override describeSample(index: number): string {
    return this.samples[index]![0];
  }

  #refuseEmpty(): void {
    const found = new Set(this.targets);
    const empty = this.classes.filter((_, i) => !found.has(i));
    if (empty.length === 0) return;
    const { extensions } = this;
    const endings = extensions === undefined ? 'isValidFile accepts none' : `their names should end in ${extensions}`;
    const names = `${empty.slice(0, 5).join(', ')}${empty.length > 5 ? ', ...' : ''}`;
    throw atCaller(
      () => new Error(`${this.constructor.name}: ${this.root} has no file of the class ${names}: ${endings}.`),
    );
  }
}

/**
 * Images in folders that are their classes: `root/dog/1.png`, `root/cat/a/2.jpg`. Sample `i` is `[image, class]`: by
 * default a uint8 image `[3, H, W]`, and the number of its class in the order of names. Needs the package sharp.
 *
 * ```ts
 * const train = new ImageFolder('data/train', { transform: new transforms.RandomResizedCrop(224) });
 * for await (const [images, classes] of new DataLoader(train, { batchSize: 64, shuffle: true })) ...
 * ```
 *
 * See https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.ImageFolder.html.
 */
export class ImageFolder<I = Tensor> extends DatasetFolder<I> {
  constructor(
    root: string,
    transform?: DatasetTransforms<I>['transform'] | ImageFolderOptions<I>,
    targetTransform?: DatasetTransforms<I>['targetTransform'] | ImageFolderOptions<I>,
    loader?: Loader<I> | ImageFolderOptions<I>,
    isValidFile?: ((path: string) => boolean) | ImageFolderOptions<I>,
    options?: ImageFolderOptions<I>,
  );
  constructor(root: string, ...args: unknown[]) {
    refuseDownload('ImageFolder', args);
    const { loader = readImage as unknown as Loader<I>, ...rest } = readImages(args);
    const extensions = rest.isValidFile ? {} : { extensions: IMG_EXTENSIONS };
    super(root, { loader: loader as Loader<I>, ...extensions, ...(rest as FolderOptions<I>) });
  }

  /** The same as `samples`. */
  get imgs(): this['samples'] {
    return this.samples;
  }
}

const readFolder = signature<DatasetFolderOptions<unknown>>('DatasetFolder', [
  ...(['loader', 'extensions?', 'transform?', 'targetTransform?', 'isValidFile?', 'allowEmpty?'] as const),
]);
const readImages = signature<ImageFolderOptions<unknown>>('ImageFolder', [
  ...(['transform?', 'targetTransform?', 'loader?', 'isValidFile?', 'allowEmpty?'] as const),
]);

function endsIn(extensions: string | readonly string[]): (path: string) => boolean {
  const endings = typeof extensions === 'string' ? [extensions] : extensions;
  if (!Array.isArray(endings) || !endings.every((ending) => typeof ending === 'string')) {
    throw typeError(`extensions should be endings of files' names, got ${describe(extensions)}.`);
  }
  return (path) => endings.some((ending) => path.toLowerCase().endsWith(ending));
}

function findSamples(
  root: string,
  classes: readonly string[],
  isValid: (path: string) => boolean,
): [path: string, target: number][] {
  const samples: [string, number][] = [];
  for (const [target, name] of classes.entries()) {
    const folders = foldersBelow(join(root, name), []).sort((a, b) => compareCodePoints(a.path, b.path));
    for (const { path, files } of folders) {
      for (const file of files.sort(compareCodePoints)) {
        const full = join(path, file);
        if (isValid(full)) samples.push([full, target]);
      }
    }
  }
  return samples;
}

interface Folder {
  path: string;
  files: string[];
}

/** A folder and all below it, links followed. */
function foldersBelow(path: string, above: readonly string[]): Folder[] {
  const real = realpathSync(path);
  if (above.includes(real)) throw rangeError(`${path} is a link to a folder that it lies in.`);
  const folder: Folder = { path, files: [] };
  const all = [folder];
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const full = join(path, entry.name);
    const isDirectory = entry.isSymbolicLink() ? isFolder(full) : entry.isDirectory();
    if (isDirectory) all.push(...foldersBelow(full, [...above, real]));
    else folder.files.push(entry.name);
  }
  return all;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
