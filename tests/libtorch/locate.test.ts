import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { LibtorchError } from '../../lib/libtorch/errors.js';
import {
  cacheFolder,
  candidates,
  type Environment,
  inspect,
  libraryFile,
  locateLibtorch,
} from '../../lib/libtorch/locate.js';
import { fakeLibtorch, fakeProgram, temporaryFolder, write } from './fakes.js';

let folder: string;
let env: Environment;

beforeEach(() => {
  folder = temporaryFolder();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  env = { PATH: bin, NODETORCH_CACHE: join(folder, 'cache') };
});

describe('inspect', () => {
  test('takes a wheel folder, and a folder that holds one', () => {
    const torch = fakeLibtorch(join(folder, 'site-packages', 'torch'), '2.13.0+cpu');
    const found = { path: torch, version: '2.13.0+cpu', series: '2.13', cuda: false, source: 'python3' };
    expect(inspect(torch, 'python3')).toEqual(found);
    expect(inspect(join(folder, 'site-packages'), 'python3')).toEqual(found);
  });

  test('takes an unpacked archive', () => {
    write(join(folder, 'libtorch', 'lib', libraryFile('torch_cpu')));
    write(join(folder, 'libtorch', 'build-version'), '2.12.1+cu130\n');
    expect(inspect(join(folder, 'libtorch'), 'cache')).toMatchObject({ version: '2.12.1+cu130', series: '2.12' });
  });

  test('sees CUDA by its library', () => {
    fakeLibtorch(folder, '2.13.0+cu130', { cuda: true });
    expect(inspect(folder, 'cache')).toMatchObject({ cuda: true });
  });

  test('says why a folder is none', () => {
    expect(inspect(join(folder, 'absent'), 'cache')).toMatchObject({
      code: 'NODETORCH_NO_LIBTORCH',
      reason: 'there is no such folder',
    });
    const core = libraryFile('torch_cpu');
    expect(inspect(folder, 'cache')).toMatchObject({
      code: 'NODETORCH_NO_LIBTORCH',
      reason: `it has neither lib/${core} nor torch/lib/${core}`,
    });
  });

  test('says which versions are supported', () => {
    expect(inspect(fakeLibtorch(folder, '2.5.1+cpu'), 'cache')).toMatchObject({
      code: 'NODETORCH_WRONG_VERSION',
      reason: 'it is libtorch 2.5.1+cpu; nodetorch supports 2.11 to 2.14',
    });
  });

  test('refuses a libtorch of unknown version', () => {
    write(join(folder, 'lib', libraryFile('torch_cpu')));
    expect(inspect(folder, 'cache')).toMatchObject({
      code: 'NODETORCH_WRONG_VERSION',
      reason: 'none of version.py, build-version and the headers tells its version',
    });
  });
});

describe('cacheFolder', () => {
  test.each<[NodeJS.Platform, Environment, string]>([
    ['linux', { NODETORCH_CACHE: '/a' }, '/a'],
    ['linux', { XDG_CACHE_HOME: '/x' }, '/x/nodetorch'],
    ['linux', {}, join(homedir(), '.cache/nodetorch')],
    ['darwin', { XDG_CACHE_HOME: '/x' }, join(homedir(), 'Library/Caches/nodetorch')],
    ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'nodetorch', 'Cache')],
  ])('on %s with %o', (platform, variables, expected) => {
    expect(cacheFolder(variables, platform)).toBe(expected);
  });
});

describe('candidates', () => {
  test('NODETORCH_LIBTORCH is the only one where it is set, usable or not', () => {
    fakeLibtorch(join(folder, 'cache/torch-2.13.0/torch'), '2.13.0');
    const torch = fakeLibtorch(join(folder, 'mine'), '2.12.0');
    expect([...candidates({ ...env, NODETORCH_LIBTORCH: torch })]).toMatchObject([{ path: torch, version: '2.12.0' }]);
    expect([...candidates({ ...env, NODETORCH_LIBTORCH: '/absent' })]).toMatchObject([
      { source: 'NODETORCH_LIBTORCH', path: '/absent', reason: 'there is no such folder' },
    ]);
  });

  test('an empty NODETORCH_LIBTORCH is none', () => {
    const torch = fakeLibtorch(join(folder, 'cache/torch-2.13.0/torch'), '2.13.0');
    expect(candidates({ ...env, NODETORCH_LIBTORCH: '' }).next().value).toMatchObject({ path: torch });
  });

  test('the cache gives the newest first, and of one version the one with CUDA', () => {
    for (const [name, version, cuda] of [
      ['torch-2.11.0', '2.11.0+cpu', false],
      ['torch-2.13.0', '2.13.0+cpu', false],
      ['torch-2.13.0-cuda', '2.13.0+cu130', true],
      ['torch-2.9.0', '2.9.0', false],
      ['.partial-1', '2.14.0', false],
    ] as const) {
      fakeLibtorch(join(folder, 'cache', name, 'torch'), version, { cuda });
    }
    const cached = [...candidates(env)].filter(({ source }) => source === 'cache');
    expect(cached.map((each) => ('version' in each ? each.version : each.code))).toEqual([
      '2.13.0+cu130',
      '2.13.0+cpu',
      '2.11.0+cpu',
      'NODETORCH_WRONG_VERSION',
    ]);
  });

  test('an empty cache says so', () => {
    expect([...candidates(env)][0]).toEqual({
      source: 'cache',
      path: join(folder, 'cache'),
      code: 'NODETORCH_NO_LIBTORCH',
      reason: 'nothing is installed there',
    });
  });

  const ofPython = (script: string, timeout?: number) => {
    fakeProgram(folder, 'python3', script);
    return [...candidates(env, timeout)].at(-1);
  };

  test('python3 tells where its torch is', () => {
    const torch = fakeLibtorch(join(folder, 'site-packages/torch'), '2.13.0+cu130', { cuda: true });
    expect(ofPython(`echo ${torch}`)).toMatchObject({ source: 'python3', path: torch, cuda: true });
  });

  test('python3 is not started when the cache has what is wanted', () => {
    fakeLibtorch(join(folder, 'cache/torch-2.13.0/torch'), '2.13.0');
    fakeProgram(folder, 'python3', `echo > ${folder}/started`);
    expect(locateLibtorch(undefined, env)).toMatchObject({ source: 'cache' });
    expect(existsSync(join(folder, 'started'))).toBe(false);
  });

  test('a python3 that can not help says why', () => {
    expect([...candidates(env)].at(-1)).toMatchObject({ reason: 'there is no python3' });
    expect(ofPython('echo')).toMatchObject({ reason: 'it has no torch package' });
    expect(ofPython('echo Traceback >&2; echo ImportError: broken >&2; exit 1')).toMatchObject({
      reason: 'it failed: ImportError: broken',
    });
  });

  test('a python3 that hangs is given up', () => {
    expect(ofPython('exec /bin/sleep 60', 300)).toMatchObject({ reason: 'it did not answer within 0.3 seconds' });
  });
});

describe('locateLibtorch', () => {
  const failure = (variables: Environment): LibtorchError => {
    try {
      locateLibtorch(undefined, variables);
    } catch (error) {
      if (error instanceof LibtorchError) return error;
      throw error;
    }
    throw new Error('a libtorch was found');
  };

  test('passes over what is refused', () => {
    const older = fakeLibtorch(join(folder, 'cache/torch-2.12.0/torch'), '2.12.0');
    fakeLibtorch(join(folder, 'cache/torch-2.13.0/torch'), '2.13.0');
    const refuse = ({ series }: { series: string }) =>
      series === '2.13' ? { code: 'NODETORCH_NO_ADDON' as const, reason: 'no' } : null;
    expect(locateLibtorch(refuse, env).path).toBe(older);
  });

  test('tells everything that was tried and the command that helps', () => {
    const error = failure(env);
    expect(error.code).toBe('NODETORCH_NO_LIBTORCH');
    expect(error.message).toBe(
      [
        'nodetorch found no libtorch that it can use. Tried:',
        `  - cache: ${join(folder, 'cache')}`,
        '    nothing is installed there',
        '  - python3: the python3 on PATH',
        '    there is no python3',
        'To install one, run: npx nodetorch install',
      ].join('\n'),
    );
    expect(error.tried.map(({ source }) => source)).toEqual(['cache', 'python3']);
  });

  test('blames the version where that is what was wrong', () => {
    fakeLibtorch(join(folder, 'cache/torch-2.9.0/torch'), '2.9.0');
    expect(failure(env).code).toBe('NODETORCH_WRONG_VERSION');
  });

  test('blames NODETORCH_LIBTORCH where it is set', () => {
    const error = failure({ ...env, NODETORCH_LIBTORCH: '/absent' });
    expect(error.message).toContain('NODETORCH_LIBTORCH: /absent\n    there is no such folder');
    expect(error.message).toContain(
      'Point NODETORCH_LIBTORCH at another one, or unset it and run: npx nodetorch install',
    );
  });
});
