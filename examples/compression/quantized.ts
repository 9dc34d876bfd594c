// Post-training quantization of linear layers to eight bits: weights as int8 with a scale for each output, inputs as
// uint8 with one scale for each layer, which a look at some data sets once and for all.
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';

export interface Range {
  min: number;
  max: number;
}

/**
 * Inputs take the values 0 to 127. A processor without instructions for int8 adds two products of uint8 and int8 in 16
 * bits, where 255 overflows; PyTorch's quantizers call this `reduce_range`.
 */
const INPUT_MAX = 127;

/** Computes what a `Linear` computes, in integers. For inference on the CPU. */
export class QuantizedLinear extends nn.Module {
  declare weight: Tensor; // [out, in], int8
  declare weightScale: Tensor; // [out]
  declare bias: Tensor; // [out]
  declare inputScale: Tensor;
  declare inputZeroPoint: Tensor;
  /** The weight in the order in which the kernel reads it. */
  private readonly packed: Tensor;
  private readonly weightZeroPoints: Tensor;

  constructor(linear: nn.Linear, input: Range) {
    super();
    const weight = linear.weight.detach();
    const weightScale = weight.abs().amax(1).div(127).clampMin(1e-12);
    // Zero is among the values, so that it stays exactly zero.
    const min = Math.min(input.min, 0);
    const inputScale = Math.max((Math.max(input.max, 0) - min) / INPUT_MAX, 1e-12);
    this.registerBuffer('weight', weight.div(weightScale.unsqueeze(1)).round().to(torch.int8));
    this.registerBuffer('weightScale', weightScale);
    this.registerBuffer('bias', linear.bias!.detach().clone());
    this.registerBuffer('inputScale', torch.tensor(inputScale));
    this.registerBuffer('inputZeroPoint', torch.tensor(Math.round(-min / inputScale), { dtype: torch.int32 }));
    this.packed = torch.ops.onednn!.qlinear_prepack!(this.weight, null) as Tensor;
    this.weightZeroPoints = torch.zeros([linear.outFeatures], { dtype: torch.int32 });
  }

  override forward(x: Tensor): Tensor {
    const [scale, zeroPoint] = [this.inputScale.item(), this.inputZeroPoint.item()];
    const quantized = x.div(scale).add_(zeroPoint).round_().clamp_(0, INPUT_MAX).to(torch.uint8);
    return torch.ops.onednn!.qlinear_pointwise!(
      quantized,
      scale,
      zeroPoint,
      this.packed,
      this.weightScale,
      this.weightZeroPoints,
      this.bias,
      1, // the output's scale and zero point, which float32 has none of
      0,
      torch.float32,
      'none', // no activation after it
      [],
      '',
    ) as Tensor;
  }
}

/** The smallest and the largest value that each linear layer of the network is given. */
export function calibrate(net: nn.Sequential, batches: Tensor[]): Map<nn.Module, Range> {
  const ranges = new Map<nn.Module, Range>();
  const handles = [...net.modules()]
    .filter((module) => module instanceof nn.Linear)
    .map((linear) =>
      linear.registerForwardPreHook((_, [x]) => {
        const { min, max } = torch.aminmax(x as Tensor);
        const seen = ranges.get(linear) ?? { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
        ranges.set(linear, { min: Math.min(seen.min, min.item()), max: Math.max(seen.max, max.item()) });
      }),
    );
  net.eval();
  for (const batch of batches) torch.inferenceMode(() => torch.scope(() => void net.forward(batch)));
  for (const handle of handles) handle.remove();
  return ranges;
}

/** The same network with its linear layers quantized. */
export function quantize(net: nn.Sequential, ranges: Map<nn.Module, Range>): nn.Sequential {
  const layers = [...net.children()].map((layer) =>
    layer instanceof nn.Linear ? new QuantizedLinear(layer, ranges.get(layer)!) : layer,
  );
  return new nn.Sequential(...layers).eval() as nn.Sequential;
}
