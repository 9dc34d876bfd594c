import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { addonFiles, addonSeries, defaultVersion, pickLibtorch } from '../../lib/libtorch/addon.js';
import type { Environment } from '../../lib/libtorch/locate.js';
import { fakeAddon, fakeLibtorch, temporaryFolder } from './fakes.js';

let root: string;
let env: Environment;

beforeEach(() => {
  root = temporaryFolder();
  env = { PATH: join(root, 'bin'), NODETORCH_CACHE: join(root, 'cache') };
});

test('an addon that was built here comes before one that the package brought', () => {
  const brought = fakeAddon(root, 'prebuilds', '2.13');
  expect(addonFiles('2.13', root)).toEqual({
    main: join(brought, 'nodetorch.node'),
    cuda: null,
    preload: join(brought, 'nodetorch_preload.node'),
  });
  const built = fakeAddon(root, 'build', '2.13');
  expect(addonFiles('2.13', root)?.main).toBe(join(built, 'nodetorch.node'));
  expect(addonFiles('2.12', root)).toBeNull();
});

test('an addon without its main file is none', () => {
  rmSync(join(fakeAddon(root, 'build', '2.13'), 'nodetorch.node'));
  expect(addonFiles('2.13', root)).toBeNull();
});

test('the series that there are addons for come newest first', () => {
  expect(addonSeries(root)).toEqual([]);
  fakeAddon(root, 'prebuilds', '2.11');
  fakeAddon(root, 'build', '2.13');
  expect(addonSeries(root)).toEqual(['2.13', '2.11']);
});

test('the default version is one that there is an addon for', () => {
  expect(defaultVersion(root)).toBe('2.13.0');
  fakeAddon(root, 'prebuilds', '2.12');
  expect(defaultVersion(root)).toBe('2.12.0');
  fakeAddon(root, 'prebuilds', '2.13');
  fakeAddon(root, 'prebuilds', '2.14');
  expect(defaultVersion(root)).toBe('2.13.0');
});

test('a libtorch that there is an addon for is preferred to a newer one', () => {
  const addon = fakeAddon(root, 'prebuilds', '2.13');
  fakeLibtorch(join(root, 'cache/torch-2.14.0/torch'), '2.14.0');
  const torch = fakeLibtorch(join(root, 'cache/torch-2.13.0/torch'), '2.13.0');
  const picked = pickLibtorch(env, root);
  expect(picked.libtorch.path).toBe(torch);
  expect(picked.addon.main).toBe(join(addon, 'nodetorch.node'));
});

test('without an addon for what was found, the error names those that there are', () => {
  fakeAddon(root, 'prebuilds', '2.13');
  fakeAddon(root, 'prebuilds', '2.12');
  fakeLibtorch(join(root, 'cache/torch-2.14.0/torch'), '2.14.0');
  const platform = `${process.platform}-${process.arch}`;
  expect(() => pickLibtorch(env, root)).toThrow(
    expect.objectContaining({
      code: 'NODETORCH_NO_ADDON',
      message: expect.stringContaining(
        `there is no addon for libtorch 2.14 on ${platform}; there is one for 2.13, 2.12`,
      ),
    }),
  );
});

test('without any addon, no libtorch would help', () => {
  fakeLibtorch(join(root, 'cache/torch-2.13.0/torch'), '2.13.0');
  expect(() => pickLibtorch(env, root)).toThrow(
    expect.objectContaining({ code: 'NODETORCH_NO_ADDON', message: expect.stringContaining('npm run setup') }),
  );
});
