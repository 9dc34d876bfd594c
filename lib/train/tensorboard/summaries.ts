import { Message } from './protobuf.js';

/** DataType of TensorFlow's tensors. */
const DT_FLOAT = 1;
const DT_DOUBLE = 2;
const DT_STRING = 7;

/** A Summary of one value; `fill` adds to it all but the tag. */
function summary(tag: string, fill: (value: Message) => Message): Message {
  return new Message().message(1, fill(new Message().string(1, tag)));
}

/** SummaryMetadata: which plugin of TensorBoard's shows the value, and what that one has to know. */
function metadata(plugin: string, content?: Message): Message {
  const data = new Message().string(1, plugin);
  return new Message().message(1, content ? data.bytes(2, content.finish()) : data);
}

function shape(sizes: readonly number[]): Message {
  const message = new Message();
  for (const size of sizes) message.message(2, new Message().int(1, size));
  return message;
}

export interface ScalarStyle {
  /** Whether to write a tensor, which newer versions of TensorBoard load faster. */
  newStyle: boolean;
  /** Whether a tensor is of float64. */
  doublePrecision: boolean;
}

export function scalar(tag: string, value: number, { newStyle, doublePrecision }: ScalarStyle): Message {
  if (!newStyle) return summary(tag, (v) => v.float(2, value, true));
  const tensor = doublePrecision
    ? new Message().int(1, DT_DOUBLE).doubles(6, [value])
    : new Message().int(1, DT_FLOAT).floats(5, [value]);
  return summary(tag, (v) => v.message(8, tensor).message(9, metadata('scalars')));
}

export interface Histogram {
  min: number;
  max: number;
  num: number;
  sum: number;
  sumSquares: number;
  /** The upper limit of each bucket. */
  bucketLimits: ArrayLike<number>;
  bucketCounts: ArrayLike<number>;
}

export function histogram(tag: string, h: Histogram): Message {
  const histo = new Message()
    .double(1, h.min)
    .double(2, h.max)
    .double(3, h.num)
    .double(4, h.sum)
    .double(5, h.sumSquares)
    .doubles(6, h.bucketLimits)
    .doubles(7, h.bucketCounts);
  return summary(tag, (v) => v.message(5, histo));
}

export interface EncodedImage {
  height: number;
  width: number;
  channels: number;
  png: Uint8Array;
}

export function image(tag: string, { height, width, channels, png }: EncodedImage): Message {
  return summary(tag, (v) => v.message(4, new Message().int(1, height).int(2, width).int(3, channels).bytes(4, png)));
}

/** Mono sound as a WAV file of 16 bits a sample. */
export function audio(tag: string, samples: Int16Array, sampleRate: number): Message {
  const wav = Buffer.alloc(44 + samples.length * 2);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(samples.length * 2, 40);
  for (const [i, sample] of samples.entries()) wav.writeInt16LE(sample, 44 + 2 * i);
  return summary(tag, (v) =>
    v.message(
      6,
      new Message().float(1, sampleRate).int(2, 1).int(3, samples.length).bytes(4, wav).string(5, 'audio/wav'),
    ),
  );
}

export function text(tag: string, value: string): Message {
  const tensor = new Message()
    .int(1, DT_STRING)
    .message(2, shape([1]))
    .string(8, value, true);
  return summary(`${tag}/text_summary`, (v) => v.message(8, tensor).message(9, metadata('text', new Message())));
}

/** Rows of a figure for each threshold: true and false positives, true and false negatives, precision, recall. */
export function prCurve(tag: string, rows: readonly (readonly number[])[]): Message {
  const thresholds = rows[0]!.length;
  const tensor = new Message()
    .int(1, DT_FLOAT)
    .message(2, shape([rows.length, thresholds]))
    .floats(5, rows.flat());
  const content = new Message().int(2, thresholds);
  return summary(tag, (v) => v.message(8, tensor).message(9, metadata('pr_curves', content)));
}

/** By category and chart, the tags that a chart shows: as lines, or the three of a value and its margins. */
export type ScalarLayout = Readonly<
  Record<string, Readonly<Record<string, readonly ['Multiline' | 'Margin', readonly string[]]>>>
>;

export function customScalars(layout: ScalarLayout): Message {
  const message = new Message();
  for (const [title, charts] of Object.entries(layout)) {
    const category = new Message().string(1, title);
    for (const [name, [kind, tags]] of Object.entries(charts)) {
      const content = new Message();
      if (kind === 'Multiline') for (const tag of tags) content.string(1, tag, true);
      else content.message(1, new Message().string(1, tags[0]!).string(2, tags[1]!).string(3, tags[2]!));
      category.message(2, new Message().string(1, name).message(kind === 'Multiline' ? 2 : 3, content));
    }
    message.message(2, category);
  }
  const tensor = new Message().int(1, DT_STRING).message(2, new Message()).bytes(8, message.finish(), true);
  return summary('custom_scalars__config__', (v) => v.message(8, tensor).message(9, metadata('custom_scalars')));
}

/** What only a plugin reads. */
export function pluginData(tag: string, plugin: string, content: Message): Message {
  return summary(tag, (v) => v.message(9, metadata(plugin, content)));
}
