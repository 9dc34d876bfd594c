import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pacing } from '../../lib/hub/http.js';
import * as torch from '../../lib/index.js';
import { HubServer, type RepositoryFile } from './hub-server.js';

const { hub, safetensors } = torch;
const { loadConfig, loadStateDictFromUrl, loadWeights } = hub;
const usual = { ...pacing };

let server: HubServer;
let folder: string;
let options: { endpoint: string; cacheDir: string; progress: false };

beforeAll(async () => {
  server = await new HubServer().start();
});
afterAll(() => server.stop());
beforeEach(() => {
  Object.assign(pacing, { first: 1, most: 2 });
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  hub.setDir(join(folder, 'hub'));
  server.log.length = 0;
  options = { endpoint: server.url, cacheDir: join(folder, 'hf'), progress: false };
  vi.stubEnv('HF_HUB_OFFLINE', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  Object.assign(pacing, usual);
  rmSync(folder, { recursive: true });
});

const tensors = (...names: string[]) => {
  const entries = names.map((name): [string, torch.Tensor] => [name, torch.tensor([name.length, 1])]);
  return Object.fromEntries(entries);
};
const numbers = (weights: Map<string, torch.Tensor>) =>
  Object.fromEntries([...weights].map(([name, tensor]) => [name, tensor.tolist()]));
const inFolder = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const index = (places: Record<string, string>) => Buffer.from(JSON.stringify({ metadata: {}, weight_map: places }));

/** A scope for what a test makes, as tests must leave nothing behind. */
const scoped = (test: () => Promise<void>) => () => torch.scope(test);

describe('weights in a file', () => {
  it(
    'are told by its content, not its name',
    scoped(async () => {
      const saved = tensors('a', 'bc');
      inFolder('x.bin', safetensors.save(saved));
      inFolder('x.safetensors', torch.save(saved));
      inFolder('x', torch.save(new Map(Object.entries(saved))));
      const expected = { a: [1, 1], bc: [2, 1] };
      for (const name of ['x.bin', 'x.safetensors', 'x']) {
        expect(numbers(await loadWeights(join(folder, name)))).toStrictEqual(expected);
      }
      expect(numbers(await loadWeights(pathToFileURL(join(folder, 'x'))))).toStrictEqual(expected);
      expect(numbers(await loadWeights(pathToFileURL(join(folder, 'x')).href))).toStrictEqual(expected);
    }),
  );

  it.each(['safetensors', 'pt'])('may be wanted in part: .%s', (kind) =>
    torch.scope(async () => {
      const bytes = kind === 'pt' ? torch.save(tensors('a', 'bc', 'def')) : safetensors.save(tensors('a', 'bc', 'def'));
      const path = inFolder(`x.${kind}`, bytes);
      expect(numbers(await loadWeights(path, { names: ['bc'] }))).toStrictEqual({ bc: [2, 1] });
      expect(numbers(await loadWeights(path, { names: new Set<string>() }))).toStrictEqual({});
      await expect(loadWeights(path, { names: ['bd', 'a'] })).rejects.toThrow(
        /there is no tensor "bd" among the 3\. Did you mean "bc"\?/,
      );
    }),
  );

  it(
    'go where mapLocation says',
    scoped(async () => {
      const path = inFolder('x', safetensors.save(tensors('a')));
      expect((await loadWeights(path, { mapLocation: 'meta' })).get('a')!.device.type).toBe('meta');
      expect((await loadWeights(path, { mapLocation: { cpu: 'meta' } })).get('a')!.device.type).toBe('meta');
      const seen: string[] = [];
      const mapLocation = (storage: torch.Tensor, location: string) => {
        seen.push(`${location} ${storage.shape} ${storage.dtype}`);
        return storage;
      };
      expect(numbers(await loadWeights(path, { mapLocation }))).toStrictEqual({ a: [1, 1] });
      expect(seen).toStrictEqual(['cpu 2 torch.float32']);
      await expect(loadWeights(path, { mapLocation: 'cuda:99' })).rejects.toThrow(/belongs on "cuda:99"/);
    }),
  );

  it('belong to the scope of the caller', async () => {
    const path = torch.scope(() => inFolder('x', safetensors.save(tensors('a', 'b'))));
    const before = torch.memory().tensors;
    const kept = await torch.scope(async () => {
      const weights = await loadWeights(path);
      await loadWeights(path);
      return weights.get('a')!;
    });
    expect(torch.memory().tensors).toBe(before + 1);
    expect(kept.tolist()).toStrictEqual([1, 1]);
    kept.dispose();
    await torch.scope(() => expect(loadWeights(path, { names: ['c'] })).rejects.toThrow());
    expect(torch.memory().tensors).toBe(before);
  });

  it(
    'must be tensors by name',
    scoped(async () => {
      const path = inFolder('x.pt', torch.save({ epoch: 3, state_dict: tensors('a') }));
      await expect(loadWeights(path)).rejects.toThrow(
        /holds values under "epoch", "state_dict" instead of tensors by name/,
      );
      await expect(loadWeights(inFolder('y.pt', torch.save([1])))).rejects.toThrow(/holds array of 1 instead/);
      await expect(loadWeights(inFolder('z.pt', 'nothing'))).rejects.toThrow(torch.UnpicklingError);
    }),
  );
});

it(
  'leaves out what a file says beside its tensors',
  scoped(async () => {
    const path = inFolder(
      'x.pt',
      torch.save(new Map<string, unknown>([...Object.entries(tensors('a')), ['shades', [0, 1]]])),
    );
    expect(numbers(await loadWeights(path))).toStrictEqual({ a: [1, 1] });
    const other = inFolder('y.pt', torch.save({ ...tensors('a'), state_dict: tensors('b') }));
    await expect(loadWeights(other)).rejects.toThrow(/holds values under "a", "state_dict" instead/);
  }),
);

describe('weights in a folder', () => {
  it(
    'are looked for in the usual files',
    scoped(async () => {
      await expect(loadWeights(folder)).rejects.toThrow(/has none of model\.safetensors, .*pytorch_model\.bin/);
      inFolder('pytorch_model.bin', torch.save(tensors('bin')));
      expect(numbers(await loadWeights(folder))).toStrictEqual({ bin: [3, 1] });
      inFolder('model.safetensors', safetensors.save(tensors('safe')));
      expect(numbers(await loadWeights(folder))).toStrictEqual({ safe: [4, 1] });
    }),
  );

  it(
    'may be in shards',
    scoped(async () => {
      inFolder('s1.safetensors', safetensors.save(tensors('a', 'bc')));
      inFolder('s2.safetensors', safetensors.save(tensors('def')));
      const path = inFolder(
        'model.safetensors.index.json',
        index({ a: 's1.safetensors', def: 's2.safetensors', bc: 's1.safetensors' }),
      );
      const all = { a: [1, 1], bc: [2, 1], def: [3, 1] };
      expect(numbers(await loadWeights(folder))).toStrictEqual(all);
      expect(numbers(await loadWeights(path))).toStrictEqual(all);
      rmSync(join(folder, 's1.safetensors'));
      expect(numbers(await loadWeights(folder, { names: ['def'] }))).toStrictEqual({ def: [3, 1] });
      await expect(loadWeights(folder)).rejects.toThrow(/has no file "s1\.safetensors"/);
      await expect(loadWeights(folder, { names: ['x'] })).rejects.toThrow(/there is no tensor "x" among the 3/);
    }),
  );

  it.each([
    ['{', /can't be read as JSON/],
    ['[]', /holds array of 0 instead of a JSON object/],
    ['{"weight_map": {"a": 3}}', /has no weight_map that names a file for each tensor/],
    ['{"weight_map": {"a": "../../secret"}}', /"\.\.\/\.\.\/secret" is no path of a file in a repository/],
  ])('are not in shards by the index %s', async (text, message) => {
    inFolder('model.safetensors.index.json', text);
    await expect(loadWeights(folder)).rejects.toThrow(message);
  });

  it('have a configuration beside them', async () => {
    await expect(loadConfig(folder)).rejects.toThrow(/has no config\.json/);
    inFolder('config.json', '{"hidden": 3}');
    expect(await loadConfig(folder)).toStrictEqual({ hidden: 3 });
    expect(await hub.cachedFile(folder, 'config.json')).toBe(join(folder, 'config.json'));
    expect(await hub.cachedFile(folder, 'none.json')).toBeNull();
  });
});

describe('weights in a repository', () => {
  const commit = 'c'.repeat(40);
  const offer = (files: Record<string, Uint8Array>) => {
    const served = Object.entries(files).map(([name, body]): [string, RepositoryFile] => [name, { body, lfs: true }]);
    server.repositories.set('owner/name', { revisions: { main: commit }, files: Object.fromEntries(served) });
  };

  it(
    'are looked for in the usual files',
    scoped(async () => {
      offer({
        'pytorch_model.bin': torch.save(tensors('bin')),
        'other.safetensors': safetensors.save(tensors('other')),
      });
      expect(numbers(await loadWeights('owner/name', options))).toStrictEqual({ bin: [3, 1] });
      expect(numbers(await loadWeights('owner/name/other.safetensors', options))).toStrictEqual({ other: [5, 1] });
      expect(numbers(await loadWeights('hf://owner/name@main/other.safetensors', options))).toStrictEqual({
        other: [5, 1],
      });
      await expect(loadWeights('owner/name/none.safetensors', options)).rejects.toThrow(
        /owner\/name \(revision main\) has no file "none\.safetensors"/,
      );
      offer({});
      await expect(loadWeights('owner/name', { ...options, cacheDir: join(folder, 'else') })).rejects.toThrow(
        /has none of/,
      );
    }),
  );

  it(
    'come from one commit, whatever is pushed meanwhile',
    scoped(async () => {
      offer({
        'model.safetensors.index.json': index({ a: '1.safetensors', bc: '2.safetensors' }),
        '1.safetensors': safetensors.save(tensors('a')),
        '2.safetensors': safetensors.save(tensors('bc')),
      });
      expect(numbers(await loadWeights('owner/name', options))).toStrictEqual({ a: [1, 1], bc: [2, 1] });
      const asked = server.log.map(({ path }) => path);
      expect(asked[0]).toBe('/owner/name/resolve/main/model.safetensors');
      expect(asked.slice(1).filter((path) => !path.includes(commit))).toStrictEqual([]);
      server.log.length = 0;
      expect((await loadWeights('owner/name', { ...options, localFilesOnly: true })).size).toBe(2);
      expect(server.log).toStrictEqual([]);
    }),
  );
});

describe('weights at a URL', () => {
  const offer = (path: string, body: Uint8Array) => {
    server.cdn.files.set(path, { body, etag: '"1"' });
    return server.cdn.url + path;
  };
  beforeEach(() => {
    server.cdn.log.length = 0;
  });

  it(
    'are fetched once, and those of the same name kept apart',
    scoped(async () => {
      const one = offer('/one/model.safetensors', safetensors.save(tensors('a')));
      const two = offer('/two/model.safetensors', safetensors.save(tensors('bc')));
      for (let time = 0; time < 2; time++) {
        expect(numbers(await loadWeights(one, { progress: false }))).toStrictEqual({ a: [1, 1] });
        expect(numbers(await loadWeights(new URL(two), { progress: false }))).toStrictEqual({ bc: [2, 1] });
      }
      expect(server.cdn.log).toHaveLength(2);
    }),
  );

  it(
    'may be in shards beside their index',
    scoped(async () => {
      offer('/m/a.safetensors', safetensors.save(tensors('a')));
      const url = offer('/m/model.safetensors.index.json', index({ a: 'a.safetensors' }));
      expect(numbers(await loadWeights(url, { progress: false }))).toStrictEqual({ a: [1, 1] });
    }),
  );

  it(
    'are checked where the name has the hash, if asked for, and shared with Python then',
    scoped(async () => {
      const bytes = torch.save(new Map(Object.entries(tensors('a'))));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const good = offer(`/net-${hash}.pth`, bytes);
      expect(numbers(await loadWeights(good, { progress: false, checkHash: true }))).toStrictEqual({ a: [1, 1] });
      expect(readFileSync(join(folder, 'hub', 'checkpoints', `net-${hash}.pth`)).equals(bytes)).toBe(true);
      expect(numbers(await loadStateDictFromUrl(good))).toStrictEqual({ a: [1, 1] });
      expect(server.cdn.log).toHaveLength(1);
      const bad = offer('/net-0123abcd.pth', bytes);
      await expect(loadWeights(bad, { progress: false, checkHash: true })).rejects.toThrow(
        /invalid hash value of net-0123abcd\.pth/,
      );
      expect(existsSync(join(folder, 'hub', 'checkpoints', 'net-0123abcd.pth'))).toBe(false);
      // Eight digits may be a date.
      expect((await loadWeights(offer('/net-20211012.pth', bytes), { progress: false })).size).toBe(1);
    }),
  );

  it(
    'are given as they are by loadStateDictFromUrl',
    scoped(async () => {
      const url = offer('/net.pth', torch.save({ epoch: 3, ...tensors('a') }));
      const modelDir = join(folder, 'models');
      const loaded = await loadStateDictFromUrl(url, { modelDir, progress: false, fileName: 'mine.pth' });
      expect(loaded.epoch).toBe(3);
      expect(readdirSync(modelDir)).toStrictEqual(['mine.pth']);
      const moved = await loadStateDictFromUrl(url, modelDir, 'meta', false);
      expect(moved.a.device.type).toBe('meta');
      const safe = offer('/net.safetensors', safetensors.save(tensors('bc')));
      expect(numbers(await loadStateDictFromUrl(safe, { progress: false }))).toStrictEqual({ bc: [2, 1] });
      await expect(loadStateDictFromUrl(url, { checkHash: true, progress: false, weightsOnly: false })).rejects.toThrow(
        /weightsOnly: false would run Python code/,
      );
      await expect(loadStateDictFromUrl(`${server.cdn.url}/`)).rejects.toThrow(/names no file\. Give its name/);
    }),
  );
});

describe('a source that is none', () => {
  it.each([
    ['./none', /there is no file or folder "\.\/none"\. A relative path starts at/],
    ['../none', /no file or folder/],
    ['/none', /no file or folder "\/none"\. A repository of the Hugging Face hub is written 'owner\/name'/],
    ['~/nodetorch-none', /no file or folder/],
    ['none.pt', /no file or folder/],
    ['models/none.safetensors', /no file or folder/],
    ['file:///none', /no file or folder "\/none"/],
    ['C:\\none', /no file or folder/],
    ['', /neither a file or folder that exists nor the name of a repository/],
    ['owner/-name', /neither a file or folder that exists nor the name/],
    ['owner/na me', /neither a file/],
    ['owner/name@', /has no revision behind its @/],
    ['owner/name@../x', /"\.\.\/x" is no revision|is no path/],
    ['owner/name/../../x.bin', /is no path of a file in a repository/],
  ])('is refused: %s', async (source, message) => {
    await expect(loadWeights(source, options)).rejects.toThrow(message);
    await expect(loadWeights(source, options)).rejects.toThrow(RangeError);
    expect(server.log).toStrictEqual([]);
  });

  it('may be of a wrong type', async () => {
    await expect(loadWeights(3 as never)).rejects.toThrow(/source must be a path, a URL or a repository's name, got 3/);
    await expect(loadWeights('x', 3 as never)).rejects.toThrow(/options must be an object, got 3/);
    await expect(loadWeights('x', { mapLokation: 'cpu' } as never)).rejects.toThrow(/Did you mean 'mapLocation'/);
    await expect(loadWeights('x', { names: 'a' })).rejects.toThrow(/names must be an array or Set of strings, got "a"/);
    await expect(loadWeights('a/b', { endpoint: 'x' })).rejects.toThrow(/endpoint must be a URL .*, got "x"/);
    await expect(loadWeights('a/b', { token: 3 as never })).rejects.toThrow(
      /token must be a string, a boolean or null/,
    );
    await expect(hub.cachedFile('a/b', '../x')).rejects.toThrow(/is no path of a file/);
  });
});

describe('the folder of what is downloaded', () => {
  it('is where Python has it', async () => {
    vi.resetModules();
    const { getDir, setDir } = await import('../../lib/hub/directory.js');
    vi.stubEnv('TORCH_HOME', '/torch');
    expect(getDir()).toBe('/torch/hub');
    vi.stubEnv('TORCH_HOME', undefined);
    vi.stubEnv('XDG_CACHE_HOME', '/cache');
    expect(getDir()).toBe('/cache/torch/hub');
    vi.stubEnv('XDG_CACHE_HOME', undefined);
    vi.stubEnv('HOME', '/home/me');
    expect(getDir()).toBe('/home/me/.cache/torch/hub');
    setDir('~/x');
    expect(getDir()).toBe('/home/me/x');
    expect(() => setDir(3 as never)).toThrow(/d must be a path, got 3/);
  });
});
