// Small operators, which show what a call costs before the device has anything to do. The twin is launch.py.
import * as torch from 'nodetorch';
import type { Make } from './case.js';

const { scope } = torch;

/** The calls, as a user writes them. */
function call(name: string, shape: number[], device: string): () => torch.Tensor {
  torch.manualSeed(0);
  const [a, b] = [torch.randn(shape).to(device), torch.randn(shape).to(device)];
  const calls: Record<string, () => torch.Tensor> = {
    add: () => torch.add(a, b),
    'add number': () => a.add(2),
    mul_: () => a.mul_(b),
    'mul_ number': () => a.mul_(1),
    matmul: () => a.matmul(b),
    relu: () => torch.relu(a),
    sum: () => a.sum(),
    view: () => a.view(-1),
  };
  return calls[name]!;
}

export const launch: Make = ({ params, device }) => {
  const run = call(params.op as string, params.rows ? [+params.rows, +params.columns!] : [+params.columns!], device);
  const check = scope(() => [run().float().mean().item()]);
  return {
    isEnqueued: true,
    check,
    run(n) {
      // Frees results as a training step of some size would.
      for (let done = 0; done < n; done += 100) {
        scope(() => {
          for (let i = Math.min(100, n - done); i > 0; i--) run();
        });
      }
    },
  };
};
