import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { Figure } from '../../../lib/plot/index.js';
import { SummaryWriter } from '../../../lib/train/index.js';
import { crc32c } from '../../../lib/train/tensorboard/crc32c.js';
import { eventFiles, eventsByRun, png, readRecords, scalars } from './events.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-writer-'));
afterAll(() => rmSync(folder, { recursive: true }));

function linkOf(fd: string): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return null;
  }
}

let runs = 0;
const fresh = () => join(folder, String(runs++));

describe('crc32c', () => {
  it('is that of the standard', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
    expect(crc32c(new Uint8Array())).toBe(0);
  });

  it('does not depend on how many bytes are taken at a time', () => {
    const bitwise = (bytes: Uint8Array) => {
      let crc = ~0;
      for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
      }
      return ~crc >>> 0;
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => crc32c(bytes) === bitwise(bytes)));
  });
});

describe('SummaryWriter', () => {
  it('names its files as TensorBoard looks for them, also two in one second', async () => {
    const logDir = fresh();
    const writers = [1, 2, 3].map(() => new SummaryWriter(logDir, { filenameSuffix: '.mine' }));
    for (const [i, writer] of writers.entries()) writer.addScalar('x', i);
    await Promise.all(writers.map((writer) => writer.close()));
    const names = readdirSync(logDir).map((name) => name.split('.'));
    expect(names).toHaveLength(3);
    for (const name of names) {
      expect(name.slice(0, 3)).toEqual(['events', 'out', 'tfevents']);
      expect(name[3]).toMatch(/^\d{10}$/);
      expect(name.join('.')).toContain(`.${hostname()}.${process.pid}.`);
      expect(name.at(-1)).toBe('mine');
    }
    expect(eventFiles(logDir).flatMap((file) => scalars(file).map(([, , value]) => value))).toEqual([0, 1, 2]);
  });

  it('has a folder of its own unless it is given one', async () => {
    const before = process.cwd();
    mkdirSync(join(folder, 'cwd'));
    process.chdir(join(folder, 'cwd'));
    try {
      const writer = new SummaryWriter({ comment: '_lr0.1' });
      await writer.close();
      expect(writer.logDir).toMatch(/^runs\/[A-Z][a-z]{2}\d\d_\d\d-\d\d-\d\d_.+_lr0\.1$/);
      expect(eventFiles(writer.logDir)).toHaveLength(1);
    } finally {
      process.chdir(before);
    }
  });

  it('writes in order whatever the sizes, and while it is being written', async () => {
    const logDir = fresh();
    const writer = new SummaryWriter(logDir, { maxQueue: 3 });
    const long = 'x'.repeat(17 * 2 ** 20);
    for (let i = 0; i < 400; i++) {
      writer.addScalar('x', i, i);
      // More than may wait: some is written at once, while another write is under way.
      if (i === 203) writer.addText('long', long, i);
      if (i % 7 === 0) await new Promise(setImmediate);
    }
    await writer.flush();
    const [file] = eventFiles(logDir) as [string];
    const steps = (events: [string, number, number][]) => events.map(([, step]) => step);
    const all = Array.from({ length: 400 }, (_, i) => i);
    expect(steps(scalars(file))).toEqual(all);
    writer.addScalar('x', 400, 400);
    await writer.close();
    await writer.close();
    expect(steps(scalars(file))).toEqual([...all, 400]);
    expect(readRecords(file)).toHaveLength(1 + 401 + 1);
    // As in Python, a closed writer goes on in another file.
    writer.addScalar('x', 401, 401);
    await writer.close();
    expect(eventFiles(logDir)).toHaveLength(2);
  });

  it('writes what waits too long', async () => {
    const logDir = fresh();
    const writer = new SummaryWriter(logDir, { flushSecs: 0.01 });
    writer.addScalar('x', 1);
    const [file] = eventFiles(logDir) as [string];
    while (scalars(file).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await writer.close();
  });

  it.each(['end', 'exit', 'throw', 'kill'])('loses nothing when the process ends: %s', (how) => {
    const logDir = fresh();
    const script = new URL('writing-process.ts', import.meta.url).pathname;
    const { status, signal, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, logDir, how], {
      encoding: 'utf8',
    });
    if (how === 'end') expect(stderr).toBe('');
    if (how === 'throw') expect(stderr).toContain('on purpose');
    expect([status, signal]).toEqual(
      { end: [0, null], exit: [3, null], throw: [1, null], kill: [null, 'SIGKILL'] }[how],
    );
    const [file] = eventFiles(logDir) as [string];
    const values = scalars(file)
      .filter(([tag]) => tag === 'x')
      .map(([, , value]) => value);
    expect(values).toEqual(Array.from({ length: 1005 }, (_, i) => i));
  });

  it('says clearly what can not be written', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    expect(() => new SummaryWriter(join(file, 'run'))).toThrow(
      /can't make an event file in .*a file\/run: .*\(ENOTDIR\)/,
    );
    const writer = new SummaryWriter(fresh());
    expect(() => writer.addScalar('x', 'high' as never)).toThrow(TypeError);
    expect(() => writer.addScalar('x', torch.tensor([1, 2]))).toThrow(
      /expected one number, got Tensor\(float32 \[2\]\)/,
    );
    expect(() => writer.addScalar(1 as never, 1)).toThrow(/tag should be a string, got 1/);
    expect(() => writer.addScalar('x', 1, 0.5)).toThrow(/globalStep should be an integer, got 0.5/);
    expect(() => writer.addScalar('x', 1, 2, { wallTime: 3 } as never)).toThrow(
      /unknown option 'wallTime'.*'walltime'/,
    );
    expect(() => writer.addScalars('x', [1] as never)).toThrow(/tagScalarDict should be an object/);
    expect(() => writer.addHistogram('x', [])).toThrow(/no finite number/);
    expect(() => writer.addHistogram('x', [Number.NaN, Infinity])).toThrow(RangeError);
    expect(() => writer.addHistogram('x', [1], { bins: 'auto' as never })).toThrow(/'tensorflow', a positive number/);
    expect(() => writer.addImage('x', torch.zeros([2, 3]))).toThrow(/dataformats/);
    expect(() => writer.addImage('x', torch.zeros([2, 4, 4]))).toThrow(/1, 3 or 4 channels/);
    expect(() => writer.addImage('x', torch.zeros([3, 0, 4]))).toThrow(/nothing to see/);
    expect(() => writer.addText('x', 3 as never)).toThrow(/expected a string, got 3/);
    expect(() => writer.addPrCurve('x', [0, 1], [0.5])).toThrow(/a label for each/);
    expect(() => writer.addPrCurve('x', [0, 1], [0.5, 1.5])).toThrow(/between 0 and 1/);
    expect(() => writer.addAudio('x', torch.zeros([2, 5]))).toThrow(/one channel/);
    expect(() => writer.addHparams({ a: [] as never }, {})).toThrow(/'a' should be a number/);
    expect(() => writer.addHparams({ a: 1 }, {}, { hparamDomainDiscrete: { a: ['x'] } })).toThrow(/array of numbers/);
    expect(() => writer.addCustomScalars({ a: { b: ['Margin', ['x']] } })).toThrow(
      /\['Margin', \[value, lower, upper\]\]/,
    );
    await expect(writer.addFigure('x', {} as never)).rejects.toThrow(/expected a plot.Figure/);
    expect(() => new SummaryWriter({ maxQueue: -1 })).toThrow(RangeError);
    expect(() => new SummaryWriter({ flushSecs: 1e9 })).toThrow(/flushSecs/);
    await writer.close();
  });

  it.runIf(existsSync('/dev/full'))('tells of a full disk at the next call, and does not hang', async () => {
    const logDir = fresh();
    const writer = new SummaryWriter(logDir);
    const [file] = eventFiles(logDir) as [string];
    // The open file becomes the device on which every write fails as on a full disk.
    const descriptor = readdirSync('/proc/self/fd').find((fd) => linkOf(fd) === file)!;
    closeSync(Number(descriptor));
    const opened: number[] = [];
    do opened.push(openSync('/dev/full', 'w'));
    while (opened.at(-1) !== Number(descriptor));
    for (const other of opened.slice(0, -1)) closeSync(other);

    writer.addScalar('x', 1);
    await expect(writer.flush()).rejects.toThrow(
      /^SummaryWriter: can't write .*: no space left on the device \(ENOSPC\)\.$/,
    );
    expect(() => writer.addScalar('x', 2)).toThrow(/ENOSPC/);
    await expect(writer.close()).rejects.toThrow(/ENOSPC/);
    await writer.close();
  });

  it.skipIf(process.getuid?.() === 0)('tells of a folder that is not its own', () => {
    const locked = fresh();
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(() => new SummaryWriter(join(locked, 'run'))).toThrow(/permission denied \(EACCES\)/);
  });

  it('leaves what can be read where its end is cut off', async () => {
    const logDir = fresh();
    const writer = new SummaryWriter(logDir);
    for (let i = 0; i < 20; i++) writer.addScalar('x', i, i);
    await writer.close();
    const [file] = eventFiles(logDir) as [string];
    truncateSync(file, readFileSync(file).length - 5);
    expect(() => readRecords(file)).toThrow('cut off');
  });

  it('adds pictures of plots in their order, which close waits for', async () => {
    const logDir = fresh();
    const writer = new SummaryWriter(logDir);
    const figure = new Figure(
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>',
    );
    void writer.addFigure('plot', figure, 1);
    void writer.addFigure('plot', figure, 2);
    await writer.close();
    const events = eventsByRun(logDir)['.']!;
    expect(events).toHaveLength(2);
    const { width, height, channels } = await sharp(png(events[0]!)).metadata();
    expect([width, height, channels]).toEqual([40, 20, 3]);
  });

  it('keeps runs of their own for addScalars and addHparams', async () => {
    const logDir = fresh();
    await using writer = new SummaryWriter(logDir);
    for (let step = 0; step < 3; step++) writer.addScalars('loss/all', { train: step, val: 2 * step }, step);
    writer.addHparams({ lr: 0.1, nesterov: true, name: 'sgd' }, { loss: 1 }, { runName: 'trial' });
    writer.addHparams({ lr: 0.2 }, { loss: 2 });
    await writer.flush();
    const runsOf = Object.keys(eventsByRun(logDir)).sort();
    expect(runsOf.filter((run) => !/^\d/.test(run))).toEqual(['.', 'loss_all_train', 'loss_all_val', 'trial']);
    expect(runsOf.filter((run) => /^\d{10}\.\d+$/.test(run))).toHaveLength(1);
    expect(scalars(eventFiles(join(logDir, 'loss_all_val'))[0]!)).toEqual([0, 1, 2].map((i) => ['loss/all', i, 2 * i]));
    expect(scalars(eventFiles(join(logDir, 'trial'))[0]!)).toEqual([['loss', 0, 1]]);
  });

  it('writes points for the projector', async () => {
    const logDir = fresh();
    await using writer = new SummaryWriter(logDir);
    torch.scope(() => {
      const points = torch.arange(6, { dtype: 'float32' }).div(2).reshape([3, 2]);
      writer.addEmbedding(points, ['a', 'b', 'ü'], { labelImg: torch.ones([3, 1, 2, 4]), globalStep: 7, tag: 'a/b' });
      writer.addEmbedding(points, {
        metadata: [
          ['x', 1],
          ['y', 2],
          ['z', 3],
        ],
        metadataHeader: ['name', 'size'],
      });
      expect(() => writer.addEmbedding(points, ['a'])).toThrow(/metadata for each of 3 points/);
      expect(() => writer.addEmbedding(points.flatten())).toThrow(/\[N, D\]/);
    });
    const read = (name: string) => readFileSync(join(logDir, name), 'utf8');
    expect(read('00007/a%2fb/tensors.tsv')).toBe('0\t0.5\n1\t1.5\n2\t2.5\n');
    expect(read('00007/a%2fb/metadata.tsv')).toBe('a\nb\nü\n');
    expect(read('00000/default/metadata.tsv')).toBe('name\tsize\nx\t1\ny\t2\nz\t3\n');
    const { width, height } = await sharp(join(logDir, '00007/a%2fb/sprite.png')).metadata();
    expect([width, height]).toEqual([8, 4]);
    const config = read('projector_config.pbtxt');
    expect(config.match(/^embeddings \{$/gm)).toHaveLength(2);
    expect(config).toContain('tensor_name: "a/b:00007"');
    expect(config).toContain('tensor_path: "00000/default/tensors.tsv"');
  });
});
