import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { DataLoader } from '../../lib/data/index.js';
import { float32, int64, type Tensor, uint8 } from '../../lib/index.js';
import { Digits, FashionMNIST, MNIST } from '../../lib/vision/index.js';
import { encodeIdx } from './fixtures.js';

const root = mkdtempSync(join(tmpdir(), 'nodetorch-mnist-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Three pictures of 2 by 2 pixels. */
const images = encodeIdx({ shape: [3, 2, 2], data: Uint8Array.of(0, 51, 102, 255, 1, 2, 3, 4, 5, 6, 7, 8) });
const labels = encodeIdx({ shape: [3], data: Uint8Array.of(7, 0, 9) });

function folder(name: string, files: Record<string, Uint8Array>): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(path, file), bytes);
  return path;
}

describe('MNIST', () => {
  it('reads plain and packed files in the folder itself', () => {
    const path = folder('here', {
      'train-images-idx3-ubyte': images,
      'train-labels-idx1-ubyte.gz': gzipSync(labels),
    });
    const dataset = new MNIST(path);
    expect(dataset.length).toBe(3);
    expect([dataset.data.dtype, dataset.data.shape]).toEqual([uint8, [3, 2, 2]]);
    expect([dataset.targets.dtype, dataset.targets.tolist()]).toEqual([int64, [7, 0, 9]]);
    const [image, label] = dataset.get(0);
    expect([image.dtype, image.shape, label]).toEqual([float32, [1, 2, 2], 7]);
    expect(image.flatten().tolist()).toEqual([0, Math.fround(0.2), Math.fround(0.4), 1]);
    expect(() => dataset.get(3)).toThrow(/MNIST.*no sample 3/);
    expect(() => new MNIST(path, { train: false })).toThrow(/there is no t10k-images-idx3-ubyte .*here or .*raw/);
  });

  it('reads the folder that torchvision makes, and the other spelling of the names', () => {
    folder('vision/MNIST/raw', { 't10k-images.idx3-ubyte': images, 't10k-labels.idx1-ubyte': labels });
    folder('vision/FashionMNIST/raw', { 't10k-images-idx3-ubyte': images, 't10k-labels-idx1-ubyte': labels });
    expect(new MNIST(join(root, 'vision'), false).get(1)[1]).toBe(0);
    const fashion = new FashionMNIST(join(root, 'vision'), { train: false });
    expect(fashion.classes[fashion.get(2)[1]]).toBe('Ankle boot');
  });

  it('gathers what it gives one by one, transformed', () => {
    const dataset = new MNIST(join(root, 'vision'), { train: false, transform: (x) => x.sub(0.1307).div(0.3081) });
    const [x, y] = dataset.getBatch([2, 0]);
    expect([x.shape, y.tolist()]).toEqual([
      [2, 1, 2, 2],
      [9, 7],
    ]);
    expect(x.index(0).equal(dataset.get(2)[0])).toBe(true);
    const batches = [...new DataLoader(dataset, { batchSize: 2 })] as [Tensor, Tensor][];
    expect(batches.map(([images, labels]) => [images.shape, labels.tolist()])).toEqual([
      [
        [2, 1, 2, 2],
        [7, 0],
      ],
      [[1, 1, 2, 2], [9]],
    ]);
  });

  it('says when the files do not belong together', () => {
    const few = encodeIdx({ shape: [2], data: Uint8Array.of(7, 0) });
    const path = folder('few', { 'train-images-idx3-ubyte': images, 'train-labels-idx1-ubyte': few });
    expect(() => new MNIST(path)).toThrow(/\[3, 2, 2\].*\[2\]/);
    expect(() => new MNIST(undefined as never)).toThrow(TypeError);
    expect(() => new MNIST(path, { test: true } as never)).toThrow(/'test'/);
  });
});

describe('Digits', () => {
  it('holds 1,797 images from 0 to 1, about 180 of each digit', () => {
    const dataset = new Digits();
    expect(dataset.length).toBe(1797);
    const [image, label] = dataset.get(0);
    expect([image.shape, label, image.min().item(), image.max().item()]).toEqual([[1, 8, 8], 0, 0, 15 / 16]);
    expect(dataset.data.max().item()).toBe(16);
    expect(dataset.targets.bincount().tolist()).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
  });
});
