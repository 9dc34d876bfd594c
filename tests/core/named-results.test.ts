import { expect, it } from 'vitest';
import { camel } from '../../lib/core/names.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { expectFrom, isLater, readReference, wave } from '../reference.js';

const expectReference = expectFrom('named_results');
const fields = readReference<string[]>('named_results');

interface Operands {
  x: Tensor;
  definite: Tensor;
  b: Tensor;
}

type Result = Tensor[] & Record<string, Tensor>;

const calls: Record<string, (operands: Operands) => unknown> = {
  max: ({ x }) => torch.max(x, 1),
  min: ({ x }) => torch.min(x, 1),
  mode: ({ x }) => torch.mode(x, 1),
  median: ({ x }) => torch.median(x, 1),
  nanmedian: ({ x }) => torch.nanmedian(x, 1),
  kthvalue: ({ x }) => torch.kthvalue(x, 2),
  sort: ({ x }) => torch.sort(x, 1),
  topk: ({ x }) => torch.topk(x, 2),
  cummax: ({ x }) => torch.cummax(x, 1),
  cummin: ({ x }) => torch.cummin(x, 1),
  aminmax: ({ x }) => torch.aminmax(x),
  frexp: ({ x }) => torch.frexp(x),
  geqrf: ({ x }) => torch.geqrf(x),
  histogram: ({ x }) => torch.histogram(x, 4),
  lu_unpack: ({ x }) => torch.luUnpack(...(torch.linalg.luFactor(x) as [Tensor, Tensor])),
  qr: ({ x }) => torch.qr(x),
  slogdet: ({ x }) => torch.slogdet(x),
  svd: ({ x }) => torch.svd(x),
  triangular_solve: ({ b, definite }) => torch.triangularSolve(b, definite),
  'linalg.slogdet': ({ x }) => torch.linalg.slogdet(x),
  'linalg.qr': ({ x }) => torch.linalg.qr(x),
  'linalg.eigh': ({ definite }) => torch.linalg.eigh(definite),
  'linalg.eig': ({ definite }) => torch.linalg.eig(definite),
  'linalg.svd': ({ x }) => torch.linalg.svd(x),
  'linalg.lu': ({ x }) => torch.linalg.lu(x),
  'linalg.lu_factor': ({ x }) => torch.linalg.luFactor(x),
  'linalg.lu_factor_ex': ({ x }) => torch.linalg.luFactorEx(x),
  'linalg.cholesky_ex': ({ definite }) => torch.linalg.choleskyEx(definite),
  'linalg.inv_ex': ({ x }) => torch.linalg.invEx(x),
  'linalg.solve_ex': ({ x, b }) => torch.linalg.solveEx(x, b),
  'linalg.lstsq': ({ x, b }) => torch.linalg.lstsq(x, b),
  'linalg.ldl_factor': ({ definite }) => torch.linalg.ldlFactor(definite),
  'linalg.ldl_factor_ex': ({ definite }) => torch.linalg.ldlFactorEx(definite),
};

const asked = Object.keys(calls).filter((name) => !(isLater && name === 'qr'));

it.each(asked)('%s has the results of PyTorch, in order and by name', (name) => {
  torch.scope(() => {
    const x = wave([3, 3]);
    const definite = x.matmul(x.t()).add(torch.eye(3, { dtype: 'float64' }));
    const result = calls[name]!({ x, definite, b: wave([3, 2]) }) as Result;
    expectReference([...result], name);
    for (const [i, field] of fields[`${name} fields`]!.entries()) expect(result[camel(field)], field).toBe(result[i]);
  });
});

it('covers what PyTorch was asked', () => {
  expect(Object.keys(fields).filter((name) => name.endsWith(' fields'))).toEqual(
    Object.keys(calls).map((name) => `${name} fields`),
  );
});
