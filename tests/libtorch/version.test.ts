import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareVersions, readVersion, seriesOf } from '../../lib/libtorch/version.js';
import { temporaryFolder, write } from './fakes.js';

const HEADER = `#pragma once
/// Indicates the major version of LibTorch.
#define TORCH_VERSION_MAJOR 2
#define TORCH_VERSION_MINOR 12
#define TORCH_VERSION_PATCH 1
`;

test('a series is the first two numbers of a version', () => {
  expect(seriesOf('2.13.0+cpu')).toBe('2.13');
  expect(seriesOf('2.14.0a0+git1234')).toBe('2.14');
});

test('versions compare as numbers, not as text', () => {
  const sorted = ['2.9.1', '2.13.0+cpu', '2.11.0', '2.13.1', '2.13.0-cuda'].sort(compareVersions);
  expect(sorted).toEqual(['2.9.1', '2.11.0', '2.13.0+cpu', '2.13.0-cuda', '2.13.1']);
});

test.each([
  ['version.py', "__all__ = ['__version__']\n__version__ = '2.13.0+cpu'\n", '2.13.0+cpu'],
  ['build-version', '2.13.0+cu130\n', '2.13.0+cu130'],
  ['include/torch/headeronly/version.h', HEADER, '2.12.1'],
  ['include/torch/csrc/api/include/torch/version.h', HEADER, '2.12.1'],
])('%s tells the version', (file, text, version) => {
  const folder = temporaryFolder();
  write(join(folder, file), text);
  expect(readVersion(folder)).toBe(version);
});

test('a header that only passes on to another one is passed over', () => {
  const folder = temporaryFolder();
  write(join(folder, 'include/torch/headeronly/version.h'), '#include <torch/other.h>\n');
  write(join(folder, 'include/torch/csrc/api/include/torch/version.h'), HEADER);
  expect(readVersion(folder)).toBe('2.12.1');
});

test('a folder without any of these has no version', () => {
  expect(readVersion(temporaryFolder())).toBeUndefined();
});
