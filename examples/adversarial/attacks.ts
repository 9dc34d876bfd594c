// Attacks that change each pixel of images from 0 to 1 by at most epsilon, so that the loss of a network grows.
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';

export interface FgsmOptions {
  epsilon: number;
  /** The length of the step: epsilon unless told otherwise. */
  alpha?: number;
  /** Whether to begin anywhere in the allowed range instead of at the image. */
  randomStart?: boolean;
}

export interface PgdOptions {
  epsilon: number;
  alpha: number;
  steps: number;
}

/** The gradient of the loss with respect to the images. */
function gradient(net: nn.Module, x: Tensor, y: Tensor): Tensor {
  const input = x.detach().requiresGrad_();
  const loss = nn.functional.crossEntropy(net.forward(input) as Tensor, y);
  return torch.autograd.grad(loss, [input])[0]!;
}

/** One step, and back into the range. */
function step(net: nn.Module, from: Tensor, x: Tensor, y: Tensor, alpha: number, epsilon: number): Tensor {
  const moved = from.add(gradient(net, from, y).sign(), { alpha });
  return torch.minimum(torch.maximum(moved, x.sub(epsilon)), x.add(epsilon)).clamp(0, 1);
}

function anywhere(x: Tensor, epsilon: number): Tensor {
  return torch
    .randLike(x)
    .mul(2 * epsilon)
    .sub(epsilon)
    .add(x)
    .clamp(0, 1);
}

/** The fast gradient sign method: one step in the direction in which the loss grows for every pixel. */
export function fgsm(net: nn.Module, x: Tensor, y: Tensor, options: FgsmOptions): Tensor {
  const { epsilon, alpha = epsilon, randomStart = false } = options;
  return torch.scope(() => step(net, randomStart ? anywhere(x, epsilon) : x, x, y, alpha, epsilon));
}

/** Projected gradient descent: many small steps from a random start, each followed by the way back into the range. */
export function pgd(net: nn.Module, x: Tensor, y: Tensor, { epsilon, alpha, steps }: PgdOptions): Tensor {
  let changed = anywhere(x, epsilon);
  for (let i = 0; i < steps; i++) {
    const from = changed;
    changed = torch.scope(() => step(net, from, x, y, alpha, epsilon));
    from.dispose();
  }
  return changed;
}
