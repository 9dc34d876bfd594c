/**
 * Writes lib/generated from the schemas of the libtorch at hand: `npm run codegen`, or `npm run codegen -- --check` to
 * find out whether what is committed is what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locateLibtorch } from '../../lib/libtorch/locate.js';
import { generate } from './generate.js';

const folder = fileURLToPath(new URL('../../lib/generated', import.meta.url));

function main(): number {
  const libtorch = locateLibtorch();
  const torchgen = join(libtorch.path, '..', 'torchgen');
  if (!existsSync(torchgen)) {
    console.error(`${libtorch.path} is a libtorch without torchgen: the generator needs the one of a wheel.`);
    return 1;
  }
  const files = generate(torchgen, libtorch.path, libtorch.version.replace(/\+.*/, ''));
  const present = existsSync(folder) ? readdirSync(folder) : [];
  if (process.argv.includes('--check')) {
    const names = new Set([...files.keys(), ...present]);
    const stale = [...names].filter((name) => {
      const path = join(folder, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== files.get(name);
    });
    for (const name of stale)
      console.error(`lib/generated/${name} is not what the generator writes: run npm run codegen`);
    return stale.length ? 1 : 0;
  }
  mkdirSync(folder, { recursive: true });
  for (const name of present) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const size = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  console.log(
    `wrote ${files.size} files, ${Math.round(size / 1024)} kB, from the schemas of torch ${libtorch.version}`,
  );
  return 0;
}

process.exit(main());
