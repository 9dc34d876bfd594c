import { rangeError } from '../../core/errors.js';
import { ImageClassification } from '../transforms/presets.js';

/** What a model's input is made by before it is classified: resized, cropped in the middle, then normalized. */
export interface Preprocessing {
  /** The height and width of what is cropped. */
  readonly cropSize: number;
  /** What the shorter side is resized to before. */
  readonly resizeSize: number;
  readonly interpolation: 'bilinear' | 'bicubic';
  /** Subtracted from each channel, whose values are from 0 to 1. */
  readonly mean: readonly number[];
  /** What each channel is divided by then. */
  readonly std: readonly number[];
}

/** What is known of published weights. */
export interface WeightsMeta {
  /** How many classes the last layer tells apart; null where the weights have no last layer of use. */
  readonly numClasses: number | null;
  /** The smallest input, height and width, that the model takes. */
  readonly minSize: readonly [height: number, width: number];
  readonly numParams: number;
}

/** One set of published weights of a model. Its text, `ResNet18_Weights.IMAGENET1K_V1`, is Python's. */
export class Weights {
  constructor(
    /** The name of the enumeration that it belongs to. */
    readonly enumeration: string,
    readonly name: string,
    readonly url: string,
    readonly meta: WeightsMeta,
    readonly preprocessing: Preprocessing,
  ) {}

  /** What makes images ready for the model: `weights.transforms().forward(image)`. */
  transforms(): ImageClassification {
    return new ImageClassification(this.preprocessing);
  }

  toString(): string {
    return `${this.enumeration}.${this.name}`;
  }
}

/** The published weights of one model, by name; `DEFAULT` is another name of the best of them. */
export type WeightsEnum<Name extends string = string> = Readonly<Record<Name | 'DEFAULT', Weights>>;

/** One line of a table of weights. What is left out is what most have. */
export interface WeightsLine extends Partial<WeightsMeta>, Partial<Preprocessing> {
  /** The file's name at download.pytorch.org, which has the first digits of its SHA-256. */
  file: string;
  numParams: number;
}

const FOLDER = 'https://download.pytorch.org/models/';
const enumerations = new Map<string, WeightsEnum>();

/** Makes the enumeration called `enumeration` from its table; `best` is the one that `DEFAULT` stands for. */
export function weightsEnum<Name extends string>(
  enumeration: string,
  table: Record<Name, WeightsLine>,
  best: NoInfer<Name>,
): WeightsEnum<Name> {
  const entries = Object.entries<WeightsLine>(table).map(([name, line]): [string, Weights] => {
    const { file, numClasses = 1000, minSize = [1, 1], numParams } = line;
    const { cropSize = 224, resizeSize = 256, interpolation = 'bilinear' } = line;
    const { mean = [0.485, 0.456, 0.406], std = [0.229, 0.224, 0.225] } = line;
    const preprocessing = { cropSize, resizeSize, interpolation, mean, std };
    return [name, new Weights(enumeration, name, FOLDER + file, { numClasses, minSize, numParams }, preprocessing)];
  });
  const all = Object.fromEntries(entries) as Record<Name | 'DEFAULT', Weights>;
  all.DEFAULT = all[best];
  enumerations.set(enumeration, all);
  return all;
}

/**
 * The published weights with a name such as `'ResNet50_Weights.IMAGENET1K_V1'`.
 * @throws RangeError where there are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.models.get_weight.html
 */
export function getWeight(name: string): Weights {
  const [enumeration = ''] = String(name).split('.');
  const all = enumerations.get(enumeration);
  if (!all) throw rangeError(`there are no weights '${name}': no model has a '${enumeration}'`);
  return entryOf(all, String(name));
}

/** The weights called `name`, with the enumeration's name before it or without. */
export function entryOf(all: WeightsEnum, name: string): Weights {
  const entry = name.slice(name.lastIndexOf('.') + 1);
  const found = Object.hasOwn(all, entry) ? all[entry] : undefined;
  const isOther = name !== entry && name !== `${all.DEFAULT.enumeration}.${entry}`;
  if (found && !isOther) return found;
  throw rangeError(
    `there are no weights '${name}'; ${all.DEFAULT.enumeration} has ${Object.keys(all).join(', ')}. ` +
      'A file, a URL or the name of a repository on the Hugging Face hub can be given too.',
  );
}
