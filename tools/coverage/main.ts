/**
 * Compares PyTorch's public names with ours and writes docs/coverage.md: `npm run coverage`, or
 * `npm run coverage -- --check` to find out whether the page is up to date and nothing is missing without a reason.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from './check.js';
import { compare } from './compare.js';
import { page } from './page.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { version, modules } = JSON.parse(readFileSync(file('python-names.json'), 'utf8'));
const compared = compare(modules);
const text = page(version, compared);
const output = file('../../docs/coverage.md');

const failures = check(compared);
if (process.argv.includes('--check')) {
  if (readFileSync(output, 'utf8') !== text) {
    failures.push('docs/coverage.md is not what the comparison writes: run npm run coverage');
  }
} else {
  writeFileSync(output, text);
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length ? 1 : 0;
