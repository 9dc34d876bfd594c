import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { DTypeName, PrintOptions, Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

interface Sample {
  dtype: DTypeName;
  shape: number[];
  data: string;
  texts: { options: Record<string, any>; text: string }[];
}

interface Reference {
  samples: Sample[];
  built: Record<string, string>;
  float64Default: string[];
}

const file = new URL('../reference/printing.json.gz', import.meta.url);
const reference: Reference = JSON.parse(gunzipSync(readFileSync(file)).toString());

function decode({ dtype, shape, data }: Sample): Tensor {
  const bytes = Buffer.from(data, 'base64');
  return bytes.length ? torch.frombuffer(bytes, { dtype }).reshape(shape) : torch.empty(shape, { dtype });
}

afterEach(() => torch.setPrintoptions({ profile: 'default' }));

describe('a tensor is printed as Python prints it', () => {
  const named = reference.samples.map((sample): [string, Sample] => [`${sample.dtype} [${sample.shape}]`, sample]);
  test.each(named)('%s', (_, sample) => {
    const x = decode(sample);
    for (const { options, text } of sample.texts) {
      const { sci_mode: sciMode, ...rest } = options;
      torch.setPrintoptions({ profile: 'default' });
      torch.setPrintoptions({ ...rest, sciMode });
      expect(String(x)).toBe(text);
    }
  });

  const dense = () =>
    torch.tensor([
      [0, 1.5, 0],
      [2, 0, 0],
    ]);
  const built: Record<string, () => Tensor> = {
    requiresGrad: () => torch.tensor([1, 2], { requiresGrad: true }),
    add: () => torch.tensor([1, 2], { requiresGrad: true }).add(1),
    sum: () => torch.tensor([1, 2], { requiresGrad: true }).mul(2).sum(),
    wide: () => torch.ones([12, 6]).requiresGrad_().mul(2),
    parameter: () => new torch.nn.Parameter(torch.ones([2, 2])),
    frozen: () => new torch.nn.Parameter(torch.ones([2]), { requiresGrad: false }),
    'long grad': () => torch.full([1, 8], 0.125, { dtype: 'float64', requiresGrad: true }).exp(),
    meta: () => torch.empty([2, 3], { device: 'meta' }),
    'meta int64': () => torch.empty([3], { device: 'meta', dtype: 'int64' }),
    'meta scalar': () => torch.empty([], { device: 'meta' }).requiresGrad_(),
    coo: () => dense().toSparse(),
    'coo float64': () => dense().to(torch.float64).toSparse().requiresGrad_(),
    'coo empty': () => torch.zeros([3, 3]).toSparse(),
    'coo hybrid': () => torch.arange(8).reshape([2, 2, 2]).toSparse(1),
    csr: () => dense().toSparseCsr(),
    csc: () => dense().toSparseCsc(),
    bsr: () => torch.eye(4).toSparseBsr([2, 2]),
    bsc: () => torch.eye(4).toSparseBsc([2, 2]),
    'csr empty': () => torch.zeros([2, 2], { dtype: 'int32' }).toSparseCsr(),
    quantized: () => torch.quantizePerTensor(dense(), 0.1, 10, 'quint8'),
    'quantized finely': () => torch.quantizePerTensor(dense(), 1e-7, 0, 'qint32'),
    'quantized by channel': () =>
      torch.quantizePerChannel(dense(), torch.tensor([0.5, 0.25, 1]), torch.tensor([0n, 1n, 2n]), 1, 'qint8'),
    conj: () => torch.tensor([torch.complexNumber(1, 2), torch.complexNumber(3, -4)]).conj(),
    'neg view': () => torch.tensor([torch.complexNumber(1, 2), torch.complexNumber(3, -4)]).conj().imag,
    transposed: () => torch.arange(6).reshape([2, 3]).T,
    'slice of large': () => torch.arange(100_000).reshape([100, 1000]).index('::2, 1:'),
  };

  test.each(Object.entries(reference.built))('%s', (name, text) => {
    expect(String(built[name]!())).toBe(text);
  });

  test('with float64 as the default dtype', () => {
    try {
      torch.setDefaultDtype('float64');
      const tensors = [
        torch.ones([2]),
        torch.ones([2], { dtype: 'float32' }),
        torch.tensor([torch.complexNumber(0, 1)]),
      ];
      expect(tensors.map(String)).toEqual(reference.float64Default);
    } finally {
      torch.setDefaultDtype('float32');
    }
  });
});

describe('console.log', () => {
  test('shows the same', () => {
    const x = torch.tensor([
      [1, 2],
      [3, 4],
    ]);
    expect(inspect(x)).toBe(String(x));
    expect(inspect({ x })).toBe('{\n  x: tensor([[1., 2.],\n          [3., 4.]])\n}');
  });

  test('shows disposed tensors, which String refuses', () => {
    const x = torch.ones([1]);
    x.dispose();
    expect(inspect(x)).toBe('tensor(disposed)');
    expect(() => String(x)).toThrow(torch.DisposedError);
  });
});

test('printing leaves no tensors behind', () => {
  const x = torch.zeros([50, 50], { dtype: 'bfloat16', requiresGrad: true });
  const before = torch.memory().tensors;
  expect(String(x)).toContain('...');
  expect(torch.memory().tensors).toBe(before);
});

describe('setPrintoptions', () => {
  const x = torch.tensor([1.12345]);
  afterAll(() => x.dispose());

  test('takes arguments by position too, and null as left out', () => {
    torch.setPrintoptions(2);
    expect(String(x)).toBe('tensor([1.12])');
    torch.setPrintoptions({ precision: null, sciMode: true } as unknown as PrintOptions);
    expect(String(x)).toBe('tensor([1.12e+00])');
    torch.setPrintoptions({ edgeitems: 2 });
    expect(String(x)).toBe('tensor([1.12])');
  });

  test('has a temporary form', () => {
    expect(torch.printoptions({ precision: 1 }, () => String(x))).toBe('tensor([1.1])');
    const guard = torch.printoptions({ profile: 'short' });
    expect(String(x)).toBe('tensor([1.12])');
    guard[Symbol.dispose]();
    expect(() =>
      torch.printoptions({ precision: 1 }, () => {
        throw new Error('inside');
      }),
    ).toThrow('inside');
    expect(String(x)).toBe('tensor([1.1235])');
  });

  test.each<[Record<string, unknown>, new (...args: any[]) => Error, string]>([
    [{ precission: 2 }, TypeError, "unknown option 'precission'. Did you mean 'precision'?"],
    [{ precision: '2' }, TypeError, 'precision must be a number, got "2"'],
    [{ precision: 101 }, RangeError, 'precision must be a whole number from 0 to 100, got 101'],
    [{ edgeitems: 1.5 }, RangeError, 'edgeitems must be a whole number from 0, got 1.5'],
    [{ linewidth: -1 }, RangeError, 'linewidth must be a whole number from 0, got -1'],
    [{ threshold: Number.NaN }, RangeError, 'threshold must be a number from 0, got NaN'],
    [{ sciMode: 1 }, TypeError, 'sciMode must be true, false or null, got 1'],
    [{ profile: 'long' }, RangeError, "profile must be 'default', 'short' or 'full', got \"long\""],
  ])('refuses %j and changes nothing', (options, kind, message) => {
    expect(() => torch.setPrintoptions({ edgeitems: 9, ...options } as any)).toThrow(kind);
    expect(() => torch.setPrintoptions(options as any)).toThrow(message);
    expect(String(torch.arange(2000))).toBe('tensor([   0,    1,    2,  ..., 1997, 1998, 1999])');
  });
});
