import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { addonSeries, pickLibtorch } from '../../lib/libtorch/addon.js';
import type { Report } from '../../lib/libtorch/doctor.js';
import { fakeLibtorch, temporaryFolder } from '../libtorch/fakes.js';

const main = fileURLToPath(new URL('../../lib/cli/main.ts', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'empty'));
});

function nodetorch(args: string[], variables: Record<string, string> = {}) {
  const env = { ...process.env, ...variables };
  return spawnSync(process.execPath, ['--import', 'tsx', main, ...args], { env, encoding: 'utf8' });
}

/** Variables with which there is no libtorch. */
const nowhere = () => ({ NODETORCH_LIBTORCH: '', NODETORCH_CACHE: join(folder, 'cache'), PATH: join(folder, 'empty') });

test('tells its version, and does not take the one of install for it', () => {
  expect(nodetorch(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { status, stderr } = nodetorch(['install', '--version', '1.0.0']);
  expect(stderr).toContain('NODETORCH_WRONG_VERSION: nodetorch can\'t use torch "1.0.0"');
  expect(status).toBe(1);
});

test('install needs a Python, and says so', () => {
  const { status, stderr } = nodetorch(['install', '--version', '2.13.0'], nowhere());
  expect(stderr).toContain('NODETORCH_NO_PYTHON');
  expect(status).toBe(1);
});

test('which prints the folder of the libtorch that is used', () => {
  expect(nodetorch(['which']).stdout).toBe(`${pickLibtorch().libtorch.path}\n`);
  const { status, stderr } = nodetorch(['which'], nowhere());
  expect(stderr).toContain('NODETORCH_NO_LIBTORCH: nodetorch found no libtorch that it can use.');
  expect(status).toBe(1);
});

test('doctor loads the addon and shows the devices', () => {
  const { status, stdout } = nodetorch(['doctor']);
  const { libtorch } = pickLibtorch();
  expect(stdout).toContain(`chosen: libtorch ${libtorch.version}`);
  expect(stdout).toContain(`loaded: libtorch ${libtorch.series}.`);
  expect(stdout).toMatch(/^devices: cpu.* \(\d+ CPU threads\)$/m);
  expect(stdout).toContain('Everything works.');
  expect(status).toBe(0);
});

test('doctor --json gives the same as data', () => {
  const { status, stdout } = nodetorch(['doctor', '--json']);
  const report: Report = JSON.parse(stdout);
  const { libtorch, addon } = pickLibtorch();
  expect(report).toMatchObject({ node: process.version, libtorch: libtorch.path, addon: addon.main, error: null });
  expect(report.candidates).toContainEqual(libtorch);
  expect(report.loaded?.devices[0]).toBe('cpu');
  expect(status).toBe(0);
});

test('doctor says what is missing', () => {
  const { status, stdout } = nodetorch(['doctor'], nowhere());
  expect(stdout).toContain(`  - cache: ${join(folder, 'cache')}\n    not usable: nothing is installed there`);
  expect(stdout).toContain('NODETORCH_NO_LIBTORCH: nodetorch found no libtorch');
  expect(status).toBe(1);
});

test('doctor survives a library that can not be loaded, and explains it', () => {
  const torch = fakeLibtorch(join(folder, 'torch'), `${addonSeries()[0]}.0`);
  const { status, stdout } = nodetorch(['doctor', '--json'], { NODETORCH_LIBTORCH: torch });
  const { loaded, error }: Report = JSON.parse(stdout);
  expect(loaded).toBeNull();
  expect(error?.code).toBe('NODETORCH_MISSING_LIBRARY');
  expect(error?.message).toContain(`from NODETORCH_LIBTORCH`);
  expect(status).toBe(1);
});
