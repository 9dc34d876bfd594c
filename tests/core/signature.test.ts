import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Operator } from '../../lib/core/aten.js';
import { float16, float32, float64, int64 } from '../../lib/core/dtype.js';
import { DisposedError } from '../../lib/core/errors.js';
import { Complex, FloatScalar } from '../../lib/core/scalar.js';
import { scope } from '../../lib/core/scope.js';
import { Overloads } from '../../lib/core/signature.js';
import { Tensor } from '../../lib/core/tensor.js';
import { full, zeros as makeZeros } from '../../lib/generated/functions.js';
import { native } from '../../lib/native.js';

/** What would have reached libtorch: the operator's name, then its arguments. */
const calls: unknown[][] = [];

/** An operator that notes its calls; what it gives is `x` once more. */
function op(text: string): Operator {
  const operator = new Operator(text);
  const { name, overload, returns } = operator.schema;
  operator.call = (...args) => {
    calls.push([overload ? `${name}.${overload}` : name, ...args]);
    if (returns[0]!.writes) return undefined;
    const handles = returns.map(() => native.alias(x._handle));
    return handles.length > 1 ? handles : handles[0];
  };
  return operator;
}

const x = makeZeros([2, 3]);
const y = makeZeros([2, 3]);
const [X, Y] = [x._handle, y._handle];
afterAll(() => {
  x.dispose();
  y.dispose();
});

/** The one call that a use of a function came to. */
function called(run: () => unknown): unknown[] {
  scope(() => void run());
  return calls.at(-1)!;
}

beforeEach(() => {
  calls.length = 0;
});

const sum = new Overloads('sum', [
  [
    op('sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor'),
    op(
      'sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)',
    ),
  ],
  [op('sum(Tensor self, *, ScalarType? dtype=None) -> Tensor')],
]);
const view = new Overloads(
  'view',
  [
    [op('view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)')],
    [op('view(Tensor(a) self, SymInt[] size) -> Tensor(a)')],
  ],
  true,
);
const zeros = new Overloads('zeros', [
  [
    op(
      'zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor',
    ),
    op('zeros.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)'),
  ],
]);
const add = new Overloads(
  'add',
  [
    [
      op('add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor'),
      op('add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)'),
    ],
    [op('add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor')],
    [
      op('add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor'),
      null,
      ['add(Tensor self, Scalar alpha, Tensor other) -> Tensor', 'self, other, alpha'],
    ],
  ],
  false,
  true,
);
const topk = new Overloads('topk', [
  [
    op('topk(Tensor self, SymInt k, int dim=-1, bool largest=True) -> (Tensor values, Tensor indices)'),
    op(
      'topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)',
    ),
  ],
]);

describe('options', () => {
  test('any parameter can be given by name, positional ones too', () => {
    expect(called(() => sum.call([x, 1, { keepdim: true }]))).toEqual(['sum.dim_IntList', X, 1, true, undefined]);
    expect(called(() => sum.call([{ input: x, dim: [0, 1] }]))[2]).toEqual([0, 1]);
  });

  test("NumPy's names are taken for PyTorch's", () => {
    expect(called(() => sum.call([x, { axis: 0, keepdims: true }])).slice(1, 4)).toEqual([X, 0, true]);
    expect(called(() => sum.call([{ a: x, axis: 0 }]))[1]).toBe(X);
  });

  test('a number in the place of the input has the name self too', () => {
    const pow = new Overloads('pow', [[op('pow.Scalar(Scalar self, Tensor exponent) -> Tensor')]]);
    expect(called(() => pow.call([{ self: 2, exponent: x }]))).toEqual(['pow.Scalar', 2, X]);
    expect(called(() => pow.call([{ input: 2, exponent: x }]))).toEqual(['pow.Scalar', 2, X]);
  });

  test('undefined counts as left out, null as None', () => {
    expect(called(() => sum.call([x, undefined, { dtype: undefined }]))[0]).toBe('sum');
    expect(called(() => sum.call([x, null])).slice(0, 3)).toEqual(['sum.dim_IntList', X, null]);
  });

  test('an unknown one is an error that names the nearest', () => {
    expect(() => sum.call([x, 1, { keepDims: true }])).toThrow(/unknown option 'keepDims'.*'keepdim'/);
    expect(() => sum.call([x, { whatever: 1 }])).toThrow(TypeError);
  });

  test('one that repeats a positional argument is an error', () => {
    expect(() => topk.call([x, 2, { k: 3 }])).toThrow("topk() got two values for 'k': 2 and 3");
  });

  test('an object that is no plain object is an argument, not options', () => {
    expect(called(() => add.call([x, new FloatScalar(2)]))).toEqual(['add.Scalar', 1, new FloatScalar(2), undefined]);
    expect(() => sum.call([x, new (class Options {})()])).toThrow(TypeError);
  });
});

describe('the first signature that takes the arguments is called', () => {
  test('tensors before numbers', () => {
    expect(called(() => add.call([x, y]))[0]).toBe('add.Tensor');
    expect(called(() => add.call([x, 2]))[0]).toBe('add.Scalar');
    expect(called(() => add.call([x, 2n]))[2]).toBe(2n);
    expect(called(() => add.call([x, new Complex(1, 2)]))[2]).toEqual(new Complex(1, 2));
  });

  test('an int parameter refuses a fraction, so that a later signature gets it', () => {
    const f = new Overloads('f', [
      [op('f.i(Tensor self, int n) -> Tensor')],
      [op('f.s(Tensor self, Scalar n) -> Tensor')],
    ]);
    expect(called(() => f.call([x, 3]))[0]).toBe('f.i');
    expect(called(() => f.call([x, 2.5]))[0]).toBe('f.s');
  });

  test('a deprecated order of arguments still works', () => {
    expect(called(() => add.call([x, 3, y]))).toEqual(['add.Tensor', X, Y, 3]);
  });
});

describe('values', () => {
  test('integers as arguments stand for a list where that is the only parameter', () => {
    expect(called(() => view.call([2, 3], x))).toEqual(['view', X, [2, 3]]);
    expect(called(() => view.call([6], x))[2]).toEqual([6]);
    expect(called(() => view.call([[2, 3]], x))[2]).toEqual([2, 3]);
    expect(called(() => zeros.call([2, 3, { dtype: 'float16' }]))).toEqual([
      'zeros',
      [2, 3],
      5,
      undefined,
      undefined,
      undefined,
    ]);
    expect(() => sum.call([x, 0, 1])).toThrow(TypeError);
  });

  test('dtypes come as objects or by name, and a wrong name is explained', () => {
    expect(called(() => view.call([float16], x))).toEqual(['view.dtype', X, 5]);
    expect(called(() => sum.call([x, { dtype: 'float64' }])).slice(0, 3)).toEqual(['sum', X, 7]);
    expect(() => sum.call([x, { dtype: 'flot32' }])).toThrow(/unknown dtype "flot32".*float32/);
  });

  test('devices, layouts and memory formats come by name', () => {
    const call = called(() => zeros.call([[1], { device: 'cuda:1', layout: 'strided', pinMemory: true }]));
    expect(call.slice(2)).toEqual([undefined, 0, 'cuda:1', true]);
  });

  test('a tensor without dimensions stands for a number', () => {
    scope(() => {
      const half = full([], 0.5);
      const three = full([], 3, { dtype: int64 });
      expect(called(() => add.call([x, y, { alpha: half }]))[3]).toEqual(new FloatScalar(0.5));
      expect(called(() => topk.call([x, three]))[2]).toBe(3n);
      expect(called(() => view.call([three, 2], x))[2]).toEqual([3n, 2]);
      expect(() => topk.call([x, half])).toThrow(/'k' \(position 2\) must be int/);
      expect(() => topk.call([x, full([1], 3, { dtype: int64 })])).toThrow(TypeError);
    });
  });

  test('lists of tensors, some of them none', () => {
    const index = new Overloads('index', [[op('index.Tensor(Tensor self, Tensor?[] indices) -> Tensor')]]);
    const cat = new Overloads('cat', [[op('cat(Tensor[] tensors, int dim=0) -> Tensor')]]);
    expect(called(() => index.call([x, [null, y]]))[2]).toEqual([null, Y]);
    expect(called(() => cat.call([[x, y], { axis: 1 }]))).toEqual(['cat', [X, Y], 1]);
    expect(() => cat.call([[x, 3]])).toThrow(
      "cat(): argument 'tensors' (position 1) must be array of Tensors, but element 1 is 3",
    );
  });

  test('a disposed tensor is an error also where none would do', () => {
    const f = new Overloads('f', [[op('f(Tensor self, Tensor? weight=None) -> Tensor')]]);
    expect(called(() => f.call([x, null]))[2]).toBe(null);
    expect(() => f.call([x, new Tensor(0)])).toThrow(DisposedError);
  });

  test.each([
    [2.5, float16, float16],
    [2.5, int64, float32],
    [2, float64, float64],
    [true, int64, int64],
  ])('%s may stand for a tensor in arithmetic, and weighs as a number does', (number, dtype, expected) => {
    scope(() => {
      let stood: unknown;
      const base = new Operator('add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor');
      base.call = (self) => {
        stood = native.dtype(self as number);
        return native.alias(X);
      };
      new Overloads('add', [[base]], false, true).call([number, makeZeros([2], { dtype })]);
      expect(stood).toBe(expected.code);
    });
  });
});

describe('results', () => {
  test('a new tensor', () => {
    expect(scope(() => sum.call([x]) instanceof Tensor)).toBe(true);
  });

  test('an in-place operator gives its own argument back', () => {
    const relu = new Overloads('relu_', [[op('relu_(Tensor(a!) self) -> Tensor(a!)')]]);
    const method = new Overloads('relu_', [[op('relu_(Tensor(a!) self) -> Tensor(a!)')]], true);
    expect(relu.call([x])).toBe(x);
    expect(method.call([], y)).toBe(y);
  });

  test('an out variant gives back what it was given', () => {
    expect(add.call([x, y, { out: x }])).toBe(x);
    expect(calls).toEqual([['add.out', X, Y, undefined, X]]);
    const [values, indices] = topk.call([x, 2, { out: [x, y] }]) as Tensor[];
    expect([values, indices]).toEqual([x, y]);
    expect(calls.at(-1)).toEqual(['topk.values', X, 2, undefined, undefined, X, Y]);
    expect(() => topk.call([x, 2, { out: [x] }])).toThrow("topk(): 'out' must be 2 tensors, not 1");
  });

  test('named results are properties of the array', () => {
    const operator = op('topk(Tensor self, SymInt k) -> (Tensor values, Tensor indices)');
    const result = operator.result([native.alias(X), 0]) as unknown[] & { values: unknown; indices: unknown };
    expect(result).toHaveLength(2);
    expect(result.values).toBe(result[0]);
    expect(result.indices).toBe(null);
    expect(Object.keys(result)).toEqual(['0', '1']);
    (result[0] as Tensor).dispose();
  });
});

describe('errors', () => {
  test.each([
    [() => topk.call([x, 'a']), `topk(): argument 'k' (position 2) must be int, not "a"`],
    [() => topk.call([x, 2.5]), "topk(): argument 'k' (position 2) must be int, not 2.5"],
    [() => topk.call([x, 1, { largest: 1 }]), "topk(): argument 'largest' must be bool, not 1"],
    [() => view.call([2, 'x'], x), `view(): argument 'size' (position 1) must be array of ints, but element 1 is "x"`],
    [() => zeros.call([[2, 0.5]]), "zeros(): argument 'size' (position 1) must be array of ints, but element 1 is 0.5"],
    [() => zeros.call([3, { dtype: 5 }]), "zeros(): argument 'dtype' must be dtype or null, not 5"],
    [() => topk.call([x]), "topk(): missing argument 'k', an int"],
    [() => topk.call([x, 1, 2, true, 4]), 'topk() takes from 2 to 4 positional arguments but 5 were given'],
    [() => sum.call([x, 'a']), `sum(): argument 'dim' (position 2) must be int or array of ints or null, not "a"`],
  ])('%#: one signature could be meant', (call, message) => {
    expect(call).toThrow(new TypeError(message));
  });

  test('several could be meant: all are shown', () => {
    expect(() => add.call([x, 'a'])).toThrow(
      [
        'add() received an invalid combination of arguments: got (Tensor(float32 [2, 3]), "a"), expected one of:',
        ' * add(input: Tensor, other: Tensor, { alpha?: number, out?: Tensor })',
        ' * add(input: Tensor, other: number, alpha?: number)',
      ].join('\n'),
    );
  });
});
