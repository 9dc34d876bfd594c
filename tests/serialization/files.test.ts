import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { int, list, program, tensor, text, tuple } from './assemble.js';
import { dtypeNames, valuesOf } from './golden.js';

const pathOf = (name: string) => fileURLToPath(new URL(`../reference/serialization/${name}`, import.meta.url));
const load = (name: string) => torch.load(pathOf(name));

describe.each([
  ['files that Python wrote', ''],
  ['files that Python wrote as before 1.6', 'legacy/'],
])('%s', (_, folder) => {
  const path = (name: string) => pathOf(folder + name);
  const load = (name: string) => torch.load(path(name));

  it('hold every dtype', () => {
    const loaded = load('dtypes.pt');
    const names = folder === '' ? dtypeNames : dtypeNames.slice(0, 12);
    expect(Object.keys(loaded)).toStrictEqual([...names]);
    for (const name of names) {
      expect(loaded[name].dtype).toBe(torch[name]);
      expect(loaded[name].toBytes()).toStrictEqual(valuesOf(name).toBytes());
    }
  });

  it('hold views of one storage', () => {
    const { base, row, column, transposed, expanded, scalar, empty, conj, neg, again } = load('views.pt');
    expect(base.tolist()).toStrictEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10, 11],
    ]);
    expect([row.storageOffset(), row.tolist()]).toStrictEqual([4, [4, 5, 6, 7]]);
    expect([column.stride(), column.tolist()]).toStrictEqual([[4], [2, 6, 10]]);
    expect([transposed.stride(), transposed.shape]).toStrictEqual([
      [1, 4],
      [4, 3],
    ]);
    expect([expanded.stride(), expanded.tolist()]).toStrictEqual([
      [0, 0],
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
    ]);
    expect([scalar.shape, scalar.item()]).toStrictEqual([[], 7]);
    expect(empty.shape).toStrictEqual([0, 3]);
    expect([conj.isConj(), String(conj)]).toStrictEqual([true, 'tensor([1.-2.j, 3.+4.j])']);
    expect([neg.isNeg(), neg.tolist()]).toStrictEqual([true, [-1, 2]]);
    expect(again).toBe(base);
    base.fill_(9);
    expect(row.tolist()).toStrictEqual([9, 9, 9, 9]);
  });

  it('hold leaves and parameters', () => {
    const { leaf, result, parameter, frozen } = load('grad.pt');
    expect([leaf.requiresGrad, leaf.isLeaf, leaf.tolist()]).toStrictEqual([true, true, [1.5, 2.5]]);
    expect([result.requiresGrad, result.isLeaf, result.tolist()]).toStrictEqual([true, true, [3, 5]]);
    expect(parameter).toBeInstanceOf(torch.nn.Parameter);
    expect([parameter.requiresGrad, parameter.tolist()]).toStrictEqual([true, [3]]);
    expect([frozen.requiresGrad, frozen.dtype, frozen.tolist()]).toStrictEqual([false, torch.int64, [4]]);
    parameter.dispose();
    frozen.dispose();
  });

  it('hold dtypes, sizes, devices and layouts', () => {
    expect(load('objects.pt')).toStrictEqual({
      dtype: torch.bfloat16,
      size: [2, 3],
      device: torch.device('cuda', 1),
      cpu: torch.device('cpu'),
      layout: torch.sparseCoo,
    });
  });

  it('hold nested tensors', () => {
    const { rows, columns } = load('nested.pt');
    expect(rows.unbind().map((t: torch.Tensor) => t.tolist())).toStrictEqual([
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [[7, 8, 9]],
    ]);
    expect(columns.unbind().map((t: torch.Tensor) => t.tolist())).toStrictEqual([
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
      [[7], [8], [9]],
    ]);
  });

  it('hold sparse and meta tensors', () => {
    const { coo, uncoalesced, csr, csc } = load('sparse.pt');
    expect([coo.layout, coo.isCoalesced(), coo.toDense().tolist()]).toStrictEqual([
      torch.sparseCoo,
      true,
      [
        [1, 0],
        [0, 1],
      ],
    ]);
    expect([uncoalesced.isCoalesced(), uncoalesced.toDense().tolist()]).toStrictEqual([false, [3, 0, 0]]);
    expect([csr.layout, csr.toDense().tolist()]).toStrictEqual([
      torch.sparseCsr,
      [
        [0, 5],
        [6, 0],
      ],
    ]);
    expect([csc.layout, csc.toDense().tolist()]).toStrictEqual([
      torch.sparseCsc,
      [
        [1, 0],
        [0, 1],
      ],
    ]);
  });

  it.skipIf(folder !== '')('hold tensors without data', () => {
    const meta = load('meta.pt');
    expect([String(meta.device), meta.shape, meta.stride(), meta.dtype]).toStrictEqual([
      'meta',
      [2, 3],
      [1, 2],
      torch.float16,
    ]);
  });

  it("hold a state dict, which saves to the pickle that Python's holds", () => {
    const state = load('state_dict.pt');
    expect(state).toBeInstanceOf(Map);
    expect([...state.keys()].slice(0, 3)).toStrictEqual(['0.weight', '0.bias', '1.weight']);
    expect(state.get('0.weight').shape).toStrictEqual([3, 2]);
    expect([state.get('1.num_batches_tracked').dtype, state.get('1.num_batches_tracked').item()]).toStrictEqual([
      torch.int64,
      1,
    ]);
    expect(state._metadata.get('1')).toStrictEqual({ version: 2 });
    const again = torch.load(torch.save(state));
    expect([...again.keys()]).toStrictEqual([...state.keys()]);
    expect(again._metadata).toStrictEqual(state._metadata);
  });

  it("hold an optimizer's state, whose integer keys make a Map", () => {
    const { state, param_groups } = load('optimizer.pt');
    expect([...state.keys()]).toStrictEqual([0, 1, 2, 3, 4, 5]);
    expect(state.get(0).step.item()).toBe(1);
    expect(state.get(0).exp_avg.shape).toStrictEqual([3, 2]);
    expect(param_groups[0]).toMatchObject({ lr: 0.5, betas: [0.9, 0.999], amsgrad: false, params: [0, 1, 2, 3, 4, 5] });
  });

  it('open by URL, and from bytes of any kind', () => {
    const bytes = readFileSync(path('objects.pt'));
    const copy = new Uint8Array(bytes);
    for (const source of [new URL(`file://${path('objects.pt')}`), bytes, copy, copy.buffer]) {
      expect(torch.load(source).size).toStrictEqual([2, 3]);
    }
  });
});

/** A file as before 1.6 of a list of texts and a float32 tensor of 0, 1, 2 and so on. */
function largeLegacy(texts: string[], numel: number): Uint8Array {
  const head = readFileSync(pathOf('legacy/views.pt'));
  const intro = head.subarray(0, head.indexOf(0x2e, head.indexOf(Buffer.from('little_endian'))) + 1);
  const count = Buffer.alloc(8);
  count.writeBigInt64LE(BigInt(numel));
  const elements = Float32Array.from({ length: numel }, (_, i) => i);
  const value = program(list(list(...texts.map(text)), tensor(tuple(int(numel)), tuple(int(1)), int(0), int(numel))));
  return Buffer.concat([intro, value, program(list(text('0'))), count, Buffer.from(elements.buffer)]);
}

describe('files of before 1.6', () => {
  const good = readFileSync(pathOf('legacy/views.pt'));
  const loadBytes = (bytes: Uint8Array) => torch.scope(() => void torch.load(bytes));

  it('are refused where they are damaged', () => {
    expect(() => loadBytes(good.subarray(0, good.length - 1))).toThrow(
      /it ends at byte \d+, and its storage "\d+" takes \d+ bytes/,
    );
    const other = Buffer.from(good);
    other.writeBigInt64LE(13n, good.length - 8 - 8);
    expect(() => loadBytes(other)).toThrow(/its storage "\d+" has \d+ elements where \d+ were announced/);
    const version = Buffer.from(good);
    version[good.indexOf(Buffer.from('4de903', 'hex')) + 1] = 0;
    expect(() => loadBytes(version)).toThrow(/its version is \d+ instead of 1001/);
    const endian = Buffer.from(good);
    endian[good.indexOf(Buffer.from('little_endian')) + 'little_endian'.length + 2] = 0x89;
    expect(() => loadBytes(endian)).toThrow(/not written on a little-endian machine/);
    expect(() => loadBytes(Buffer.from('80024b012e', 'hex'))).toThrow(
      /it is a pickle, and not one that torch\.save has written/,
    );
  });

  it('may be larger than what is read at a time', () => {
    // A pickle of many short strings, and a storage of some megabytes.
    const names = Array.from({ length: 40_000 }, (_, i) => `parameter number ${i}`);
    const path = join(mkdtempSync(join(tmpdir(), 'nodetorch-')), 'large.pt');
    try {
      writeFileSync(path, largeLegacy(names, 700_000));
      torch.scope(() => {
        const [texts, tensor] = torch.load(path);
        expect(texts).toStrictEqual(names);
        expect(tensor.equal(torch.arange(700_000, { dtype: 'float32' }))).toBe(true);
      });
    } finally {
      rmSync(dirname(path), { recursive: true });
    }
  });

  it('are an error and nothing worse, whatever is changed in them (property)', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, length) => {
        const bytes = Buffer.from(good);
        bytes[at] = value;
        for (const changed of [bytes, bytes.subarray(0, length)]) {
          try {
            loadBytes(changed);
          } catch (error) {
            expect(error).toBeInstanceOf(torch.UnpicklingError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('files that are refused', () => {
  it.each([
    ['torchscript.pt', /TorchScript archive.*torch\.jit\.load/],
    ['module.pt', /asks for torch\.nn\.modules\.linear\.Linear.*model\.state_dict\(\)/],
    ['numpy.pt', /asks for numpy\..*\.item\(\)/],
    ['compressed.pt', /claim more bytes than its own \d+.*data\/0, 16000.*packed again/],
    ['arrays.npz', /file in archive is not in a subdirectory: a\.npy\..*Zip archives of other kinds, such as \.npz/],
  ])('%s, by name and with advice', (name, message) => {
    expect(() => load(name)).toThrow(torch.UnpicklingError);
    expect(() => load(name)).toThrow(message);
    expect(() => load(name)).toThrow(pathOf(name));
  });

  const head = (...bytes: (number | string)[]) =>
    Buffer.concat(bytes.map((b) => (typeof b === 'string' ? Buffer.from(b) : Buffer.of(b))));
  it.each([
    ['an empty file', head(), /it is empty/],
    [
      'safetensors',
      head(0x40, 0, 0, 0, 0, 0, 0, 0, '{"weight":{"dtype":"F32"}}'),
      /safetensors file.*safetensors\.loadFile/,
    ],
    ['GGUF', head('GGUF', 3, 0, 0, 0), /GGUF/],
    ['HDF5', head(0x89, 'HDF\r\n', 0x1a, '\n'), /HDF5/],
    ['gzip', head(0x1f, 0x8b, 8), /gzip.*Decompress/],
    ['a pointer', head('version https://git-lfs.github.com/spec/v1\n'), /git lfs pull/],
    ['a web page', head('<!DOCTYPE html><html>'), /HTML page/],
    ['a tar', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar')]), /legacy tar/],
    ['text', head('hello'), /no file that torch\.save has written/],
    ['the beginning of a zip', head('PK', 3, 4), /4 bytes.*damaged/],
  ])('%s', (_, bytes, message) => {
    expect(() => torch.load(bytes)).toThrow(torch.UnpicklingError);
    expect(() => torch.load(bytes)).toThrow(message);
  });

  it('that are not there, with the folder that was meant', () => {
    expect(() => torch.load('no/such.pt')).toThrow(/no\/such\.pt can't be read.*A relative path starts at /);
    expect(() => torch.load(pathOf('.'))).toThrow(/can't be read/);
    try {
      torch.load('no/such.pt');
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOENT');
    }
  });

  it('with options that do not exist, or ask for code', () => {
    expect(() => torch.load(pathOf('objects.pt'), { weightsOnly: false })).toThrow(
      /weightsOnly: false would run Python code/,
    );
    expect(() => torch.load(pathOf('objects.pt'), { maplocation: 'cpu' } as never)).toThrow(
      /unknown option 'maplocation'.*'mapLocation'/,
    );
    expect(() => torch.load(5 as never)).toThrow(/f must be a path, a file: URL or the file's bytes, got 5/);
  });
});

describe('mapLocation', () => {
  const cuda = pathOf('cuda.pt');

  it('is needed where a device is not there', () => {
    if (torch.cuda.isAvailable()) return;
    expect(() => torch.load(cuda)).toThrow(
      /belongs on "cuda:0", and this process has no CUDA device\. Pass \{ mapLocation: 'cpu' \}/,
    );
  });

  it.each([
    ['text', 'cpu'],
    ['a device', torch.device('cpu')],
    ['a Map', new Map([['cuda:0', 'cpu']])],
    ['an object', { 'cuda:0': 'cpu' }],
    ['a function', (storage: torch.Tensor) => storage],
  ])('is %s', (_, mapLocation) => {
    const { x } = torch.load(cuda, { mapLocation });
    expect([String(x.device), x.tolist()]).toStrictEqual(['cpu', [1, 2]]);
  });

  it('may stand second, as in Python', () => {
    expect(torch.load(cuda, 'cpu').x.tolist()).toStrictEqual([1, 2]);
  });

  it('calls a function once a storage, with its location', () => {
    const calls: [number[], string][] = [];
    const bytes = torch.save([torch.ones([3]), torch.zeros([2])]);
    torch.load(bytes, {
      mapLocation: (storage, location) => {
        calls.push([storage.shape, location]);
        return null;
      },
    });
    expect(calls).toStrictEqual([
      [[3], 'cpu'],
      [[2], 'cpu'],
    ]);
  });

  it('moves to the meta device', () => {
    const { x } = torch.load(cuda, { mapLocation: 'meta' });
    expect([String(x.device), x.shape]).toStrictEqual(['meta', [2]]);
  });

  it("refuses what is no place, and passes a function's own errors on", () => {
    expect(() => torch.load(cuda, { mapLocation: 'toaster' })).toThrow(RangeError);
    expect(() => torch.load(cuda, { mapLocation: true as never })).toThrow(/mapLocation must be a device/);
    expect(() => torch.load(cuda, { mapLocation: () => torch.ones([5]) })).toThrow(
      /must return the storage that it is given/,
    );
    const own = new Error('mine');
    expect(() =>
      torch.load(cuda, {
        mapLocation: () => {
          throw own;
        },
      }),
    ).toThrow(own);
  });
});
