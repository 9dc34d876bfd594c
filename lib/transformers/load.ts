import { readFile } from 'node:fs/promises';
import { isOptions, unknownOption } from '../core/arguments.js';
import { toDevice } from '../core/device.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { camel } from '../core/names.js';
import type { HubOptions } from '../hub/index.js';
import type { Member } from '../nn/module.js';
import { warn } from '../nn/warn.js';
import * as torch from '../torch.js';
import { nn, type Tensor } from '../torch.js';
import { type ConfigValues, camelKeys, PreTrainedConfig, splitHubOptions } from './config.js';
import { isGenerationSetting } from './generation/options.js';
import { Initializer } from './initializer.js';
import { currentKey } from './keys.js';
import type { ModelClass, ModelKeys, PreTrainedModel } from './model.js';

export interface PretrainedOptions extends HubOptions {
  /** The configuration, in the place of `config.json`, or fields that replace some of its. */
  config?: ConfigValues | PreTrainedConfig;
  /** What parameters are cast to; `'auto'`, the default, is what the configuration says, or else what the file has. */
  dtype?: torch.DTypeLike | 'auto' | null;
  /** Where the model goes; the default device unless told otherwise. */
  device?: torch.DeviceLike | null;
  /** Draw parameters anew whose sizes are not the file's, instead of throwing. */
  ignoreMismatchedSizes?: boolean;
  /** Any field of the configuration. */
  [field: string]: unknown;
}

export const LOADING_OPTIONS = ['config', 'dtype', 'device', 'ignoreMismatchedSizes'];
const FIELDS = [
  'numLabels',
  'id2label',
  'label2id',
  'problemType',
  'attnImplementation',
  'outputHiddenStates',
  'outputAttentions',
];

interface Split {
  hub: HubOptions;
  fields: Record<string, unknown>;
}

/** Takes options of the hub and fields of the configuration apart. */
function splitOptions(model: ModelClass, options: PretrainedOptions): Split {
  const name = `${model.name}.fromPretrained`;
  if (!isOptions(options)) throw typeError(`${name}: options should be an object, got ${describe(options)}`);
  const { defaults, aliases } = model.configClass as unknown as typeof PreTrainedConfig;
  const known = new Set([...FIELDS, ...Object.keys(defaults), ...Object.keys(aliases)]);
  const { hub, fields: rest } = splitHubOptions(options);
  const split = { hub, fields: {} as Record<string, unknown> };
  for (const [key, value] of Object.entries(rest)) {
    if (LOADING_OPTIONS.includes(key) || value === undefined) continue;
    if (known.has(camel(key))) split.fields[camel(key)] = value;
    else throw unknownOption(name, key, [...LOADING_OPTIONS, ...known]);
  }
  return split;
}

/** The `config.json` beside the weights; nothing where there is none, and other fields are given. */
async function readFileOf(source: string | URL, hub: HubOptions, isNeeded: boolean): Promise<object> {
  if (!isNeeded && (await torch.hub.cachedFile(source, 'config.json', hub)) === null) return {};
  return torch.hub.loadConfig(source, hub);
}

async function readConfigOf(
  model: ModelClass,
  source: string | URL,
  { config }: PretrainedOptions,
  { hub, fields }: Split,
): Promise<PreTrainedConfig> {
  if (config instanceof PreTrainedConfig) return new model.configClass({ ...config.toObject(), ...fields });
  const given = { ...camelKeys(config ?? {}), ...fields };
  const isWhole = given.modelType !== undefined;
  const file = isWhole ? {} : camelKeys(await readFileOf(source, hub, Object.keys(given).length === 0));
  const values: Record<string, unknown> = { ...file, ...given };
  // A number of classes that is asked for takes the file's names away.
  if (given.numLabels !== undefined && given.id2label === undefined) delete values.id2label;
  const { modelType } = model.configClass as unknown as typeof PreTrainedConfig;
  if (values.modelType !== undefined && values.modelType !== modelType) {
    throw rangeError(
      `${model.name} loads models of type '${modelType}'; ${source} is of type '${String(values.modelType)}'`,
    );
  }
  return new model.configClass(values);
}

/** Builds a model whose parameters have no memory yet: those of a file take their places. */
function withoutMemory<M>(build: () => M): M {
  const before = torch.getDefaultDevice();
  torch.setDefaultDevice('meta');
  try {
    return build();
  } finally {
    torch.setDefaultDevice(before.type === 'cpu' ? null : before);
  }
}

/** The tensors of a file under the model's names: those of base models and older versions are renamed. */
function underOwnNames(
  model: PreTrainedModel,
  { baseModelPrefix, renamedKeys }: ModelKeys,
  file: ReadonlyMap<string, Tensor>,
): Map<string, Tensor> {
  const own = model.stateDict({ keepVars: true });
  const state = new Map<string, Tensor>();
  const prefix = `${baseModelPrefix}.`;
  for (const [key, tensor] of file) {
    let name = currentKey(key, renamedKeys);
    if (name.startsWith(prefix) && own.has(name.slice(prefix.length))) name = name.slice(prefix.length);
    else if (own.has(prefix + name)) name = prefix + name;
    state.set(name, tensor);
  }
  return state;
}

function dtypeOf(config: PreTrainedConfig, asked: PretrainedOptions['dtype'], state: ReadonlyMap<string, Tensor>) {
  if (asked !== undefined && asked !== 'auto') return asked ?? torch.getDefaultDtype();
  if (config.dtype) return config.dtype.replace(/^torch\./, '') as torch.DTypeLike;
  for (const tensor of state.values()) if (tensor.isFloatingPoint()) return tensor.dtype;
  return torch.getDefaultDtype();
}

/** Gives what the file didn't have memory, without values. */
function materialize(model: PreTrainedModel, dtype: torch.DTypeLike): void {
  const memory = (t: Tensor) =>
    torch.empty(t.shape, { dtype: t.isFloatingPoint() && t instanceof nn.Parameter ? dtype : t.dtype, device: 'cpu' });
  const made = new Map<Tensor, nn.Parameter>();
  for (const module of model.modules()) {
    const members: Member[] = [...module._members()];
    for (const [, value, property] of members) {
      if (!(value instanceof nn.Parameter) || value.device.type !== 'meta') continue;
      // Tied parameters stay one.
      let parameter = made.get(value);
      if (!parameter) {
        parameter = new nn.Parameter(memory(value), { requiresGrad: value.requiresGrad });
        made.set(value, parameter);
      }
      module._assign(property, parameter);
    }
    for (const [, buffer, property] of [...module._ownBuffers()]) {
      if (buffer.device.type === 'meta') module._assign(property, memory(buffer));
    }
  }
}

/** Ties weights of which the file has only one, whichever; returns pairs of which it has none. */
function tieLoaded(model: PreTrainedModel, missing: Set<string>): [key: string, source: string][] {
  const tied = [...model._tiedWeights()];
  const left: [string, string][] = [];
  for (const [key, source] of tied) {
    if (!missing.has(key) && !missing.has(source)) {
      const [one, other] = [model.getParameter(key), model.getParameter(source)];
      if (one === other || torch.equal(one, other)) model._tie(key, source);
      else warn(`${key} and ${source} should be one parameter, but the file has different ones: they are not tied`);
    } else if (!missing.has(source)) {
      model._tie(key, source);
      missing.delete(key);
    } else if (!missing.has(key)) {
      model._tie(source, key);
      missing.delete(source);
    } else {
      const third = tied.find(([name, of]) => of === source && !missing.has(name));
      if (third) model._tie(key, third[0]);
      else left.push([key, source]);
      if (third) missing.delete(key);
    }
  }
  return left;
}

function report(name: string, source: string | URL, missing: Iterable<string>, unexpected: string[]): void {
  const left = [...missing];
  if (left.length) {
    warn(`${name}: ${source} has no values for ${left.join(', ')}: they are newly drawn, and have to be trained`);
  }
  if (unexpected.length) warn(`${name}: ${source} also has ${unexpected.join(', ')}, which the model has no place for`);
}

/** Puts a file's tensors in their places and draws what it lacks. */
function fill(
  model: PreTrainedModel,
  source: string | URL,
  file: Map<string, Tensor>,
  options: PretrainedOptions,
): void {
  const cls = model.constructor as unknown as ModelKeys;
  const state = underOwnNames(model, cls, file);
  const dtype = dtypeOf(model.config, options.dtype, state);
  const own = model.stateDict({ keepVars: true });
  for (const [key, tensor] of state) {
    const place = own.get(key);
    if (!place) continue;
    if (options.ignoreMismatchedSizes && String(place.shape) !== String(tensor.shape)) state.delete(key);
    else if (tensor.isFloatingPoint()) state.set(key, tensor.to({ dtype }));
  }
  const { missingKeys, unexpectedKeys } = model.loadStateDict(state, { strict: false, assign: true });
  const missing = new Set(missingKeys);
  const left = tieLoaded(model, missing);
  materialize(model, dtype);
  const filled = new Set<Tensor>();
  for (const [key, parameter] of model.namedParameters({ removeDuplicate: false })) {
    if (!missing.has(key)) filled.add(parameter);
  }
  model._initialize(new Initializer(filled), true);
  for (const [key, from] of left) model._tie(key, from);
  const unexpected = unexpectedKeys.filter((key) => !cls.ignoredKeys.some((pattern) => pattern.test(key)));
  report(`${cls.name}.fromPretrained`, source, missing, unexpected);
}

async function readGeneration(source: string | URL, hub: HubOptions): Promise<Record<string, unknown>> {
  const path = await torch.hub.cachedFile(source, 'generation_config.json', hub);
  if (path === null) return {};
  const values = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]): [string, unknown] => [camel(key), value])
      .filter(([key]) => isGenerationSetting(key)),
  );
}

/** A model with a file's tensors, which are disposed of. */
function build<M extends PreTrainedModel>(
  cls: ModelClass<M>,
  config: PreTrainedConfig,
  source: string | URL,
  file: Map<string, Tensor>,
  options: PretrainedOptions,
): M {
  const make = () => {
    const model = withoutMemory(() => new cls(config));
    fill(model, source, file, options);
    return model;
  };
  try {
    return torch.noGrad(() => torch.scope(make));
  } finally {
    for (const tensor of file.values()) tensor.dispose();
  }
}

/** What `fromPretrained` of every model does. */
export async function loadPretrained<M extends PreTrainedModel>(
  cls: ModelClass<M>,
  source: string | URL,
  options: PretrainedOptions = {},
): Promise<M> {
  const split = splitOptions(cls, options);
  const config = await readConfigOf(cls, source, options, split);
  const file = await torch.hub.loadWeights(source, { ...split.hub, mapLocation: 'cpu' });
  const model = build(cls, config, source, file, options);
  Object.assign(model.generationConfig, await readGeneration(source, split.hub));
  // The weights are on the CPU by now.
  const device = toDevice(options.device ?? torch.getDefaultDevice());
  if (device.type !== 'cpu') model.to(device);
  model.eval();
  return model;
}
