import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Header, Pax } from 'tar';
import { describe, expect, it } from 'vitest';
import { JsonLinesDataset, ParquetDataset, readParquet, TarDataset, WebDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';
import { all, marked, pieces } from './formats-fixtures.js';

const reference = readReference<any>('data_formats');
const bytesOf = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(reference[name].bytes, 'base64'));
const named = (kind: string) => Object.keys(reference).filter((name) => reference[name].bytes && name.startsWith(kind));

/** A tar archive of files. */
function tarOf(files: Record<string, string | Uint8Array>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const body = Buffer.from(content as string);
    const header = new Header({ path, size: body.length, mode: 0o644, type: 'File', mtime: new Date(0) });
    const block = Buffer.alloc(512);
    const long = header.encode(block) ? [new Pax({ path }).encode()] : [];
    return [...long, block, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

describe('ParquetDataset', () => {
  it.each(named('parquet'))('reads what pyarrow wrote: %s', async (name) => {
    const rows = await all(new ParquetDataset(bytesOf(name)));
    expect(rows.map(marked)).toEqual(reference['parquet rows']);
  });

  it('reads some columns, and makes tensors of them', async () => {
    const file = bytesOf('parquet snappy 1.0');
    expect((await all(new ParquetDataset(file, { columns: ['bool', 'int32'] })))[3]).toEqual({ bool: true, int32: 3 });
    const table = await readParquet([file, new Blob([file])], {
      columns: ['int32', 'int8', 'float64', 'string', 'int64'],
    });
    expect(table.length).toBe(80);
    const types = { int32: 'int64', int8: 'float64', float64: 'float64', string: 'string', int64: 'int64' };
    expect(table.dtypes).toEqual(types);
    torch.scope(() => {
      expect(table.tensor('int32').dtype).toBe(torch.int64);
      expect(table.tensor('int8').isnan().sum().item()).toBe(8);
      expect(table.tensor('int64').select(0, 1).itemBigInt()).toBe(2n ** 60n + 1n);
    });
  });

  it('says what is wrong with a file', async () => {
    const file = bytesOf('parquet none 1.0');
    await expect(all(new ParquetDataset(file, { columns: ['boool'] }))).rejects.toThrow(
      /no column "boool". Did you mean "bool"/,
    );
    await expect(readParquet(Buffer.from('no parquet'))).rejects.toThrow(
      /readParquet: the data could not be read as Parquet/,
    );
    await expect(readParquet(Buffer.alloc(0))).rejects.toThrow(/could not be read as Parquet/);
    await expect(readParquet(pieces(file, 100))).rejects.toThrow(/which a stream can't give/);
    await expect(readParquet('nowhere.parquet')).rejects.toThrow(/nowhere.parquet does not exist/);
    await expect(readParquet('.')).rejects.toThrow(/it is a folder/);
    const damaged = file.slice();
    damaged.fill(255, 4, 400);
    await expect(readParquet(damaged)).rejects.toThrow(/the data, rows 0 to 15 could not be read as Parquet/);
    expect(() => new ParquetDataset(file, { columns: [] })).toThrow(/columns is empty/);
    expect(() => new ParquetDataset(file, { colums: ['a'] } as never)).toThrow(/Did you mean 'columns'/);
  });
});

describe('JsonLinesDataset', () => {
  it('reads what json wrote, cut anywhere', async () => {
    const { text, values } = reference['json lines'];
    const file = Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n\n')}`);
    for (const size of [1, 2, 3, 7, 1000]) {
      expect((await all(new JsonLinesDataset(pieces(file, size)))).map(marked)).toEqual(values);
    }
    expect(await all(new JsonLinesDataset([gzipSync('1\n2'), Buffer.from('3\n')]))).toEqual([1, 2, 3]);
    expect(await all(new JsonLinesDataset(Buffer.alloc(0)))).toEqual([]);
  });

  it('reads any values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json()), fc.integer({ min: 1, max: 20 }), async (lines, size) => {
        const file = Buffer.from(lines.join('\n'));
        expect(await all(new JsonLinesDataset(pieces(file, size)))).toEqual(lines.map((line) => JSON.parse(line)));
      }),
      { numRuns: 60 },
    );
  });

  it('names the line that is wrong', async () => {
    const read = (text: string | Uint8Array) => all(new JsonLinesDataset(Buffer.from(text as string)));
    await expect(read('{"a": 1}\n\n{"a": }\n')).rejects.toThrow(/the data, line 3 is no JSON: /);
    await expect(read('NaN\nNaNs\n')).rejects.toThrow(/line 2 is no JSON/);
    await expect(read(Uint8Array.of(49, 10, 34, 255, 34))).rejects.toThrow(/line 2 is not UTF-8/);
  });
});

describe('TarDataset', () => {
  it.each(named('tar'))('reads what tarfile wrote, cut anywhere: %s', async (name) => {
    const file = bytesOf(name);
    for (const size of [97, 512, 4096, file.length]) {
      const members = await all(new TarDataset(pieces(file, size)));
      const plain = members.map((m) => [m.name, Buffer.from(m.data).toString('hex'), m.mtime!.getTime() / 1000]);
      expect(plain).toEqual(reference[name].members);
    }
  });

  it('reads any members', async () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'ü', '/', '_'), minLength: 1, maxLength: 120 });
    const clean = name.map((text) => `d/${text.replaceAll(/[./]{2,}/g, '/').replaceAll(/^\/|\/$/g, '')}x`);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(clean, fc.uint8Array({ maxLength: 700 })), fc.nat(999), async (files, size) => {
        fc.pre(Object.keys(files).length > 0);
        const members = await all(new TarDataset(pieces(tarOf(files), size + 1)));
        expect(members.map(({ name: path }) => path)).toEqual(Object.keys(files));
        for (const { name: path, data } of members) expect([...data]).toEqual([...files[path]!]);
      }),
      { numRuns: 40 },
    );
  });

  it('names archive and member of what is damaged', async () => {
    const file = tarOf({ 'a.txt': 'x'.repeat(600), 'b.txt': 'y' });
    const read = (bytes: Uint8Array) => all(new TarDataset(bytes));
    await expect(read(file.subarray(0, 900))).rejects.toThrow(
      /the data is no tar archive, or a damaged one at or after its member "a.txt"/,
    );
    const damaged = Buffer.from(file);
    damaged.fill(1, 512 * 3, 512 * 3 + 100);
    await expect(read(damaged)).rejects.toThrow(/"a.txt": checksum failure/);
    await expect(read(Buffer.from('no archive'))).rejects.toThrow(/is no tar archive/);
    await expect(read(Buffer.alloc(5000, 7))).rejects.toThrow(/is no tar archive/);
    await expect(read(gzipSync(file).subarray(0, 60))).rejects.toThrow(
      /could not be decompressed: unexpected end of file/,
    );
    expect(await read(Buffer.alloc(1024))).toEqual([]);
  });
});

describe('WebDataset', () => {
  const shard = tarOf({
    __meta__: 'x',
    'train/a.JPG': 'picture',
    'train/a.cls': ' 7\n',
    'train/a.seg.png': 'mask',
    'train/b.x/c.json': '{"k": [1]}',
    'train/b.x/c.txt': 'ünï',
    'train/.hidden': '',
    'train/none': '',
    '__x__/d.txt': 'no',
  });

  it('groups members into samples, and decodes them', async () => {
    const samples = await all(new WebDataset(shard, { decode: { jpg: (data) => Buffer.from(data).toString() } }));
    expect(samples).toEqual([
      {
        __key__: 'train/a',
        __url__: 'the data',
        jpg: 'picture',
        cls: 7,
        'seg.png': new Uint8Array(Buffer.from('mask')),
      },
      { __key__: 'train/b.x/c', __url__: 'the data', json: { k: [1] }, txt: 'ünï' },
    ]);
    const [raw] = await all(new WebDataset(shard, { decode: false }));
    expect(raw!.cls).toEqual(new Uint8Array(Buffer.from(' 7\n')));
  });

  it('expands patterns of shards', () => {
    const names = (pattern: string | string[]) => new WebDataset(pattern).shards;
    expect(names('a-{008..011}.tar')).toEqual(['a-008.tar', 'a-009.tar', 'a-010.tar', 'a-011.tar']);
    expect(names('{a,b{1..2}}-{2..1}')).toEqual(['a-2', 'a-1', 'b1-2', 'b1-1', 'b2-2', 'b2-1']);
    expect(names(['x{}{y}{', '{z..w}', '{9..10}'])).toEqual(['x{}{y}{', '{z..w}', '9', '10']);
    expect(names('https://h/{0..1}.tar?sig=1')).toEqual(['https://h/0.tar?...', 'https://h/1.tar?...']);
  });

  it('shuffles shards as the seed says', async () => {
    const shards = Array.from({ length: 8 }, (_, i) => tarOf({ [`${i}.id`]: String(i) }));
    const orders = [];
    const dataset = new WebDataset(shards, { shardshuffle: true });
    for (const seed of [1, 1, 2]) {
      torch.manualSeed(seed);
      orders.push((await all(dataset)).map(({ id }) => id));
    }
    expect(orders[0]).toEqual(orders[1]);
    expect(orders[0]).not.toEqual(orders[2]);
    torch.manualSeed(1);
    const permutation = torch.randperm(8, { device: 'cpu' });
    expect(orders[0]).toEqual(permutation.tolist());
    permutation.dispose();
  });

  it('says what is wrong with a member', async () => {
    const read = (files: Record<string, string>, options = {}) => all(new WebDataset(tarOf(files), options));
    await expect(read({ 'a.cls': 'x' })).rejects.toThrow(
      /the data has a member a.cls that could not be decoded: "x" is no integer/,
    );
    await expect(read({ 'a.json': '{' })).rejects.toThrow(/member a.json that could not be decoded/);
    await expect(read({ 'a.jpg': '', 'a.JPG': '' })).rejects.toThrow(/the sample a has two members with the key "jpg"/);
    expect(() => new WebDataset([])).toThrow(/nothing to read/);
    expect(() => new WebDataset('a', { decode: true as never })).toThrow(/decode should be an object of functions/);
  });
});
