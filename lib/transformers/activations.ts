import { rangeError } from '../core/errors.js';
import * as torch from '../torch.js';
import { nn, type Tensor } from '../torch.js';

const F = nn.functional;

/** GELU by its tanh formula, spelled out as in GPT-2. */
class NewGELUActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    const inner = input.add(torch.pow(input, 3).mul(0.044715)).mul(Math.sqrt(2 / Math.PI));
    return input.mul(0.5).mul(torch.tanh(inner).add(1));
  }
}

class GELUActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.gelu(input);
  }
}

class GELUTanh extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.gelu(input, { approximate: 'tanh' });
  }
}

// Python prints these formulas by the names of their kernels.
const SpelledOutGELU = class GELUActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return input.mul(0.5).mul(torch.erf(input.div(Math.sqrt(2))).add(1));
  }
};
const SpelledOutGELUTanh = class GELUTanh extends NewGELUActivation {};

class AccurateGELUActivation extends NewGELUActivation {}

class FastGELUActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    const factor = input.mul(0.044715).mul(input).add(1);
    return input.mul(0.5).mul(torch.tanh(input.mul(0.7978845608).mul(factor)).add(1));
  }
}

class QuickGELUActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return input.mul(torch.sigmoid(input.mul(1.702)));
  }
}

class ClippedGELUActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return torch.clip(F.gelu(input), -10, 10);
  }
}

class SiLUActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.silu(input);
  }
}

class MishActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.mish(input);
  }
}

class LinearActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return input;
  }
}

class LaplaceActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    const centred = input.sub(Math.SQRT1_2).div(0.282095 * Math.sqrt(2));
    return torch.erf(centred).add(1).mul(0.5);
  }
}

class ReLUSquaredActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return torch.square(F.relu(input));
  }
}

class SqrtSoftplusActivation extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.softplus(input).sqrt();
  }
}

/** Activations by the names that configurations have for them. */
export const ACT2FN: Readonly<Record<string, new () => nn.Module>> = {
  gelu: GELUActivation,
  gelu_10: ClippedGELUActivation,
  gelu_fast: FastGELUActivation,
  gelu_new: NewGELUActivation,
  gelu_python: SpelledOutGELU,
  gelu_pytorch_tanh: GELUTanh,
  gelu_python_tanh: SpelledOutGELUTanh,
  gelu_accurate: AccurateGELUActivation,
  hardswish: nn.Hardswish,
  laplace: LaplaceActivation,
  leaky_relu: nn.LeakyReLU,
  linear: LinearActivation,
  mish: MishActivation,
  quick_gelu: QuickGELUActivation,
  relu: nn.ReLU,
  relu2: ReLUSquaredActivation,
  relu6: nn.ReLU6,
  sigmoid: nn.Sigmoid,
  silu: SiLUActivation,
  sqrtsoftplus: SqrtSoftplusActivation,
  swish: nn.SiLU,
  tanh: nn.Tanh,
  prelu: nn.PReLU,
};

/**
 * The activation that a configuration names.
 * @throws RangeError where there is none of that name.
 */
export function activation(name: string): nn.Module {
  const found = Object.hasOwn(ACT2FN, name) ? ACT2FN[name] : undefined;
  if (!found) throw rangeError(`no activation '${name}'; there are ${Object.keys(ACT2FN).join(', ')}`);
  return new found();
}
