import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { nn, optim } from '../../lib/index.js';
import { type Callback, callbacks, type FitState, History, metrics, Trainer } from '../../lib/train/index.js';
import { makeParts, weights } from './fixtures.js';

const F = nn.functional;
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-train-'));
afterAll(() => rmSync(folder, { recursive: true }));
torch.setNumThreads(1);

/** What a callback does when the validation loss takes the given course. */
async function play(callback: Callback, course: number[]): Promise<FitState['history']> {
  const { net, optimizer, validation } = makeParts();
  let epoch = 0;
  const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
  trainer.evaluate = async () => ({ loss: course[epoch++]! });
  return trainer.fit(validation, { epochs: course.length, validation, callbacks: [callback] });
}

describe('earlyStopping', () => {
  it('waits for as many epochs as it is told to', async () => {
    const history = await play(callbacks.earlyStopping({ patience: 2 }), [5, 4, 4.5, 4.2, 3, 2]);
    expect([history.epochs, history.stopped]).toEqual([4, 'earlyStopping']);
    const patient = await play(callbacks.earlyStopping({ patience: 3 }), [5, 4, 4.5, 4.2, 3, 2]);
    expect([patient.epochs, patient.stopped]).toEqual([6, null]);
  });

  it('counts small improvements for nothing, and can watch for more', async () => {
    const small = callbacks.earlyStopping({ patience: 2, minDelta: 0.5 });
    expect((await play(small, [5, 4.8, 4.6, 4.4])).epochs).toBe(3);
    const more = callbacks.earlyStopping({ patience: 2, monitor: 'valLoss', mode: 'max' });
    expect((await play(more, [1, 2, 1.5, 1.4, 3])).epochs).toBe(4);
    expect((await play(callbacks.earlyStopping({ patience: 2 }), [Number.NaN, Number.NaN, 1])).epochs).toBe(2);
  });

  it('restores the best epoch', async () => {
    const kept: number[][][] = [];
    let net: nn.Module | undefined;
    const note: Callback = {
      onEpochEnd({ trainer }) {
        net = trainer.net;
        kept.push(weights(net));
      },
    };
    const stopping = callbacks.earlyStopping({ patience: 2, restoreBest: true });
    const both: Callback = {
      onFitStart: (s) => stopping.onFitStart!(s),
      onEpochEnd: async (s) => {
        await note.onEpochEnd!(s);
        await stopping.onEpochEnd!(s);
      },
      onFitEnd: (s) => stopping.onFitEnd!(s),
    };
    await play(both, [5, 4, 4.5, 4.2, 1]);
    expect(kept).toHaveLength(4);
    expect(weights(net!)).toEqual(kept[1]);
  });

  it('says what it can not watch', async () => {
    await expect(play(callbacks.earlyStopping({ monitor: 'valLos' }), [1])).rejects.toThrow(/'valLos'.*'valLoss'/);
    expect(() => callbacks.earlyStopping({ patience: 0 })).toThrow(RangeError);
    expect(() => callbacks.earlyStopping({ mode: 'less' as never })).toThrow(/"less"/);
    expect(() => callbacks.earlyStopping({ minDelta: -1 })).toThrow(RangeError);
  });
});

describe('checkpoint', () => {
  const trained = (parts: ReturnType<typeof makeParts>) => {
    const scheduler = new optim.lrScheduler.StepLR(parts.optimizer, { stepSize: 1, gamma: 0.9 });
    return new Trainer(parts.net, { optimizer: parts.optimizer, scheduler, loss: F.crossEntropy });
  };

  it('is where training goes on as if it had never stopped', async () => {
    const path = join(folder, 'last.pt');
    const whole = makeParts();
    torch.manualSeed(11);
    const wholeHistory = await trained(whole).fit(whole.train, { epochs: 4, validation: whole.validation });

    const first = makeParts();
    torch.manualSeed(11);
    const saving = [callbacks.checkpoint(path, { saveBest: false })];
    await trained(first).fit(first.train, { epochs: 2, validation: first.validation, callbacks: saving });
    const second = makeParts(0.5);
    torch.manualSeed(99);
    const options = { epochs: 4, validation: second.validation, resume: path };
    const history = await trained(second).fit(second.train, options);

    expect(weights(second.net)).toEqual(weights(whole.net));
    expect(history.history).toEqual(wholeHistory.history);
    expect(readdirSync(folder)).toEqual(['last.pt']);
  });

  it('keeps the best', async () => {
    const path = join(folder, 'best.pt');
    await play(callbacks.checkpoint(path), [5, 3, 4]);
    const saved = torch.load(path) as { history: string; net: Map<string, torch.Tensor> };
    expect(JSON.parse(saved.history).history.valLoss).toEqual([5, 3]);
    const { net } = makeParts();
    net.loadStateDict(saved.net);
  });

  it('saves beside the best when training is cut short, and in place where it saves all', async () => {
    const stop: Callback = { onEpochStart: (state) => void (state.epoch === 3 && state.stop('interrupted')) };
    for (const [name, saveBest, expected] of [
      ['a.pt', true, 'a.interrupted.pt'],
      ['b.pt', false, 'b.pt'],
    ] as const) {
      const { net, optimizer, train } = makeParts();
      const callback = callbacks.checkpoint(join(folder, name), { saveBest });
      const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
      await trainer.fit(train, { epochs: 5, callbacks: [stop, callback] });
      const saved = torch.load(join(folder, expected)) as { history: string; net: Map<string, torch.Tensor> };
      expect(JSON.parse(saved.history)).toMatchObject({ stopped: 'interrupted', seconds: { length: 2 } });
      expect([...saved.net.values()].map((t) => t.flatten().tolist())).toEqual(weights(net));
    }
  });

  it('says what it can not resume from', async () => {
    const { net, optimizer, train } = makeParts();
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
    const missing = join(folder, 'nothing.pt');
    await expect(trainer.fit(train, { epochs: 1, resume: missing })).rejects.toThrow(/no checkpoint .*nothing\.pt/);
    const other = join(folder, 'other.pt');
    torch.save(net.stateDict(), other);
    await expect(trainer.fit(train, { epochs: 1, resume: other })).rejects.toThrow(/not written by/);
    expect(() => callbacks.checkpoint(undefined as never)).toThrow(TypeError);
  });
});

describe('saveHistory', () => {
  it('writes after every epoch, what History reads', async () => {
    const path = join(folder, 'runs/history.json');
    const { net, optimizer, train } = makeParts();
    const seen: boolean[] = [];
    const look: Callback = { onEpochStart: () => void seen.push(existsSync(path)) };
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
    const history = await trainer.fit(train, { epochs: 2, callbacks: [look, callbacks.saveHistory(path)] });
    expect(seen).toEqual([false, true]);
    expect(History.load(path)).toEqual(history);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...history.toJSON() });
  });
});

describe('progress', () => {
  class Sink extends Writable {
    text = '';
    override _write(chunk: Buffer, _: string, done: () => void): void {
      this.text += chunk.toString();
      done();
    }
  }

  const run = async (stream: Sink) => {
    const { net, optimizer, train, validation } = makeParts();
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy, metrics: { accuracy: metrics.accuracy() } });
    const stop: Callback = { onEpochEnd: (state) => void (state.epoch === 2 && state.stop('enough')) };
    await trainer.fit(train, { epochs: 10, validation, callbacks: [stop, callbacks.progress({ stream })] });
    return stream.text;
  };

  it('writes a line an epoch to a file', async () => {
    const lines = (await run(new Sink())).trimEnd().split('\n');
    const figures = String.raw`loss \d\.\d{4}  accuracy \d\.\d{4}  valLoss \d\.\d{4}  valAccuracy \d\.\d{4}  \d+\.\ds`;
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(new RegExp(`^epoch  1/10  ${figures}$`));
    expect(lines[1]).toMatch(new RegExp(`^epoch  2/10  ${figures}$`));
    expect(lines[2]).toBe('stopped after 2 epochs: enough');
  });

  it('draws a bar on a terminal', async () => {
    const terminal = Object.assign(new Sink(), {
      isTTY: true,
      columns: 200,
      cursorTo() {},
      clearLine() {},
      moveCursor() {},
    });
    const text = await run(terminal);
    expect(text).toContain('epoch  1/10');
    expect(text).toContain('10/10');
    expect(text).toMatch(/valAccuracy \d\.\d{4}/);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('lets go of the terminal when training fails', async () => {
    const terminal = Object.assign(new Sink(), {
      isTTY: true,
      columns: 80,
      cursorTo() {},
      clearLine() {},
      moveCursor() {},
    });
    const { net, optimizer, train } = makeParts();
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
    const failing: Callback = {
      onStepEnd() {
        throw new Error('disk full');
      },
    };
    const failed = trainer.fit(train, { epochs: 1, callbacks: [callbacks.progress({ stream: terminal }), failing] });
    await expect(failed).rejects.toThrow('disk full');
    const { text } = terminal;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(terminal.text).toBe(text);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });
});
