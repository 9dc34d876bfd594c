import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A list longer than this is cut in the Markdown; the JSON has all of it. */
const LIST_LENGTH = 100;

/**
 * Writes what came of a run as JSON and as Markdown.
 *
 * @returns {string[]} the files' paths
 */
export function write(folder, run) {
  mkdirSync(folder, { recursive: true });
  const name = slug(`${run.gpu?.name ?? 'no gpu'} torch ${run.libtorch.version}`);
  const steps = run.steps.map(({ lists, markdown, ...step }) => step);
  const files = [join(folder, `${name}.json`), join(folder, `${name}.md`)];
  writeFileSync(files[0], `${JSON.stringify({ ...run, steps }, null, 1)}\n`);
  writeFileSync(files[1], markdown(run));
  return files;
}

function markdown(run) {
  const { gpu, libtorch, steps } = run;
  const machine = gpu ? `${gpu.name}, ${gpu.memoryMiB} MiB, driver ${gpu.driver}` : 'no GPU';
  const lines = [
    `# ${run.dryRun ? 'Dry run' : 'Run'} on ${gpu?.name ?? 'a machine without a GPU'}`,
    '',
    `${run.date.slice(0, 10)}; ${machine}; libtorch ${libtorch.version}; Node ${run.node}; tensors on \`${run.device}\`; ${Math.round(run.seconds)} s in all.`,
    '',
    '| step | result | seconds | |',
    '| --- | --- | --- | --- |',
    ...steps.map((step) => `| ${step.name} | ${step.status} | ${step.seconds.toFixed(0)} | ${cell(step.summary)} |`),
  ];
  for (const { lists, markdown: table } of steps) {
    for (const [title, items] of Object.entries(lists ?? {})) {
      if (items.length === 0) continue;
      lines.push('', `## ${title}`, '', ...items.slice(0, LIST_LENGTH).map((item) => `- ${item}`));
      if (items.length > LIST_LENGTH) lines.push(`- and ${items.length - LIST_LENGTH} more`);
    }
    if (table) lines.push('', '## Measured', '', table.trim());
  }
  return `${lines.join('\n')}\n`;
}

const slug = (text) => text.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
