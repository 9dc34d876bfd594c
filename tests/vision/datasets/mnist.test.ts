import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { DataLoader } from '../../../lib/data/index.js';
import { float32, int64, manualSeed, nn, rand, type Tensor, uint8 } from '../../../lib/index.js';
import { Digits, FashionMNIST, KMNIST, MNIST } from '../../../lib/vision/datasets/index.js';
import { FileServer } from '../../hub/file-server.js';
import { encodeIdx } from '../fixtures.js';

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

describe('MNIST.download', () => {
  const published = { mirrors: KMNIST.mirrors, resources: KMNIST.resources };
  afterAll(() => Object.assign(KMNIST, published));

  it('fetches what is not there, from the first mirror that has it', async () => {
    const server = await new FileServer().start();
    try {
      const files = Object.entries({
        'train-images-idx3-ubyte.gz': gzipSync(images),
        'train-labels-idx1-ubyte.gz': gzipSync(labels),
      });
      KMNIST.resources = files.map(([name, body]) => {
        server.files.set(`/good/${name}`, { body });
        return [name, createHash('md5').update(body).digest('hex')];
      });
      KMNIST.mirrors = [`${server.url}/bad/`, `${server.url}/good/`];
      const path = join(root, 'fetched');
      await KMNIST.download(path, { progress: false });
      expect(readdirSync(join(path, 'KMNIST/raw'))).toEqual(files.map(([name]) => name));
      const dataset = new KMNIST(path, { targetTransform: (digit) => digit + 100 });
      expect([dataset.length, dataset.get(2)[1]]).toEqual([3, 109]);
      const asked = server.log.length;
      await KMNIST.download(path, { progress: false });
      expect(server.log).toHaveLength(asked);
    } finally {
      await server.stop();
    }
  });

  it('is not what a constructor does', async () => {
    expect(() => new MNIST(root, { download: true } as never)).toThrow(
      /^MNIST: a constructor can't wait for a download\. Write `await MNIST\.download\(root\)`/,
    );
    await expect(MNIST.download(3 as never)).rejects.toThrow(/MNIST\.download: root should be a folder's path, got 3/);
    await expect(MNIST.download('x', { quiet: true } as never)).rejects.toThrow(/unknown option 'quiet'/);
  });
});

describe('transforms', () => {
  class Noise extends nn.Module {
    readonly perSample = true;
    override forward(image: Tensor): Tensor {
      return image.add(rand([]));
    }
  }
  const read = (options: object) => new MNIST(join(root, 'here'), options);

  it('that are random get one sample after the other, in order', () => {
    const dataset = read({ transform: new Noise() });
    manualSeed(3);
    const [batch] = dataset.getBatch([2, 0]);
    manualSeed(3);
    for (const [i, index] of [2, 0].entries()) expect(batch.index(i).equal(dataset.get(index)[0])).toBe(true);
  });

  it('may be modules, which get a batch at once, and ones of targets', () => {
    expect(read({ transform: new nn.Flatten() }).getBatch([0, 1])[0].shape).toEqual([2, 4]);
    const [, targets] = read({ targetTransform: (digit: number) => digit * 2 }).getBatch([0, 2]);
    expect(targets.tolist()).toEqual([14, 18]);
  });

  it('may be ones of both', () => {
    const dataset = read({ transforms: (image: Tensor, digit: number) => [image.flatten(), digit + 1] });
    expect([dataset.get(0)[0].shape, dataset.get(0)[1]]).toEqual([[4], 8]);
    expect(dataset.getBatch([1, 0])[1].tolist()).toEqual([1, 8]);
    expect(() => read({ transforms: () => [], transform: () => 0 })).toThrow(/not both/);
    expect(() => read({ transform: 3 })).toThrow(/transform should be a function or a module, got 3/);
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
