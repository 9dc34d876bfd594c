// The Fréchet distance between two sets of digits, after the Fréchet Inception Distance (Heusel et al., 2017): with the
// features of a small classifier of digits in the place of Inception's.
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import type { DataLoader } from 'nodetorch/data';

const F = nn.functional;

export class Classifier extends nn.Module {
  conv1 = new nn.Conv2d(1, 16, 3, { stride: 2, padding: 1 });
  conv2 = new nn.Conv2d(16, 32, 3, { stride: 2, padding: 1 });
  fc1 = new nn.Linear(32 * 49, 64);
  fc2 = new nn.Linear(64, 10);

  /** What the last layer decides by: `[N, 64]`. */
  features(x: Tensor): Tensor {
    x = F.relu(this.conv1.forward(x));
    x = F.relu(this.conv2.forward(x));
    return F.relu(this.fc1.forward(x.flatten(1)));
  }

  override forward(x: Tensor): Tensor {
    return this.fc2.forward(this.features(x));
  }
}

/** Trains the classifier for an epoch, which is enough to tell digits apart. */
export async function trainClassifier(loader: DataLoader<any, [Tensor, Tensor]>, device: string): Promise<Classifier> {
  const net = new Classifier().to(device);
  const optimizer = new optim.Adam(net.parameters(), { lr: 2e-3 });
  for await (const batch of loader) {
    torch.scope(() => {
      optimizer.zeroGrad();
      F.crossEntropy(net.forward(batch[0].to(device)), batch[1].to(device)).backward();
      optimizer.step();
    });
    for (const tensor of batch) tensor.dispose();
  }
  return net.eval();
}

export interface Statistics {
  mean: Tensor;
  covariance: Tensor;
}

/** The mean and the covariance of features `[N, D]`, in float64. */
export function statistics(features: Tensor): Statistics {
  const values = features.detach().cpu().to(torch.float64);
  return { mean: values.mean(0), covariance: torch.cov(values.T) };
}

/** |m1 - m2|^2 + tr(C1 + C2 - 2 (C1 C2)^(1/2)), the distance between two normal distributions. */
export function frechetDistance(a: Statistics, b: Statistics): number {
  return torch.scope(() => {
    // The root of the product has the eigenvalues of the root of C1^(1/2) C2 C1^(1/2), which is symmetric.
    const root = squareRoot(a.covariance);
    const product = root.matmul(b.covariance).matmul(root);
    const trace = torch.linalg.eigvalsh(product).clampMin(0).sqrt().sum().mul(-2);
    const traces = a.covariance.trace().add(b.covariance.trace()).add(trace);
    return a.mean.sub(b.mean).square().sum().add(traces).item();
  });
}

/** The symmetric root of a symmetric matrix without negative eigenvalues. */
function squareRoot(matrix: Tensor): Tensor {
  const [values, vectors] = torch.linalg.eigh(matrix);
  return vectors.mul(values.clampMin(0).sqrt()).matmul(vectors.T);
}
