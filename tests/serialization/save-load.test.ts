import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { dtypeNames, valuesOf } from './golden.js';

const roundTrip = <T>(value: T): T => torch.load(torch.save(value));

describe('tensors come back as they went', () => {
  it.each(dtypeNames)('%s', (name) => {
    const x = valuesOf(name);
    const y = roundTrip(x);
    expect(y.dtype).toBe(x.dtype);
    expect(y.shape).toStrictEqual([3]);
    expect(y.toBytes()).toStrictEqual(x.toBytes());
  });

  it('of every shape and stride', () => {
    const base = torch.arange(24, { dtype: torch.float32 }).reshape([2, 3, 4]);
    const views = [
      base.permute(2, 0, 1),
      base.index('1, ::2, 1:'),
      base.index(1, 2, 3),
      base.index(0, 0, 0).expand([2, 2]),
      base.reshape([1, 1, 24]),
      torch.empty([0]),
      torch.empty([2, 0, 3]),
      torch.ones([2, 3, 4, 5]).contiguous({ memoryFormat: torch.channelsLast }),
    ];
    for (const [i, y] of roundTrip(views).entries()) {
      expect(y.shape).toStrictEqual(views[i]!.shape);
      expect(y.stride()).toStrictEqual(views[i]!.stride());
      expect(y.storageOffset()).toBe(views[i]!.storageOffset());
      expect(y.tolist()).toStrictEqual(views[i]!.tolist());
    }
  });

  it('with the zeros that a gradient without memory stands for', () => {
    const x = torch.ones([2, 3]).requiresGrad_(true);
    x.sgn().sum().backward();
    expect(roundTrip(x.grad)!.tolist()).toStrictEqual(torch.zeros([2, 3]).tolist());
  });

  it('and share the memory that they shared', () => {
    const base = torch.zeros([2, 2]);
    const { base: loaded, row, column } = roundTrip({ base, row: base.index(0), column: base.t().index(1) });
    loaded.fill_(7);
    expect(row.tolist()).toStrictEqual([7, 7]);
    expect(column.tolist()).toStrictEqual([7, 7]);
    expect(base.tolist()).toStrictEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('as one tensor where they were one', () => {
    const x = torch.ones([1]);
    const [first, second] = roundTrip([x, x]);
    expect(first).toBe(second);
  });

  it('with a storage larger than themselves only once', () => {
    const big = torch.zeros([1000]);
    const size = torch.save([big.index('0:1'), big.index('1:2')]).length;
    expect(size).toBeGreaterThan(4000);
    expect(size).toBeLessThan(6000);
    expect(torch.save(big.index('0:1').clone()).length).toBeLessThan(2000);
  });

  it('with what autograd knows of them, but not its graph', () => {
    const leaf = torch.tensor([1, 2], { requiresGrad: true });
    const [x, y, z] = roundTrip([leaf, leaf.mul(2), leaf.detach()]);
    expect([x!, y!, z!].map((t) => [t.requiresGrad, t.isLeaf])).toStrictEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
    x!.sum().backward();
    expect(x!.grad!.tolist()).toStrictEqual([1, 1]);
  });

  it('as parameters', () => {
    const parameters = [
      new torch.nn.Parameter(torch.ones([2])),
      new torch.nn.Parameter(torch.ones([1]), { requiresGrad: false }),
    ];
    const loaded = roundTrip(parameters);
    expect(loaded.map((p) => [p instanceof torch.nn.Parameter, p.requiresGrad])).toStrictEqual([
      [true, true],
      [true, false],
    ]);
    expect(loaded[0]!.tolist()).toStrictEqual([1, 1]);
    for (const parameter of [...parameters, ...loaded]) parameter.dispose();
  });

  it('conjugated, negated, sparse, and on the meta device', () => {
    const z = torch.complex(torch.tensor([1]), torch.tensor([2]));
    const value = {
      conj: z.conj(),
      imag: torch.complex(torch.tensor([1]), torch.tensor([2])).conj().imag,
      coo: torch
        .tensor([
          [0, 5],
          [6, 0],
        ])
        .toSparse(),
      csr: torch
        .tensor([
          [0, 5],
          [6, 0],
        ])
        .toSparseCsr(),
      meta: torch.empty([2, 3], { device: 'meta', dtype: torch.float16 }),
    };
    const loaded = roundTrip(value);
    expect(loaded.conj.isConj()).toBe(true);
    expect(String(loaded.conj)).toBe(String(value.conj));
    expect(loaded.imag.tolist()).toStrictEqual([-2]);
    for (const name of ['coo', 'csr'] as const) {
      expect(loaded[name].layout).toBe(value[name].layout);
      expect(loaded[name].toDense().tolist()).toStrictEqual([
        [0, 5],
        [6, 0],
      ]);
    }
    expect([String(loaded.meta.device), loaded.meta.shape, loaded.meta.dtype]).toStrictEqual([
      'meta',
      [2, 3],
      torch.float16,
    ]);
  });
});

describe('what is in a checkpoint', () => {
  it('comes back: state dicts as Maps, and plain data', () => {
    const state = new Map<string, Tensor>([
      ['weight', torch.ones([2])],
      ['bias', torch.zeros([1])],
    ]);
    const checkpoint = {
      epoch: 3,
      best: 0.25,
      name: 'net',
      done: false,
      history: [1, 0.5],
      seed: 2n ** 60n,
      state,
      extra: null,
    };
    const loaded = roundTrip(checkpoint);
    expect({ ...loaded, state: 0 }).toStrictEqual({ ...checkpoint, state: 0 });
    expect([...loaded.state.keys()]).toStrictEqual(['weight', 'bias']);
    expect(loaded.state.get('weight')!.tolist()).toStrictEqual([1, 1]);
  });

  it('saves to the same bytes when it is loaded and saved again', () => {
    const value = {
      state: new Map([['w', torch.arange(4)]]),
      lr: 0.1,
      groups: [{ params: [0, 1] }],
      byInt: new Map([[0, torch.ones([1])]]),
    };
    const bytes = torch.save(value);
    expect(torch.save(torch.load(bytes))).toStrictEqual(bytes);
  });
});

describe('what can not be saved', () => {
  it('is named: a disposed tensor', () => {
    const x = torch.ones([1]);
    x.dispose();
    expect(() => torch.save([x])).toThrow(torch.DisposedError);
  });

  it('is named: one memory as two dtypes', () => {
    const x = torch.zeros([2]);
    expect(() => torch.save([x, x.view(torch.int32)])).toThrow(/same memory as float32 and as int32.*clone\(\)/);
    expect(() => torch.save([x.view(torch.uint16), x.view(torch.float8_e4m3fn)])).not.toThrow();
  });

  it('is named: a whole module', () => {
    const net = new torch.nn.Linear(1, 1);
    expect(() => torch.save(net)).toThrow(/the value is a Linear.*Save its stateDict\(\) instead/);
  });

  it('is named: a path that is none', () => {
    expect(() => torch.save(1, 5 as never)).toThrow(/path must be a string or a file: URL, got 5/);
  });
});

describe('memory', () => {
  it('holds what was loaded, and nothing else', () => {
    const bytes = torch.save({ a: torch.ones([2]), b: [torch.zeros([3])] });
    const before = torch.memory().tensors;
    torch.scope(() => {
      torch.load(bytes);
      expect(torch.memory().tensors).toBe(before + 2);
      torch.save({ sparse: torch.eye(2).toSparse() });
    });
    expect(torch.memory().tensors).toBe(before);
  });
});
