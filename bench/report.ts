// What a run leaves: a JSON file with machine and versions, and the table in the README.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Result {
  name: string;
  /** Microseconds a run, medians of the rounds. */
  nodetorch: number;
  python?: number;
  /** The median of the rounds' own ratios, nodetorch over Python: below 1 is faster. */
  ratio?: number;
}

export interface Run {
  libtorch: string;
  python: string | null;
  threads: number;
  rounds: number;
  results: Result[];
}

export function microseconds(value: number | undefined): string {
  if (value === undefined) return '-';
  return value < 10 ? value.toFixed(2) : value < 1000 ? value.toFixed(1) : Math.round(value).toString();
}

/** The geometric mean of the operators' ratios. */
export function operatorMean(results: readonly Result[]): number | undefined {
  const ratios = results.flatMap(({ name, ratio }) => (name.startsWith('op ') && ratio ? [ratio] : []));
  if (ratios.length === 0) return undefined;
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

function markdown(run: Run, machine: { cpu: string; node: string }): string {
  const mean = operatorMean(run.results);
  return [
    `${machine.cpu}, Node ${machine.node}, libtorch ${run.libtorch}, Python's torch ${run.python}, ${run.threads} thread(s), ${run.rounds} rounds:`,
    '',
    '| | nodetorch | Python | ratio |',
    '| --- | ---: | ---: | ---: |',
    ...run.results.map(
      ({ name, nodetorch, python, ratio }) =>
        `| ${name.replace(/^(op) (.*)/, '`$2`')} | ${microseconds(nodetorch)} | ${microseconds(python)} | ${ratio?.toFixed(2)} |`,
    ),
    ...(mean === undefined ? [] : [`| operators, geometric mean | | | ${mean.toFixed(2)} |`]),
  ].join('\n');
}

/** Writes `bench/results/<date>-cpu-torch-<version>.json`, and the README's table between its marks. Returns the file. */
export function save(run: Run): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const machine = {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    platform: `${process.platform}-${process.arch}`,
    node: process.version,
  };
  const date = new Date().toISOString().slice(0, 10);
  const file = join(here, 'results', `${date}-cpu-torch-${run.libtorch}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ date, machine, ...run, operators: operatorMean(run.results) ?? null }, null, 2)}\n`,
  );

  const readme = join(here, '..', 'README.md');
  const marked = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(marked, () => `${markdown(run, machine)}\n`),
  );
  return file;
}
