import { describe, expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { scoped } from './reference.js';

const { nn } = torch;

describe('lazy layers', () => {
  test(
    'become what they stand for at the first input, with the values that those draw',
    scoped(() => {
      const cases: [lazy: () => torch.nn.Module, eager: () => torch.nn.Module, input: number[]][] = [
        [() => new nn.LazyLinear(3), () => new nn.Linear(5, 3), [2, 5]],
        [() => new nn.LazyConv1d(4, 3, { padding: 1 }), () => new nn.Conv1d(2, 4, 3, { padding: 1 }), [1, 2, 6]],
        [() => new nn.LazyConv2d(4, 3, { groups: 2 }), () => new nn.Conv2d(2, 4, 3, { groups: 2 }), [2, 5, 5]],
        [() => new nn.LazyConv3d(4, 2, { bias: false }), () => new nn.Conv3d(2, 4, 2, { bias: false }), [2, 3, 3, 3]],
        [() => new nn.LazyConvTranspose1d(4, 3), () => new nn.ConvTranspose1d(2, 4, 3), [1, 2, 6]],
        [() => new nn.LazyConvTranspose2d(4, 3, 2), () => new nn.ConvTranspose2d(2, 4, 3, 2), [1, 2, 5, 5]],
        [() => new nn.LazyConvTranspose3d(4, 2), () => new nn.ConvTranspose3d(2, 4, 2), [1, 2, 3, 3, 3]],
        [() => new nn.LazyBatchNorm1d(), () => new nn.BatchNorm1d(3), [4, 3]],
        [() => new nn.LazyBatchNorm2d({ affine: false }), () => new nn.BatchNorm2d(3, { affine: false }), [1, 3, 2, 2]],
        [() => new nn.LazyBatchNorm3d({ bias: false }), () => new nn.BatchNorm3d(3, { bias: false }), [1, 3, 2, 2, 2]],
        [() => new nn.LazyInstanceNorm1d(), () => new nn.InstanceNorm1d(3), [1, 3, 4]],
        [
          () => new nn.LazyInstanceNorm2d({ affine: true, trackRunningStats: true }),
          () => new nn.InstanceNorm2d(3, { affine: true, trackRunningStats: true }),
          [1, 3, 4, 4],
        ],
        [() => new nn.LazyInstanceNorm3d(), () => new nn.InstanceNorm3d(3), [1, 3, 2, 2, 2]],
      ];
      for (const [makeLazy, makeEager, shape] of cases) {
        const x = torch.ones(shape);
        const lazy = makeLazy();
        torch.manualSeed(0);
        const got = lazy.forward(x);
        torch.manualSeed(0);
        const eager = makeEager();
        expect(String(lazy)).toBe(String(eager));
        expect(lazy.constructor).toBe(eager.constructor);
        expect([...lazy.stateDict().keys()]).toEqual([...eager.stateDict().keys()]);
        expect(got.equal(eager.forward(x)), String(eager)).toBe(true);
        for (const [key, value] of eager.stateDict()) expect(lazy.stateDict().get(key)!.equal(value), key).toBe(true);
      }
    }),
  );

  test(
    'keep their parameters, hooks and place',
    scoped(() => {
      const net = new nn.Sequential(new nn.LazyLinear(2), new nn.ReLU());
      const layer = net.at(0) as torch.nn.Linear;
      const { weight } = layer;
      let calls = 0;
      layer.registerForwardHook(() => void calls++);
      net.forward(torch.ones([1, 3]));
      net.forward(torch.ones([1, 3]));
      expect(calls).toBe(2);
      expect(layer.weight === weight).toBe(true);
      expect(weight.shape).toEqual([2, 3]);
      expect(weight).not.toBeInstanceOf(nn.UninitializedParameter);
    }),
  );

  test(
    'have no shapes before',
    scoped(() => {
      const layer = new nn.LazyLinear(2);
      expect(() => layer.weight.shape).toThrow("Can't access the shape of an uninitialized parameter");
      expect(() => layer.weight.numel()).toThrow("Can't access the shape of an uninitialized parameter");
      expect(String(layer.weight)).toBe('<UninitializedParameter>');
      expect(String(layer.double().weight.dtype)).toBe('torch.float64');
      const copy = layer.clone();
      expect(copy.forward(torch.ones([1, 3], { dtype: 'float64' })).shape).toEqual([1, 2]);
      expect(layer.weight).toBeInstanceOf(nn.UninitializedParameter);
      expect(() => new nn.LazyConv2d(2, 3).forward(torch.ones([3]))).toThrow('Expected 3D (unbatched) or 4D (batched)');
    }),
  );

  test(
    'give no shapes to a state dict',
    scoped(() => {
      const state = new nn.LazyLinear(2).stateDict();
      expect(() => new nn.Linear(3, 2).loadStateDict(state)).toThrow(
        'The parameter named "weight" has the shape torch.Size([2, 3]) in the model, while that in the checkpoint is uninitialized',
      );
      const lazy = new nn.LazyLinear(2);
      expect(String(lazy.loadStateDict(state))).toBe('<All keys matched successfully>');
      expect(lazy.forward(torch.ones([1, 3])).shape).toEqual([1, 2]);
    }),
  );

  test(
    'take shapes from a state dict',
    scoped(() => {
      const layer = new nn.LazyLinear(2);
      layer.loadStateDict(new nn.Linear(3, 2).stateDict());
      expect(layer.weight.shape).toEqual([2, 3]);
      const before = layer.weight.tolist();
      layer.forward(torch.ones([1, 3]));
      expect(layer.inFeatures).toBe(3);
      expect(layer.weight.tolist()).toEqual(before);
    }),
  );
});
