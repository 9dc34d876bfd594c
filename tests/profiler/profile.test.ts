import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { DataLoader, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { onCpu } from '../device.js';

const { nn, optim } = torch;
const { ProfilerAction, profile, recordFunction, schedule } = torch.profiler;

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-profile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One training step of a linear layer, as in tests/reference/profiler_live.py. */
function step(): void {
  torch.scope(() => {
    const x = torch.ones([2, 4]);
    const net = new nn.Linear(4, 3);
    const opt = new optim.SGD(net.parameters(), { lr: 0.1 });
    recordFunction('forward', () => net.forward(x))
      .sum()
      .backward();
    opt.step();
    opt.zeroGrad();
  });
}

const countOf = (prof: torch.profiler.Profile<unknown>, name: string) =>
  prof.events().filter(({ key }) => key === name).length;

interface TraceFile {
  traceEvents: { name: string; cat?: string; args?: Record<string, unknown> }[];
  [key: string]: unknown;
}
const readTrace = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as TraceFile;

describe('profile', () => {
  it('records operators, regions, backward and optimizers', () => {
    const prof = profile(step, { recordShapes: true });
    for (const name of ['forward', 'aten::linear', 'aten::addmm', 'AddmmBackward0', 'Optimizer.step#SGD.step'])
      expect(countOf(prof, name), name).toBe(1);
    const linear = prof.events().find(({ key }) => key === 'aten::linear')!;
    expect(linear.inputShapes).toEqual([[2, 4], [3, 4], [3]]);
    expect(linear.inputDtypes).toEqual(['float', 'float', 'float']);
    expect(linear.cpuParent!.key).toBe('forward');
    expect(linear.cpuChildren.map(({ key }) => key)).toEqual(['aten::t', 'aten::addmm']);
    expect(linear.timeRange.end).toBeGreaterThan(linear.timeRange.start);
    const table = prof.keyAverages({ groupByInputShape: true }).table({ rowLimit: -1 });
    expect(table).toMatch(/aten::addmm .* \[\[3\], \[2, 4\], \[4, 3\], \[\], \[\]\]/);
    expect(table).toMatch(/\nSelf CPU time total: [\d.]+m?s\n$/);
  });

  it('gives what the function returned', () => {
    expect(profile(() => 7).result).toBe(7);
    expect(profile((prof) => prof.stepNum).result).toBe(0);
  });

  it('waits for an asynchronous function', async () => {
    const prof = await profile(async () => {
      await setTimeout(1);
      return torch.scope(() => torch.ones([2]).add(1).tolist());
    });
    expect(prof.result).toEqual([2, 2]);
    expect(countOf(prof, 'aten::add')).toBe(1);
  });

  it('ends where the function fails', async () => {
    const fail = () => {
      throw new Error('no');
    };
    expect(() => profile(fail)).toThrow('no');
    await expect(profile(async () => fail())).rejects.toThrow('no');
    expect(countOf(profile(step), 'aten::addmm')).toBe(1);
  });

  it('runs until the end of a block, or until stop', () => {
    let kept: torch.profiler.Profile;
    {
      using prof = profile();
      step();
      kept = prof;
    }
    expect(countOf(kept, 'aten::addmm')).toBe(1);
    const prof = profile();
    step();
    prof.stop();
    expect(countOf(prof, 'aten::addmm')).toBe(1);
    prof.start();
    prof.stop();
    expect(prof.events()).toHaveLength(0);
  });

  it('is told a second start and a second stop', () => {
    const prof = profile();
    expect(() => prof.start()).toThrow(/running already: stop\(\) it/);
    expect(() => profile()).toThrow(/a profile is running already: stop it first/);
    expect(() => prof.events()).toThrow(/recorded nothing yet/);
    prof.stop();
    expect(() => prof.stop()).toThrow(/not running/);
    expect(() => prof.step()).toThrow(/not running/);
    expect(() => new torch.profiler.Profile().events()).toThrow(/recorded nothing: start it/);
  });

  it('refuses to end inside a hook, where operators are still at work', () => {
    const prof = profile();
    torch.scope(() => {
      const x = torch.ones([2], { requiresGrad: true });
      x.registerHook(() => {
        expect(() => prof.stop()).toThrow(/inside a hook/);
        return undefined;
      });
      x.mul(2).sum().backward();
    });
    prof[Symbol.dispose]();
    expect(() => profile()[Symbol.dispose]()).not.toThrow();
  });

  it('records memory, with what Python counts', () => {
    const prof = profile(
      () => {
        torch.scope(() => {
          torch
            .ones([64])
            .add(1)
            .mul(torch.ones([1000]).sum());
        });
      },
      { profileMemory: true },
    );
    const averages = new Map(prof.keyAverages().map((average) => [average.key, average]));
    const [all, own] = onCpu
      ? (['cpuMemoryUsage', 'selfCpuMemoryUsage'] as const)
      : (['deviceMemoryUsage', 'selfDeviceMemoryUsage'] as const);
    // The allocator of a GPU gives blocks of 512 bytes.
    const bytes = (elements: number): number => (onCpu ? 4 * elements : 512 * Math.ceil(elements / 128));
    expect(averages.get('aten::ones')![all]).toBe(bytes(64) + bytes(1000));
    expect(averages.get('aten::ones')![own]).toBe(0);
    expect(averages.get('aten::empty')![own]).toBe(bytes(64) + bytes(1000));
    expect(averages.get('aten::add')![all]).toBe(bytes(64));
    expect(averages.get('aten::sum')![all]).toBe(bytes(1));
    // All that was made is freed when the scope ends, outside any operator.
    expect(averages.get('[memory]')![all]).toBe(-(bytes(64) * 3 + bytes(1000) + bytes(1)));
    expect(prof.keyAverages().table()).toMatch(/ CPU Mem {2}Self CPU Mem /);
  });

  it('leaves out memory that was taken before it began', () => {
    const before = torch.ones([100]);
    const prof = profile(() => before.dispose(), { profileMemory: true });
    expect(prof.events()).toHaveLength(0);
  });

  it('estimates flops', () => {
    const prof = profile(step, { withFlops: true });
    const mm = prof.keyAverages().find(({ key }) => key === 'aten::addmm')!;
    expect(mm.flops).toBe(2 * 2 * 4 * 3);
    expect(prof.keyAverages().table()).toContain('Total FLOPs');
  });

  it('tells overloads apart', () => {
    const work = () =>
      torch.scope(() => {
        const x = torch.ones([2]);
        x.add(1);
        x.add(x);
        torch.add(x, x, { out: torch.empty([2]) });
      });
    const prof = profile(work, { experimentalConfig: { captureOverloadNames: true } });
    const averages = prof.keyAverages({ groupByOverloadName: true }).filter(({ key }) => key === 'aten::add');
    expect(averages.map(({ overloadName, count }) => [overloadName, count])).toContainEqual(['out', 1]);
    expect(averages.map(({ overloadName }) => overloadName)).toContain('Tensor');
  });

  it('names the lines of JavaScript that call operators', () => {
    const prof = profile(step, { withStack: true });
    const linear = prof.events().find(({ key }) => key === 'aten::linear')!;
    expect(linear.stack[0]).toMatch(/^tests\/profiler\/profile\.test\.ts\(\d+\): /);
    expect(linear.stack.some((line) => line.endsWith(': step'))).toBe(true);
    expect(linear.cpuChildren[0]!.stack).toEqual(linear.stack);
    // What backward does has the lines of the forward pass.
    const backward = prof.events().find(({ key }) => key === 'AddmmBackward0')!;
    expect(backward.stack).toEqual(linear.stack);
    const path = join(folder, 'stacks.txt');
    prof.exportStacks(path);
    expect(readFileSync(path, 'utf8')).toMatch(/^\S+profile\.test\.ts\(\d+\):_\S+ \d+\n/m);
    const table = prof.keyAverages({ groupByStackN: 1 }).table();
    expect(table).toContain('Source Location');
    expect(() => profile(step).exportStacks(path)).toThrow(/withStack: true/);
  });

  it('names modules', () => {
    const net = new nn.Sequential(new nn.Linear(4, 3), new nn.ReLU());
    const work = () => torch.scope(() => net.forward(torch.ones([2, 4])));
    const prof = profile(work, { withModules: true });
    const relu = prof.events().find(({ key }) => key === 'nn.Module: ReLU')!;
    expect(relu.cpuParent!.key).toBe('nn.Module: Sequential');
    expect(relu.cpuChildren.map(({ key }) => key)).toEqual(['aten::relu']);
    expect(countOf(profile(work), 'nn.Module: ReLU')).toBe(0);
    torch.scope(() => expect(() => net.forward(torch.ones([2, 5]))).toThrow());
  });

  it("names loaders' batches", async () => {
    const data = torch.scope(() => torch.keep(torch.ones([6, 2])));
    const loader = new DataLoader(new TensorDataset(data), { batchSize: 3 });
    const now = profile(() => torch.scope(() => void [...loader]));
    const name = 'enumerate(DataLoader)#DataLoader.next';
    expect(countOf(now, name)).toBe(3);
    const later = await profile(() =>
      torch.scope(async () => {
        for await (const _ of loader);
      }),
    );
    expect(countOf(later, name)).toBe(3);
    data.dispose();
  });
});

describe('recordFunction', () => {
  it('returns what the function returns, with and without a profile', async () => {
    expect(recordFunction('a', () => 1)).toBe(1);
    expect(await recordFunction('a', async () => 2)).toBe(2);
  });

  it('nests, also as guards and across awaits', async () => {
    const prof = await profile(async () => {
      await recordFunction('outer', async () => {
        await setTimeout(1);
        using _ = recordFunction('inner');
        torch.scope(() => torch.ones([2]));
      });
    });
    const inner = prof.events().find(({ key }) => key === 'inner')!;
    expect(inner.cpuParent!.key).toBe('outer');
    expect(inner.isUserAnnotation).toBe(true);
    expect(inner.cpuChildren.map(({ key }) => key)).toEqual(['aten::ones']);
  });

  it('may overlap', () => {
    const prof = profile(() => {
      const first = recordFunction('first');
      const second = recordFunction('second');
      first[Symbol.dispose]();
      first[Symbol.dispose]();
      second[Symbol.dispose]();
    });
    expect([countOf(prof, 'first'), countOf(prof, 'second')]).toEqual([1, 1]);
  });

  it('ends with the profile where it is still open', () => {
    const prof = profile();
    const region = recordFunction('open');
    prof.stop();
    expect(countOf(prof, 'open')).toBe(1);
    const next = profile(() => region[Symbol.dispose]());
    expect(next.events()).toHaveLength(0);
  });

  it('ends where the function fails', () => {
    const prof = profile(() => {
      expect(() =>
        recordFunction('fails', () => {
          throw new Error('no');
        }),
      ).toThrow('no');
      recordFunction('after', () => {});
    });
    expect(prof.events().find(({ key }) => key === 'after')!.cpuParent).toBeNull();
  });

  it('says what it takes', () => {
    expect(() => recordFunction(1 as never)).toThrow(/name must be a string, got 1/);
    expect(() => recordFunction('a', 1 as never)).toThrow(/fn must be a function, got 1/);
  });
});

describe('traces', () => {
  it('hold operators, regions and metadata', () => {
    const prof = profile((prof) => {
      prof.addMetadata('note', 'a "quoted" text\\\n');
      prof.addMetadataJson('a "key"', '[1, { "b": null }]');
      recordFunction('a "quoted" \\ name\n', () => {});
      step();
    });
    const path = join(folder, 'trace.json');
    prof.exportChromeTrace(path);
    const trace = readTrace(path);
    // Kineto escapes nothing: what would break the file is replaced.
    expect(trace.note).toBe("a 'quoted' text/ ");
    expect(trace["a 'key'"]).toEqual([1, { b: null }]);
    const names = trace.traceEvents.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["a 'quoted' / name", 'forward', 'aten::addmm', 'Optimizer.step#SGD.step']),
    );
    expect(trace.traceEvents.find(({ name }) => name === 'forward')!.cat).toBe('user_annotation');
    expect(prof.getTraceId()).toMatch(/^[0-9A-F]{32}$/);
    expect(trace.trace_id).toBe(prof.getTraceId());
  });

  it('are written again, and compressed', () => {
    const prof = profile(step);
    const paths = ['first.json', 'second.json', 'third.json.gz', 'fourth.json'].map((name) => join(folder, name));
    for (const path of paths) prof.exportChromeTrace(path);
    const [first, second, third, fourth] = paths.map((path) => readFileSync(path));
    expect(second).toEqual(first);
    expect(gunzipSync(third!)).toEqual(first);
    expect(fourth).toEqual(first);
    prof.exportChromeTrace(paths[3]!); // in its own place
    expect(readFileSync(paths[3]!)).toEqual(first);
    rmSync(paths[3]!);
    expect(() => prof.exportChromeTrace(paths[0]!)).toThrow(/was written to .*fourth\.json, which can't be read/);
  });

  it('say where they cannot be written', () => {
    const prof = profile(step);
    expect(() => prof.exportChromeTrace(join(folder, 'none', 'trace.json'))).toThrow(/ENOENT.*none/);
    expect(() => prof.exportChromeTrace(3 as never)).toThrow(/path must be a string/);
  });

  it('take no metadata that would break them', () => {
    const prof = profile();
    expect(() => prof.addMetadataJson('a', '{')).toThrow(/metadata "a" must be JSON/);
    prof.stop();
    expect(() => prof.addMetadata('a', 'b')).toThrow(/no profile is running/);
  });

  it('carry preset metadata', () => {
    const prof = new torch.profiler.Profile();
    prof.presetMetadataJson('of every cycle', '{"a": 1}');
    prof.start();
    prof.stop();
    const path = join(folder, 'preset.json');
    prof.exportChromeTrace(path);
    expect(readTrace(path)['of every cycle']).toEqual({ a: 1 });
  });
});

describe('schedules', () => {
  it('go as in Python', () => {
    const actions = schedule({ wait: 1, warmup: 1, active: 2, repeat: 2, skipFirst: 1 });
    const short = { NONE: '-', WARMUP: 'w', RECORD: 'r', RECORD_AND_SAVE: 's' };
    const text = (of: typeof actions) => Array.from({ length: 12 }, (_, i) => short[of(i)]).join('');
    expect(text(actions)).toBe('--wrs-wrs---');
    expect(text(schedule({ wait: 3, warmup: 1, active: 1, skipFirst: 2, skipFirstWait: 1 }))).toBe('--ws---ws---');
    expect(() => actions(-1)).toThrow(RangeError);
    expect(() => schedule({ wait: 1, warmup: 1, active: 0 })).toThrow(/active must be an integer of at least 1, got 0/);
    expect(() => schedule({ wait: 1, warmup: 1 } as never)).toThrow(/needs 'active'/);
  });

  it('record the steps that they say', () => {
    const cycles: string[][] = [];
    const prof = profile(
      (prof) => {
        for (let i = 0; i < 8; i++) {
          recordFunction(`work ${i}`, () => {});
          prof.step();
        }
      },
      {
        schedule: schedule({ wait: 1, warmup: 1, active: 2, repeat: 2 }),
        onTraceReady: (prof) => cycles.push(prof.events().map(({ key }) => key)),
      },
    );
    const of = (a: number, b: number) => ['ProfilerStep*', `work ${a}`, 'ProfilerStep*', `work ${b}`];
    expect(cycles).toEqual([of(2, 3), of(6, 7)]);
    expect(prof.events().map(({ traceName }) => traceName)).toContain('ProfilerStep#6');
    expect(prof.stepNum).toBe(8);
  });

  it('keep earlier cycles where they are asked to', () => {
    const prof = profile(
      (prof) => {
        for (let i = 0; i < 4; i++) {
          recordFunction('work', () => {});
          prof.step();
        }
      },
      { schedule: schedule({ wait: 0, warmup: 1, active: 1 }), accEvents: true },
    );
    expect(countOf(prof, 'work')).toBe(2);
  });

  it('may end anywhere', () => {
    const ready = vi.fn();
    for (let steps = 0; steps < 7; steps++) {
      profile(
        (prof) => {
          for (let i = 0; i < steps; i++) prof.step();
        },
        { schedule: schedule({ wait: 1, warmup: 1, active: 2 }), onTraceReady: ready },
      );
    }
    expect(ready).toHaveBeenCalledTimes(6);
  });

  it('may be anyone’s', () => {
    const actions = ['RECORD', 'NONE', 'WARMUP', 'NONE', 'RECORD', 'WARMUP', 'RECORD_AND_SAVE', 'RECORD'] as const;
    const ready = vi.fn();
    const prof = profile(
      (prof) => {
        for (let i = 1; i < actions.length; i++) prof.step();
      },
      { schedule: (step) => actions[step]!, onTraceReady: ready },
    );
    expect(ready).toHaveBeenCalledTimes(2);
    expect(countOf(prof, 'ProfilerStep*')).toBe(1);
    expect(() => profile({ schedule: () => 'SAVE' as never })).toThrow(/the schedule gives "SAVE" for step 0/);
    expect(Object.values(ProfilerAction)).toContain('RECORD_AND_SAVE');
  });

  it('write files for TensorBoard', () => {
    const logs = join(folder, 'logs');
    const onTraceReady = torch.profiler.tensorboardTraceHandler(logs, { workerName: 'one' });
    profile(step, { onTraceReady });
    const [file] = readdirSync(logs);
    expect(file).toMatch(/^one\.\d{19}\.pt\.trace\.json$/);
    expect(readTrace(join(logs, file!)).traceEvents.length).toBeGreaterThan(10);
    profile(step, { onTraceReady: torch.profiler.tensorboardTraceHandler(join(logs, 'more'), { useGzip: true }) });
    expect(readdirSync(join(logs, 'more'))[0]).toMatch(/_\d+\.\d{19}\.pt\.trace\.json\.gz$/);
  });

  it('have no asynchronous handler', () => {
    expect(() => profile(() => {}, { onTraceReady: (async () => {}) as never })).toThrow(/must not be asynchronous/);
  });
});

describe('options', () => {
  it('are checked', () => {
    expect(() => profile({ recordShape: true } as never)).toThrow(/Did you mean 'recordShapes'/);
    expect(() => profile({ recordShapes: 1 } as never)).toThrow(/recordShapes must be a boolean, got 1/);
    expect(() => profile({ activities: ['GPU'] } as never)).toThrow(/unknown activity "GPU"/);
    expect(() => profile({ activities: ['CPU', 'CPU'] })).toThrow(/more than once/);
    expect(() => profile({ activities: [] })).toThrow(/no activity/);
    expect(() => profile({ activities: 3 } as never)).toThrow(/activities must be an array/);
    expect(() => profile({ schedule: 3 } as never)).toThrow(/schedule must be a function/);
  });

  it.skipIf(torch.cuda.isAvailable())('go on without CUDA where there is none', () => {
    const { CPU, CUDA } = torch.profiler.ProfilerActivity;
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const prof = profile(step, { activities: [CPU, CUDA] });
    expect(countOf(prof, 'aten::addmm')).toBe(1);
    expect(warned.mock.calls[0]![0]).toMatch(/CUDA is not available/);
    warned.mockRestore();
    expect(() => profile({ activities: [CUDA] })).toThrow(/no activity to profile/);
    expect([...torch.profiler.supportedActivities()]).toEqual(['CPU']);
  });

  it('turn collection off and on', () => {
    const { CPU } = torch.profiler.ProfilerActivity;
    const prof = profile((prof) => {
      prof.toggleCollectionDynamic(false, [CPU]);
      torch.scope(() => torch.ones([2]).mul(2));
      prof.toggleCollectionDynamic(true, [CPU]);
      torch.scope(() => torch.ones([2]).add(2));
    });
    expect([countOf(prof, 'aten::mul'), countOf(prof, 'aten::add')]).toEqual([0, 1]);
    expect(() => prof.toggleCollectionDynamic(true, [CPU])).toThrow(/no profile is recording/);
  });

  it('are those of Kineto', () => {
    expect(torch.profiler.kinetoAvailable()).toBe(true);
    expect(torch.autograd.profiler.profile).toBe(profile);
    expect(existsSync(folder)).toBe(true);
  });
});
