import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkIntegrity, downloadAndExtractArchive, downloadUrl } from '../../lib/hub/download-url.js';
import { HubError } from '../../lib/hub/errors.js';
import { pacing } from '../../lib/hub/http.js';
import { tarOf } from './archives.js';
import { FileServer, type Served } from './file-server.js';

const body = randomBytes(100_000);
const hash = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex');
const [md5, sha256] = [hash('md5', body), hash('sha256', body)];
const quiet = { progress: false };

let server: FileServer;
let folder: string;
const usual = { ...pacing };

beforeAll(async () => {
  server = await new FileServer().start();
});
afterAll(() => server.stop());
beforeEach(() => {
  Object.assign(pacing, { first: 1, most: 2 });
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  server.log.length = 0;
  server.files.clear();
});
afterEach(() => {
  Object.assign(pacing, usual);
  rmSync(folder, { recursive: true });
});

function offer(path = '/data.bin', served: Partial<Served> = {}): string {
  server.files.set(path, { body, etag: '"one"', ...served });
  return `${server.url}${path}`;
}

describe('downloadUrl', () => {
  it('makes the folder and writes the file', async () => {
    const root = join(folder, 'a', 'b');
    const path = await downloadUrl(offer('/my%20data.bin?key=1'.replace(/\?.*/, '')), root, { md5, ...quiet });
    expect(path).toBe(join(root, 'my data.bin'));
    expect(readFileSync(path).equals(body)).toBe(true);
    expect(await downloadUrl(offer(), root, 'other.bin', md5, quiet)).toBe(join(root, 'other.bin'));
    expect(readdirSync(root).sort()).toEqual(['my data.bin', 'other.bin']);
  });

  it('fetches nothing that is there, and again what is damaged', async () => {
    const path = join(folder, 'data.bin');
    writeFileSync(path, body);
    expect(await downloadUrl(offer(), folder, { md5: md5.toUpperCase() })).toBe(path);
    expect(await downloadUrl(offer(), folder, { sha256 })).toBe(path);
    writeFileSync(path, 'damaged');
    expect(await downloadUrl(offer(), folder)).toBe(path);
    expect(server.log).toEqual([]);
    await downloadUrl(offer(), folder, { sha256, ...quiet });
    expect(readFileSync(path).equals(body)).toBe(true);
  });

  it('goes on where a connection broke', async () => {
    const url = offer('/data.bin', { mishaps: [{ breakAfter: 40_000, in: () => folder }] });
    const path = await downloadUrl(url, folder, { md5, ...quiet });
    expect(readFileSync(path).equals(body)).toBe(true);
    expect(server.log.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=40000-']);
  });

  it('tries one mirror after the other', async () => {
    const bad = offer('/bad/data.bin', { body: Buffer.from('another file') });
    const urls = [`${server.url}/none/data.bin`, bad, offer('/good/data.bin')];
    const path = await downloadUrl(urls, folder, { md5, ...quiet });
    expect(readFileSync(path).equals(body)).toBe(true);
    expect(server.log.map((each) => each.path)).toEqual(['/none/data.bin', '/bad/data.bin', '/good/data.bin']);
  });

  it('says what each mirror said where none has it', async () => {
    const bad = offer('/bad/data.bin', { body: Buffer.from('another file') });
    const error = await downloadUrl([`${server.url}/none/data.bin`, bad], folder, { md5, ...quiet }).catch((e) => e);
    expect(error).toBeInstanceOf(HubError);
    expect(error.message).toMatch(
      /^downloadUrl: none of 2 mirrors gave data\.bin:\n- .*none.*404 Not Found.*\n- .*bad.*invalid hash value/,
    );
    expect(error.cause.errors).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([]);
    await expect(downloadUrl(`${server.url}/none`, folder, quiet)).rejects.toThrow(
      /^downloadUrl: .*none gave status 404/,
    );
  });

  it('stops where it is told to, and asks no other mirror', async () => {
    const abort = new AbortController();
    abort.abort();
    const urls = [offer(), offer('/two/data.bin')];
    await expect(downloadUrl(urls, folder, { signal: abort.signal })).rejects.toThrow(/abort/i);
    expect(server.log).toEqual([]);
  });

  it('says what it takes', async () => {
    const url = offer();
    await expect(downloadUrl([], folder)).rejects.toThrow(/no URL to download from/);
    await expect(downloadUrl('data.bin', folder)).rejects.toThrow(/"data\.bin" is no URL/);
    await expect(downloadUrl(url, 3 as never)).rejects.toThrow(/root should be a folder's path, got 3/);
    await expect(downloadUrl(url, folder, '../x')).rejects.toThrow(/"\.\.\/x" is no file's name/);
    await expect(downloadUrl(`${server.url}/`, folder)).rejects.toThrow(/names no file\. Give a name/);
    await expect(downloadUrl(url, folder, { md5: 'abc' })).rejects.toThrow(/md5 should be 32 hexadecimal digits/);
    await expect(downloadUrl(url, folder, { md5, sha256 })).rejects.toThrow(/md5 or sha256, not both/);
    await expect(downloadUrl(url, folder, { sha: 'x' } as never)).rejects.toThrow(/unknown option 'sha'/);
  });
});

it('checkIntegrity tells whether a file is there and right', async () => {
  const path = join(folder, 'x');
  expect(await checkIntegrity(path)).toBe(false);
  writeFileSync(path, body);
  expect(await checkIntegrity(path)).toBe(true);
  expect(await checkIntegrity(path, md5)).toBe(true);
  expect(await checkIntegrity(path, { sha256 })).toBe(true);
  expect(await checkIntegrity(path, '0'.repeat(32))).toBe(false);
  expect(await checkIntegrity(folder)).toBe(false);
});

it('downloadAndExtractArchive fetches once and unpacks', async () => {
  const tar = gzipSync(tarOf([{ path: 'set/a.txt', data: 'first' }]));
  const url = offer('/set.tar.gz', { body: tar });
  const options = { md5: hash('md5', tar), extractRoot: join(folder, 'out'), ...quiet };
  for (let time = 0; time < 2; time++) {
    expect(await downloadAndExtractArchive(url, folder, options)).toBe(join(folder, 'out'));
    expect(readFileSync(join(folder, 'out', 'set', 'a.txt'), 'utf8')).toBe('first');
  }
  expect(server.log).toHaveLength(1);
  await downloadAndExtractArchive(url, folder, { ...options, removeFinished: true });
  expect(readdirSync(folder)).toEqual(['out']);
  const hostile = offer('/bad.tar', { body: tarOf([{ path: '../x', data: 'bad' }]) });
  await expect(downloadAndExtractArchive(hostile, folder, quiet)).rejects.toThrow(
    /downloadAndExtractArchive: .*bad\.tar holds "\.\.\/x", which is refused/,
  );
});
