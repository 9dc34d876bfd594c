import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Remembers in a file from what something was made: the contents of files and folders, and further texts. Contents and
 * not times, because a checkout or a copy changes times.
 */
export class Stamp {
  constructor(file, root, paths, ...texts) {
    this.file = file;
    const hash = createHash('sha256').update(texts.join('\0'));
    for (const path of paths.flatMap((each) => filesUnder(root, each))) {
      hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
    }
    this.value = hash.digest('hex');
  }

  isCurrent() {
    try {
      return readFileSync(this.file, 'utf8') === this.value;
    } catch {
      return false;
    }
  }

  write() {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, this.value);
  }
}

function filesUnder(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
