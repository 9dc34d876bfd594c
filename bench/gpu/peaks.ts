// What chips can do, to say how much of it was reached.

/** How numbers are multiplied: `fp32` without tensor cores. */
export type Precision = 'bf16' | 'fp16' | 'tf32' | 'fp32';

export interface Peak {
  /** TFLOP/s of dense products, and TB/s of memory. */
  tflops: Record<Precision, number>;
  terabytes: number;
}

/** As the data sheets have it, without sparsity. */
const NOMINAL: [name: RegExp, half: number, tf32: number, fp32: number, terabytes: number][] = [
  [/H200 NVL/, 835, 417, 60, 4.8],
  [/H200/, 989, 495, 67, 4.8],
  [/H100 NVL/, 835, 417, 60, 3.9],
  [/H100 PCIe/, 756, 378, 51, 2],
  [/H100/, 989, 495, 67, 3.35],
  [/A100.*80GB/, 312, 156, 19.5, 2.04],
  [/A100/, 312, 156, 19.5, 1.56],
  [/L40S/, 362, 183, 91.6, 0.864],
  [/L4\b/, 121, 60, 30.3, 0.3],
  [/RTX 4090/, 165, 82.6, 82.6, 1.01],
];

/**
 * What is reached in practice by the best kernels, of the nominal figures: the clock sinks under full load, and memory
 * has to be refreshed. For an H200 that is 790 TFLOP/s in bfloat16 and 4.3 TB/s.
 */
const REACHABLE = { tflops: 0.8, terabytes: 0.9 };

function scaled({ tflops, terabytes }: Peak, by: typeof REACHABLE): Peak {
  const each = Object.entries(tflops).map(([precision, value]) => [precision, value * by.tflops]);
  return { tflops: Object.fromEntries(each) as Peak['tflops'], terabytes: terabytes * by.terabytes };
}

/** The limits of a chip by the name that its driver gives it, or null where they are not known. */
export function peaksOf(gpu: string): { nominal: Peak; reachable: Peak } | null {
  const row = NOMINAL.find(([name]) => name.test(gpu));
  if (!row) return null;
  const [, half, tf32, fp32, terabytes] = row;
  const nominal = { tflops: { bf16: half, fp16: half, tf32, fp32 }, terabytes };
  return { nominal, reachable: scaled(nominal, REACHABLE) };
}

/** What a run of a case asks of the chip. */
export type Work = { flop: number; precision: Precision } | { bytes: number };

/** The part of a limit that a run of so many microseconds reaches. */
export function share(work: Work, microseconds: number, { tflops, terabytes }: Peak): number {
  const most = 'bytes' in work ? terabytes : tflops[work.precision];
  return ('bytes' in work ? work.bytes : work.flop) / (microseconds * 1e6) / most;
}
