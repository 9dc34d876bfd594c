import { nn } from '../../index.js';
import { named } from '../../nn/named.js';
import { expand, type Sizes } from '../../nn/sizes.js';
import { type LayerKind, make } from '../layers.js';

interface Configuration {
  inChannels: number;
  outChannels: number;
  kernelSize: Sizes;
  stride: Sizes;
  padding: Sizes | 'same' | 'valid' | null;
  groups: number;
  normLayer: LayerKind | null;
  activationLayer: LayerKind | null;
  dilation: Sizes;
  inplace: boolean | null;
  bias: boolean | null;
}

/** The padding with which a convolution of stride 1 and an odd kernel keeps its input's size. */
function keepingPadding(kernelSize: Sizes, dilation: Sizes): Sizes {
  const at = (kernel: number, spread: number) => Math.floor((kernel - 1) / 2) * spread;
  if (typeof kernelSize === 'number' && typeof dilation === 'number') return at(kernelSize, dilation);
  const dims = Array.isArray(kernelSize) ? kernelSize.length : (dilation as number[]).length;
  const spreads = expand(dilation, dims);
  return expand(kernelSize, dims).map((kernel, d) => at(kernel, spreads[d]!));
}

function layersOf(configuration: Configuration, convLayer: LayerKind): nn.Module[] {
  const { inChannels, outChannels, kernelSize, stride, groups, normLayer, activationLayer, dilation } = configuration;
  const padding = configuration.padding ?? keepingPadding(kernelSize, dilation);
  const bias = configuration.bias ?? normLayer === null;
  const layers = [make(convLayer, inChannels, outChannels, kernelSize, stride, padding, { dilation, groups, bias })];
  if (normLayer) layers.push(make(normLayer, outChannels));
  if (activationLayer) {
    const { inplace } = configuration;
    layers.push(inplace === null ? make(activationLayer) : make(activationLayer, { inplace }));
  }
  return layers;
}

function parametersOf(name: string, norm: LayerKind) {
  return named(
    name,
    [
      'inChannels',
      'outChannels',
      'kernelSize',
      'stride',
      'padding',
      'groups',
      'normLayer',
      'activationLayer',
      'dilation',
      'inplace',
      'bias',
    ],
    (
      inChannels: number,
      outChannels: number,
      kernelSize: Sizes = 3,
      stride: Sizes = 1,
      padding: Sizes | 'same' | 'valid' | null = null,
      groups = 1,
      normLayer: LayerKind | null = norm,
      activationLayer: LayerKind | null = nn.ReLU,
      dilation: Sizes = 1,
      inplace: boolean | null = true,
      bias: boolean | null = null,
    ): Configuration => ({
      inChannels,
      outChannels,
      kernelSize,
      stride,
      padding,
      groups,
      normLayer,
      activationLayer,
      dilation,
      inplace,
      bias,
    }),
  );
}

const parameters2d = parametersOf('ops.Conv2dNormActivation', nn.BatchNorm2d);
const parameters3d = parametersOf('ops.Conv3dNormActivation', nn.BatchNorm3d);

/** A convolution, what normalizes it, and an activation, one after the other. */
abstract class ConvNormActivation extends nn.Sequential {
  readonly outChannels: number;

  constructor(configuration: Configuration, convLayer: LayerKind) {
    super(...layersOf(configuration, convLayer));
    this.outChannels = configuration.outChannels;
  }
}

/**
 * A convolution of `[N, Cin, H, W]`, a normalization and an activation. By default the padding keeps the size, the
 * normalization is `nn.BatchNorm2d`, the activation an in-place `nn.ReLU`, and the convolution has a bias only where
 * nothing normalizes it. `normLayer` or `activationLayer` is left out where null; `inplace: null` leaves the
 * activation's own default.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.Conv2dNormActivation.html
 */
export class Conv2dNormActivation extends ConvNormActivation {
  constructor(...args: Parameters<typeof parameters2d>) {
    super(parameters2d(...args), nn.Conv2d);
  }
}

/**
 * A convolution of `[N, Cin, D, H, W]`, a normalization and an activation; see `Conv2dNormActivation`.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.Conv3dNormActivation.html
 */
export class Conv3dNormActivation extends ConvNormActivation {
  constructor(...args: Parameters<typeof parameters3d>) {
    super(parameters3d(...args), nn.Conv3d);
  }
}
