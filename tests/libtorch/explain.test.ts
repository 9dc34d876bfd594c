import { expect, test } from 'vitest';
import { explainLoadError } from '../../lib/libtorch/explain.js';
import type { Libtorch } from '../../lib/libtorch/locate.js';

const libtorch: Libtorch = { source: 'cache', path: '/torch', version: '2.13.0+cpu', series: '2.13', cuda: false };

const explain = (message: string) => explainLoadError(new Error(message), libtorch, '/addon/nodetorch.node');

const MISSING = 'NODETORCH_MISSING_LIBRARY';

test.each([
  ['libgomp.so.1: cannot open shared object file: No such file or directory', MISSING, 'apt install libgomp1'],
  ['libcuda.so.1: cannot open shared object file: No such file or directory', MISSING, 'NVIDIA driver'],
  ['libcublas.so.13: cannot open shared object file: No such file or directory', MISSING, 'nvidia-* wheels'],
  [
    '/torch/lib/libc10.so: cannot open shared object file: No such file or directory',
    MISSING,
    'libc10.so is missing. It is a part of libtorch',
  ],
  ['libwonder.so.1: cannot open shared object file: No such file or directory', MISSING, 'Install what provides it'],
  ['ld-linux-x86-64.so.2: cannot open shared object file', MISSING, 'Alpine has musl'],
  [
    'dlopen(/torch/lib/libtorch.dylib, 0x000A): Library not loaded: @rpath/libomp.dylib\n  Referenced from: ...',
    MISSING,
    'brew install libomp',
  ],
  [
    "/lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.30' not found (required by /torch/lib/libc10.so)",
    MISSING,
    'libstdc++) is too old: GLIBCXX_3.4.30 is needed',
  ],
  ["/lib/libc.so.6: version `GLIBC_2.28' not found (required by x)", MISSING, 'glibc 2.28 is needed'],
  ["/lib/libgomp.so.1: version `GOMP_5.0' not found (required by x)", MISSING, 'GOMP_5.0 is needed'],
  [
    'nodetorch.node: undefined symbol: _ZN2at4_ops3add4callERKNS_6TensorE',
    'NODETORCH_WRONG_VERSION',
    'built for another',
  ],
  ['/torch/lib/libc10.so: invalid ELF header', MISSING, 'npx nodetorch install --force'],
  ['/torch/lib/libc10.so: file too short', MISSING, 'damaged'],
  ['libgomp.so.1: cannot allocate memory in static TLS block', MISSING, 'LD_PRELOAD'],
  ['/torch/lib/libc10.so: failed to map segment from shared object', MISSING, 'noexec'],
])('%s', (message, code, advice) => {
  const error = explain(message);
  expect(error.code).toBe(code);
  expect(error.message).toContain(message);
  expect(error.message).toContain(advice);
});

test('the error names libtorch and the addon, and keeps its cause', () => {
  const error = explain('something new');
  expect(error.message).toBe(
    [
      'nodetorch could not load libtorch 2.13.0+cpu (/torch, from cache) with /addon/nodetorch.node:',
      'something new',
      'npx nodetorch doctor shows what was found on this machine.',
    ].join('\n'),
  );
  expect(error.cause).toMatchObject({ message: 'something new' });
});
