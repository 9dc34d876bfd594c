import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { scope } from '../../../lib/core/scope.js';
import { CIFAR10, CIFAR100 } from '../../../lib/vision/datasets/index.js';
import { tarOf } from '../../hub/archives.js';
import { FileServer } from '../../hub/file-server.js';
import { readReference } from '../../reference.js';

const { data, pickles, floats } = readReference<any>('vision_datasets').cifar;
const pixels = Buffer.from(data, 'base64');
const root = mkdtempSync(join(tmpdir(), 'nodetorch-cifar-'));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, files: Record<string, Uint8Array>): string {
  const path = join(root, name);
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), bytes);
  }
  return path;
}

/** The pickle that Python 2 wrote the published files with: labels and pixels of some images. */
function python2(labels: Record<string, number[]>, bytes: Uint8Array): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([0x55, value.length]), Buffer.from(value)]);
  const rows = bytes.length / 3072;
  const int = (value: number) => Buffer.from([0x4a, value, value >> 8, value >> 16, value >> 24]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([
    Buffer.from('\x80\x02}(', 'latin1'),
    ...Object.entries(labels).flatMap(([key, list]) => [
      text(key),
      Buffer.from([0x5d, 0x28, ...list.flatMap((label) => [0x4b, label]), 0x65]),
    ]),
    text('data'),
    Buffer.from('cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85U\x01b\x87R(K\x01', 'latin1'),
    int(rows),
    int(3072),
    Buffer.from(
      '\x86cnumpy\ndtype\nU\x02u1K\x00K\x01\x87R(K\x03U\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb\x89T',
      'latin1',
    ),
    length,
    bytes,
    Buffer.from('tbu.', 'latin1'),
  ]);
}

const record = (labels: number[], bytes: Uint8Array) => Buffer.concat([Buffer.from(labels), bytes]);
const [first, second] = [pixels.subarray(0, 3072), pixels.subarray(3072)];

function expectImages(dataset: CIFAR10 | CIFAR100, targets: number[]): void {
  expect([dataset.data.shape, dataset.targets.tolist()]).toEqual([[targets.length, 3, 32, 32], targets]);
  expect(Buffer.from(dataset.data.narrow(0, 0, 2).toTypedArray() as Uint8Array).equals(pixels)).toBe(true);
}

describe('CIFAR10', () => {
  it.each(Object.keys(pickles))('reads pickles of protocol %s', (protocol) => {
    const bytes = Buffer.from(pickles[protocol], 'base64');
    expectImages(new CIFAR10(folder(`p${protocol}`, { test_batch: bytes }), { train: false }), [3, 9]);
  });

  it('reads the pickles of Python 2, as published', () => {
    const batch = python2({ labels: [3, 9] }, pixels);
    const names = [1, 2, 3, 4, 5].map((i) => [`cifar-10-batches-py/data_batch_${i}`, batch]);
    const dataset = new CIFAR10(folder('published', Object.fromEntries(names)));
    expectImages(dataset, [3, 9, 3, 9, 3, 9, 3, 9, 3, 9]);
    scope(() => {
      const [image, label] = dataset.get(1);
      expect([image.shape, label, dataset.classes[label]]).toEqual([[3, 32, 32], 9, 'truck']);
      expect((image.flatten().tolist() as number[])[5]).toBe(Math.fround(second[5]! / 255));
      expect(dataset.getBatch([0, 1, 2])[0].shape).toEqual([3, 3, 32, 32]);
    });
  });

  it('reads the binary version', () => {
    const batch = Buffer.concat([record([3], first), record([9], second)]);
    expectImages(new CIFAR10(folder('bin', { 'cifar-10-batches-bin/test_batch.bin': batch }), false), [3, 9]);
  });

  it.each([
    ['a pickle of floats', 'test_batch', Buffer.from(floats, 'base64'), /refused|no OrderedDict|should hold bytes/],
    ['a pickle that is cut off', 'test_batch', python2({ labels: [3, 9] }, pixels).subarray(0, 4000), /ends at byte/],
    ['too few labels', 'test_batch', python2({ labels: [3] }, pixels), /a label for each of 2 images under 'labels'/],
    ['other labels', 'test_batch', python2({ names: [3, 9] }, pixels), /under 'labels'/],
    ['a class too many', 'test_batch', python2({ labels: [3, 10] }, pixels), /a class 10, and there are 10/],
    ['what is no pickle', 'test_batch', Buffer.from('hello'), /does not start as a pickle/],
    [
      'a binary batch that is cut off',
      'test_batch.bin',
      record([3], first).subarray(1),
      /3072 bytes are no whole number/,
    ],
    ['an empty binary batch', 'test_batch.bin', Buffer.alloc(0), /0 bytes are no whole number/],
  ])('refuses %s', (what, name, bytes, message) => {
    const path = folder(what, { [name]: bytes });
    expect(() => new CIFAR10(path, { train: false })).toThrow(message);
  });

  it('says what is missing', () => {
    expect(() => new CIFAR10(root)).toThrow(/no data_batch_1 \(or data_batch_1\.bin\) .*CIFAR10\.download\(root\)/);
    const path = folder('part', { data_batch_1: Buffer.alloc(1) });
    expect(() => new CIFAR10(path)).toThrow(/there is no .*data_batch_2/);
    expect(() => new CIFAR10(root, { download: true } as never)).toThrow(/can't wait for a download/);
  });

  it('downloads and unpacks the archive once', async () => {
    const server = await new FileServer().start();
    const published = { mirrors: CIFAR10.mirrors, resources: CIFAR10.resources };
    try {
      const test = Buffer.from(pickles[4], 'base64');
      const body = gzipSync(tarOf([{ path: 'cifar-10-batches-py/test_batch', data: test }]));
      server.files.set('/cifar-10-python.tar.gz', { body });
      CIFAR10.mirrors = [`${server.url}/`];
      CIFAR10.resources = [['cifar-10-python.tar.gz', createHash('md5').update(body).digest('hex')]];
      const path = join(root, 'downloaded');
      for (let time = 0; time < 2; time++) await CIFAR10.download(path, { progress: false });
      expect(server.log).toHaveLength(1);
      expect(existsSync(join(path, 'cifar-10-batches-py'))).toBe(true);
      expectImages(new CIFAR10(path, { train: false }), [3, 9]);
    } finally {
      Object.assign(CIFAR10, published);
      await server.stop();
    }
  });
});

describe('CIFAR100', () => {
  it('has fine and coarse classes', () => {
    const batch = python2({ coarse_labels: [0, 19], fine_labels: [4, 99] }, pixels);
    const path = folder('hundred', { 'cifar-100-python/test': batch });
    const dataset = new CIFAR100(path, { train: false });
    expectImages(dataset, [4, 99]);
    expect([dataset.classes.length, dataset.classes[99], dataset.coarseTargets.tolist()]).toEqual([
      100,
      'worm',
      [0, 19],
    ]);
    const coarse = new CIFAR100(path, false, { coarse: true });
    expectImages(coarse, [0, 19]);
    expect([coarse.classes.length, coarse.classes[19]]).toEqual([20, 'vehicles_2']);
  });

  it('reads the binary version', () => {
    const batch = Buffer.concat([record([0, 4], first), record([19, 99], second)]);
    const dataset = new CIFAR100(folder('hundred-bin', { 'train.bin': batch }));
    expectImages(dataset, [4, 99]);
    expect(dataset.coarseTargets.tolist()).toEqual([0, 19]);
  });
});
