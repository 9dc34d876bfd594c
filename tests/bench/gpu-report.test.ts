import { describe, expect, it } from 'vitest';
import { peaksOf, share } from '../../bench/gpu/peaks.js';
import { type Case, plan } from '../../bench/gpu/plan.js';
import {
  agree,
  baseName,
  figure,
  groupMean,
  markdown,
  type Outcome,
  type Run,
  rows,
  type Side,
  summarize,
} from '../../bench/gpu/report.js';

const step: Case = {
  name: 'step',
  make: 'mlp',
  params: {},
  unit: 'us a step',
  wanted: [
    { nodetorch: 'eager', python: 'eager', most: 1 },
    { nodetorch: 'graphed', python: 'eager', most: 0.2 },
    { nodetorch: 'graphed', python: 'compiled' },
  ],
  tolerance: 1e-3,
};
const losses = [2, 1.8, 1.6, 1.4, 1.2];

describe('summarize', () => {
  const result = summarize(
    'steps',
    step,
    [
      { side: 'nodetorch', variant: 'eager', rounds: [90, 110, 100], check: losses },
      { side: 'nodetorch', variant: 'graphed', rounds: [10, 10, 12], check: losses.slice(2) },
      { side: 'python', variant: 'eager', rounds: [100, 100, 200], check: losses },
      { side: 'python', variant: 'compiled', error: 'RuntimeError: no compiler\nat line 1' },
    ],
    null,
  );

  it('takes medians', () => {
    expect(result.measured[0]).toMatchObject({ microseconds: 100, value: 100, least: 90, most: 110, rounds: 3 });
  });

  it('compares each round with the same of the other side', () => {
    expect(result.comparisons).toEqual([
      { nodetorch: 'eager', python: 'eager', ratio: 0.9, target: 1, met: true },
      { nodetorch: 'graphed', python: 'eager', ratio: 0.1, target: 0.2, met: true },
      { nodetorch: 'graphed', python: 'compiled' },
    ]);
  });

  it("compares losses with Python's, and a graph's with later ones", () => {
    expect(result.measured.map(({ agreement }) => agreement)).toEqual([
      { difference: 0, isWithin: true, offset: 0 },
      { difference: 0, isWithin: true, offset: 2 },
      undefined,
      undefined,
    ]);
  });

  it('counts items a second, and what they are of the chip', () => {
    const each: Case = {
      ...step,
      unit: 'TFLOP/s',
      items: 2,
      work: { flop: 2e12, precision: 'bf16' },
      wanted: [{ nodetorch: 'eager', python: 'eager' }],
    };
    const { reachable } = peaksOf('NVIDIA H200')!;
    const [measured] = summarize(
      '',
      each,
      [{ side: 'nodetorch', variant: 'eager', rounds: [4000] }],
      reachable,
    ).measured;
    expect(measured).toMatchObject({ value: 500, share: expect.closeTo(500 / (0.8 * 989)) });
  });

  it('does not take a run for a success that did not reach what it had to', () => {
    const each: Case = { ...step, unit: 's', wanted: step.wanted.slice(0, 1), atLeast: { accuracy: 0.93 } };
    const outcome = (side: Side, accuracy: number) =>
      ({ side, variant: 'eager', rounds: [2e6], reported: { accuracy } }) satisfies Outcome;
    const met = (accuracy: number) =>
      summarize('', each, [outcome('nodetorch', accuracy), outcome('python', 0.94)], null).comparisons[0]!.met;
    expect([met(0.93), met(0.92)]).toEqual([true, false]);
  });
});

describe('agree', () => {
  it('is relative, and begins at the first number unless told otherwise', () => {
    expect(agree([100, 50], [101, 50], 0.02)).toEqual({ difference: 1 / 101, isWithin: true, offset: 0 });
    expect(agree(losses, losses.slice(1, 3), 0.02)).toMatchObject({ isWithin: false, offset: 0 });
    expect(agree(losses, [], 0.02)).toBeUndefined();
  });

  it('never takes what is no number for equal', () => {
    expect(agree([Number.NaN], [Number.NaN], 1)!.isWithin).toBe(false);
    // As JSON has it.
    expect(agree([null as never], [0], 1)!.isWithin).toBe(false);
  });
});

describe('peaks', () => {
  it('knows chips by the names of their drivers', () => {
    expect(peaksOf('NVIDIA H200')!.nominal).toEqual({
      tflops: { bf16: 989, fp16: 989, tf32: 495, fp32: 67 },
      terabytes: 4.8,
    });
    expect(peaksOf('NVIDIA H100 80GB HBM3')!.nominal.terabytes).toBe(3.35);
    expect(peaksOf('NVIDIA H100 PCIe')!.nominal.tflops.bf16).toBe(756);
    expect(peaksOf('NVIDIA A100-SXM4-80GB')!.nominal.terabytes).toBe(2.04);
    expect(peaksOf('NVIDIA GeForce GTX 1080')).toBeNull();
  });

  it('says what part of a limit a time is', () => {
    const peak = { tflops: { bf16: 100, fp16: 100, tf32: 50, fp32: 10 }, terabytes: 2 };
    expect(share({ flop: 5e12, precision: 'fp32' }, 1e6, peak)).toBeCloseTo(0.5);
    expect(share({ bytes: 1e9 }, 1000, peak)).toBeCloseTo(0.5);
  });
});

describe('the report', () => {
  const machine = {
    gpu: 'NVIDIA H100 80GB HBM3',
    driver: '580.1',
    cpu: 'CPU',
    cores: 16,
    platform: 'linux-x64',
    node: 'v20.0.0',
    python: '3.12.0',
  };
  const outcomes: Outcome[] = [
    { side: 'nodetorch', variant: 'eager', rounds: [50] },
    { side: 'nodetorch', variant: 'graphed', unavailable: 'no graphs' },
    { side: 'python', variant: 'eager', rounds: [100] },
    { side: 'python', variant: 'compiled', error: 'RuntimeError: no compiler\nat line 1' },
  ];
  const run: Run = {
    date: '2026-01-01',
    machine,
    torch: { nodetorch: '2.14.1', python: '2.14.1+cu130', cuda: '13.0' },
    device: 'cuda',
    size: 'full',
    clock: "CUDA's events",
    seconds: 1,
    peaks: peaksOf(machine.gpu),
    results: [
      summarize(
        'launch',
        { ...step, work: { flop: 1e6, precision: 'fp32' } },
        outcomes,
        peaksOf(machine.gpu)!.reachable,
      ),
      { group: 'cifar10', name: 'CIFAR-10', unit: 's', measured: [], comparisons: [], skipped: 'no data' },
    ],
  };

  it('is named after the chip and the version', () => {
    expect(baseName(run)).toBe('h100-80gb-hbm3-torch-2.14.1');
    expect(baseName({ ...run, machine: { ...machine, gpu: null } })).toBe('cpu-torch-2.14.1');
  });

  it('has a row for each comparison, and a note for what is missing', () => {
    expect(rows(run.results[0]!)).toEqual([
      ['step', 'eager', 'us a step', '50.0', '100', '0.50', 'at most 1', 'yes', '0.037 %', '-'],
      ['step', 'graphed / eager', 'us a step', '-', '100', '-', 'at most 0.2', '-', '-', '-'],
      ['step', 'graphed / compiled', 'us a step', '-', '-', '-', '-', '-', '-', '-'],
    ]);
    const text = markdown(run);
    expect(text).toContain('H100 80GB HBM3, driver 580.1');
    expect(text).toContain('791 TFLOP/s in bf16 (nominally 989)');
    expect(text).toContain('| step | eager | us a step | 50.0 | 100 | 0.50 | at most 1 | yes | 0.037 % | - |');
    expect(text).toContain('| launch: geometric mean | eager |  |  |  | 0.50 |');
    expect(text).toContain('- step, nodetorch graphed: not available: no graphs\n');
    expect(text).toContain('- step, Python compiled: failed: RuntimeError: no compiler\n');
    expect(text).toContain('- CIFAR-10: skipped: no data\n');
  });

  it('shows few digits', () => {
    expect([0, 0.01234, 0.1234, 1.234, 12.34, 123.4, undefined].map(figure)).toEqual([
      '0',
      '0.012',
      '0.12',
      '1.23',
      '12.3',
      '123',
      '-',
    ]);
  });

  it('means ratios geometrically', () => {
    const result = (ratio: number) => ({
      ...run.results[1]!,
      group: 'launch',
      comparisons: [{ nodetorch: 'eager', python: 'eager', ratio } as const],
    });
    expect(groupMean([result(0.5), result(2), result(1)], 'launch')).toBeCloseTo(1);
    expect(groupMean([], 'launch')).toBeUndefined();
  });
});

it('skips CIFAR-10 where there is no data, and plans the same cases in both sizes otherwise', () => {
  const cifar = plan('full', null).find(({ name }) => name === 'cifar10')!;
  expect(cifar.skipped).toMatch(/no data/);
  expect(plan('full', '/data').find(({ name }) => name === 'cifar10')!.skipped).toBeUndefined();
  const groups = (size: 'small' | 'full') => plan(size, null).map(({ name }) => name);
  expect(groups('small')).toEqual(groups('full'));
});
