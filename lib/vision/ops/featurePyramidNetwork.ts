import { describe, rangeError, typeError } from '../../core/errors.js';
import { nn, noGrad, type Tensor } from '../../index.js';
import type { LoadArguments } from '../../nn/module.js';
import { named } from '../../nn/named.js';
import type { LayerKind } from '../layers.js';
import { Conv2dNormActivation } from './convNormActivation.js';

const F = nn.functional;

/** Feature maps by their names, from the finest to the coarsest. */
export type FeatureMaps = Record<string, Tensor>;

/** What adds more maps to a pyramid's: gets the pyramid's maps, the original ones and their names, and returns maps and names. */
export abstract class ExtraFPNBlock extends nn.Module {
  abstract override forward(results: Tensor[], x: Tensor[], names: string[]): [results: Tensor[], names: string[]];
}

function initialize(convolutions: Iterable<nn.Conv2d>): void {
  noGrad(() => {
    for (const { weight, bias } of convolutions) {
      nn.init.kaimingUniform_(weight, { a: 1 });
      if (bias) nn.init.constant_(bias, 0);
    }
  });
}

/** Adds every second pixel of the coarsest map, called `pool`. */
export class LastLevelMaxPool extends ExtraFPNBlock {
  override forward(results: Tensor[], _x: Tensor[], names: string[]): [Tensor[], string[]] {
    return [
      [...results, F.maxPool2d(results.at(-1)!, 1, { stride: 2, padding: 0 })],
      [...names, 'pool'],
    ];
  }
}

/** Adds two coarser maps, `p6` and `p7`, as RetinaNet has them. */
export class LastLevelP6P7 extends ExtraFPNBlock {
  p6: nn.Conv2d;
  p7: nn.Conv2d;
  readonly useP5: boolean;

  constructor(inChannels: number, outChannels: number) {
    super();
    this.p6 = new nn.Conv2d(inChannels, outChannels, 3, 2, 1);
    this.p7 = new nn.Conv2d(outChannels, outChannels, 3, 2, 1);
    initialize([this.p6, this.p7]);
    this.useP5 = inChannels === outChannels;
  }

  override forward(results: Tensor[], x: Tensor[], names: string[]): [Tensor[], string[]] {
    const p6 = this.p6.forward((this.useP5 ? results : x).at(-1)!);
    const p7 = this.p7.forward(F.relu(p6));
    return [
      [...results, p6, p7],
      [...names, 'p6', 'p7'],
    ];
  }
}

const parameters = named(
  'ops.FeaturePyramidNetwork',
  ['inChannelsList', 'outChannels', 'extraBlocks', 'normLayer'],
  (
    inChannelsList: readonly number[],
    outChannels: number,
    extraBlocks: ExtraFPNBlock | null = null,
    normLayer: LayerKind | null = null,
  ) => ({ inChannelsList, outChannels, extraBlocks, normLayer }),
);

/**
 * Makes of feature maps of different sizes as many of `outChannels` channels, each of which also knows what the coarser
 * ones know. The maps, `[N, C, H, W]`, are given by name from the finest to the coarsest, and so returned.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.ops.FeaturePyramidNetwork.html
 */
export class FeaturePyramidNetwork extends nn.Module {
  static override _version = 2;
  innerBlocks = new nn.ModuleList();
  layerBlocks = new nn.ModuleList();
  extraBlocks: ExtraFPNBlock | null;

  /** @throws RangeError where a map has no channels, TypeError where `extraBlocks` is none. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { inChannelsList, outChannels, extraBlocks, normLayer } = parameters(...args);
    if (!Array.isArray(inChannelsList) || inChannelsList.length === 0) {
      const got = describe(inChannelsList);
      throw typeError(`ops.FeaturePyramidNetwork: inChannelsList should be the maps' numbers of channels, got ${got}.`);
    }
    if (extraBlocks !== null && !(extraBlocks instanceof ExtraFPNBlock)) {
      throw typeError(
        `ops.FeaturePyramidNetwork: extraBlocks should be an ExtraFPNBlock, got ${describe(extraBlocks)}.`,
      );
    }
    const plain = { normLayer, activationLayer: null };
    for (const inChannels of inChannelsList as number[]) {
      if (inChannels === 0) throw rangeError('ops.FeaturePyramidNetwork: in_channels=0 is currently not supported');
      this.innerBlocks.append(new Conv2dNormActivation(inChannels, outChannels, 1, { ...plain, padding: 0 }));
      this.layerBlocks.append(new Conv2dNormActivation(outChannels, outChannels, 3, plain));
    }
    initialize([...this.modules()].filter((module) => module instanceof nn.Conv2d));
    this.extraBlocks = extraBlocks;
  }

  override forward(x: FeatureMaps): FeatureMaps {
    const maps = Object.values(x);
    const [inner, layers] = [[...this.innerBlocks], [...this.layerBlocks]];
    if (maps.length !== inner.length) {
      throw rangeError(`ops.FeaturePyramidNetwork: expected ${inner.length} feature maps, got ${maps.length}.`);
    }
    const results: Tensor[] = [];
    let above: Tensor | null = null;
    for (let i = maps.length - 1; i >= 0; i--) {
      const lateral = inner[i]!.forward(maps[i]!) as Tensor;
      above = above ? lateral.add(F.interpolate(above, { size: lateral.shape.slice(-2), mode: 'nearest' })) : lateral;
      results.unshift(layers[i]!.forward(above) as Tensor);
    }
    const names = Object.keys(x);
    const [all, called] = this.extraBlocks ? this.extraBlocks.forward(results, maps, names) : [results, names];
    return Object.fromEntries(called.map((name, i) => [name, all[i]!]));
  }

  /** @internal The convolutions had no block around them before. */
  override _loadFromStateDict(...args: LoadArguments): void {
    const [state, prefix, metadata] = args;
    if ((metadata.version ?? 1) < 2) {
      for (const key of [...state.keys()]) {
        const [, start, kind] = /^(.*(?:inner|layer)_blocks\.\d+)\.(weight|bias)$/.exec(key) ?? [];
        if (start === undefined || !key.startsWith(prefix)) continue;
        state.set(`${start}.0.${kind}`, state.get(key)!);
        state.delete(key);
      }
    }
    super._loadFromStateDict(...args);
  }
}
