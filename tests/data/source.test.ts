import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSource, ParquetDataset, readCsv, type Source, WebDataset } from '../../lib/data/index.js';
import { pacing } from '../../lib/hub/http.js';
import { readReference } from '../reference.js';
import { all, pieces } from './formats-fixtures.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-source-'));
const body = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251));
const text = async (source: Source, options = {}) => Buffer.concat(await all(openSource(source, options)));

/** How the server answers, request by request; what it was asked. */
let answers: ((from: number) => { etag?: string; cut?: number; whole?: boolean; status?: number; body?: Buffer })[] =
  [];
let asked: { range?: string | undefined; condition?: string | undefined; key?: string | undefined }[] = [];
let file: Buffer = body;
let server: Server;
let url: string;

beforeAll(async () => {
  Object.assign(pacing, { first: 1 });
  server = createServer((request, response) => {
    const { range, 'if-range': condition, authorization: key } = request.headers;
    asked.push({ range, condition, key } as (typeof asked)[number]);
    const [, suffix] = /^bytes=-(\d+)$/.exec(range ?? '') ?? [];
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
    const answer = answers.shift()?.(Number(first ?? 0)) ?? {};
    const { etag = '"v1"', cut, whole = false, status } = answer;
    const content = answer.body ?? file;
    if (status !== undefined) return void response.writeHead(status).end();
    const partial = range !== undefined && !whole && (condition === undefined || condition === etag);
    const start = !partial ? 0 : suffix ? Math.max(content.length - Number(suffix), 0) : Number(first);
    const end = partial && last ? Number(last) + 1 : content.length;
    const piece = content.subarray(start, end);
    const headers: Record<string, string | number> = { 'content-length': piece.length };
    if (etag !== '') headers.etag = etag;
    if (partial) headers['content-range'] = `bytes ${start}-${end - 1}/${content.length}`;
    response.writeHead(partial ? 206 : 200, headers);
    if (cut === undefined) response.end(piece);
    else response.write(piece.subarray(0, cut), () => setTimeout(() => response.destroy(), 20));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`;
});
afterEach(() => {
  answers = [];
  asked = [];
  file = body;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('openSource', () => {
  it('reads paths, addresses, bytes and streams, compressed or not', async () => {
    for (const [name, bytes] of [
      ['plain', body],
      ['zipped', gzipSync(body)],
      ['members', Buffer.concat([gzipSync(body.subarray(0, 1000)), gzipSync(body.subarray(1000))])],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const whole = new Uint8Array(bytes);
      file = bytes;
      const sources = [path, pathToFileURL(path), pathToFileURL(path).href, url, new URL(url), whole, whole.buffer];
      const streams = [new Blob([whole]), new Blob([whole]).stream(), Readable.from([bytes]), pieces(bytes, 5000)];
      for (const source of [...sources, ...streams]) expect((await text(source as Source)).equals(body)).toBe(true);
    }
    expect(await text(Buffer.alloc(0))).toHaveLength(0);
    expect(await text(Buffer.from([0x1f]))).toHaveLength(1);
  });

  it('goes on where a connection broke', async () => {
    answers = [() => ({ cut: 100_000 }), () => ({ cut: 50_000 }), () => ({ status: 503 })];
    expect((await text(url, { headers: { authorization: 'me' } })).equals(body)).toBe(true);
    expect(asked).toHaveLength(4);
    expect(asked.map(({ key }) => key)).toEqual(['me', 'me', 'me', 'me']);
    for (const { range, condition } of asked.slice(1)) {
      expect(range).toMatch(/^bytes=[1-9]\d*-$/);
      expect(condition).toBe('"v1"');
    }
  });

  it('fails rather than go on with another file', async () => {
    answers = [() => ({ cut: 1000 }), () => ({ etag: '"v2"' })];
    await expect(text(url)).rejects.toThrow(/did not arrive: the file changed on the server after \d+ bytes/);
    answers = [() => ({ cut: 1000 }), () => ({ whole: true })];
    await expect(text(url)).rejects.toThrow(/the server does not give the rest alone/);
    answers = [() => ({ cut: 1000, etag: '' })];
    await expect(text(url)).rejects.toThrow(/the server gives no entity tag/);
    answers = Array.from({ length: 9 }, () => () => ({ cut: 0 }));
    await expect(text(url)).rejects.toThrow(/did not arrive: /);
    answers = [() => ({ status: 404 })];
    await expect(text(url)).rejects.toThrow(/openSource: .* gave status 404/);
  });

  it('ends by a signal, also where nothing comes', async () => {
    const reason = new Error('enough');
    for (const source of [url, body, new ReadableStream<Uint8Array>({}), join(folder, 'plain')]) {
      const controller = new AbortController();
      const reading = text(source as Source, { signal: controller.signal });
      controller.abort(reason);
      await expect(reading).rejects.toBe(reason);
    }
    await expect(text(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('says what can not be read', async () => {
    await expect(text('nowhere/file')).rejects.toThrow(/openSource: nowhere\/file does not exist. A relative path/);
    await expect(text(folder)).rejects.toThrow(/could not be read: EISDIR/);
    await expect(text(gzipSync(body).subarray(0, 500))).rejects.toThrow(/the data could not be decompressed/);
    const once = pieces(body, 1000);
    await text(once);
    await expect(text(once)).rejects.toThrow(/the stream has been read already/);
    await expect(text(Readable.from(['text']) as Source)).rejects.toThrow(
      /should give bytes as Uint8Array, got "text"/,
    );
    const failing = new Error('mine');
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('a');
        throw failing;
      })(),
    );
    await expect(text(broken)).rejects.toBe(failing);
    expect(() => openSource(3 as never)).toThrow(/reads a path, a URL, bytes, a Blob or a stream of bytes, got 3/);
    expect(() => openSource('ftp://host/file')).toThrow(/can't be fetched by ftp:/);
    expect(() => openSource('')).toThrow(/the path is empty/);
    expect(() => openSource('a', { sginal: null } as never)).toThrow(/Did you mean 'signal'/);
    expect(() => openSource('a', { signal: 3 as never })).toThrow(/signal should be an AbortSignal/);
  });
});

describe('formats over HTTP', () => {
  it('reads tables and shards', async () => {
    file = gzipSync('a,b\n1,2\n');
    expect([...(await readCsv(url))]).toEqual([{ a: 1, b: 2 }]);
    file = Buffer.alloc(1024);
    expect(await all(new WebDataset(`${url}{1..2}`))).toEqual([]);
    answers = [() => ({ status: 404 })];
    await expect(readCsv(url)).rejects.toThrow(/readCsv: .* gave status 404/);
  });

  it('fetches only the parts of a Parquet file that are wanted', async () => {
    const reference = readReference<any>('data_formats');
    const parquet = Buffer.from(reference['parquet none 1.0'].bytes, 'base64');
    // A hole of zeros in the middle of the file's beginning would show if it were read as a column.
    file = parquet;
    const columns = ['int32'];
    const want = reference['parquet rows'].map(({ int32 }: { int32: number }) => ({ int32 }));
    expect(await all(new ParquetDataset(url, { columns }))).toEqual(want);
    expect(asked[0]!.range).toBe('bytes=-524288');
    expect(asked).toHaveLength(1);
    // A server that gives no parts gives all.
    answers = [() => ({ whole: true })];
    expect(await all(new ParquetDataset(url, { columns }))).toEqual(want);
  });

  it('takes up a part of a Parquet file where its connection broke', async () => {
    // Columns of numbers that do not compress: the first ones lie far before the end that is asked for at first.
    const rows = 80_000;
    const noise = (seed: number) =>
      Float64Array.from({ length: rows }, (_, i) => Math.sin(i * 12.9898 + seed) * 43758.5);
    const columnData = ['a', 'b', 'c'].map((name, i) => ({ name, data: noise(i), type: 'DOUBLE' as const }));
    file = Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: rows / 2, codec: 'UNCOMPRESSED' }));
    expect(file.length).toBeGreaterThan(3 * 2 ** 19);
    const read = async () => (await all(new ParquetDataset<{ a: number }>(url, { columns: ['a'] }))).map(({ a }) => a);
    const want = [...columnData[0]!.data];
    expect(await read()).toEqual(want);
    const ranges = asked.map(({ range }) => range);
    expect(ranges[0]).toBe('bytes=-524288');
    // Only the column's parts of both row groups are fetched besides.
    const fetched = ranges
      .slice(1)
      .map((range) => /(\d+)-(\d+)/.exec(range!)!.slice(1).map(Number) as [number, number]);
    expect(fetched.length).toBeGreaterThanOrEqual(2);
    expect(fetched.reduce((sum, [first, last]) => sum + last - first + 1, 0)).toBeLessThan(1.1 * 8 * rows);

    asked = [];
    answers = [() => ({}), () => ({ cut: 100_000 }), () => ({ cut: 50_000 })];
    expect(await read()).toEqual(want);
    const first = Number(/(\d+)-/.exec(asked[1]!.range!)![1]);
    expect(asked.slice(2, 4).map(({ range }) => Number(/(\d+)-/.exec(range!)![1]))).toEqual([
      first + 100_000,
      first + 150_000,
    ]);
    expect(asked[3]!.condition).toBe('"v1"');

    // Another file is there when the rest, or the next part, is asked for.
    answers = [() => ({}), () => ({ cut: 100_000 }), () => ({ etag: '"v2"' })];
    await expect(read()).rejects.toThrow(/the file changed on the server/);
    answers = [() => ({}), () => ({ etag: '"v2"' })];
    await expect(read()).rejects.toThrow(/the file changed on the server while it was being read/);
  });
});
