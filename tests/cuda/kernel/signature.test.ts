import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelsIn, plainName, signatureOf, typesOf } from '../../../lib/cuda/kernel/signature.js';
import { tokenize } from '../../../lib/cuda/kernel/tokens.js';
import { readType } from '../../../lib/cuda/kernel/types.js';

const probe = (types: string) => `void nodetorch_signature<void (*)(${types})>()`;
const type = (text: string, windows = false) => readType(tokenize(text), windows);

describe('tokenize', () => {
  it('leaves out comments, strings and what the preprocessor is told', () => {
    const source = `
      #define TWICE(x) \\
        __global__ void no(int x)
      // __global__ void no(); \\
         __global__ void no();
      /* __global__ */ const char* s = "__global__ \\" void"; char c = '"';
      auto r = R"x(__global__ " )" )x"; int n = 1'000; /* to the end`;
    expect(tokenize(source).join(' ')).toBe("const char * s = ; char c = ; auto r = ; int n = 1 ' 000 ;");
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => Array.isArray(tokenize(text))));
    const signs = fc.constantFrom(
      '__global__',
      'void',
      'k',
      '(',
      ')',
      '<',
      '>',
      ',',
      '*',
      '{',
      ';',
      '"',
      "'",
      '/*',
      '\n',
      '[',
      '=',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (tokens) => {
        for (const { name, parameters } of kernelsIn(tokens.join(' '))) {
          expect(name).toMatch(/^\w+$/);
          for (const parameter of parameters) expect(parameter.text).not.toBe('');
        }
      }),
    );
  });
});

describe('readType', () => {
  it.each([
    ['int', ['int32']],
    ['unsigned', ['uint32']],
    ['unsigned long long int', ['uint64']],
    ['long long', ['int64']],
    ['long unsigned', ['uint64']],
    ['short int', ['int16']],
    ['char', ['int8', 'uint8']],
    ['signed char', ['int8']],
    ['unsigned char', ['uint8']],
    ['const bool', ['bool']],
    ['float', ['float32']],
    ['volatile double', ['float64']],
    ['__half', ['float16']],
    ['c10::Half', ['float16']],
    ['__nv_bfloat16', ['bfloat16']],
    ['at::BFloat16', ['bfloat16']],
    ['std::int64_t', ['int64']],
    ['cuda::std::uint8_t', ['uint8']],
    ['size_t', ['uint64']],
    ['float4', []],
    ['mine::int32_t', []],
    ['toString', []],
    ['Pair<int, float>', []],
    ['float const (&) [3]', []],
    ['void (*)(int)', []],
  ])('knows what %s holds', (text, dtypes) => {
    expect(type(text)).toMatchObject({ kind: 'scalar', dtypes });
  });

  it('tells pointers, and those to const', () => {
    expect(type('float*')).toMatchObject({ kind: 'pointer', dtypes: ['float32'] });
    expect(type('const float * __restrict__')).toMatchObject({ kind: 'constPointer', dtypes: ['float32'] });
    expect(type('float const*')).toMatchObject({ kind: 'constPointer', dtypes: ['float32'] });
    expect(type('float *const')).toMatchObject({ kind: 'pointer', dtypes: ['float32'] });
    expect(type('void*')).toMatchObject({ kind: 'pointer', dtypes: [] });
    expect(type('const float**')).toMatchObject({ kind: 'pointer', dtypes: [] });
    expect(type('float* const*')).toMatchObject({ kind: 'constPointer', dtypes: [] });
  });

  it('knows that long is short on Windows', () => {
    expect([type('long', true), type('unsigned long', true), type('long long', true)].map((t) => t.dtypes[0])).toEqual([
      'int32',
      'uint32',
      'int64',
    ]);
  });
});

describe('kernelsIn', () => {
  it('finds kernels and what they take', () => {
    const source = `
      __device__ float half_of(float x) { return x / 2; }
      extern "C" __global__ void __launch_bounds__(256, 2) first(
          const float* __restrict__ x, // the input, of n elements
          float y[], [[maybe_unused]] int n = (1, 2), unsigned) { if (n < 3) half_of(*x); }
      template <typename T, int N = (3 > 2)>
      static __global__ __attribute__((used)) void second(Pair<T, N> pair, ns::T, const T value) {}
      namespace ns { void __global__ third(void); }
      template <> __global__ void second<float, 1>(float*) noexcept {}
      BOUNDS(3) __global__ BOUNDS(4) void fourth() {}`;
    const told = kernelsIn(source).map(({ name, parameters }) => [name, parameters.map((p) => [p.text, p.name])]);
    expect(told).toEqual([
      [
        'first',
        [
          ['const float*__restrict__', 'x'],
          ['float*', 'y'],
          ['int', 'n'],
          ['unsigned', null],
        ],
      ],
      [
        'second',
        [
          ['Pair<T,N>', 'pair'],
          ['ns::T', null],
          ['const T', 'value'],
        ],
      ],
      ['third', []],
      ['second', [['float*', null]]],
      ['fourth', []],
    ]);
  });

  it('reads back what it is written from', () => {
    const types = ['int', 'unsigned long long', 'float*', 'const double*', 'ns::S<int,4>', '__half', 'void*'];
    const names = fc.stringMatching(/^[a-z]_[a-z0-9]{1,6}$/);
    const spaces = fc.constantFrom(' ', '\n', ' /* , ) */ ', ' // (\n');
    const parameters = fc.array(fc.tuple(fc.constantFrom(...types), fc.option(names)));
    fc.assert(
      fc.property(names, parameters, spaces, (name, given, space) => {
        const list = given.map(([text, parameter]) => `${text}${space}${parameter ?? ''}`).join(`,${space}`);
        const source = `extern "C" __global__ void${space}${name}${space}(${list})${space}{ }`;
        const [found] = kernelsIn(source);
        expect(found!.name).toBe(name);
        expect(found!.parameters.map((p) => [p.text, p.name])).toEqual(given);
      }),
    );
  });
});

describe('signatureOf', () => {
  it('has types from the compiler and names from the source', () => {
    const source = 'template <typename T> __global__ void scale(T* x, index_t n) {}';
    expect(signatureOf(source, 'ns::scale<float>', probe('float*, unsigned int'))).toEqual([
      { name: 'x', text: 'float*', kind: 'pointer', dtypes: ['float32'] },
      { name: 'n', text: 'unsigned int', kind: 'scalar', dtypes: ['uint32'] },
    ]);
  });

  it('does without the one or the other', () => {
    expect(signatureOf('KERNEL(scale)', 'scale', probe('float*'))).toMatchObject([{ name: null, text: 'float*' }]);
    expect(signatureOf('KERNEL(scale)', 'scale', '_Z5other')).toBe(null);
    expect(signatureOf('__global__ void scale(int n);', 'scale', '_Z5other')).toMatchObject([
      { name: 'n', text: 'int' },
    ]);
    expect(signatureOf('', 'scale', probe(''))).toEqual([]);
  });

  it('reads types that hold commas', () => {
    const types = typesOf(probe('Pair<int, Pair<a, b> >, void (*)(int, int), float const (&) [3], char'));
    expect(types!.map(({ text }) => text)).toEqual([
      'Pair<int,Pair<a,b>>',
      'void(*)(int,int)',
      'float const(&)[3]',
      'char',
    ]);
  });

  it('takes names apart', () => {
    expect(['k', 'a::b::k', 'k<float, 4>', 'ns::k<ns::T>', ''].map(plainName)).toEqual(['k', 'k', 'k', 'k', '']);
  });
});
