import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as torch from '../../../lib/index.js';
import { transforms } from '../../../lib/vision/index.js';

const { functional } = transforms;

interface Image {
  shape: number[];
  seed: number;
  levels: number;
  dtype: torch.DTypeName;
  layout: 'contiguous' | 'channelsLast' | 'strided' | 'expanded';
  scale: number;
  shift: number;
}

interface Result {
  dtype: string;
  shape: number[];
  bytes: string;
}

/** One call that tests/reference/vision_colour.py recorded. */
export interface ColourCase {
  kind: 'function' | 'class';
  name: string;
  options: Record<string, unknown>;
  image: Image;
  seed: number;
  /** What Python raised. */
  error?: string;
  results?: Result[];
  /** The number that the generator gives afterwards. */
  next?: number;
}

/** What `vision_colour.py` wrote to a file. */
export function readColourCases(file: string | URL): ColourCase[] {
  return JSON.parse(gunzipSync(readFileSync(file)).toString());
}

/** The image of a description, as `pixels` in vision_colour.py makes it. */
function pixels(image: Image): torch.Tensor {
  const { layout, levels } = image;
  const dtype = torch.toDtype(image.dtype);
  const width = image.shape.at(-1)! * (layout === 'strided' ? 2 : 1);
  const shape = [...image.shape.slice(0, -1), width];
  const count = shape.reduce((product, n) => product * n, 1);
  const mixed = torch
    .arange(count)
    .add(image.seed * 977)
    .mul(2654435761)
    .remainder(2 ** 32)
    .floorDivide(2 ** 16);
  let values = mixed.remainder(levels).mul(256 / levels);
  if (dtype.isFloatingPoint)
    values = values
      .to('float64')
      .mul(image.scale / 255)
      .add(image.shift);
  else if (dtype !== torch.uint8) values = dtype === torch.int8 ? values.remainder(128) : values.mul(97);
  const x = values.to(dtype).reshape(shape);
  if (layout === 'strided') return x.index(torch.ellipsis, torch.slice(null, null, 2));
  if (layout === 'channelsLast') return x.movedim(-3, -1).contiguous().movedim(-1, -3);
  return layout === 'expanded' ? x.narrow(-2, 0, 1).expand(image.shape) : x;
}

type Callable = (...args: unknown[]) => torch.Tensor;

/** What the call of a case gives here. */
function run({ kind, name, options: { v, ...options }, image }: ColourCase): torch.Tensor[] {
  const x = pixels(image);
  if (kind === 'function') {
    const call = (functional as unknown as Record<string, Callable>)[name];
    if (!call) throw new Error(`there is no function ${name}`);
    return [call(x, v === undefined ? options : { ...options, v: torch.tensor(v as number) })];
  }
  const Kind = (transforms as unknown as Record<string, new (options: object) => torch.nn.Module>)[name];
  if (!Kind) throw new Error(`there is no class ${name}`);
  const transform = new Kind(options);
  if (name !== 'MixUp' && name !== 'CutMix') return [transform.forward(x)];
  return transform.forward(x, torch.arange(x.shape[0]!).remainder(5));
}

/** What differs between a case and what it gives here, in words; undefined where nothing does. */
export function difference(recorded: ColourCase): string | undefined {
  const what = `${recorded.name} ${JSON.stringify({ ...recorded, results: undefined, name: undefined })}`;
  return torch.scope(() => {
    let results: torch.Tensor[];
    torch.manualSeed(recorded.seed);
    try {
      results = run(recorded);
    } catch (error) {
      return recorded.error ? undefined : `${what} threw ${error instanceof Error ? error.stack : error}`;
    }
    if (recorded.results === undefined) return `${what} threw nothing`;
    for (const [i, want] of recorded.results.entries()) {
      const got = results[i]!;
      if (`${got.dtype} ${got.shape}` !== `torch.${want.dtype} ${want.shape}`) {
        return `${what}: ${got.dtype} [${got.shape}], expected ${want.dtype} [${want.shape}]`;
      }
      const wanted = Buffer.from(want.bytes, 'base64');
      if (wanted.equals(got.toBytes())) continue;
      const expected = torch.frombuffer(wanted, { dtype: got.dtype }).reshape(want.shape);
      const [a, b] = [got, expected].map((t) => t.to('float64').flatten().tolist() as number[]) as [number[], number[]];
      const at = a.flatMap((value, j) => (Object.is(value, b[j]) ? [] : [j]));
      if (at.length === 0) continue; // the bytes of a NaN may differ
      return `${what}: ${at.length} of ${a.length} differ, first ${at[0]}: ${a[at[0]!]}, expected ${b[at[0]!]}`;
    }
    const next = torch.rand([1], { dtype: torch.float64 }).item();
    return next === recorded.next ? undefined : `${what}: the generator gives ${next} next, expected ${recorded.next}`;
  });
}
