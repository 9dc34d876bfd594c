// What is compared, in which sizes, and what is wanted of it.
import type { Params, Variant } from './case.js';
import type { Precision, Work } from './peaks.js';

/** Which variants are set against each other, and how much of Python's time ours may take. */
export interface Wanted {
  nodetorch: Variant;
  python: Variant;
  /** Left out where the ratio is shown but nothing is wanted of it. */
  most?: number;
}

export interface Case {
  name: string;
  make: string;
  params: Params;
  /** What is shown: a time of a run, or how many `items` of it are done in a second. */
  unit: string;
  items?: number;
  work?: Work;
  wanted: Wanted[];
  /** How far numbers that are to be the same on both sides may lie apart, relative to their size. */
  tolerance: number;
  /** Run once, not in rounds: it takes minutes. */
  isOnce?: boolean;
  /** What a run has to report at least, for its time to count. */
  atLeast?: Record<string, number>;
}

export interface Group {
  name: string;
  /** Seconds that it may take on a GPU, with all that is started and compiled for it. */
  seconds: number;
  cases: Case[];
  /** Why it can't run. */
  skipped?: string;
}

export type Size = 'small' | 'full';

/** As fast as Python, but for what two runs of the same differ by. */
const EQUAL = 1.02;
const EXACT = 1e-4;
/** Half precision, or other kernels after compilation. */
const ROUGH = 2e-2;

const same = (variant: Variant, most: number): Wanted => ({ nodetorch: variant, python: variant, most });

function launches(): Case[] {
  const calls: [op: string, rows: number, columns: number][] = [
    ['add', 4, 4],
    ['add', 32, 32],
    ['add', 0, 1024],
    ['add number', 4, 4],
    ['mul_', 4, 4],
    ['mul_ number', 0, 1024],
    ['matmul', 32, 32],
    ['relu', 0, 1024],
    ['sum', 0, 1024],
    ['view', 4, 4],
  ];
  return calls.map(([op, rows, columns]) => ({
    name: `launch: ${op}, ${rows ? `${rows}x` : ''}${columns}`,
    make: 'launch',
    params: { op, rows, columns },
    unit: 'us a call',
    wanted: [same('eager', 0.7)],
    tolerance: EXACT,
  }));
}

/** What a network's graphed step should reach. */
const GRAPHED: Wanted[] = [
  same('eager', 1),
  { nodetorch: 'graphed', python: 'eager', most: 0.2 },
  { nodetorch: 'graphed', python: 'graphed' },
  { nodetorch: 'graphed', python: 'compiled', most: 1 },
];

function steps(size: Size): Case[] {
  const mlpWeights = 784 * 512 + 512 * 512 + 512 * 10;
  const cnnProducts = 26 * 26 * 32 * 9 + 24 * 24 * 64 * 32 * 9 + 9216 * 128 + 128 * 10;
  // Forward, and twice that backward.
  const work = (products: number, batch: number): Work => ({ flop: 6 * products * batch, precision: 'fp32' });
  const batch = size === 'small' ? 16 : 64;
  const shared = { unit: 'us a step', wanted: GRAPHED, tolerance: 1e-3 };
  return [
    {
      name: 'step: MLP 784-512-512-10, SGD, batch 64',
      make: 'mlp',
      params: { batch: 64, optimizer: 'sgd' },
      work: work(mlpWeights, 64),
      ...shared,
    },
    {
      name: `step: MNIST CNN, AdamW, batch ${batch}`,
      make: 'cnn',
      params: { batch, optimizer: 'adamw' },
      work: work(cnnProducts, batch),
      ...shared,
    },
  ];
}

function resnet(size: Size): Case {
  const [batch, side] = size === 'small' ? [2, 64] : [256, 224];
  // 4.09 billion products forward for an image of 224 by 224, and twice that backward.
  const flop = 6 * 4.09e9 * (side / 224) ** 2 * batch;
  return {
    name: `ResNet-50 bf16, training, ${batch} x ${side}x${side}`,
    make: 'resnet50',
    params: { batch, side },
    unit: 'images/s',
    items: batch,
    work: { flop, precision: 'bf16' },
    wanted: [same('eager', EQUAL)],
    tolerance: ROUGH,
  };
}

interface Gpt2Shape extends Record<string, number> {
  vocabulary: number;
  length: number;
  layers: number;
  width: number;
  heads: number;
}

const GPT2: Record<Size, Gpt2Shape> = {
  // The vocabulary is GPT-2's, rounded up to a multiple of 128.
  full: { vocabulary: 50304, length: 1024, layers: 12, width: 768, heads: 12 },
  small: { vocabulary: 512, length: 64, layers: 2, width: 128, heads: 4 },
};

/** Weights that are multiplied with: the positions' are only added. */
const gpt2Weights = ({ vocabulary, layers, width }: Gpt2Shape) => vocabulary * width + 12 * layers * width ** 2;

function gpt2(size: Size): Case {
  const shape = GPT2[size];
  const batch = size === 'small' ? 2 : 16;
  const tokens = batch * shape.length;
  // Attention sees half of all pairs.
  const products = gpt2Weights(shape) + shape.layers * shape.length * shape.width;
  return {
    name: `GPT-2${size === 'full' ? ' 124M' : ', tiny,'} bf16, training, ${batch} x ${shape.length}`,
    make: 'gpt2',
    params: { ...shape, batch },
    unit: 'tokens/s',
    items: tokens,
    work: { flop: 6 * products * tokens, precision: 'bf16' },
    wanted: [same('eager', EQUAL), { nodetorch: 'eager', python: 'compiled' }],
    tolerance: ROUGH,
  };
}

function decode(size: Size): Case {
  const shape = GPT2[size];
  const cache = 2 * shape.layers * shape.length * shape.width;
  return {
    name: `GPT-2${size === 'full' ? ' 124M' : ', tiny,'} bf16, decoding, batch 1`,
    make: 'decode',
    params: shape,
    unit: 'tokens/s',
    items: 1,
    // Every weight and all of the cache are read for a token, two bytes each.
    work: { bytes: 2 * (gpt2Weights(shape) + cache) },
    wanted: [same('eager', 1), same('graphed', EQUAL), { nodetorch: 'graphed', python: 'eager' }],
    tolerance: ROUGH,
  };
}

function products(size: Size): Case[] {
  const sizes = size === 'small' ? [256, 512] : [1024, 2048, 4096, 8192, 16384];
  const precisions: Precision[] = ['bf16', 'fp16', 'tf32', 'fp32'];
  return precisions.flatMap((dtype) =>
    sizes.map((n) => ({
      name: `matmul ${dtype}, ${n}`,
      make: 'matmul',
      params: { dtype, size: n },
      unit: 'TFLOP/s',
      items: (2 * n ** 3) / 1e12,
      work: { flop: 2 * n ** 3, precision: dtype },
      wanted: [same('eager', EQUAL)],
      // Sums of many products that cancel, in half precision.
      tolerance: ROUGH,
    })),
  );
}

function cifar(size: Size, folder: string | null): Group {
  const [batch, epochs, accuracy] = size === 'small' ? [64, 2, 0.12] : [512, 20, 0.93];
  const wanted = { accuracy };
  return {
    name: 'cifar10',
    seconds: 600,
    cases: [
      {
        name: `CIFAR-10, ResNet-9 to ${accuracy}`,
        make: 'cifar',
        params: { folder: folder ?? '', batch, epochs, ...wanted },
        unit: 's',
        wanted: [same('eager', EQUAL)],
        tolerance: ROUGH,
        isOnce: true,
        atLeast: wanted,
      },
    ],
    ...(folder === null && { skipped: 'no data: give the folder of CIFAR-10 by --data' }),
  };
}

/** All groups, those first whose figures are the most telling. */
export function plan(size: Size, cifarFolder: string | null): Group[] {
  return [
    { name: 'launch', seconds: 30, cases: launches() },
    { name: 'steps', seconds: 75, cases: steps(size) },
    { name: 'decode', seconds: 35, cases: [decode(size)] },
    { name: 'gpt2', seconds: 110, cases: [gpt2(size)] },
    { name: 'resnet50', seconds: 40, cases: [resnet(size)] },
    { name: 'matmul', seconds: 50, cases: products(size) },
    cifar(size, cifarFolder),
  ];
}
