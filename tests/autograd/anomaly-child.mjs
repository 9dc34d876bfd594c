// Fails in backward, in anomaly mode: the warning goes to standard error from C++.
import * as torch from '../../dist/index.js';

function rootOf(x) {
  return x.sqrt().mul(0);
}

torch.autograd.detectAnomaly(() => {
  const x = torch.tensor([0]).requiresGrad_();
  try {
    rootOf(x).sum().backward();
  } catch (error) {
    console.log(error.message);
  }
});
