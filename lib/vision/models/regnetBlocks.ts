import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { type LayerKind, make } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { SqueezeExcitation } from '../ops/squeezeExcitation.js';
import { roundHalfEven } from './channels.js';

const stemParameters = named(
  'models.regnet.SimpleStemIN',
  ['widthIn', 'widthOut', 'normLayer', 'activationLayer'],
  (widthIn: number, widthOut: number, normLayer: LayerKind, activationLayer: LayerKind) => ({
    widthIn,
    widthOut,
    normLayer,
    activationLayer,
  }),
);

/** RegNet's first layers: a 3 by 3 convolution that halves the size. */
export class SimpleStemIN extends Conv2dNormActivation {
  constructor(...args: Parameters<typeof stemParameters>) {
    const { widthIn, widthOut, normLayer, activationLayer } = stemParameters(...args);
    super(widthIn, widthOut, { kernelSize: 3, stride: 2, normLayer, activationLayer });
  }
}

interface Bottleneck {
  widthIn: number;
  widthOut: number;
  stride: number;
  normLayer: LayerKind;
  activationLayer: LayerKind;
  groupWidth: number;
  bottleneckMultiplier: number;
  seRatio: number | null;
}

const transformParameters = named(
  'models.regnet.BottleneckTransform',
  ['widthIn', 'widthOut', 'stride', 'normLayer', 'activationLayer', 'groupWidth', 'bottleneckMultiplier', 'seRatio'],
  (
    widthIn: number,
    widthOut: number,
    stride: number,
    normLayer: LayerKind,
    activationLayer: LayerKind,
    groupWidth: number,
    bottleneckMultiplier: number,
    seRatio: number | null,
  ): Bottleneck => ({
    widthIn,
    widthOut,
    stride,
    normLayer,
    activationLayer,
    groupWidth,
    bottleneckMultiplier,
    seRatio,
  }),
);

function layersOf(bottleneck: Bottleneck): Map<string, nn.Module> {
  const { widthIn, widthOut, stride, normLayer, activationLayer, groupWidth, seRatio } = bottleneck;
  const width = roundHalfEven(widthOut * bottleneck.bottleneckMultiplier);
  const groups = Math.floor(width / groupWidth);
  const options = { normLayer, activationLayer };
  const layers = new Map<string, nn.Module>();
  layers.set('a', new Conv2dNormActivation(widthIn, width, { kernelSize: 1, stride: 1, ...options }));
  layers.set('b', new Conv2dNormActivation(width, width, { kernelSize: 3, stride, groups, ...options }));
  if (seRatio) {
    // Its width follows from what comes into the block, not from what it is applied to.
    const squeezed = roundHalfEven(seRatio * widthIn);
    layers.set('se', new SqueezeExcitation(width, squeezed, { activation: activationLayer }));
  }
  layers.set('c', new Conv2dNormActivation(width, widthOut, { kernelSize: 1, normLayer, activationLayer: null }));
  return layers;
}

/** Convolutions of 1, 3 and 1, the middle one in groups of `groupWidth` channels. */
export class BottleneckTransform extends nn.Sequential {
  constructor(...args: Parameters<typeof transformParameters>) {
    super(layersOf(transformParameters(...args)));
  }
}

const blockParameters = named(
  'models.regnet.ResBottleneckBlock',
  ['widthIn', 'widthOut', 'stride', 'normLayer', 'activationLayer', 'groupWidth', 'bottleneckMultiplier', 'seRatio'],
  (
    widthIn: number,
    widthOut: number,
    stride: number,
    normLayer: LayerKind,
    activationLayer: LayerKind,
    groupWidth = 1,
    bottleneckMultiplier = 1,
    seRatio: number | null = null,
  ): Bottleneck => ({
    widthIn,
    widthOut,
    stride,
    normLayer,
    activationLayer,
    groupWidth,
    bottleneckMultiplier,
    seRatio,
  }),
);

/** A residual block of RegNet: `x + f(x)`, activated; `x` is projected where its shape does not fit. */
export class ResBottleneckBlock extends nn.Module {
  proj: Conv2dNormActivation | null;
  f: BottleneckTransform;
  activation: nn.Module;

  constructor(...args: Parameters<typeof blockParameters>) {
    super();
    const { widthIn, widthOut, stride, normLayer, activationLayer, ...rest } = blockParameters(...args);
    this.proj =
      widthIn === widthOut && stride === 1
        ? null
        : new Conv2dNormActivation(widthIn, widthOut, { kernelSize: 1, stride, normLayer, activationLayer: null });
    this.f = new BottleneckTransform({ widthIn, widthOut, stride, normLayer, activationLayer, ...rest });
    this.activation = make(activationLayer, { inplace: true });
  }

  override forward(x: Tensor): Tensor {
    const around = this.proj ? this.proj.forward(x) : x;
    return this.activation.forward(around.add(this.f.forward(x)));
  }
}

const stageParameters = named(
  'models.regnet.AnyStage',
  [
    'widthIn',
    'widthOut',
    'stride',
    'depth',
    'blockConstructor',
    'normLayer',
    'activationLayer',
    'groupWidth',
    'bottleneckMultiplier',
    'seRatio',
    'stageIndex',
  ],
  (
    widthIn: number,
    widthOut: number,
    stride: number,
    depth: number,
    blockConstructor: LayerKind,
    normLayer: LayerKind,
    activationLayer: LayerKind,
    groupWidth: number,
    bottleneckMultiplier: number,
    seRatio: number | null = null,
    stageIndex = 0,
  ) => ({
    ...{ widthIn, widthOut, stride, depth, blockConstructor, normLayer, activationLayer },
    ...{ groupWidth, bottleneckMultiplier, seRatio, stageIndex },
  }),
);

/** `depth` blocks of the same width, of which the first one has the stride. */
export class AnyStage extends nn.Sequential {
  constructor(...args: Parameters<typeof stageParameters>) {
    super();
    const { widthIn, widthOut, stride, depth, blockConstructor, stageIndex, ...rest } = stageParameters(...args);
    checkLayers('depth', depth);
    for (let i = 0; i < depth; i++) {
      const block = make(
        blockConstructor,
        i === 0 ? widthIn : widthOut,
        widthOut,
        i === 0 ? stride : 1,
        rest.normLayer,
        rest.activationLayer,
        rest.groupWidth,
        rest.bottleneckMultiplier,
        rest.seRatio,
      );
      this.addModule(`block${stageIndex}-${i}`, block);
    }
  }
}
