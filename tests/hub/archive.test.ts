import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractArchive } from '../../lib/hub/archive/extract.js';
import { type Member, tarOf, zipOf } from './archives.js';

let root: string;
let target: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nodetorch-archive-'));
  target = join(root, 'inside', 'target');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, bytes: Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, bytes);
  return path;
}

/** All files below a folder, with what is in them. */
function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
      }),
  );
}

const members: Member[] = [
  { path: 'set/', kind: 'folder' },
  { path: 'set/a.txt', data: 'first' },
  { path: './set/deep/ü/b.txt', data: 'second' },
  { path: 'top.txt', data: '' },
  { path: 'set/large.bin', data: 'x'.repeat(200_000) },
];
const unpacked = {
  'set/a.txt': 'first',
  'set/deep/ü/b.txt': 'second',
  'top.txt': '',
  'set/large.bin': 'x'.repeat(200_000),
};

describe('extractArchive', () => {
  it.each([
    ['a.tar', (all: Member[]) => tarOf(all)],
    ['a.tar.gz', (all: Member[]) => gzipSync(tarOf(all))],
    ['A.TGZ', (all: Member[]) => gzipSync(tarOf(all))],
    ['a.zip', (all: Member[]) => zipOf(all)],
  ])('unpacks %s', async (name, pack) => {
    expect(await extractArchive(put(name, pack(members)), target)).toBe(target);
    expect(filesIn(target)).toEqual(unpacked);
    expect(readdirSync(target).sort()).toEqual(['set', 'top.txt']);
  });

  it('unpacks beside the archive, over what is there, and removes the archive if told', async () => {
    mkdirSync(join(root, 'set'));
    writeFileSync(join(root, 'set', 'a.txt'), 'old');
    writeFileSync(join(root, 'set', 'other.txt'), 'other');
    const archive = put('a.tar', tarOf(members));
    expect(await extractArchive(archive, { removeFinished: true })).toBe(root);
    expect(filesIn(root)).toEqual({ ...unpacked, 'set/other.txt': 'other' });
  });

  it('unpacks one file', async () => {
    const path = await extractArchive(put('labels.gz', gzipSync('seven')), target);
    expect([path, readFileSync(path, 'utf8')]).toEqual([join(target, 'labels'), 'seven']);
  });

  it('unpacks long names, which need headers of their own', async () => {
    const path = `${'folder/'.repeat(30)}${'n'.repeat(150)}`;
    await extractArchive(put('a.tar', tarOf([{ path, data: 'x' }])), target);
    expect(filesIn(target)).toEqual({ [path]: 'x' });
  });

  it('removes what a killed process left', async () => {
    const child = spawn(process.execPath, ['--eval', '']);
    await once(child, 'close');
    const archive = put('a.tar', tarOf(members));
    const abort = new AbortController();
    abort.abort();
    await expect(extractArchive(archive, target, { signal: abort.signal })).rejects.toThrow(/abort/i);
    // The name that an unpacking process gives its folder, but of a process that is no longer there.
    const { claim, release, tagOf } = await import('../../lib/hub/partial.js');
    const own = claim(join(target, 'a.tar.unpacked'), tagOf(''));
    release(own);
    const left = own.replace(`-${process.pid}-`, `-${child.pid}-`);
    mkdirSync(join(left, 'set'), { recursive: true });
    writeFileSync(join(left, 'set', 'half.txt'), 'half');
    await extractArchive(archive, target);
    expect(filesIn(target)).toEqual(unpacked);
    expect(existsSync(left)).toBe(false);
  });
});

/** Nothing of a refused archive may be left, inside the folder or out of it. */
async function expectRefused(name: string, bytes: Uint8Array, message: RegExp, limits = {}): Promise<void> {
  const archive = put(name, bytes);
  const error = await extractArchive(archive, target, limits).catch((e) => e);
  expect(error).toBeInstanceOf(RangeError);
  expect(error.message).toMatch(message);
  expect(filesIn(root)).toEqual({ [name]: readFileSync(archive, 'utf8') });
  expect(readdirSync(root).sort()).toEqual([name, 'inside'].sort());
  rmSync(archive);
}

describe('a hostile archive', () => {
  it.each([
    ['../out.txt', /leads out of the folder|invalid relative path/],
    ['a/../../out.txt', /leads out of the folder|invalid relative path/],
    ['set/..', /leads out of the folder|invalid relative path/],
    ['/tmp/out.txt', /absolute/],
  ])('does not write to %s', async (path, message) => {
    const hostile: Member[] = [
      { path: 'good.txt', data: 'good' },
      { path, data: 'bad' },
    ];
    await expectRefused('a.tar', tarOf(hostile), message);
    await expectRefused('b.zip', zipOf(hostile), message);
  });

  it.each([
    ['symlink', '/etc', /a link to '\/etc'/],
    ['symlink', 'good.txt', /a link to 'good\.txt'/],
    ['hardlink', '/etc/passwd', /a link to '\/etc\/passwd'/],
    ['device', '', /of the type CharacterDevice/],
    ['fifo', '', /of the type FIFO/],
  ] as const)('makes no %s to "%s"', async (kind, link, message) => {
    const hostile: Member[] = [
      { path: 'good.txt', data: 'good' },
      { path: 'trick', kind, link },
      { path: 'trick/file.txt', data: 'bad' },
    ];
    await expectRefused('a.tar', tarOf(hostile), message);
  });

  it('makes no link in a zip file either, and reads nothing encrypted', async () => {
    await expectRefused('a.zip', zipOf([{ path: 'trick', kind: 'symlink', data: '/etc' }]), /it is a link/);
    const encrypted = zipOf([{ path: 'secret', data: 'x' }]);
    for (const at of [6, encrypted.indexOf('PK\x01\x02') + 8]) encrypted[at] = 1;
    await expectRefused('b.zip', encrypted, /encrypted/);
  });

  it('is refused where it is too much', async () => {
    const many = tarOf(Array.from({ length: 20 }, (_, i) => ({ path: `f${i}`, data: 'x'.repeat(100) })));
    await expectRefused('a.tar', many, /more than 10 files.*option maxFiles/, { maxFiles: 10 });
    await expectRefused('a.tar', many, /more than 1000 bytes.*option maxBytes/, { maxBytes: 1000 });
  });

  it('is refused where it is a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(66_000_000));
    await expectRefused('bomb.gz', bomb, /more than 300 times its own \d+ bytes.*option maxRatio/);
    await extractArchive(put('bomb.gz', bomb), target, { maxRatio: 2000 });
    expect(statSync(join(target, 'bomb')).size).toBe(66_000_000);
  });

  it('may call a file what is a folder', async () => {
    const hostile: Member[] = [
      { path: 'a', data: 'file' },
      { path: 'a/b', data: 'file below a file' },
    ];
    await expectRefused('a.tar', tarOf(hostile), /"a\/b", which is refused: (EEXIST|ENOTDIR)/);
  });
});

describe('a damaged archive', () => {
  const tar = tarOf(members);
  it.each([
    ['a.tar', tar.subarray(0, 100_000)],
    ['a.tar', Buffer.from('this is no archive')],
    ['a.tar.gz', gzipSync(tar).subarray(0, 300)],
    ['a.tar.gz', tar],
    ['a.zip', zipOf(members).subarray(0, 300)],
    ['a.gz', Buffer.from('this is not packed')],
  ])('%s leaves nothing behind', async (name, bytes) => {
    await expectRefused(name, bytes, /extractArchive: .*can't be unpacked: .*Is it damaged/);
  });

  it('ends well or with an error, whatever is in it', async () => {
    const whole = Buffer.from(
      tarOf([
        { path: 'a/b.txt', data: 'hello' },
        { path: 'c', data: 'world' },
      ]),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          await extractArchive(put('f.tar', bytes.subarray(0, length)), target).catch((error) => {
            expect(error).toBeInstanceOf(RangeError);
          });
          rmSync(target, { recursive: true, force: true });
          expect(readdirSync(root).sort()).toEqual(['f.tar', 'inside']);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('says what it takes', async () => {
  await expect(extractArchive(put('a.rar', Buffer.alloc(1)))).rejects.toThrow(/ends in none of \.tar\.gz, \.tgz/);
  await expect(extractArchive(join(root, 'none.zip'))).rejects.toThrow(/ENOENT/);
  await expect(extractArchive(3 as never)).rejects.toThrow(/fromPath should be a path, got 3/);
  await expect(extractArchive('a.zip', target, { maxBytes: 0 })).rejects.toThrow(/maxBytes should be more than 0/);
  await expect(extractArchive('a.zip', target, { maxbytes: 1 } as never)).rejects.toThrow(/Did you mean 'maxBytes'/);
});
