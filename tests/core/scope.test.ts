import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const { memory, scope } = torch;

describe('scope', () => {
  it('frees what was made inside, but for what it returns', () => {
    const before = memory().tensors;
    let inner: torch.Tensor | undefined;
    const result = scope(() => {
      inner = torch.ones([2]);
      return inner.add(1);
    });
    expect(memory().tensors).toBe(before + 1);
    expect(result.tolist()).toEqual([2, 2]);
    expect(inner!.isDisposed).toBe(true);
    expect(() => inner!.add(1)).toThrow(torch.DisposedError);
    result.dispose();
  });

  it('keeps the tensors inside arrays, objects, Maps and Sets that it returns', () => {
    const made = scope(() => ({
      list: [torch.ones([1]), torch.ones([1])],
      map: new Map([['a', torch.ones([1])]]),
      set: new Set([torch.ones([1])]),
      nested: { deep: [{ x: torch.ones([1]) }] },
    }));
    const all = [...made.list, ...made.map.values(), ...made.set, made.nested.deep[0]!.x];
    expect(all.map((t) => t.isDisposed)).toEqual(all.map(() => false));
    for (const t of all) t.dispose();
  });

  it('nests: what an inner scope returns belongs to the outer one', () => {
    let middle: torch.Tensor | undefined;
    const before = memory();
    scope(() => {
      middle = scope(() => torch.ones([1]));
      expect(middle.isDisposed).toBe(false);
    });
    expect(middle!.isDisposed).toBe(true);
    expect(memory()).toMatchObject({ tensors: before.tensors, scopes: before.scopes });
  });

  it('frees on an exception too', () => {
    const before = memory();
    expect(() =>
      scope(() => {
        torch.ones([1]);
        throw new Error('mine');
      }),
    ).toThrow('mine');
    expect(memory()).toMatchObject({ tensors: before.tensors, scopes: before.scopes });
  });

  it('lets keep() take a tensor out of every scope', () => {
    const kept = scope(() => {
      const t = torch.ones([3]);
      torch.keep(t);
      return { get: () => t };
    });
    expect(kept.get().tolist()).toEqual([1, 1, 1]);
    kept.get().dispose();
  });

  it('works as a guard, with keep() handing on', () => {
    const before = memory().tensors;
    let kept: torch.Tensor;
    let other: torch.Tensor;
    {
      using s = scope();
      other = torch.ones([1]);
      kept = s.keep(other.add(1));
    }
    expect(other.isDisposed).toBe(true);
    expect(kept.tolist()).toEqual([2]);
    kept.dispose();
    expect(memory().tensors).toBe(before);
  });

  it('survives await and catches no tensor of a neighbour', async () => {
    const log: string[] = [];
    const worker = async (name: string, steps: number) => {
      let last: torch.Tensor | undefined;
      const result = await scope(async () => {
        for (let i = 0; i < steps; i++) {
          last = torch.full([1], i);
          await setTimeout(1);
          await setImmediate();
        }
        log.push(name);
        return last!.add(1);
      });
      expect(last!.isDisposed).toBe(true);
      return result;
    };
    const [a, b] = await Promise.all([worker('long', 6), worker('short', 2)]);
    expect(log).toEqual(['short', 'long']);
    expect(a!.tolist()).toEqual([6]);
    expect(b!.tolist()).toEqual([2]);
    a!.dispose();
    b!.dispose();
  });

  it('frees when an asynchronous callback fails', async () => {
    const before = memory();
    const failing = scope(async () => {
      torch.ones([1]);
      await setImmediate();
      torch.ones([1]);
      throw new Error('late');
    });
    await expect(failing).rejects.toThrow('late');
    expect(memory()).toMatchObject({ tensors: before.tensors, scopes: before.scopes });
  });

  it('gives what is made after its end to the enclosing scope', async () => {
    let late: torch.Tensor | undefined;
    let done: Promise<void> | undefined;
    await scope(async () => {
      scope(() => {
        done = setImmediate().then(() => {
          late = torch.ones([1]);
        });
      });
      await done;
      expect(late!.isDisposed).toBe(false);
    });
    expect(late!.isDisposed).toBe(true);
  });

  it('leaves parameters, gradients and their graph alone', () => {
    const w = torch.keep(torch.ones([2], { requiresGrad: true }));
    scope(() => w.mul(3).sum().backward());
    scope(() => expect(w.grad!.tolist()).toEqual([3, 3]));
    w.dispose();
  });

  it('leaves what is made outside to the collector', async () => {
    const before = memory().tensors;
    for (let i = 0; i < 2000; i++) torch.ones([16]);
    expect(memory().tensors).toBeGreaterThan(before);
    for (let turn = 0; turn < 30 && memory().tensors > before; turn++) {
      globalThis.gc!();
      await setImmediate();
    }
    expect(memory().tensors).toBeLessThanOrEqual(before);
  });

  it('counts the bytes of distinct storages', () => {
    scope(() => {
      const before = memory().bytes;
      const t = torch.zeros([1000]);
      t.view(10, 100);
      expect(memory().bytes).toBe(before + 4000);
    });
  });
});

describe('dispose', () => {
  it('is harmless twice, and using disposes', () => {
    let outer: torch.Tensor;
    {
      using t = torch.ones([1]);
      outer = t;
    }
    expect(outer.isDisposed).toBe(true);
    outer.dispose();
    expect(() => outer.shape).toThrow(/disposed/);
  });

  it('leaves views of the same memory alive', () => {
    scope(() => {
      const t = torch.ones([4]);
      const view = t.view(2, 2);
      t.dispose();
      expect(view.sum().item()).toBe(4);
    });
  });
});
