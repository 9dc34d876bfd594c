import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parseRepository } from '../../lib/hub/huggingface/repository.js';
import { type HubOptions, settingsOf } from '../../lib/hub/huggingface/settings.js';
import { hub } from '../../lib/index.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const settings = (env: Record<string, string>, options: HubOptions = {}) => settingsOf('f', options, env);

describe('settings', () => {
  it('have defaults', () => {
    const { cacheDir, endpoint, offline, xet, progress } = settings({});
    expect(cacheDir).toBe(join(homedir(), '.cache', 'huggingface', 'hub'));
    expect([endpoint, offline, xet, progress]).toStrictEqual(['https://huggingface.co', false, true, true]);
  });

  it.each<[Record<string, string>, string]>([
    [{ XDG_CACHE_HOME: '/x' }, '/x/huggingface/hub'],
    [{ XDG_CACHE_HOME: '/x', HF_HOME: '/h' }, '/h/hub'],
    [{ HF_HOME: '/h', HUGGINGFACE_HUB_CACHE: '/old' }, '/old'],
    [{ HF_HOME: '/h', HUGGINGFACE_HUB_CACHE: '/old', HF_HUB_CACHE: '~/new' }, join(homedir(), 'new')],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's, not JavaScript's
    [{ HF_HUB_CACHE: '$DATA/${SUB}/$NONE', DATA: '/data', SUB: 'hf' }, '/data/hf/$NONE'],
  ])('find the cache by %o', (env, cacheDir) => {
    expect(settings(env).cacheDir).toBe(cacheDir);
    expect(settings(env, { cacheDir: '/mine' }).cacheDir).toBe('/mine');
  });

  it('find the token where Python does', () => {
    mkdirSync(join(folder, 'home'));
    writeFileSync(join(folder, 'home', 'token'), 'in file\n');
    const HF_HOME = join(folder, 'home');
    expect(settings({ HF_HOME }).token).toBe('in file');
    expect(settings({ HF_HOME, HF_TOKEN: ' in env\r\n' }).token).toBe('in env');
    expect(settings({ HF_HOME, HF_TOKEN: '', HUGGING_FACE_HUB_TOKEN: 'old' }).token).toBe('old');
    expect(settings({ HF_TOKEN_PATH: join(HF_HOME, 'token') }).token).toBe('in file');
    expect(settings({ HF_TOKEN: 'x', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' }).token).toBeNull();
    expect(settings({ HF_TOKEN: 'x', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' }, { token: true }).token).toBe('x');
    expect(settings({ HF_TOKEN: 'x' }, { token: false }).token).toBeNull();
    expect(settings({ HF_TOKEN: 'x' }, { token: 'mine' }).token).toBe('mine');
    expect(() => settings({ HF_HOME: folder }, { token: true })).toThrow(/Set HF_TOKEN to one/);
  });

  it('take switches as Python spells them', () => {
    for (const on of ['1', 'true', 'ON', 'yes']) expect(settings({ HF_HUB_OFFLINE: on }).offline).toBe(true);
    for (const off of ['', '0', 'false']) expect(settings({ HF_HUB_OFFLINE: off }).offline).toBe(false);
    expect(settings({ TRANSFORMERS_OFFLINE: '1' }).offline).toBe(true);
    expect(settings({ HF_HUB_OFFLINE: '1' }, { localFilesOnly: false }).offline).toBe(false);
    expect(settings({ HF_ENDPOINT: 'http://mirror/hf//' }).endpoint).toBe('http://mirror/hf');
    expect(() => settings({ HF_ENDPOINT: 'mirror' })).toThrow(/endpoint must be a URL such as .*, got "mirror"/);
  });
});

describe("a repository's name", () => {
  it.each([
    ['gpt2', { id: 'gpt2', revision: null, file: null }],
    ['owner/Name-1.0_x', { id: 'owner/Name-1.0_x', revision: null, file: null }],
    ['owner/name@v1.0', { id: 'owner/name', revision: 'v1.0', file: null }],
    ['owner/name@refs/pr/1', { id: 'owner/name', revision: 'refs/pr/1', file: null }],
    ['owner/name@feature/v1.0', { id: 'owner/name', revision: 'feature/v1.0', file: null }],
    ['owner/name/a/b.bin', { id: 'owner/name', revision: null, file: 'a/b.bin' }],
    ['owner/name@main/a/b.bin', { id: 'owner/name', revision: 'main', file: 'a/b.bin' }],
    ['gpt2@main/model.safetensors', { id: 'gpt2', revision: 'main', file: 'model.safetensors' }],
  ])('is read: %s', (text, repository) => {
    expect(parseRepository('f', text)).toStrictEqual(repository);
  });

  it.each([
    '',
    '/',
    'a/',
    '/b',
    'a--b',
    'a..b',
    '.a',
    'a-',
    'x.git',
    'a b',
    'a:b',
    `a/${'b'.repeat(96)}`,
    '@main',
    'a/b@',
    'a/b/',
    'a/b/../c',
    'a/b/c@d',
    'a/b@x y',
    'a/b@a/../b.bin',
  ])('is refused: %s', (text) => {
    expect(() => parseRepository('f', text)).toThrow(RangeError);
  });
});

it('says which package is missing', async () => {
  vi.doMock('@huggingface/hub', () => {
    throw new Error("Cannot find package '@huggingface/hub'");
  });
  try {
    const options = { endpoint: 'http://127.0.0.1:1', cacheDir: folder };
    const error = await hub.loadWeights('owner/name', options).catch((e) => e);
    expect(error).toBeInstanceOf(hub.HubError);
    expect(error.message).toMatch(/the package @huggingface\/hub, .*Install it: npm install @huggingface\/hub/);
  } finally {
    vi.doUnmock('@huggingface/hub');
  }
});
