import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { camel } from '../core/names.js';
import * as torch from '../torch.js';
import { nn } from '../torch.js';
import { type ConfigValues, PreTrainedConfig } from './config.js';
import type { GenerationSettings } from './generation/options.js';
import { Initializer } from './initializer.js';
import type { ModelInputs } from './inputs.js';
import type { Renaming } from './keys.js';
import { loadPretrained, type PretrainedOptions } from './load.js';
import { type Resizing, resizeTokenEmbeddings } from './resize.js';
import { savePretrained } from './save.js';

/** The class of a model. */
export interface ModelClass<M extends PreTrainedModel = PreTrainedModel> {
  new (config: any): M;
  readonly configClass: new (values?: ConfigValues | PreTrainedConfig) => PreTrainedConfig;
  readonly baseModelPrefix: string;
}

/**
 * What files of a model's weights need to know of its class.
 * @internal
 */
export interface ModelKeys {
  readonly name: string;
  readonly baseModelPrefix: string;
  readonly tiedWeightsKeys: Readonly<Record<string, string>>;
  readonly renamedKeys: readonly Renaming[];
  readonly savedKeys: readonly Renaming[];
  readonly ignoredKeys: readonly RegExp[];
}

const readResizing = signature<Resizing>('resizeTokenEmbeddings', [
  'newNumTokens?',
  'padToMultipleOf?',
  'meanResizing?',
]);

/** Modules whose initial values are drawn. */
const drawn = new WeakSet<nn.Module>();

/** Parameters that are one, by name: the key's is replaced by the value's. */
export type TiedWeights = Map<string, string>;

/**
 * The base class of models with Hugging Face's names, configurations and state-dict keys.
 * @see https://huggingface.co/docs/transformers/main_classes/model
 */
export abstract class PreTrainedModel<C extends PreTrainedConfig = PreTrainedConfig> extends nn.Module {
  /** The class of the model's configuration. */
  static readonly configClass: new (values?: ConfigValues | PreTrainedConfig) => PreTrainedConfig = PreTrainedConfig;
  /** Where models with a head hold the model without one. */
  static readonly baseModelPrefix: string = '';
  /** @internal */
  static readonly tiedWeightsKeys: Readonly<Record<string, string>> = {};
  /** @internal Names in files, and what they are called here, in the order in which they are replaced. */
  static readonly renamedKeys: readonly Renaming[] = [];
  /** @internal The inverse, for files that are written. */
  static readonly savedKeys: readonly Renaming[] = [];
  /** @internal Keys of checkpoints that are of no use and not worth a warning. */
  static readonly ignoredKeys: readonly RegExp[] = [];

  readonly config: C;
  /** What `generate` does where a call doesn't say, as the model's `generation_config.json` has it. */
  generationConfig: GenerationSettings = {};

  /** @throws TypeError where `config` is no configuration, or another model's. */
  constructor(config: C | ConfigValues) {
    super();
    this.config = readConfig(this.constructor as unknown as ModelClass, config) as C;
  }

  /**
   * Loads a model: its `config.json` and weights (safetensors or what `torch.save` wrote, in one file or several) from a
   * folder, a repository of the Hugging Face hub (`owner/name`, `owner/name@revision`) or a file of weights. Weights of
   * the model without a head are found under their names, and the other way round. The model is in eval mode.
   *
   *     const model = await GPT2LMHeadModel.fromPretrained('openai-community/gpt2');
   *     const classifier = await BertForSequenceClassification.fromPretrained('./bert', { numLabels: 3 });
   *
   * @throws TypeError for an unknown option, RangeError for another kind of model and for tensors of other sizes,
   *   HubError where files can't be had
   * @see https://huggingface.co/docs/transformers/main_classes/model#transformers.PreTrainedModel.from_pretrained
   */
  static fromPretrained<M extends PreTrainedModel>(
    this: ModelClass<M>,
    source: string | URL,
    options?: PretrainedOptions,
  ): Promise<M> {
    // biome-ignore lint/complexity/noThisInStatic: the class that it is called on, not this one
    return loadPretrained(this, source, options);
  }

  /**
   * Writes `config.json` and `model.safetensors` to a folder, which is made where need be; Python's `from_pretrained`
   * reads it.
   */
  savePretrained(folder: string | URL): void {
    savePretrained(this, folder);
  }

  /** @internal The last thing that a constructor does: draws initial values and ties weights, in Python's order. */
  postInit(): void {
    // Without memory there is nothing to draw.
    if (torch.getDefaultDevice().type !== 'meta') this._initialize(new Initializer());
    this.tieWeights();
  }

  /** @internal Draws the initial values of one module, whose parts have theirs already. */
  _initWeights(module: nn.Module, init: Initializer): void {
    const { initializerRange, initializerFactor } = this.config as {
      initializerRange?: number;
      initializerFactor?: number;
    };
    init.layer(module, initializerRange || (initializerFactor ?? 0.02));
  }

  /** @internal Draws what `init` has to, once for each module: models inside have drawn theirs. */
  _initialize(init: Initializer, again = false): void {
    initializeBelow(this, this, init, again);
  }

  /** @internal Names of tied parameters, those of the models inside too. */
  _tiedWeights(): TiedWeights {
    const tied: TiedWeights = new Map();
    const { tieWordEmbeddings } = this.config as { tieWordEmbeddings?: boolean };
    const keys = (this.constructor as unknown as ModelKeys).tiedWeightsKeys;
    if (tieWordEmbeddings) for (const [key, source] of Object.entries(keys)) tied.set(key, source);
    for (const [name, child] of this.namedChildren()) {
      if (!(child instanceof PreTrainedModel)) continue;
      for (const [key, source] of child._tiedWeights()) tied.set(`${name}.${key}`, `${name}.${source}`);
    }
    return tied;
  }

  /** Makes one parameter of those that `config.tieWordEmbeddings` ties. */
  tieWeights(): void {
    for (const [key, source] of this._tiedWeights()) this._tie(key, source);
  }

  /** @internal */
  _tie(key: string, source: string): void {
    const at = key.lastIndexOf('.');
    this.getSubmodule(key.slice(0, Math.max(at, 0)))._assign(camel(key.slice(at + 1)), this.getParameter(source));
  }

  /** The model without its head; itself where it has none. */
  get baseModel(): PreTrainedModel {
    const prefix = (this.constructor as unknown as ModelClass).baseModelPrefix;
    const inner = (this as unknown as Record<string, unknown>)[camel(prefix)];
    return inner instanceof PreTrainedModel ? inner : this;
  }

  /** The layer that gives tokens their vectors. */
  getInputEmbeddings(): nn.Module {
    const base = this.baseModel;
    if (base === this) throw typeError(`${this.constructor.name} has no input embeddings`);
    return base.getInputEmbeddings();
  }

  /** The layer that gives tokens their scores; null where the model has none. */
  getOutputEmbeddings(): nn.Linear | null {
    const { lmHead } = this as { lmHead?: unknown };
    return lmHead instanceof nn.Linear ? lmHead : null;
  }

  /** Puts another layer in its place. */
  setOutputEmbeddings(layer: nn.Linear): void {
    if (this.getOutputEmbeddings()) (this as { lmHead?: nn.Linear }).lmHead = layer;
  }

  /**
   * Changes how many tokens there are: `resizeTokenEmbeddings(newNumTokens = null, padToMultipleOf = null, meanResizing =
   * true)`. New ones come last, with vectors drawn around the mean of those there are or, without `meanResizing`, as new
   * models draw them. With `padToMultipleOf` the number is rounded up.
   * @throws TypeError for models without tokens, RangeError for numbers that are no positive integers.
   * @see https://huggingface.co/docs/transformers/main_classes/model#transformers.PreTrainedModel.resize_token_embeddings
   */
  resizeTokenEmbeddings(...args: (number | boolean | null | Resizing)[]): nn.Embedding {
    return resizeTokenEmbeddings(this, readResizing(args));
  }

  /** Where the parameters are. */
  get device(): torch.Device {
    return firstOf(this).device;
  }

  /** What the parameters are, as far as they are floating point. */
  get dtype(): torch.DType {
    for (const { dtype } of this.parameters()) if (dtype.isFloatingPoint) return dtype;
    return firstOf(this).dtype;
  }

  /** The number of elements of all parameters. */
  numParameters(): number {
    let count = 0;
    for (const parameter of this.parameters()) count += parameter.numel();
    return count;
  }

  /** @internal Whether attention is computed step by step. */
  _isEager(inputs: ModelInputs): boolean {
    return this.config.attnImplementation === 'eager' || this._outputs(inputs).outputAttentions;
  }

  /** @internal What a call asks for, or else the configuration. */
  _outputs({
    outputHiddenStates = this.config.outputHiddenStates,
    outputAttentions = this.config.outputAttentions,
  }: ModelInputs): { outputHiddenStates: boolean; outputAttentions: boolean } {
    return { outputHiddenStates, outputAttentions };
  }
}

function firstOf(model: PreTrainedModel): nn.Parameter {
  for (const parameter of model.parameters()) return parameter;
  throw typeError(`${model.constructor.name} has no parameters`);
}

function readConfig(model: ModelClass, config: unknown): PreTrainedConfig {
  const { configClass } = model;
  if (config instanceof configClass) return config;
  if (config instanceof PreTrainedConfig) {
    throw typeError(`${model.name} takes a ${configClass.name}, got a ${config.constructor.name}`);
  }
  if (typeof config !== 'object' || config === null) {
    throw typeError(`${model.name} takes a configuration, got ${describe(config)}`);
  }
  const { modelType } = configClass as unknown as typeof PreTrainedConfig;
  const given = (config as ConfigValues).model_type ?? (config as ConfigValues).modelType;
  if (given !== undefined && given !== modelType) {
    throw rangeError(`${model.name} takes a configuration of model type '${modelType}', got one of '${String(given)}'`);
  }
  return new configClass(config as ConfigValues);
}

function initializeBelow(module: nn.Module, owner: PreTrainedModel, init: Initializer, again: boolean): void {
  const model = module instanceof PreTrainedModel ? module : owner;
  for (const child of module.children()) initializeBelow(child, model, init, again);
  if (!again && drawn.has(module)) return;
  model._initWeights(module, init);
  drawn.add(module);
}
