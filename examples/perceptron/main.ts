// A network of two layers in tensor operations alone: its forward, its backward and its gradient descent are written
// out, as one does once to see that nothing is hidden. It learns the exclusive or of the first two columns.
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';

const { values: args } = parseArgs({
  options: {
    steps: { type: 'string', default: '2000' },
    lr: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});
torch.manualSeed(Number(args.seed));
torch.setNumThreads(1);

const X = torch.tensor([
  [0, 0, 1],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 1],
]);
const y = torch.tensor([[0], [1], [1], [0]]);

// Weights from -1 to 1.
const w1 = torch.rand([3, 8]).mul(2).sub(1);
const w2 = torch.rand([8, 1]).mul(2).sub(1);

function forward(x: torch.Tensor) {
  const hidden = torch.sigmoid(x.matmul(w1)); // [4, 8]
  const output = torch.sigmoid(hidden.matmul(w2)); // [4, 1]
  return { hidden, output };
}

/** The gradients of the mean squared error, by the chain rule: a sigmoid's slope is s * (1 - s). */
function backward(x: torch.Tensor, hidden: torch.Tensor, output: torch.Tensor) {
  const dOutput = output.sub(y).mul(2 / y.numel());
  const dSum2 = dOutput.mul(output).mul(output.neg().add(1));
  const dHidden = dSum2.matmul(w2.T);
  const dSum1 = dHidden.mul(hidden).mul(hidden.neg().add(1));
  return { dW1: x.T.matmul(dSum1), dW2: hidden.T.matmul(dSum2) };
}

const steps = Number(args.steps);
for (let step = 1; step <= steps; step++) {
  torch.scope(() => {
    const { hidden, output } = forward(X);
    const { dW1, dW2 } = backward(X, hidden, output);
    w1.sub_(dW1.mul(Number(args.lr)));
    w2.sub_(dW2.mul(Number(args.lr)));
    if (step % Math.ceil(steps / 10) === 0) {
      console.log(`step ${step}: loss ${output.sub(y).square().mean().item().toFixed(6)}`);
    }
  });
}

// What autograd makes of the same loss.
const [p1, p2] = [w1.clone().requiresGrad_(), w2.clone().requiresGrad_()];
torch
  .sigmoid(torch.sigmoid(X.matmul(p1)).matmul(p2))
  .sub(y)
  .square()
  .mean()
  .backward();
const { hidden, output } = forward(X);
const { dW1, dW2 } = backward(X, hidden, output);
const difference = Math.max(dW1.sub(p1.grad!).abs().max().item(), dW2.sub(p2.grad!).abs().max().item());
console.log(`largest difference to autograd's gradients: ${difference.toExponential(1)}`);
console.log(`predictions: ${(output.flatten().tolist() as number[]).map((value) => value.toFixed(3)).join(' ')}`);
console.log(`loss: ${output.sub(y).square().mean().item().toFixed(6)}`);
