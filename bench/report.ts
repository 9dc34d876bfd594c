// What a run leaves: a JSON file with machine and versions, the README's short table, and docs/performance.md's of all operators.
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

export const median = (list: number[]): number => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

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

const isOperator = ({ name }: Result): boolean => name.startsWith('op ');

/** The operator with the largest ratio. */
export function slowest(results: readonly Result[]): Result | undefined {
  const compared = results.filter((result) => isOperator(result) && result.ratio !== undefined);
  return compared.reduce<Result | undefined>((a, b) => (a && a.ratio! >= b.ratio! ? a : b), undefined);
}

/** The operators that the README shows, one of each kind of call. */
const SHOWN = ['add', 'add_', 'sum', 'linear', 'relu', 'reshape', 'index', 'cat'].map((name) => `op ${name}`);

function table(results: readonly Result[], summary: string[] = []): string {
  const rows = results.map(({ name, nodetorch, python, ratio }) => {
    const cells = [microseconds(nodetorch), microseconds(python), ratio?.toFixed(2) ?? '-'];
    return `| ${name.replace(/^op (.*)/, '`$1`')} | ${cells.join(' | ')} |`;
  });
  return ['| | nodetorch | Python | ratio |', '| --- | ---: | ---: | ---: |', ...rows, ...summary].join('\n');
}

/** The rows that sum up the operators. */
function summary(results: readonly Result[]): string[] {
  const mean = operatorMean(results);
  const last = slowest(results);
  if (mean === undefined || !last) return [];
  return [
    `| ${results.filter(isOperator).length} operators, geometric mean | | | ${mean.toFixed(2)} |`,
    `| the slowest of them, ${last.name.replace(/^op (.*)/, '`$1`')} | | | ${last.ratio!.toFixed(2)} |`,
  ];
}

/** Puts a text between a file's marks `<!-- NAME -->` and `<!-- /NAME -->`. */
function fill(file: string, name: string, text: string): void {
  const path = join(dirname(fileURLToPath(import.meta.url)), '..', file);
  const marked = new RegExp(`(?<=<!-- ${name} -->\\n)[\\s\\S]*?(?=<!-- /${name} -->)`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(marked, () => `${text}\n`),
  );
}

/** Writes `bench/results/<date>-cpu-torch-<version>.json`, and the tables of README.md and docs/performance.md. Returns the file. */
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

  const { results } = run;
  const how = `${machine.cpu}, Node ${machine.node}, libtorch ${run.libtorch}, Python's torch ${run.python}, ${run.threads} thread(s), ${run.rounds} rounds:`;
  const short = results.filter((result) => !isOperator(result) || SHOWN.includes(result.name));
  fill('README.md', 'bench', `${how}\n\n${table(short, summary(results))}`);
  fill('docs/performance.md', 'operators', `${how}\n\n${table(results.filter(isOperator), summary(results))}`);
  return file;
}
