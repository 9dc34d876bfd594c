import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { expectFrom, wave } from '../reference.js';

const expectReference = expectFrom('masked');
const { masked } = torch;

let scope: torch.ScopeGuard;
let x: Tensor;
let inputs: Record<'float' | 'int' | 'complex', Tensor>;
let masks: Record<'none' | 'mask' | 'some' | 'column', Tensor | null>;

beforeAll(() => {
  scope = torch.scope();
  x = wave([3, 4], { step: 1.3 });
  const mask = wave([3, 4], { step: 2.1 }).gt(0);
  mask.indexPut_(1, false); // a row in which nothing counts
  const some = wave([3, 4], { step: 2.1 }).gt(-0.5);
  masks = { none: null, mask, some, column: torch.tensor([[true], [false], [true]]) };
  inputs = { float: x, int: x.mul(10).to(torch.int32), complex: torch.complex(x, wave([3, 4], { step: 0.4 })) };
});
afterAll(() => scope[Symbol.dispose]());

const within = (test: () => void) => () => torch.scope(test);

describe('torch.masked gives what PyTorch gives', () => {
  const skipped = /^(mean|norm|logsumexp)\.int|^(amax|amin)\.complex/;

  it.each(['sum', 'prod', 'amax', 'amin', 'mean', 'var', 'std', 'norm', 'logsumexp'] as const)('%s', (name) => {
    for (const [kind, input] of Object.entries(inputs)) {
      if (skipped.test(`${name}.${kind}`)) continue;
      for (const [which, mask] of Object.entries(masks)) {
        const fn = masked[name] as (input: Tensor, options: object) => Tensor;
        torch.scope(() => {
          expectReference(fn(input, { mask }), `${name}.${kind}.${which}`);
          expectReference(fn(input, { dim: 1, keepdim: true, mask }), `${name}.${kind}.${which}.1`);
          expectReference(fn(input, { dim: [1, 0], mask }), `${name}.${kind}.${which}.both`);
        });
      }
    }
  });

  it(
    'with other dtypes, corrections and orders',
    within(() => {
      const mask = masks.some;
      expectReference(masked.sum(inputs.int, 0, { dtype: 'float64', mask }), 'sum.dtype');
      expectReference(masked.mean(inputs.int, 0, { dtype: 'float32', mask }), 'mean.dtype');
      expectReference(masked.var(x, 1, false, { mask }), 'var.biased');
      expectReference(masked.std(x, 1, { correction: 2, mask }), 'std.correction');
      for (const [name, ord] of Object.entries({ 0: 0, 1: 1, 3: 3, inf: Infinity, '-inf': -Infinity })) {
        expectReference(masked.norm(x, ord, 1, { mask: masks.mask }), `norm.ord.${name}`);
      }
    }),
  );

  it.each(['argmax', 'argmin'] as const)('%s', (name) => {
    for (const kind of ['float', 'int'] as const) {
      for (const [which, mask] of Object.entries(masks)) {
        torch.scope(() => {
          expectReference(masked[name](inputs[kind], { mask }), `${name}.${kind}.${which}`);
          const options = { keepdim: true, dtype: 'int64', mask } as const;
          expectReference(masked[name](inputs[kind], 1, options), `${name}.${kind}.${which}.1`);
        });
      }
    }
  });

  it.each([
    ['cumsum', masked.cumsum],
    ['cumprod', masked.cumprod],
    ['softmax', masked.softmax],
    ['log_softmax', masked.logSoftmax],
    ['softmin', masked.softmin],
  ])('%s', (name, fn) => {
    for (const [which, mask] of Object.entries(masks)) {
      torch.scope(() => {
        expectReference(fn(x, 1, { mask }), `${name}.${which}`);
        expectReference(fn(x, { dim: -2, dtype: 'float32', mask }), `${name}.${which}.dtype`);
      });
    }
  });

  it(
    'normalize, median and logaddexp',
    within(() => {
      for (const [which, mask] of Object.entries(masks)) {
        expectReference(masked.normalize(x, 2, 1, { mask }), `normalize.${which}`);
        expectReference(masked.median(x, 1, { mask }), `median.${which}`);
      }
      expectReference(masked.median(x, { keepdim: true, mask: masks.some }), 'median.keepdim');
      expectReference(masked.median(inputs.int, 0, { mask: masks.some }), 'median.int');
      const options = { inputMask: masks.mask, otherMask: masks.column };
      expectReference(masked.logaddexp(x, x.mul(2), options), 'logaddexp');
    }),
  );

  it(
    'gradients',
    within(() => {
      const leaf = () => x.clone().requiresGrad_();
      for (const name of ['sum', 'mean', 'logsumexp', 'std', 'amax'] as const) {
        const input = leaf();
        masked[name](input, 1, { mask: masks.some }).sum().backward();
        expectReference(input.grad!, `grad.${name}`);
      }
      const input = leaf();
      masked.softmax(input, 1, { mask: masks.some }).square().sum().backward();
      expectReference(input.grad!, 'grad.softmax');
    }),
  );
});

it('says what is wrong', () => {
  const mask = masks.mask;
  const fails = (compute: () => unknown) => expect(() => torch.scope(() => void compute()));
  fails(() => masked.sum(x, [0, 0])).toThrow('torch.masked.sum: dimension 0 is given twice.');
  fails(() => masked.sum(x, 5)).toThrow('dim must be from -2 to 1, got 5');
  fails(() => masked.sum(x, 0.5)).toThrow('a dimension must be an integer, got 0.5');
  fails(() => masked.sum(x, { mask: torch.ones([1, 3, 4]) })).toThrow(/mask has 3 dimensions, more than the input/);
  fails(() => masked.mean(inputs.int, { mask })).toThrow(/floating-point or complex, not torch.int32; give dtype/);
  fails(() => masked.var(x, 1, true, { correction: 1 })).toThrow('give unbiased or correction, not both');
  fails(() => masked.median(inputs.int, 1, { mask })).toThrow(/no element counts in a row/);
  fails(() => masked.amax(x.gt(0), { mask })).toThrow('torch.bool has no value to stand for what is masked out');
  fails(() => masked.sum(x.toSparse())).toThrow('takes a strided tensor, got layout torch.sparse_coo');
  fails(() => masked.sum([1] as never)).toThrow('torch.masked.sum: input must be a Tensor');
});
