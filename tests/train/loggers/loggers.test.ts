import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { nn } from '../../../lib/index.js';
import { type Callback, callbacks, metrics, Trainer } from '../../../lib/train/index.js';
import { makeParts } from '../fixtures.js';
import { eventFiles, eventsByRun, scalars } from '../tensorboard/events.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-loggers-'));
afterAll(() => rmSync(folder, { recursive: true }));
torch.setNumThreads(1);
let paths = 0;
const fresh = (ending = '') => join(folder, `${paths++}${ending}`);

/** Trains for some epochs of ten steps, with or without validation, from a checkpoint where there is one. */
function train(
  callback: Callback,
  epochs: number,
  { resume = false as string | boolean, others = [] as Callback[], valid = false } = {},
) {
  const { net, optimizer, train: loader, validation } = makeParts();
  const trainer = new Trainer(net, {
    optimizer,
    loss: nn.functional.crossEntropy,
    metrics: { accuracy: metrics.accuracy() },
    device: 'cpu',
  });
  return trainer.fit(loader, { epochs, resume, callbacks: [callback, ...others], ...(valid ? { validation } : {}) });
}

const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

describe('csvLogger', () => {
  it('writes a line an epoch, and goes on with the file when training is resumed', async () => {
    const [path, checkpoint] = [fresh('.csv'), fresh('.pt')];
    const save = [callbacks.checkpoint(checkpoint, { saveBest: false })];
    const history = await train(callbacks.csvLogger(path), 2, { others: save });
    expect(lines(path)).toEqual([
      'epoch,loss,accuracy,seconds',
      ...[0, 1].map((i) =>
        [i + 1, history.history.loss![i], history.history.accuracy![i], history.seconds[i]].join(','),
      ),
    ]);
    // An epoch that was not saved any more, and a line that was cut off.
    appendFileSync(path, '3,0.1,0.9,1\n4,0.1');
    const resumed = await train(callbacks.csvLogger(path), 4, { resume: checkpoint, others: save, valid: true });
    const [header, ...rows] = lines(path);
    expect(header).toBe('epoch,loss,accuracy,seconds,valLoss,valAccuracy');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['1', '2', '3', '4']);
    expect(rows[0]).toMatch(/,,$/);
    expect(rows[3]!.split(',').slice(4).map(Number)).toEqual([
      resumed.history.valLoss![3],
      resumed.history.valAccuracy![3],
    ]);
    // Where the file is lost, the history tells what was in it.
    rmSync(path);
    await train(callbacks.csvLogger(path), 5, { resume: checkpoint, others: save });
    expect(lines(path).map((row) => row.split(',')[0])).toEqual(['epoch', '1', '2', '3', '4', '5']);
  });

  it('begins anew unless it is to append', async () => {
    const path = fresh('.csv');
    await train(callbacks.csvLogger(path, { separator: ';' }), 2);
    await train(callbacks.csvLogger(path, { separator: ';' }), 1);
    expect(lines(path).map((row) => row.split(';')[0])).toEqual(['epoch', '1']);
    await train(callbacks.csvLogger(path, { separator: ';', append: true }), 2);
    expect(lines(path).map((row) => row.split(';')[0])).toEqual(['epoch', '1', '1', '2']);
  });

  it('says what is wrong', async () => {
    expect(() => callbacks.csvLogger(3 as never)).toThrow(/path should be a string, got 3/);
    expect(() => callbacks.csvLogger('x', { separator: '::' })).toThrow(/one character/);
    expect(() => callbacks.csvLogger('x', { apend: true } as never)).toThrow(/'append'/);
    const file = fresh();
    writeFileSync(file, '');
    await expect(train(callbacks.csvLogger(join(file, 'log.csv')), 1)).rejects.toThrow(
      /callbacks.csvLogger: can't write .*log\.csv: /,
    );
  });
});

describe('jsonLogger', () => {
  it('writes epochs and steps, none of them twice', async () => {
    const [path, checkpoint] = [fresh('.jsonl'), fresh('.pt')];
    const save = [callbacks.checkpoint(checkpoint, { saveBest: false })];
    const history = await train(callbacks.jsonLogger(path, { everySteps: 4 }), 1, { others: save });
    const read = () => lines(path).map((line) => JSON.parse(line));
    expect(read().map(({ epoch, step, globalStep }) => [epoch, step, globalStep])).toEqual([
      [1, 4, 4],
      [1, 8, 8],
      [1, undefined, undefined],
    ]);
    expect(read().at(-1)).toEqual({
      epoch: 1,
      loss: history.history.loss![0],
      accuracy: history.history.accuracy![0],
      seconds: history.seconds[0],
    });
    appendFileSync(path, '{"epoch":2,"step":2,"globalStep":12,"loss":1}\n{"epoch":2,"lo');
    await train(callbacks.jsonLogger(path, { everySteps: 4 }), 2, { resume: checkpoint });
    expect(read().map(({ epoch, globalStep }) => [epoch, globalStep])).toEqual([
      [1, 4],
      [1, 8],
      [1, undefined],
      [2, 12],
      [2, 16],
      [2, 20],
      [2, undefined],
    ]);
  });
});

describe('tensorBoard', () => {
  it('writes figures, learning rates and distributions by steps', async () => {
    const logDir = fresh();
    const hparams = { lr: 0.01 };
    const log: string[] = [];
    const callback = callbacks.tensorBoard(logDir, {
      everySteps: 5,
      histograms: true,
      hparams,
      log: (writer, { epoch }) => void log.push(`${writer.logDir} ${epoch}`),
    });
    const history = await train(callback, 2, { valid: true });
    const [own] = eventFiles(join(logDir, 'train')) as [string];
    const found = scalars(own);
    const of = (tag: string) => found.filter(([name]) => name === tag).map(([, step, value]) => [step, value]);
    expect(of('step/loss').map(([step]) => step)).toEqual([5, 10, 15, 20]);
    expect(of('loss')).toEqual([10, 20].map((step, i) => [step, Math.fround(history.history.loss![i]!)]));
    expect(of('learningRate')).toEqual([10, 20].map((step) => [step, Math.fround(0.01)]));
    expect(of('epoch/number')).toEqual([
      [10, 1],
      [20, 2],
    ]);
    const [validation] = eventFiles(join(logDir, 'validation')) as [string];
    expect(scalars(validation).map(([tag, step]) => `${tag} ${step}`)).toEqual([
      'loss 10',
      'accuracy 10',
      'loss 20',
      'accuracy 20',
    ]);
    expect(log).toEqual([1, 2].map((epoch) => `${logDir}/train ${epoch}`));
    const text = eventsByRun(logDir).train!.map(String).join('\n');
    expect(text).toContain('weights/0/bias');
    expect(text).toContain('gradients/3/weight');
    expect(existsSync(join(logDir, 'hparams'))).toBe(true);
  });

  it('hides what a resumed training does again', async () => {
    const [logDir, checkpoint] = [fresh(), fresh('.pt')];
    await train(callbacks.tensorBoard(logDir), 1, { others: [callbacks.checkpoint(checkpoint, { saveBest: false })] });
    await train(callbacks.tensorBoard(logDir), 2, { resume: checkpoint });
    const files = eventFiles(join(logDir, 'train')).sort(
      (a, b) => Number(a.split('.').at(-1)) - Number(b.split('.').at(-1)),
    );
    expect(files).toHaveLength(2);
    // The second begins with a session from step 11 on: event 2 has step (2) 11 and a session log (7) that starts (1: 1).
    const start = readFileSync(files[1]!);
    expect(start.includes(Buffer.from([0x10, 11, 0x3a, 2, 0x08, 1]))).toBe(true);
  });

  it('closes its files when training fails', async () => {
    const logDir = fresh();
    const failing: Callback = {
      onStepEnd: ({ globalStep }) => {
        if (globalStep === 3) throw new Error('on purpose');
      },
    };
    const callback = callbacks.tensorBoard(logDir, { everySteps: 1 });
    await expect(train(callback, 1, { others: [failing] })).rejects.toThrow('on purpose');
    expect(scalars(eventFiles(join(logDir, 'train'))[0]!)).toHaveLength(3);
    expect(() => callbacks.tensorBoard(3 as never)).toThrow(/logDir should be a string, got 3/);
    expect(() => callbacks.tensorBoard('x', { histograms: 0.5 })).toThrow(/histograms/);
  });
});
