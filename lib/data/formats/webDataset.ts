import { isOptions } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { checkOptions } from '../../hub/weights.js';
import type { Generator } from '../../index.js';
import { permutation } from '../draws.js';
import { IterableDataset } from '../iterable.js';
import { checkGenerator } from '../sampler.js';
import { expandBraces } from './braces.js';
import { type Decoder, decoderFor } from './decoders.js';
import { Share } from './share.js';
import {
  checkSourceOptions,
  type Located,
  locateAll,
  SOURCE_OPTIONS,
  type Source,
  type SourceOptions,
} from './source.js';
import { readTar } from './tar.js';
import { unreadable } from './unreadable.js';

export interface WebDatasetOptions extends SourceOptions {
  /** Whether to go through the shards in a new random order every time. */
  shardshuffle?: boolean;
  /** Where random orders come from; the default generator unless told otherwise. */
  generator?: Generator | null;
  /**
   * How to decode members, by the whole key (`seg.png`) or its last part (`png`), besides the usual; false leaves all
   * of them as bytes.
   */
  decode?: false | Readonly<Record<string, Decoder>>;
}

/** A sample: its name in `__key__`, its shard in `__url__`, and what its files hold by the rest of their names. */
export type WebSample = { __key__: string; __url__: string } & Record<string, unknown>;

/** Names of files that describe an archive rather than hold a sample's parts. */
const META = /^__[^/]*__($|\/)/;

/**
 * Samples in tar archives (shards), as Python's webdataset has them: files that follow one another and whose paths are
 * the same up to the first dot in the file's name are one sample, and the rest of the name, in lower case, is the key.
 * A stream: a sample and a piece of the archive are in memory at a time.
 *
 * ```ts
 * const dataset = new WebDataset('https://host/cifar-{000..012}.tar', { shardshuffle: true, decode: { jpg: decodeImage } });
 * for await (const { jpg, cls, __key__ } of dataset) { ... }
 * ```
 *
 * Decoded are: numbers in `.cls`, `.cls2`, `.class`, `.count`, `.index`, `.inx` and `.id`, text in `.txt`, `.text` and
 * `.transcript`, JSON in `.json` and `.jsn`; anything else, pictures too, is left as bytes unless `decode` says how.
 *
 * @param shards paths and URLs, in which `{000..012}` and `{a,b}` stand for several, or other sources; one or an array
 * @throws (while it is read) an Error that names shard and member where a shard is damaged, a member can't be decoded
 *   or comes twice in a sample; HubError or an Error where a shard can't be read
 * @see https://github.com/webdataset/webdataset
 */
export class WebDataset<T extends object = WebSample> extends IterableDataset<T> {
  readonly #shards: readonly Located[];
  readonly #options: WebDatasetOptions;

  constructor(shards: Source | readonly Source[], options: WebDatasetOptions = {}) {
    super();
    const fn = 'WebDataset';
    checkOptions(fn, options, ['shardshuffle', 'generator', 'decode', ...SOURCE_OPTIONS]);
    checkSourceOptions(fn, options);
    checkGenerator(fn, options.generator);
    const { shardshuffle = false, decode = {} } = options;
    if (typeof shardshuffle !== 'boolean') {
      throw typeError(`${fn}: shardshuffle should be a boolean, got ${describe(shardshuffle)}.`);
    }
    if (decode !== false && !(isOptions(decode) && Object.values(decode).every((each) => typeof each === 'function'))) {
      throw typeError(`${fn}: decode should be an object of functions, or false, got ${describe(decode)}.`);
    }
    const list = (Array.isArray(shards) ? shards : [shards]) as readonly Source[];
    const names = list.flatMap((shard): Source[] => (typeof shard === 'string' ? expandBraces(shard) : [shard]));
    this.#shards = locateAll(fn, names);
    this.#options = { ...options };
  }

  /** The names of the shards, in their order. */
  get shards(): string[] {
    return this.#shards.map(({ label }) => label);
  }

  override async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    const share = Share.now();
    for (const shard of share.of(this.#order(share.generator))) {
      for await (const sample of samples(shard, this.#options)) yield sample as T;
    }
  }

  /** The shards in the order of this iteration: the workers of a loader, who have seeds of their own, draw the same one. */
  #order(common: Generator | null): readonly Located[] {
    const { shardshuffle, generator } = this.#options;
    if (!shardshuffle) return this.#shards;
    return permutation(this.#shards.length, generator ?? common).map((i) => this.#shards[i]!);
  }
}

async function* samples(shard: Located, options: WebDatasetOptions): AsyncGenerator<WebSample> {
  const { decode = {} } = options;
  let sample: WebSample | undefined;
  for await (const { name, data } of readTar('WebDataset', shard, options)) {
    const [, prefix, rest] = /^((?:.*\/)?[^./]+)\.([^/]*)$/s.exec(name) ?? [];
    if (prefix === undefined || META.test(name)) continue;
    if (prefix !== sample?.__key__) {
      if (sample !== undefined) yield sample;
      sample = { __key__: prefix, __url__: shard.label };
    }
    const key = rest!.toLowerCase();
    if (Object.hasOwn(sample, key)) {
      throw rangeError(
        `WebDataset: ${shard.label}: the sample ${prefix} has two members with the key ${describe(key)}.`,
      );
    }
    const value = decode === false ? data : await decoded(shard, name, key, data, decode);
    Object.defineProperty(sample, key, { value, enumerable: true, writable: true, configurable: true });
  }
  if (sample !== undefined) yield sample;
}

async function decoded(
  { label }: Located,
  name: string,
  key: string,
  data: Uint8Array<ArrayBuffer>,
  decode: Readonly<Record<string, Decoder>>,
): Promise<unknown> {
  try {
    return await decoderFor(key, decode)(data, key);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw unreadable('WebDataset', label, `has a member ${name} that could not be decoded: ${reason}`, cause);
  }
}
