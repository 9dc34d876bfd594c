import { existsSync } from 'node:fs';
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { models } from 'nodetorch/vision';

/**
 * The convolutions of a VGG from its state dict, which says how many there are and how wide: `features.N.weight`. After
 * each comes a ReLU, and where a place is left before the next, and at the end, a pooling that halves height and width.
 */
export function vggFeatures(state: ReadonlyMap<string, Tensor>): nn.Sequential {
  const convolutions = [...state].filter(([key]) => /^features\.\d+\.weight$/.test(key));
  if (convolutions.length === 0 || convolutions.some(([, weight]) => weight.ndim !== 4)) {
    throw new RangeError('the weights should be those of a VGG without batch normalization: features.0.weight, ...');
  }
  const places = convolutions.map(([key]) => Number(key.split('.')[1]));
  const layers: nn.Module[] = [];
  for (const [i, [, weight]] of convolutions.entries()) {
    const [outChannels, inChannels] = weight.shape as [number, number];
    layers.push(new nn.Conv2d(inChannels, outChannels, 3, { padding: 1 }), new nn.ReLU());
    if ((places[i + 1] ?? Number.POSITIVE_INFINITY) > places[i]! + 2) layers.push(new nn.MaxPool2d(2));
  }
  const features = new nn.Sequential(...layers);
  const prefix = 'features.';
  const own = [...state].filter(([key]) => key.startsWith(prefix));
  features.loadStateDict(new Map(own.map(([key, value]) => [key.slice(prefix.length), value])));
  return features;
}

/** The weights in a file, or those of VGG-16 that have a name, such as `IMAGENET1K_V1`. */
export async function readWeights(weights: string): Promise<Map<string, Tensor>> {
  if (existsSync(weights)) return torch.load(weights) as Map<string, Tensor>;
  return (await models.vgg16({ weights })).stateDict();
}
