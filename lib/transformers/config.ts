import { describe, rangeError, typeError } from '../core/errors.js';
import { camel } from '../core/names.js';
import type { HubOptions } from '../hub/index.js';
import { pythonName } from '../nn/names.js';
import { checkLayers } from '../nn/sizes.js';
import * as torch from '../torch.js';

/** The fields of a `config.json`, spelled as there (`hidden_size`) or in camelCase. */
export type ConfigValues = Readonly<Record<string, unknown>>;

const PROBLEM_TYPES = ['regression', 'single_label_classification', 'multi_label_classification'] as const;

export type ProblemType = (typeof PROBLEM_TYPES)[number];

/** How attention is computed: by PyTorch's fused kernels, or step by step. */
export type AttentionImplementation = 'sdpa' | 'eager';

/** What all configurations have in common. */
const COMMON: Readonly<Record<string, unknown>> = {
  architectures: null,
  outputHiddenStates: false,
  outputAttentions: false,
  isEncoderDecoder: false,
  problemType: null,
  chunkSizeFeedForward: 0,
  dtype: null,
  transformersVersion: null,
  attnImplementation: 'sdpa',
};

/** Names of older files, and of Python's keyword arguments, for fields of today. */
const OLD_NAMES: Readonly<Record<string, string>> = { torchDtype: 'dtype', _attnImplementation: 'attnImplementation' };

/** What is set by other fields or belongs to the process, not to the model. */
const UNSAVED: ReadonlySet<string> = new Set(['attnImplementation', '_nameOrPath', 'nameOrPath']);

/** Far more than any model tells apart; each has a name in the memory. */
const MOST_LABELS = 2 ** 24;

/** How files are fetched, and fields that replace some of a file's. */
export type ConfigOptions = HubOptions & { [field: string]: unknown };

const HUB_OPTIONS = ['revision', 'token', 'cacheDir', 'endpoint', 'localFilesOnly', 'progress', 'signal'];

/** Takes the hub's options and all others apart. */
export function splitHubOptions(options: ConfigOptions): { hub: HubOptions; fields: Record<string, unknown> } {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const isHubs = ([key]: [string, unknown]) => HUB_OPTIONS.includes(key);
  return {
    hub: Object.fromEntries(given.filter(isHubs)),
    fields: Object.fromEntries(given.filter((entry) => !isHubs(entry))),
  };
}

/** The same fields, with camelCase names. */
export const camelKeys = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [camel(key), value]));

function labels(count: number): string[] {
  if (!(count <= MOST_LABELS)) throw rangeError(`numLabels should be at most ${MOST_LABELS}, got ${count}`);
  return Array.from({ length: count }, (_, i) => `LABEL_${i}`);
}

/** The names in `id2label`, which JSON keys by numbers as strings. */
function readLabels(given: unknown): string[] {
  if (Array.isArray(given)) return given.map(String);
  if (typeof given !== 'object' || given === null) {
    throw typeError(`id2label should be an object of names by number, got ${describe(given)}`);
  }
  const ids = Object.keys(given).map(Number);
  if (ids.some((id) => !Number.isInteger(id)))
    throw rangeError(`id2label's keys should be integers, got ${describe(given)}`);
  return ids.sort((a, b) => a - b).map((id) => String((given as Record<number, unknown>)[id]));
}

/**
 * The sizes and settings of a model, as its `config.json` has them: properties in camelCase, `toJSON` in snake_case.
 * Fields that are not given have Hugging Face's defaults; unknown ones are kept.
 * @see https://huggingface.co/docs/transformers/main_classes/configuration
 */
export class PreTrainedConfig {
  /** The `model_type` of a `config.json`. */
  static readonly modelType: string = '';
  /** @internal Fields with their defaults. */
  static readonly defaults: ConfigValues = {};
  /** @internal Further names of fields. */
  static readonly aliases: Readonly<Record<string, string>> = {};

  declare architectures: string[] | null;
  /** Whether outputs have every layer's input where a call doesn't say. */
  declare outputHiddenStates: boolean;
  /** Whether outputs have every layer's attention weights where a call doesn't say. */
  declare outputAttentions: boolean;
  declare isEncoderDecoder: boolean;
  /** What losses of classifications are; null for what the labels look like. */
  declare problemType: ProblemType | null;
  /** On how many positions at a time feed-forward layers compute, in BERT, RoBERTa and DistilBERT; 0 for all. */
  declare chunkSizeFeedForward: number;
  declare dtype: string | null;
  declare transformersVersion: string | null;
  declare attnImplementation: AttentionImplementation;
  /** The names of classes by number. */
  id2label: string[];

  constructor(values: ConfigValues | PreTrainedConfig = {}) {
    if (typeof values !== 'object' || values === null || Array.isArray(values)) {
      throw typeError(`${new.target.name} takes an object of fields, got ${describe(values)}`);
    }
    const { defaults, aliases } = this._class();
    const given: Record<string, unknown> = {};
    const source = values instanceof PreTrainedConfig ? values.toObject() : values;
    for (const [key, value] of Object.entries(source)) {
      if (value === undefined) continue;
      const name = camel(key);
      given[aliases[name] ?? OLD_NAMES[name] ?? name] = value;
    }
    const { id2label, label2id: _, numLabels, modelType: __, ...rest } = given;
    this.id2label = id2label == null ? labels(numLabels == null ? 2 : Number(numLabels)) : readLabels(id2label);
    Object.assign(this, structuredClone({ ...COMMON, ...defaults, ...rest }));
    for (const [field, count] of Object.entries(this)) {
      if (/^(n|num(Hidden|Decoder|Encoder)?)Layers?$/.test(field) && count !== null) checkLayers(field, count);
    }
    for (const [alias, field] of Object.entries(aliases)) {
      Object.defineProperty(this, alias, {
        enumerable: false,
        get: () => (this as Record<string, unknown>)[field],
        set: (value: unknown) => {
          (this as Record<string, unknown>)[field] = value;
        },
      });
    }
    this._checkProblem();
    this._complete();
  }

  /** @internal */
  _checkProblem(): void {
    const { problemType, numLabels } = this;
    if (problemType != null && !PROBLEM_TYPES.includes(problemType)) {
      throw rangeError(`problemType should be one of ${PROBLEM_TYPES.join(', ')}, got ${describe(problemType)}`);
    }
    if (problemType === 'single_label_classification' && numLabels === 1) {
      throw rangeError(
        "problemType 'single_label_classification' needs numLabels above 1: 2 for yes or no, or 'regression' for one number",
      );
    }
  }

  /**
   * Reads the `config.json` of a folder or a repository of the Hugging Face hub; `options` are the hub's, and fields
   * that replace some of the file's.
   * @throws HubError where the file can't be had, RangeError where it is another model's
   */
  static async fromPretrained<C extends PreTrainedConfig>(
    this: new (
      values?: ConfigValues | PreTrainedConfig,
    ) => C,
    source: string | URL,
    options: ConfigOptions = {},
  ): Promise<C> {
    const { hub, fields } = splitHubOptions(options);
    const values = { ...camelKeys(await torch.hub.loadConfig(source, hub)), ...camelKeys(fields) };
    // biome-ignore lint/complexity/noThisInStatic: the class that it is called on, not this one
    const found = this as unknown as typeof PreTrainedConfig;
    if (values.modelType !== undefined && values.modelType !== found.modelType) {
      throw rangeError(
        `${found.name} is for models of type '${found.modelType}'; ${source} is of type '${String(values.modelType)}'`,
      );
    }
    return new this(values);
  }

  /** @internal */
  _class(): typeof PreTrainedConfig {
    return this.constructor as typeof PreTrainedConfig;
  }

  /** @internal Fields that follow from others, and checks. */
  _complete(): void {}

  get modelType(): string {
    return this._class().modelType;
  }

  /** The number of classes; setting it names them `LABEL_0` and so on. */
  get numLabels(): number {
    return this.id2label.length;
  }

  set numLabels(count: number) {
    if (count !== this.id2label.length) this.id2label = labels(count);
  }

  /** The numbers of classes by their names. */
  get label2id(): Record<string, number> {
    return Object.fromEntries(this.id2label.map((label, i) => [label, i]));
  }

  /** All fields, in camelCase. */
  toObject(): Record<string, unknown> {
    return structuredClone({ ...(this as object) }) as Record<string, unknown>;
  }

  /** All fields, in snake_case, with those that follow from others. */
  toDict(): Record<string, unknown> {
    const { id2label: _, ...rest } = this.toObject();
    const fields = Object.entries(rest).filter(([, value]) => value !== undefined);
    const out = Object.fromEntries(fields.map(([key, value]) => [pythonName(key), value]));
    return { ...out, id2label: { ...this.id2label }, label2id: this.label2id, model_type: this.modelType };
  }

  /** The fields of a `config.json`: the model's own, and of the common ones those that are not as usual. */
  toJSON(): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(this)) {
      if (UNSAVED.has(key) || key === 'id2label' || value === undefined) continue;
      const usual = COMMON[key];
      if (usual !== undefined && value === usual && !(key in this._class().defaults)) continue;
      out[pythonName(key)] = value;
    }
    const names = this.id2label;
    if (String(names) !== String(labels(2))) {
      out.id2label = Object.fromEntries(names.entries());
      out.label2id = this.label2id;
    }
    out.model_type = this.modelType;
    return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

type Aliased<F, A> = { -readonly [K in keyof A]: A[K] extends keyof F ? F[A[K]] : never };

/** A class of configurations with the fields `F`, of which those in `A` have further names. */
export interface ConfigClass<F, A> {
  new (values?: ConfigValues | PreTrainedConfig): PreTrainedConfig & F & Aliased<F, A>;
  readonly modelType: string;
  readonly defaults: ConfigValues;
  readonly aliases: Readonly<Record<string, string>>;
  fromPretrained: typeof PreTrainedConfig.fromPretrained;
}

/** The base of a model's configuration class: its `model_type`, its fields with their defaults, further names of fields. */
export function configClass<F extends object, const A extends Record<string, keyof F & string> = Record<never, never>>(
  modelType: string,
  defaults: F,
  aliases: A = {} as A,
): ConfigClass<F, A> {
  return class extends PreTrainedConfig {
    static override readonly modelType = modelType;
    static override readonly defaults = defaults as ConfigValues;
    static override readonly aliases = aliases;
  } as unknown as ConfigClass<F, A>;
}
