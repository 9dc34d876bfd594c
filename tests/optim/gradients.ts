import type { Tensor } from '../../lib/torch.js';

/** The gradients of tests/reference/optim.py. `skip`: the parameter that has none at one step. */
export function setGradients(
  params: Tensor[],
  step: number,
  slopes: Tensor[],
  skip: [number, number] | null = null,
): void {
  params.forEach((p, i) => {
    const skipped = skip?.[0] === i && skip[1] === step;
    p.grad = skipped
      ? null
      : p
          .detach()
          .mul(1 + step / 8)
          .add(slopes[i]!);
  });
}
