import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pacing } from '../../lib/hub/http.js';
import { hub } from '../../lib/index.js';
import { FileServer, type Served } from './file-server.js';

const { downloadUrlToFile } = hub;
const body = randomBytes(200_000);
const sha256 = createHash('sha256').update(body).digest('hex');
const quiet = { progress: false };

let server: FileServer;
let folder: string;
let target: string;
const usual = { ...pacing };

beforeAll(async () => {
  server = await new FileServer().start();
});
afterAll(() => server.stop());
beforeEach(() => {
  Object.assign(pacing, { first: 1, most: 2 });
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  target = join(folder, 'model.pth');
  server.log.length = 0;
});
afterEach(() => {
  Object.assign(pacing, usual);
  rmSync(folder, { recursive: true });
});

function offer(served: Partial<Served> = {}): string {
  server.files.set('/model.pth', { body, etag: '"one"', ...served });
  return `${server.url}/model.pth`;
}

const breaking = (breakAfter: number) => ({ breakAfter, in: () => folder });
const arrived = () => expect(readFileSync(target).equals(body)).toBe(true);
const left = () => readdirSync(folder).filter((name) => name !== 'model.pth');
const ranges = () => server.log.map(({ headers }) => headers.range);

/** What a process that is no longer there left of a download. */
async function leave(bytes: Uint8Array, etag: string): Promise<void> {
  const child = spawn(process.execPath, ['--eval', '']);
  await once(child, 'close');
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const name = `${digest(hostname()).slice(0, 8)}-${child.pid}-01234567-${digest(etag).slice(0, 16)}.partial`;
  writeFileSync(`${target}.${name}`, bytes);
}

describe('a download', () => {
  it('writes the file and nothing else', async () => {
    await downloadUrlToFile(offer(), target, sha256.slice(0, 8), false);
    arrived();
    expect(readdirSync(folder)).toStrictEqual(['model.pth']);
  });

  it('takes what it is told by position or by name', async () => {
    await downloadUrlToFile({ url: offer(), dst: target, hashPrefix: sha256, progress: false });
    arrived();
    // @ts-expect-error a misspelt option
    await expect(downloadUrlToFile(offer(), target, { hashprefix: 'a' })).rejects.toThrow(/Did you mean 'hashPrefix'/);
  });

  it('replaces a file that is there, and leaves it where it fails', async () => {
    writeFileSync(target, 'old');
    await expect(downloadUrlToFile(offer(), target, '00ff', quiet)).rejects.toThrow(
      `invalid hash value of model.pth (expected "00ff", got "${sha256}")`,
    );
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(left()).toStrictEqual([]);
    await downloadUrlToFile(offer(), target, quiet);
    arrived();
  });

  it('copies from a file: URL', async () => {
    const from = join(folder, 'from.bin');
    writeFileSync(from, body);
    await downloadUrlToFile(pathToFileURL(from), target, sha256, false);
    arrived();
    await expect(downloadUrlToFile(pathToFileURL(join(folder, 'none')), target, quiet)).rejects.toThrow(/ENOENT/);
  });

  it('follows redirects', async () => {
    offer();
    server.files.set('/old', { body, mishaps: [{ status: 302, headers: { location: '/model.pth' } }] });
    await downloadUrlToFile(`${server.url}/old`, target, quiet);
    arrived();
  });

  it('takes an empty file', async () => {
    await downloadUrlToFile(offer({ body: new Uint8Array(0) }), target, quiet);
    expect(readFileSync(target)).toHaveLength(0);
  });
});

describe('a server that is busy', () => {
  it('is asked again', async () => {
    const busy = [{ status: 503 }, { status: 429, headers: { 'retry-after': '0' } }, { status: 500 }];
    await downloadUrlToFile(offer({ mishaps: busy }), target, quiet);
    arrived();
    expect(server.log.map(({ status }) => status)).toStrictEqual([503, 429, 500, 200]);
  });

  it('is given up after five times', async () => {
    const error = await downloadUrlToFile(offer({ mishaps: Array(9).fill({ status: 502 }) }), target, quiet).catch(
      (e) => e,
    );
    expect(error).toBeInstanceOf(hub.HubError);
    expect(error.message).toMatch(/model\.pth gave status 502 Bad Gateway after 5 attempts\. The server is at fault/);
    expect([error.status, error.url]).toStrictEqual([502, `${server.url}/model.pth`]);
    expect(server.log).toHaveLength(5);
  });

  it('is given up where it wants a long pause', async () => {
    const busy = [{ status: 429, headers: { 'retry-after': '3600' } }];
    await expect(downloadUrlToFile(offer({ mishaps: busy }), target, quiet)).rejects.toThrow(/429.*too many requests/);
  });

  it.each([
    [404, /gave status 404 Not Found\. There is nothing at this address/],
    [403, /gave status 403 Forbidden\. The server does not let you/],
  ])('is not asked again after status %i', async (status, message) => {
    await expect(downloadUrlToFile(offer({ mishaps: [{ status }] }), target, quiet)).rejects.toThrow(message);
    expect(server.log).toHaveLength(1);
  });

  it('may not be there at all', async () => {
    const gone = await new FileServer().start();
    const url = `${gone.url}/x`;
    await gone.stop();
    await expect(downloadUrlToFile(url, target, quiet)).rejects.toThrow(
      /could not be reached after 5 attempts: .*ECONNREFUSED/,
    );
    vi.stubEnv('HTTPS_PROXY', 'http://proxy');
    await expect(downloadUrlToFile(url, target, quiet)).rejects.toThrow(/HTTPS_PROXY is set.*NODE_USE_ENV_PROXY=1/);
    vi.unstubAllEnvs();
    await expect(downloadUrlToFile('http://nodetorch.invalid/x', target, quiet)).rejects.toThrow(/ENOTFOUND|EAI_AGAIN/);
  });
});

describe('a connection that breaks', () => {
  it('is taken up where it broke', async () => {
    const url = offer({ mishaps: [breaking(70_000), breaking(50_000)] });
    await downloadUrlToFile(url, target, sha256, false);
    arrived();
    expect(ranges()).toStrictEqual([undefined, 'bytes=70000-', 'bytes=120000-']);
    expect(server.log[1]!.headers['if-range']).toBe('"one"');
    expect(left()).toStrictEqual([]);
  });

  it.each([
    ['a server that gives no parts', { ranges: false }],
    ['a file that has no tag', { etag: null, ranges: false }],
    ['a file that changes meanwhile', {}],
  ])('begins again with %s', async (what, served) => {
    const url = offer({ ...served, mishaps: [breaking(70_000)] });
    if (what.includes('changes')) {
      const file = server.files.get('/model.pth')!;
      // The tag that the second request finds is another one.
      let asked = 0;
      Object.defineProperty(file, 'etag', { get: () => (asked++ === 0 ? '"zero"' : '"one"') });
    }
    await downloadUrlToFile(url, target, sha256, false);
    arrived();
    expect(server.log).toHaveLength(2);
  });

  it('is given up where it breaks each time, and what has come is kept', async () => {
    const url = offer({ mishaps: [breaking(70_000), ...Array(4).fill(breaking(0))] });
    await expect(downloadUrlToFile(url, target, quiet)).rejects.toThrow(/model\.pth did not arrive: /);
    expect(left()).toHaveLength(1);
    server.log.length = 0;
    await downloadUrlToFile(url, target, sha256, false);
    arrived();
    expect(ranges()).toStrictEqual(['bytes=70000-']);
    expect(left()).toStrictEqual([]);
  });

  it('may be one that the caller breaks', async () => {
    const abort = new AbortController();
    const url = offer({ mishaps: [breaking(70_000), { status: 503, headers: { 'retry-after': '60' } }] });
    const download = downloadUrlToFile(url, target, { progress: false, signal: abort.signal });
    await vi.waitUntil(() => server.log.length === 2);
    abort.abort();
    await expect(download).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(left()).toHaveLength(1);
    await expect(downloadUrlToFile(url, target, { signal: abort.signal })).rejects.toThrow(/abort/i);
  });

  it('may end without a word, which the hash tells', async () => {
    const url = offer({ mishaps: [{ endAfter: 1000 }] });
    await expect(downloadUrlToFile(url, target, sha256, false)).rejects.toThrow(/invalid hash/);
  });
});

describe('what an interrupted download left', () => {
  it('is gone on with', async () => {
    await leave(body.subarray(0, 150_000), '"one"');
    await downloadUrlToFile(offer(), target, sha256, false);
    arrived();
    expect(ranges()).toStrictEqual(['bytes=150000-']);
    expect(left()).toStrictEqual([]);
  });

  it('may be all of it', async () => {
    await leave(body, '"one"');
    await downloadUrlToFile(offer(), target, sha256, false);
    arrived();
    expect(left()).toStrictEqual([]);
  });

  it.each([
    ['of another file', body.subarray(0, 1000), '"two"', {}],
    ['of a longer file', Buffer.alloc(300_000), '"two"', {}],
    ['where the server gives no parts', body.subarray(0, 1000), '"one"', { ranges: false }],
    ['where the server has no tags any more', body.subarray(0, 1000), '"one"', { etag: null }],
  ])('is not, %s', async (_, bytes, etag, served) => {
    await leave(bytes, etag);
    await downloadUrlToFile(offer(served), target, sha256, false);
    arrived();
    expect(left()).toStrictEqual([]);
  });

  it('is damaged where the hash says so, and not kept', async () => {
    await leave(Buffer.alloc(1000), '"one"');
    await expect(downloadUrlToFile(offer(), target, sha256, false)).rejects.toThrow(/invalid hash value/);
    expect(left()).toStrictEqual([]);
    await downloadUrlToFile(offer(), target, sha256, false);
    arrived();
  });

  it('is let be where its process is at work', async () => {
    await leave(body.subarray(0, 1000), '"one"');
    const [name] = left();
    const other = name!.replace(/-\d+-/, `-${process.ppid}-`);
    renameSync(join(folder, name!), join(folder, other));
    await downloadUrlToFile(offer(), target, sha256, false);
    arrived();
    expect(left()).toStrictEqual([other]);
  });
});

it('lets many download the same file at once', async () => {
  const url = offer({ mishaps: [breaking(70_000), breaking(10), { status: 503 }] });
  await leave(body.subarray(0, 100_000), '"one"');
  await Promise.all(Array.from({ length: 6 }, () => downloadUrlToFile(url, target, sha256, false)));
  arrived();
  expect(left()).toStrictEqual([]);
});

it('refuses what is no address and no path', async () => {
  await expect(downloadUrlToFile('model.pth', target)).rejects.toThrow(/"model\.pth" is no URL/);
  await expect(downloadUrlToFile('ftp://x/y', target)).rejects.toThrow(/can't be fetched by ftp:/);
  await expect(downloadUrlToFile(3 as never, target)).rejects.toThrow(/url must be a URL, got 3/);
  await expect(downloadUrlToFile(offer(), 3 as never)).rejects.toThrow(/dst must be a path, got 3/);
  await expect(downloadUrlToFile(offer(), target, 'xyz')).rejects.toThrow(/hexadecimal digits of a SHA-256, got "xyz"/);
  await expect(downloadUrlToFile(offer(), join(folder, 'none', 'x'))).rejects.toThrow(
    /there is no folder .*none\. Create/,
  );
});

it('shows how it goes where it is no terminal', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await downloadUrlToFile(offer(), target);
    expect(write.mock.calls).toStrictEqual([[`Downloading ${server.url}/model.pth (200.0 kB)\n`]]);
  } finally {
    write.mockRestore();
  }
});
