import { isOptions } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { camel } from '../../core/names.js';
import type { Tensor } from '../../core/tensor.js';
import { loadWeights } from '../../hub/index.js';
import type { Module } from '../../nn/module.js';
import { registerModel } from './registry.js';
import { entryOf, Weights, type WeightsEnum } from './weights.js';

/** What every builder takes beside the model's own options. */
export interface LoadingOptions {
  /**
   * Where the values come from: a file (`.pt`, `.pth`, `.bin`, `.safetensors`), a URL, a repository on the Hugging Face
   * hub (`'timm/resnet18.tv_in1k'`), or published weights, such as `'DEFAULT'`, `'IMAGENET1K_V1'` or
   * `models.ResNet18_Weights.DEFAULT`. Left out or null: fresh random values.
   */
  weights?: string | Weights | null;
  /** Show how a download proceeds; true by default. */
  progress?: boolean;
}

/** Builds a model: at once with fresh values, or with weights as a promise. */
export interface ModelBuilder<M extends Module, O extends object> {
  (options?: O & LoadingOptions & { weights?: null }): M;
  (options: O & LoadingOptions & { weights: string | Weights }): Promise<M>;
  (options?: O & LoadingOptions): M | Promise<M>;
  /** The published weights, where there are any. */
  readonly weights: WeightsEnum | null;
}

/** How a model is built, and what loading its weights takes. */
export interface Recipe<M extends Module, O extends object> {
  construct: (options: O) => M;
  /** The published weights. */
  weights?: WeightsEnum;
  /** What options the tensors of other weights call for: given ones have to agree. See `classesOf`. */
  read: (state: ReadonlyMap<string, Tensor>) => Partial<O>;
  /** The options of a model that published or other weights are loaded into, where the caller's are `options`. */
  loading?: (options: O, published: Weights | null) => O;
  /** The state dict with the model's own keys, where it may have others. */
  upgrade?: (state: ReadonlyMap<string, Tensor>) => Map<string, Tensor>;
  /** What is left to do once the values are in, where the caller's options were `options`. */
  loaded?: (model: M, options: O, published: Weights | null) => void;
}

/**
 * The name here of what is `name` in Python. An underscore for a decimal point stays: the RegNets of 1.6 and of 16
 * billion operations would share a name otherwise.
 */
const nameHere = (name: string): string =>
  name
    .split(/(?<=\d)(_\d)(?=gf)/)
    .map((part, i) => (i % 2 ? part : camel(part)))
    .join('');

/**
 * `options` with `value` for `name`.
 * @throws RangeError where another value is given.
 */
export function overwrite<O extends object, K extends keyof O & string>(options: O, name: K, value: O[K]): O {
  const given = options[name];
  if (given !== undefined && JSON.stringify(given) !== JSON.stringify(value)) {
    throw rangeError(`The parameter '${name}' expected value ${describe(value)} but got ${describe(given)} instead.`);
  }
  return { ...options, [name]: value };
}

/** `options` with those that the weights call for. */
function agreed<O extends object>(options: O, called: Partial<O>): O {
  let all = options;
  for (const key of Object.keys(called) as (keyof O & string)[]) all = overwrite(all, key, called[key]!);
  return all;
}

/** For a recipe's `read`: as many classes as the layer at `path` has rows. */
export function classesOf(path: string) {
  return (state: ReadonlyMap<string, Tensor>): { numClasses?: number } => {
    const weight = state.get(`${path}.weight`);
    return weight ? { numClasses: weight.shape[0]! } : {};
  };
}

/** Makes the builder of the model that is called `name` in Python, and makes `models.getModel` know it. */
export function builder<M extends Module, O extends object>(name: string, recipe: Recipe<M, O>): ModelBuilder<M, O> {
  const jsName = nameHere(name);
  const build = (given: O & LoadingOptions = {} as O): M | Promise<M> => {
    if (!isOptions(given)) throw typeError(`models.${jsName} takes one object of options, got ${describe(given)}`);
    const { weights = null, progress = true, ...rest } = given;
    const options = rest as unknown as O;
    if (weights === null) return recipe.construct(options);
    if (typeof weights !== 'string' && !(weights instanceof Weights)) {
      throw typeError(
        `models.${jsName}: weights should be published ones, a file, a URL or the name of a repository on the ` +
          `Hugging Face hub, got ${describe(weights)}`,
      );
    }
    return buildWith(jsName, recipe, options, weights, progress);
  };
  Object.defineProperty(build, 'name', { value: jsName });
  const made = Object.assign(build, { weights: recipe.weights ?? null }) as unknown as ModelBuilder<M, O>;
  registerModel(name, made);
  return made;
}

/** The published weights that are asked for, or null where it is a file, a URL or a repository. */
function publishedOf(name: string, all: WeightsEnum | undefined, weights: string | Weights): Weights | null {
  if (typeof weights === 'string' && !/^(\w+_Weights\.)?[A-Z][A-Z0-9_]*$/.test(weights)) return null;
  if (!all) throw rangeError(`models.${name}: no weights of this model are published, got '${weights}'`);
  return entryOf(all, String(weights));
}

async function buildWith<M extends Module, O extends object>(
  name: string,
  recipe: Recipe<M, O>,
  given: O,
  weights: string | Weights,
  progress: boolean,
): Promise<M> {
  const published = publishedOf(name, recipe.weights, weights);
  const asked = recipe.loading?.(given, published) ?? given;
  const load = (source: string) => loadWeights(source, { progress, checkHash: published !== null });

  let model: M;
  let state: ReadonlyMap<string, Tensor>;
  if (published) {
    // The model comes first: what is wrong with the options should be told before anything is downloaded.
    const { numClasses } = published.meta;
    model = recipe.construct(numClasses === null ? asked : agreed(asked, { numClasses } as unknown as Partial<O>));
    state = await load(published.url);
  } else {
    state = await load(String(weights));
    model = recipe.construct(agreed(asked, recipe.read(state)));
  }
  try {
    model.loadStateDict(recipe.upgrade?.(state) ?? state);
  } finally {
    for (const tensor of state.values()) tensor.dispose();
  }
  recipe.loaded?.(model, given, published);
  return model;
}
