import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scope } from '../../../lib/core/scope.js';
import { DataLoader } from '../../../lib/data/index.js';
import { fromTypedArray, manualSeed, nn, rand, type Tensor, uint8 } from '../../../lib/index.js';
import { DatasetFolder, FakeData, ImageFolder } from '../../../lib/vision/datasets/index.js';
import { encodePng } from '../../../lib/vision/io/index.js';
import { readReference } from '../../reference.js';

const reference = readReference<any>('vision_datasets');
const root = mkdtempSync(join(tmpdir(), 'nodetorch-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

function put(path: string, bytes: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

/** Images of one colour each: image `i` of class `c` is all 10 c + i. */
beforeAll(async () => {
  for (const [c, name] of ['cat', 'dog'].entries()) {
    for (let i = 0; i < 3; i++) {
      const image = fromTypedArray(new Uint8Array(3 * 4 * 5).fill(10 * c + i), [3, 4, 5]);
      put(`pets/${name}/${i}.png`, await encodePng(image));
      image.dispose();
    }
  }
  put('pets/readme.txt');
});

describe('ImageFolder', () => {
  it('finds the samples that Python finds, in its order', () => {
    const { files, classes, samples } = reference.folder;
    for (const file of files) put(`tree/${file}`);
    const dataset = new ImageFolder(join(root, 'tree'));
    expect(dataset.classes).toEqual(classes);
    expect(dataset.samples.map(([path, target]) => [relative(join(root, 'tree'), path), target])).toEqual(samples);
    expect(dataset.imgs).toBe(dataset.samples);
    expect(dataset.targets).toEqual(samples.map(([, target]: [string, number]) => target));
    expect(Object.entries(dataset.classToIdx)).toEqual(classes.map((name: string, i: number) => [name, i]));
  });

  it('gives images and classes, in batches too', async () => {
    const dataset = new ImageFolder(join(root, 'pets'));
    const [image, target] = await dataset.get(4);
    expect([image.shape, image.dtype, target]).toEqual([[3, 4, 5], uint8, 1]);
    expect(new Set(image.flatten().tolist() as number[])).toEqual(new Set([11]));
    image.dispose();
    const seen: [number[], number[], number[]][] = [];
    for await (const [images, targets] of new DataLoader(dataset, { batchSize: 4 })) {
      scope(() =>
        seen.push([
          images.shape,
          ...([images.select(1, 0).flatten(1).amax(1), targets].map((t) => t.tolist()) as [number[], number[]]),
        ]),
      );
      for (const tensor of [images, targets]) tensor.dispose();
    }
    expect(seen).toEqual([
      [
        [4, 3, 4, 5],
        [0, 1, 2, 10],
        [0, 0, 0, 1],
      ],
      [
        [2, 3, 4, 5],
        [11, 12],
        [1, 1],
      ],
    ]);
  });

  it('gives the same random transforms for the same seed, whatever comes first from the disk', async () => {
    class Noise extends nn.Module {
      readonly perSample = true;
      override forward(image: Tensor): Tensor {
        return scope(() => image.add(rand([])));
      }
    }
    const read = async (delays: number[]) => {
      const loader = async (path: string) => {
        await new Promise((done) => setTimeout(done, delays.shift()));
        return fromTypedArray(Float32Array.of(Number(/(\d)\.png$/.exec(path)![1])));
      };
      const dataset = new ImageFolder(join(root, 'pets'), { transform: new Noise(), loader });
      manualSeed(1);
      const all: number[] = [];
      for await (const [images] of new DataLoader(dataset, { batchSize: 2, shuffle: true }))
        all.push(...(images.flatten().tolist() as number[]));
      return all;
    };
    expect(await read([20, 1, 9, 0, 12, 3])).toEqual(await read([0, 8, 2, 15, 1, 9]));
  });

  it('names the file that can not be read', async () => {
    put('broken/cat/ok.png', 'no image at all');
    const dataset = new ImageFolder(join(root, 'broken'));
    await expect(dataset.get(0)).rejects.toThrow(/broken.cat.ok\.png can't be decoded/);
    const iterate = async () => {
      for await (const _ of new DataLoader(dataset)) throw new Error('there is a batch');
    };
    await expect(iterate()).rejects.toThrow(/broken.cat.ok\.png/);
    await expect((async () => dataset.get(1))()).rejects.toThrow(/ImageFolder: there is no sample 1; it has 1/);
  });

  it('follows links, though not in circles', () => {
    mkdirSync(join(root, 'links'));
    symlinkSync(join(root, 'pets/cat'), join(root, 'links/katze'));
    expect(new ImageFolder(join(root, 'links')).length).toBe(3);
    put('circle/a/1.png');
    symlinkSync(join(root, 'circle/a'), join(root, 'circle/a/again'));
    expect(() => new ImageFolder(join(root, 'circle'))).toThrow(/a link to a folder that it lies in/);
  });

  it('wants classes, and samples in each unless told otherwise', () => {
    put('few/full/1.png');
    put('few/empty/1.txt');
    const few = join(root, 'few');
    expect(() => new ImageFolder(few)).toThrow(/ImageFolder: .*few has no file of the class empty: .*end in \.jpg/);
    const dataset = new ImageFolder(few, { allowEmpty: true });
    expect([dataset.classes, dataset.targets]).toEqual([['empty', 'full'], [1]]);
    expect(new ImageFolder(few, { isValidFile: (path) => path.includes('1.') }).length).toBe(2);
    expect(() => new ImageFolder(join(few, 'full'))).toThrow(/there is no folder of a class/);
    expect(() => new ImageFolder(join(root, 'none'))).toThrow(/ENOENT/);
    expect(() => new ImageFolder(few, { download: true } as never)).toThrow(/can't wait for a download/);
    expect(() => new ImageFolder(few, { allowempty: true } as never)).toThrow(/Did you mean 'allowEmpty'/);
  });
});

describe('DatasetFolder', () => {
  it('loads what its loader loads, at once if it can', () => {
    const loader = (path: string) => path.length;
    const dataset = new DatasetFolder(join(root, 'pets'), loader, '.png', (length: number) => -length);
    expect(dataset.get(5)).toEqual([-join(root, 'pets/dog/2.png').length, 1]);
    expect(() => new DatasetFolder(join(root, 'pets'), loader)).toThrow(/needs extensions or isValidFile/);
    expect(() => new DatasetFolder(join(root, 'pets'), 3 as never, '.png')).toThrow(/loader should be a function/);
  });

  it('takes other folders for classes where it is told', () => {
    class Dogs extends DatasetFolder<string> {
      protected override findClasses(): string[] {
        return ['dog'];
      }
    }
    expect(new Dogs(join(root, 'pets'), (path) => path, ['.png']).length).toBe(3);
  });
});

describe('FakeData', () => {
  it('gives the images of Python, and leaves the generator alone', () => {
    scope(() => {
      const dataset = new FakeData(3, [3, 5, 6], 7, { randomOffset: 2 });
      manualSeed(5);
      const next = rand([]).item();
      manualSeed(5);
      for (const [i, [pixels, target]] of reference.fake.entries()) {
        const [image, label] = dataset.get(i) as [Tensor, number];
        expect([image.flatten().tolist(), label]).toEqual([pixels, target]);
      }
      expect(rand([]).item()).toBe(next);
    });
    expect(() => new FakeData(-1)).toThrow(/size should be a whole number, got -1/);
    expect(() => new FakeData(1).get(1)).toThrow(/FakeData: there is no sample 1/);
  });
});
