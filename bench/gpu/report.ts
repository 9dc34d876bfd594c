// What a run leaves: numbers compared, a JSON object and a table in Markdown.
import { median } from '../report.js';
import type { Variant } from './case.js';
import { type Peak, share } from './peaks.js';
import type { Case, Wanted } from './plan.js';

export type Side = 'nodetorch' | 'python';

/** What came of a variant of a case on one side. */
export interface Outcome {
  side: Side;
  variant: Variant;
  /** Microseconds of a run, one for each round. */
  rounds?: number[];
  /** What both sides should agree on. */
  check?: number[];
  /** What the run itself reported, of the last round. */
  reported?: Record<string, number>;
  error?: string;
  /** Why this can't be had here. */
  unavailable?: string;
}

/** How two lists of numbers that should be the same compare. */
export interface Agreement {
  /** The largest difference, relative to the numbers. */
  difference: number;
  isWithin: boolean;
  /** How many numbers of the other list were left out before. */
  offset: number;
}

export interface Measured extends Omit<Outcome, 'rounds'> {
  /** Medians of the rounds: microseconds, and the same in the case's unit. */
  microseconds?: number;
  value?: number;
  /** The fastest and the slowest round. */
  least?: number;
  most?: number;
  rounds?: number;
  /** Of what the chip can reach, in arithmetic or in bytes read. */
  share?: number;
  agreement?: Agreement;
}

export interface Comparison extends Omit<Wanted, 'most'> {
  /** The median of the rounds' own ratios of time, nodetorch over Python: below 1 is faster. */
  ratio?: number;
  /** The largest ratio that is wanted. */
  target?: number;
  met?: boolean;
}

export interface Result {
  group: string;
  name: string;
  unit: string;
  measured: Measured[];
  comparisons: Comparison[];
  /** Why it did not run. */
  skipped?: string;
}

export interface Machine {
  gpu: string | null;
  driver: string | null;
  cpu: string;
  cores: number;
  platform: string;
  node: string;
  python: string | null;
}

export interface Run {
  date: string;
  machine: Machine;
  /** libtorch's version, and the CUDA that it was built with. */
  torch: { nodetorch: string; python: string | null; cuda: string | null };
  device: string;
  size: string;
  clock: string;
  seconds: number;
  /** The chip's limits, where they are known. */
  peaks: { nominal: Peak; reachable: Peak } | null;
  results: Result[];
}

/** The largest relative difference; infinite where a number is none, which agrees with nothing. */
function difference(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  const each = a.map((value, i) => {
    const other = b[i];
    if (!Number.isFinite(value) || !Number.isFinite(other)) return Infinity;
    return Math.abs(value! - other!) / Math.max(Math.abs(value!), Math.abs(other!), 1e-3);
  });
  return Math.max(...each);
}

/**
 * Whether numbers are those of a reference. A graph's warm-up trains as well, so that its losses may be later ones of the
 * reference's: with `maySkip` they may begin anywhere in it.
 */
export function agree(
  reference: readonly number[],
  numbers: readonly number[],
  tolerance: number,
  maySkip = false,
): Agreement | undefined {
  const length = Math.min(reference.length, numbers.length);
  if (length === 0) return undefined;
  const offsets = maySkip ? Array.from({ length: reference.length - length + 1 }, (_, i) => i) : [0];
  const tried = offsets.map((offset) => {
    const apart = difference(numbers.slice(0, length), reference.slice(offset, offset + length));
    return { difference: apart, isWithin: apart <= tolerance, offset };
  });
  return tried.reduce((best, each) => (each.difference < best.difference ? each : best));
}

/** A time as the case shows it: itself, or how many of its items are done in a second. */
function inUnit({ items, unit }: Case, microseconds: number): number {
  if (items !== undefined) return (items * 1e6) / microseconds;
  return unit === 's' ? microseconds / 1e6 : microseconds;
}

function compare({ nodetorch, python, most }: Wanted, outcomes: readonly Outcome[], isGood: boolean): Comparison {
  const of = (side: Side, variant: Variant) =>
    outcomes.find((outcome) => outcome.side === side && outcome.variant === variant)?.rounds;
  const [ours, theirs] = [of('nodetorch', nodetorch), of('python', python)];
  const comparison: Comparison = { nodetorch, python };
  if (most !== undefined) comparison.target = most;
  if (!ours?.length || !theirs?.length) return comparison;
  const rounds = Math.min(ours.length, theirs.length);
  comparison.ratio = median(ours.slice(0, rounds).map((time, i) => time / theirs[i]!));
  if (most !== undefined) comparison.met = comparison.ratio <= most && isGood;
  return comparison;
}

/** What the rounds of a case come to. Losses are compared with those of Python's plain variant, or else with our own. */
export function summarize(group: string, each: Case, outcomes: readonly Outcome[], reachable: Peak | null): Result {
  const reference = (['python', 'nodetorch'] as const)
    .map((side) => outcomes.find((outcome) => outcome.side === side && outcome.variant === 'eager' && outcome.check))
    .find((outcome) => outcome);
  const measured = outcomes.map((outcome): Measured => {
    const { rounds, ...rest } = outcome;
    const result: Measured = { ...rest };
    if (reference && outcome.check && outcome !== reference) {
      const agreement = agree(reference.check!, outcome.check, each.tolerance, outcome.variant === 'graphed');
      if (agreement) result.agreement = agreement;
    }
    if (!rounds?.length) return result;
    result.microseconds = median(rounds);
    result.value = inUnit(each, result.microseconds);
    [result.least, result.most, result.rounds] = [Math.min(...rounds), Math.max(...rounds), rounds.length];
    if (each.work && reachable) result.share = share(each.work, result.microseconds, reachable);
    return result;
  });
  const reaches = ({ reported = {} }: Outcome) =>
    Object.entries(each.atLeast ?? {}).every(([name, least]) => (reported[name] ?? -Infinity) >= least);
  const isGood = outcomes.filter(({ rounds }) => rounds).every(reaches);
  const comparisons = each.wanted.map((wanted) => compare(wanted, outcomes, isGood));
  return { group, name: each.name, unit: each.unit, measured, comparisons };
}

/** The geometric mean of a group's ratios of plain variants. */
export function groupMean(results: readonly Result[], group: string): number | undefined {
  const ratios = results.flatMap((result) =>
    result.group === group
      ? result.comparisons.flatMap(({ nodetorch, python, ratio }) =>
          nodetorch === 'eager' && python === 'eager' && ratio ? [ratio] : [],
        )
      : [],
  );
  if (ratios.length === 0) return undefined;
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

export function figure(value: number | undefined): string {
  if (value === undefined) return '-';
  if (value === 0 || value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}

const percent = (part: number | undefined): string => (part === undefined ? '-' : `${figure(100 * part)} %`);

function agreement(measured: readonly (Measured | undefined)[]): string {
  const all = measured.flatMap((each) => each?.agreement ?? []);
  if (all.length === 0) return '-';
  return all.every(({ isWithin }) => isWithin) ? 'yes' : 'no';
}

function cells(result: Result, { nodetorch, python, ratio, target, met }: Comparison): string[] {
  const of = (side: Side, variant: Variant) =>
    result.measured.find((each) => each.side === side && each.variant === variant);
  const [ours, theirs] = [of('nodetorch', nodetorch), of('python', python)];
  return [
    result.name,
    nodetorch === python ? nodetorch : `${nodetorch} / ${python}`,
    result.unit,
    figure(ours?.value),
    figure(theirs?.value),
    ratio?.toFixed(2) ?? '-',
    target === undefined ? '-' : `at most ${target}`,
    met === undefined ? '-' : met ? 'yes' : 'no',
    percent(ours?.share),
    agreement([ours, theirs]),
  ];
}

/** What went wrong, where something did, and what runs reported of themselves. */
function notes({ name, measured, skipped }: Result): string[] {
  if (skipped) return [`${name}: skipped: ${skipped}`];
  return measured.flatMap(({ side, variant, error, unavailable, reported, agreement, rounds }) => {
    const who = `${name}, ${side === 'python' ? 'Python' : side} ${variant}`;
    // Of an error, which may be pages long, the first line; the JSON has it all.
    if (error !== undefined) return [`${who}: failed: ${error.split('\n')[0]}`];
    if (unavailable !== undefined) return [`${who}: not available: ${unavailable}`];
    if (rounds === undefined) return [`${who}: not timed`];
    const told = Object.entries(reported ?? {}).map(([key, value]) => `${key} ${figure(value)}`);
    const apart = agreement && !agreement.isWithin ? [`differs by ${agreement.difference.toPrecision(2)}`] : [];
    return told.length + apart.length > 0 ? [`${who}: ${[...told, ...apart].join(', ')}`] : [];
  });
}

const HEAD = ['', 'variants', 'unit', 'nodetorch', 'Python', 'ratio', 'target', 'met', 'of the chip', 'same numbers'];
const TEXT = 3;

/** One row of the table for each comparison. */
export function rows(result: Result): string[][] {
  return result.skipped ? [] : result.comparisons.map((comparison) => cells(result, comparison));
}

/** A run as a text in Markdown. */
export function markdown(run: Run): string {
  const { machine, torch, peaks } = run;
  const where = machine.gpu ? `${machine.gpu}, driver ${machine.driver}` : `${machine.cpu}, no GPU`;
  const lines = [
    `${where}; ${machine.cores} cores, Node ${machine.node}, libtorch ${torch.nodetorch}${torch.cuda ? ` with CUDA ${torch.cuda}` : ''}; ` +
      (torch.python ? `Python ${machine.python} with torch ${torch.python}` : 'no Python with torch'),
    '',
    `${run.date}, device ${run.device}, size ${run.size}, timed by ${run.clock}, ${Math.round(run.seconds)} s. ` +
      'Medians; a ratio is of times, nodetorch over Python, so that below 1 is faster.',
  ];
  if (peaks) {
    const { tflops, terabytes } = peaks.reachable;
    const { nominal } = peaks;
    lines[2] +=
      ` "Of the chip" is the share of what it reaches in practice: ${figure(tflops.bf16)} TFLOP/s in bf16 (nominally` +
      ` ${figure(nominal.tflops.bf16)}), ${figure(tflops.tf32)} in tf32, ${figure(tflops.fp32)} in fp32, and` +
      ` ${figure(terabytes)} TB/s (nominally ${figure(nominal.terabytes)}).`;
  }
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  lines.push('', line(HEAD), line(HEAD.map((_, i) => (i < TEXT ? '---' : '---:'))));
  for (const result of run.results) lines.push(...rows(result).map(line));
  const mean = groupMean(run.results, 'launch');
  if (mean !== undefined) {
    lines.push(line(['launch: geometric mean', 'eager', ...Array(3).fill(''), mean.toFixed(2), ...Array(4).fill('')]));
  }
  const told = run.results.flatMap(notes);
  if (told.length > 0) lines.push('', ...told.map((note) => `- ${note}`));
  return `${lines.join('\n')}\n`;
}

/** The name of a run's files, without their ending: `<gpu>-<torch>`. */
export function baseName({ machine, torch }: Run): string {
  const gpu = (machine.gpu ?? 'cpu')
    .replace(/^NVIDIA /, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${gpu}-torch-${torch.nodetorch}`;
}
