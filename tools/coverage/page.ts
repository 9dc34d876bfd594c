import type { Module } from './compare.js';

const anchor = (path: string) => path.toLowerCase().replaceAll('.', '');

function totals({ path, rows }: Module): string {
  const there = rows.filter((row) => row.here !== undefined).length;
  return `| [${path}](#${anchor(path)}) | ${there} | ${rows.length - there} | ${rows.length} |`;
}

function section({ path, rows }: Module): string {
  const lines = rows.map(
    ({ name, here, reason }) => `| \`${name}\` | ${here ? `\`${here}\`` : `missing: ${reason}`} |`,
  );
  return [`## ${path}`, '', '| Python | here |', '| --- | --- |', ...lines].join('\n');
}

/** The page about all modules: totals first, then a table a module. */
export function page(version: string, modules: readonly Module[]): string {
  return `${[
    '# Coverage',
    '',
    `Every public name of PyTorch ${version}, and what stands for it here. Written by \`npm run coverage\` from the names that`,
    '`tools/coverage/python-names.py` found and from the reasons in `tools/coverage/reasons.ts`.',
    '',
    '| module | there | missing | names |',
    '| --- | ---: | ---: | ---: |',
    ...modules.map(totals),
    '',
    modules.map(section).join('\n\n'),
  ].join('\n')}\n`;
}
