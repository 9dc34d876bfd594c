import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';

const parameters = named(
  'ops.SqueezeExcitation',
  ['inputChannels', 'squeezeChannels', 'activation', 'scaleActivation'],
  (
    inputChannels: number,
    squeezeChannels: number,
    activation: LayerKind = nn.ReLU,
    scaleActivation: LayerKind = nn.Sigmoid,
  ) => ({ inputChannels, squeezeChannels, activation, scaleActivation }),
);

/**
 * Scales each channel of `[N, C, H, W]` by what two 1 by 1 convolutions, `squeezeChannels` wide between them, make of
 * all channels' means.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.SqueezeExcitation.html
 */
export class SqueezeExcitation extends nn.Module {
  avgpool: nn.AdaptiveAvgPool2d;
  fc1: nn.Conv2d;
  fc2: nn.Conv2d;
  activation: nn.Module;
  scaleActivation: nn.Module;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { inputChannels, squeezeChannels, activation, scaleActivation } = parameters(...args);
    this.avgpool = new nn.AdaptiveAvgPool2d(1);
    this.fc1 = new nn.Conv2d(inputChannels, squeezeChannels, 1);
    this.fc2 = new nn.Conv2d(squeezeChannels, inputChannels, 1);
    this.activation = make(activation);
    this.scaleActivation = make(scaleActivation);
  }

  override forward(input: Tensor): Tensor {
    const squeezed: Tensor = this.activation.forward(this.fc1.forward(this.avgpool.forward(input)));
    const scale: Tensor = this.scaleActivation.forward(this.fc2.forward(squeezed));
    return scale.mul(input);
  }
}
