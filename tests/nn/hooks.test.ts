import { describe, expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { scoped } from './reference.js';

const { nn } = torch;
type Tensor = torch.Tensor;

class Double extends nn.Module {
  override forward(x: Tensor): Tensor {
    return x.mul(2);
  }
}

describe('forward hooks', () => {
  test(
    'see and replace arguments and output',
    scoped(() => {
      const layer = new Double();
      const calls: string[] = [];
      const before = layer.registerForwardPreHook((m, [x]) => {
        expect(m).toBe(layer);
        calls.push('before');
        return x.add(1);
      });
      const after = layer.registerForwardHook((_m, [x], out) => {
        calls.push(`after ${x.item()} ${out.item()}`);
        return out.neg();
      });
      expect(layer.forward(torch.ones([])).item()).toBe(-4);
      expect(calls).toEqual(['before', 'after 2 4']);
      before.remove();
      after.remove();
      after.remove();
      expect(layer.forward(torch.ones([])).item()).toBe(2);
      expect(Object.hasOwn(layer, 'forward')).toBe(false);
    }),
  );

  test(
    'run in the order of registration, or first',
    scoped(() => {
      const layer = new Double();
      const calls: number[] = [];
      layer.registerForwardHook(() => void calls.push(1));
      layer.registerForwardHook(() => void calls.push(2));
      layer.registerForwardHook(() => void calls.push(0), { prepend: true });
      layer.forward(torch.ones([]));
      expect(calls).toEqual([0, 1, 2]);
      expect(() => layer.registerForwardHook(3 as never)).toThrow('a hook is a function, got 3');
    }),
  );

  test(
    'go with a copy, and around a forward that is an own property',
    scoped(() => {
      const layer = new Double();
      layer.forward = (x) => x.mul(3);
      const handle = layer.registerForwardHook((_m, _args, out) => out.add(1));
      const copy = layer.clone();
      handle.remove();
      expect(layer.forward(torch.ones([])).item()).toBe(3);
      expect(copy.forward(torch.ones([])).item()).toBe(4);
    }),
  );

  test(
    'run inside a Sequential',
    scoped(() => {
      const net = new nn.Sequential(new Double(), new Double());
      const shapes: number[] = [];
      net.at(0).registerForwardHook((_m, _args, out) => void shapes.push(out.item()));
      net.forward(torch.ones([]));
      expect(shapes).toEqual([2]);
    }),
  );
});

describe('backward hooks', () => {
  test(
    'see the gradients of inputs and outputs',
    scoped(() => {
      const layer = new Double();
      const seen: unknown[] = [];
      layer.registerFullBackwardPreHook((m, gradOutput) => {
        expect(m).toBe(layer);
        seen.push(['output', gradOutput.map((g) => g!.tolist())]);
      });
      layer.registerFullBackwardHook((_m, gradInput, gradOutput) => {
        seen.push(['input', gradInput.map((g) => g!.tolist()), gradOutput.map((g) => g!.tolist())]);
      });
      const x = torch.ones([2], { requiresGrad: true });
      layer
        .forward(x)
        .mul(torch.tensor([3, 4]))
        .sum()
        .backward();
      expect(seen).toEqual([
        ['output', [[3, 4]]],
        ['input', [[6, 8]], [[3, 4]]],
      ]);
      expect(x.grad!.tolist()).toEqual([6, 8]);
    }),
  );

  test(
    'replace gradients',
    scoped(() => {
      const layer = new Double();
      const x = torch.ones([2], { requiresGrad: true });
      const pre = layer.registerFullBackwardPreHook((_m, [g]) => [g!.mul(10)]);
      layer.forward(x).sum().backward();
      expect(x.grad!.tolist()).toEqual([20, 20]);
      pre.remove();
      x.grad = null;
      layer.registerFullBackwardHook((_m, [g]) => [g!.add(1)]);
      layer.forward(x).sum().backward();
      expect(x.grad!.tolist()).toEqual([3, 3]);
    }),
  );

  test(
    'run where no input has a gradient',
    scoped(() => {
      const layer = new nn.Linear(2, 1);
      const seen: unknown[] = [];
      layer.registerFullBackwardHook((_m, gradInput, gradOutput) => {
        seen.push(
          gradInput,
          gradOutput.map((g) => g!.tolist()),
        );
      });
      layer
        .forward(torch.ones([1, 2]))
        .sum()
        .backward();
      expect(seen).toEqual([[null], [[[1]]]]);
      expect(layer.weight.grad!.tolist()).toEqual([[1, 1]]);
    }),
  );

  test(
    'that return too many gradients fail',
    scoped(() => {
      const layer = new Double();
      layer.registerFullBackwardHook((_m, [g]) => [g!, g!]);
      const x = torch.ones([2], { requiresGrad: true });
      expect(() => layer.forward(x).sum().backward()).toThrow('invalid number of grad_input, got 2, but expected 1');
    }),
  );
});
