import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pacing } from '../../lib/hub/http.js';
import { hub } from '../../lib/index.js';
import { gitHash, HubServer, type ServedRepository, sha256 } from './hub-server.js';

const { cachedFile, loadConfig } = hub;
const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);
const config = Buffer.from(JSON.stringify({ hidden: 3 }));
const weights = randomBytes(100_000);
const usual = { ...pacing };

let server: HubServer;
let cacheDir: string;
let repository: ServedRepository;
let options: { endpoint: string; cacheDir: string; progress: false };

beforeAll(async () => {
  server = await new HubServer().start();
});
afterAll(() => server.stop());
beforeEach(() => {
  Object.assign(pacing, { first: 1, most: 2 });
  cacheDir = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  repository = {
    revisions: { main: commit, 'refs/pr/1': other, v1: other },
    files: { 'config.json': { body: config }, 'sub/model.bin': { body: weights, lfs: true } },
  };
  server.repositories.clear();
  server.repositories.set('owner/name', repository);
  server.repositories.set('gpt2', repository);
  server.log.length = server.cdn.log.length = 0;
  server.cdn.files.clear();
  options = { endpoint: server.url, cacheDir, progress: false };
  for (const name of ['HF_TOKEN', 'HF_HUB_OFFLINE', 'HF_ENDPOINT']) vi.stubEnv(name, '');
  vi.stubEnv('HF_HOME', join(cacheDir, 'home'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  Object.assign(pacing, usual);
  rmSync(cacheDir, { recursive: true });
});

const breaking = (breakAfter: number) => ({ breakAfter, in: () => inCache('blobs') });
const inCache = (...path: string[]) => join(cacheDir, 'models--owner--name', ...path);

describe('a file of a repository', () => {
  it('is kept as Python keeps it', async () => {
    const small = await cachedFile('owner/name', 'config.json', options);
    const large = await cachedFile('owner/name', 'sub/model.bin', options);
    expect(small).toBe(inCache('snapshots', commit, 'config.json'));
    expect(large).toBe(inCache('snapshots', commit, 'sub', 'model.bin'));
    expect(readlinkSync(small!)).toBe(`../../blobs/${gitHash(config)}`);
    expect(readlinkSync(large!)).toBe(`../../../blobs/${sha256(weights)}`);
    expect(readFileSync(large!).equals(weights)).toBe(true);
    expect(readFileSync(inCache('refs', 'main'), 'utf8')).toBe(commit);
    expect(readdirSync(inCache('blobs')).sort()).toStrictEqual([gitHash(config), sha256(weights)].sort());
  });

  it('is fetched once', async () => {
    await cachedFile('owner/name', 'sub/model.bin', options);
    await cachedFile('owner/name', 'sub/model.bin', options);
    expect(server.cdn.log).toHaveLength(1);
    server.log.length = 0;
    await cachedFile(`owner/name@${commit}`, 'sub/model.bin', options);
    expect(server.log).toStrictEqual([]);
  });

  it('may be of any revision', async () => {
    expect(await cachedFile('owner/name@refs/pr/1', 'config.json', options)).toBe(
      inCache('snapshots', other, 'config.json'),
    );
    expect(await cachedFile('owner/name', 'config.json', { ...options, revision: 'v1' })).toContain(other);
    expect(readFileSync(inCache('refs', 'refs', 'pr', '1'), 'utf8')).toBe(other);
    expect(readdirSync(inCache('blobs'))).toStrictEqual([gitHash(config)]);
    await expect(cachedFile('owner/name@none', 'config.json', options)).rejects.toThrow(
      /the repository owner\/name has no revision none/,
    );
  });

  it('follows a branch, and stays what it was for its commit', async () => {
    await cachedFile('owner/name', 'config.json', options);
    repository.revisions.main = other;
    repository.files['config.json'] = { body: Buffer.from('{}') };
    expect(readFileSync((await cachedFile('owner/name', 'config.json', options))!, 'utf8')).toBe('{}');
    expect(readFileSync(inCache('refs', 'main'), 'utf8')).toBe(other);
    expect(readFileSync(inCache('snapshots', commit, 'config.json')).equals(config)).toBe(true);
  });

  it('may be of a repository without an owner, or one that was renamed', async () => {
    expect(await loadConfig('gpt2', options)).toStrictEqual({ hidden: 3 });
    expect(existsSync(join(cacheDir, 'models--gpt2', 'refs', 'main'))).toBe(true);
    server.renamed.set('owner/old', 'owner/name');
    expect(await loadConfig('owner/old', options)).toStrictEqual({ hidden: 3 });
  });

  it('may be missing, which is kept too', async () => {
    expect(await cachedFile('owner/name', 'none.json', options)).toBeNull();
    expect(existsSync(inCache('.no_exist', commit, 'none.json'))).toBe(true);
    expect(await cachedFile('owner/name', 'none.json', { ...options, localFilesOnly: true })).toBeNull();
  });

  it('may be empty', async () => {
    repository.files.empty = { body: new Uint8Array(0) };
    expect(readFileSync((await cachedFile('owner/name', 'empty', options))!)).toHaveLength(0);
  });

  it('may have any name that a repository can hold', async () => {
    repository.files['a b#c?d%41.txt'] = { body: config };
    server.log.length = 0;
    expect(await cachedFile('owner/name', 'a b#c?d%41.txt', options)).toBe(
      inCache('snapshots', commit, 'a b#c?d%41.txt'),
    );
  });

  it('is copied where there are no links', async () => {
    vi.stubEnv('HF_HUB_DISABLE_SYMLINKS', '1');
    const path = await cachedFile('owner/name', 'config.json', options);
    expect(lstatSync(path!).isSymbolicLink()).toBe(false);
    expect(readFileSync(path!).equals(config)).toBe(true);
  });
});

describe('a download from the hub', () => {
  const fetchIt = (more = {}) => cachedFile('owner/name', 'sub/model.bin', { ...options, ...more });
  const place = () => server.large('owner/name', weights);

  it('is gone on with where it broke', async () => {
    server.cdn.files.set(place(), { body: weights, etag: '"x"', mishaps: [breaking(60_000)] });
    expect(readFileSync((await fetchIt())!).equals(weights)).toBe(true);
    expect(server.cdn.log.map(({ headers }) => headers.range)).toStrictEqual([undefined, 'bytes=60000-']);
  });

  it('is gone on with by a later call', async () => {
    const mishaps = [breaking(60_000), ...Array(4).fill(breaking(0))];
    server.cdn.files.set(place(), { body: weights, etag: null, mishaps });
    await expect(fetchIt()).rejects.toThrow(/sub\/model\.bin did not arrive/);
    server.cdn.log.length = 0;
    expect(readFileSync((await fetchIt())!).equals(weights)).toBe(true);
    expect(server.cdn.log.map(({ headers }) => headers.range)).toStrictEqual(['bytes=60000-']);
    expect(readdirSync(inCache('blobs'))).toStrictEqual([sha256(weights)]);
  });

  it('begins again where the server gives no parts', async () => {
    server.cdn.files.set(place(), { body: weights, ranges: false, mishaps: [breaking(60_000)] });
    expect(readFileSync((await fetchIt())!).equals(weights)).toBe(true);
  });

  it('is refused where the content is wrong', async () => {
    const wrong = Buffer.from(weights);
    wrong[5]! ^= 1;
    server.cdn.files.set(place(), { body: wrong });
    await expect(fetchIt()).rejects.toThrow(`sub/model.bin arrived damaged: its hash is ${sha256(wrong)}`);
    server.cdn.files.set(place(), { body: wrong.subarray(1) });
    await expect(fetchIt()).rejects.toThrow(/leads to a file of 99999 bytes where the hub has 100000/);
    expect(readdirSync(inCache('blobs'))).toStrictEqual([]);
    expect(existsSync(inCache('snapshots'))).toBe(false);
  });

  it('is tried again where the hub or its store is busy', async () => {
    repository.files['sub/model.bin']!.mishaps = [{ status: 503 }, { status: 429, headers: { 'retry-after': '0' } }];
    server.cdn.files.set(place(), { body: weights, mishaps: [{ status: 500 }] });
    expect(readFileSync((await fetchIt())!).equals(weights)).toBe(true);
  });

  it('tells the token to the hub alone', async () => {
    repository.token = 'secret';
    await expect(fetchIt()).rejects.toThrow(
      /there is no repository owner\/name at .* for us to read\. Check its name\. If it is private, set HF_TOKEN/,
    );
    await expect(fetchIt({ token: 'wrong' })).rejects.toThrow(/the access token that was sent may not read it/);
    expect(await fetchIt({ token: 'secret' })).not.toBeNull();
    expect(server.log.at(-1)!.headers.authorization).toBe('Bearer secret');
    expect(server.cdn.log.map(({ headers }) => headers.authorization)).toStrictEqual([undefined]);
  });

  it('takes the token of this machine', async () => {
    repository.token = 'secret';
    vi.stubEnv('HF_TOKEN', ' secret\n');
    expect(await fetchIt()).not.toBeNull();
    await expect(cachedFile('owner/name', 'config.json', { ...options, token: false })).rejects.toThrow(
      /no repository/,
    );
    vi.stubEnv('HF_TOKEN', '');
    await expect(cachedFile('owner/name', 'config.json', { ...options, token: true })).rejects.toThrow(/Set HF_TOKEN/);
    mkdirSync(join(cacheDir, 'home'));
    writeFileSync(join(cacheDir, 'home', 'token'), 'secret\n');
    expect(await cachedFile('owner/name', 'config.json', options)).not.toBeNull();
  });

  it('says what to do for a repository with conditions', async () => {
    repository.gated = true;
    await expect(fetchIt()).rejects.toThrow(
      `only for those who agree to its conditions. Do so at ${server.url}/owner/name, then set HF_TOKEN`,
    );
  });

  it('can be done by many at once', async () => {
    const paths = await Promise.all(Array.from({ length: 5 }, () => fetchIt()));
    expect(new Set(paths).size).toBe(1);
    expect(readFileSync(paths[0]!).equals(weights)).toBe(true);
    expect(readdirSync(inCache('blobs'))).toStrictEqual([sha256(weights)]);
  });
});

describe("the hub's own protocol", () => {
  const fetchIt = async () => readFileSync((await cachedFile('owner/name', 'sub/model.bin', options))!);
  const asked = () => server.cdn.log.map(({ path }) => path);
  beforeEach(() => {
    repository.files['sub/model.bin'] = { body: weights, lfs: true, xet: true };
  });

  it('is used where a file is stored that way', async () => {
    repository.token = 'secret';
    vi.stubEnv('HF_TOKEN', 'secret');
    expect((await fetchIt()).equals(weights)).toBe(true);
    expect(asked()).toStrictEqual(['/xet/access', '/xet/v2/reconstructions/x', '/xet/chunks']);
    const tokens = server.cdn.log.map(({ headers }) => headers.authorization);
    expect(tokens).toStrictEqual([undefined, 'Bearer for chunks', undefined]);
  });

  it('gives way to plain HTTP where it fails', async () => {
    server.cdn.files.set('/xet/chunks', { body: weights, mishaps: Array(9).fill({ status: 404 }) });
    expect((await fetchIt()).equals(weights)).toBe(true);
    expect(asked().at(-1)).toBe(server.large('owner/name', weights));
  });

  it('is checked like any other', async () => {
    const wrong = Buffer.concat([Buffer.from([0, 0x50, 0xc3, 0, 0, 0x50, 0xc3, 0]), Buffer.alloc(50_000)]);
    server.cdn.files.set('/xet/chunks', { body: Buffer.concat([wrong, wrong]) });
    await expect(fetchIt()).rejects.toThrow(/sub\/model\.bin arrived damaged/);
  });

  it('can be left out', async () => {
    vi.stubEnv('HF_HUB_DISABLE_XET', '1');
    expect((await fetchIt()).equals(weights)).toBe(true);
    expect(asked()).toStrictEqual([server.large('owner/name', weights)]);
  });
});

describe('without the hub', () => {
  it('takes what is in the cache', async () => {
    const path = await cachedFile('owner/name', 'config.json', options);
    server.log.length = 0;
    expect(await cachedFile('owner/name', 'config.json', { ...options, localFilesOnly: true })).toBe(path);
    vi.stubEnv('HF_HUB_OFFLINE', '1');
    expect(await cachedFile('owner/name', 'config.json', options)).toBe(path);
    await expect(cachedFile('owner/name', 'sub/model.bin', options)).rejects.toThrow(
      /"sub\/model\.bin" of owner\/name \(revision main\) is not in the cache .*unset HF_HUB_OFFLINE/,
    );
    expect(server.log).toStrictEqual([]);
  });

  it('takes what is in the cache where the hub does not answer', async () => {
    const path = await cachedFile('owner/name', 'config.json', options);
    repository.files['config.json']!.mishaps = Array(2).fill({ status: 503 });
    expect(await cachedFile('owner/name', 'config.json', options)).toBe(path);
    const gone = { ...options, endpoint: 'http://127.0.0.1:1' };
    expect(await cachedFile('owner/name', 'config.json', gone)).toBe(path);
    await expect(cachedFile('owner/name', 'sub/model.bin', gone)).rejects.toThrow(
      /127\.0\.0\.1:1.*could not be reached/,
    );
  });
});

describe('a hub that is none', () => {
  const answering = (headers: Record<string, string>) => {
    server.repositories.clear();
    server.answer = (response) => response.writeHead(200, headers).end('{}');
    return cachedFile('owner/name', 'config.json', options);
  };

  afterEach(() => {
    server.answer = null;
  });

  it('is refused', async () => {
    await expect(answering({ etag: '"x"', 'content-length': '2' })).rejects.toThrow(/gave no commit \(X-Repo-Commit\)/);
    await expect(answering({ etag: '"x"', 'content-length': '2', 'x-repo-commit': '../..' })).rejects.toThrow(
      /gave no commit/,
    );
    await expect(answering({ etag: '"../../x"', 'content-length': '2', 'x-repo-commit': commit })).rejects.toThrow(
      /has the entity tag "\.\.\/\.\.\/x", which is none of the hub's/,
    );
  });
});

/** A Python that has huggingface_hub, if one is named. */
const python = process.env.NODETORCH_PYTHON;
const hasHub = !!python && spawnSync(python, ['-c', 'import huggingface_hub']).status === 0;

describe.runIf(hasHub)('Python', () => {
  const run = async (code: string, endpoint: string) => {
    const env = { ...process.env, HF_ENDPOINT: endpoint, HF_HUB_CACHE: cacheDir, HF_HUB_DISABLE_XET: '1' };
    const child = spawn(python!, ['-c', `from huggingface_hub import hf_hub_download as get\n${code}`], { env });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    await new Promise((done) => child.on('close', done));
    return output.trim();
  };

  it('finds what was fetched here', async () => {
    const path = await cachedFile('owner/name', 'sub/model.bin', options);
    expect(await run("print(get('owner/name', 'sub/model.bin', local_files_only=True))", server.url)).toBe(path);
    server.cdn.log.length = 0;
    expect(await run("print(get('owner/name', 'sub/model.bin'))", server.url)).toBe(path);
    expect(server.cdn.log).toStrictEqual([]);
  });

  it('fetches what is found here', async () => {
    const path = await run("print(get('owner/name', 'sub/model.bin'))", server.url);
    server.cdn.log.length = 0;
    expect(await cachedFile('owner/name', 'sub/model.bin', { ...options, localFilesOnly: true })).toBe(
      path.split('\n').at(-1),
    );
    expect(await cachedFile('owner/name', 'sub/model.bin', options)).toBe(path.split('\n').at(-1));
    expect(server.cdn.log).toStrictEqual([]);
  });
});
