import { signature } from '../../core/arguments.js';
import { describe, nearest, rangeError, typeError } from '../../core/errors.js';
import type { Module } from '../../nn/module.js';
import type { ModelBuilder } from './builder.js';
import type { WeightsEnum } from './weights.js';

/** A builder of some model, whatever its options are. */
export type AnyBuilder = ModelBuilder<Module, any>;

/** By the model's name in Python. */
const builders = new Map<string, AnyBuilder>();
/** Names as they are here and as they are in Python differ in capitals and underscores, but decimal points, only. */
const plain = (name: string): string => name.toLowerCase().replace(/(?<!\d)_|_(?!\dgf)/g, '');
const plainNames = new Map<string, string>();

/** @internal Makes a model known by its name in Python. */
export function registerModel(name: string, build: AnyBuilder): void {
  builders.set(name, build);
  plainNames.set(plain(name), name);
}

export interface ListModelsOptions {
  /** Names to list, with `*`, `?` and `[...]` as in a shell; all where left out. */
  include?: string | readonly string[] | null;
  /** Names to leave out of these. */
  exclude?: string | readonly string[] | null;
}

function patternOf(glob: string): RegExp {
  const source = glob.replace(/\[(!?)([^\]]+)\]|[\s\S]/g, (char, not: string | undefined, set: string | undefined) => {
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\^]/g, '\\$&')}]`;
    if (char === '*') return '.*';
    if (char === '?') return '.';
    return char.replace(/[\\^$.+()|{}[\]]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 's');
}

function matching(names: string[], globs: string | readonly string[]): Set<string> {
  const patterns = [globs].flat().map((glob) => patternOf(String(glob)));
  return new Set(names.filter((name) => patterns.some((pattern) => pattern.test(name))));
}

const readListModels = signature<ListModelsOptions>('models.listModels', ['*', 'include?', 'exclude?']);

/**
 * The names of all models, as Python spells them, in alphabetical order.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.models.list_models.html
 */
export function listModels(...args: [options?: ListModelsOptions]): string[] {
  const { include, exclude } = readListModels(args);
  let names = [...builders.keys()].sort();
  if (include?.length) names = [...matching(names, include)];
  if (!exclude?.length) return names;
  const left = matching(names, exclude);
  return names.filter((name) => !left.has(name));
}

/**
 * The function that builds the model of a name: Python's (`'resnext50_32x4d'`) or the function's (`'resnext5032x4d'`).
 * @throws RangeError for an unknown one, TypeError for what is no string.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.models.get_model_builder.html
 */
export function getModelBuilder(name: string): AnyBuilder {
  if (typeof name !== 'string') throw typeError(`a model's name is a string, got ${describe(name)}`);
  const build = builders.get(plainNames.get(plain(name)) ?? '');
  if (build) return build;
  const close = nearest(plain(name), [...plainNames.keys()]);
  const hint = close === undefined ? '' : ` Did you mean '${plainNames.get(close)}'?`;
  throw rangeError(`Unknown model '${name}'.${hint} models.listModels() lists all.`);
}

/**
 * Builds the model of a name with its builder's options; with `weights` among them, gives a promise of it.
 * @throws RangeError for an unknown name, TypeError for options that the model does not have.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.models.get_model.html
 */
export function getModel(
  name: string,
  options: Record<string, unknown> & { weights: NonNullable<unknown> },
): Promise<Module>;
export function getModel(name: string, options?: Record<string, unknown>): Module;
export function getModel(name: string, options: Record<string, unknown> = {}): Module | Promise<Module> {
  return getModelBuilder(name)(options);
}

/**
 * The published weights of a model, given by its name or its builder.
 * @throws RangeError for an unknown name, or a model without published weights.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.models.get_model_weights.html
 */
export function getModelWeights(model: string | AnyBuilder): WeightsEnum {
  const { name, weights } = typeof model === 'string' ? getModelBuilder(model) : model;
  if (!weights) throw rangeError(`no weights of ${name} are published`);
  return weights;
}
