import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

const { graph, grad } = torch.autograd;
const scoped = (fn: () => void) => () => torch.scope(fn);
const leaf = (...values: number[]) => torch.tensor(values, { requiresGrad: true });
const reference = JSON.parse(readFileSync(new URL('../reference/autograd_graph.json', import.meta.url), 'utf8'));

describe('gradFn', () => {
  it(
    'is the node of the graph, with its edges',
    scoped(() => {
      const a = leaf(1, 2);
      const edges = (node: torch.autograd.graph.Node, depth: number): unknown => [
        node.name,
        node.nextFunctions.map(([next, i]) => [next && (depth ? edges(next, depth - 1) : next.name), i]),
      ];
      const node = a
        .exp()
        .mul(torch.tensor([3, 4]))
        .sum().gradFn!;
      expect(edges(node, 2)).toEqual(reference.nodes);
      expect(node).toBeInstanceOf(graph.Node);
      expect(String(node)).toBe('<SumBackward0>');
      expect(a.gradFn).toBeNull();
      const accumulate = node.nextFunctions[0]![0]!.nextFunctions[0]![0]!.nextFunctions[0]![0]!;
      expect(accumulate.variable!.tolist()).toEqual([1, 2]);
      expect(node.variable).toBeNull();
    }),
  );

  it(
    'is the same object for the same node, and keeps notes',
    scoped(() => {
      const y = leaf(1).mul(2);
      expect(y.gradFn).toBe(y.gradFn);
      expect(y.add(1).gradFn!.nextFunctions[0]![0]).toBe(y.gradFn);
      expect(y.add(1).gradFn).not.toBe(y.add(1).gradFn);
      y.gradFn!.metadata.note = 'mine';
      expect(y.gradFn!.metadata).toEqual({ note: 'mine' });
      expect(y.mul(2).gradFn!.metadata).toEqual({});
      y.backward();
      expect(y.gradFn!.metadata.note).toBe('mine');
    }),
  );

  it('keeps notes as long as the node lives, also when nobody holds the object', async () => {
    const x = torch.keep(leaf(1));
    const y = torch.keep(x.mul(2));
    y.gradFn!.metadata.note = 'mine';
    for (let i = 0; i < 3; i++) {
      globalThis.gc!();
      await setImmediate();
    }
    expect(y.gradFn!.metadata.note).toBe('mine');
    x.dispose();
    y.dispose();
  });

  it(
    'calls hooks that see and replace gradients',
    scoped(() => {
      const a = leaf(1, 2);
      const y = a.exp();
      const seen: unknown[] = [];
      const node = y.gradFn!;
      const hook = node.registerHook((gradInputs, gradOutputs) => {
        seen.push([gradInputs[0]!.tolist(), gradOutputs[0]!.tolist()]);
        return [gradInputs[0]!.mul(2)];
      });
      const prehook = node.registerPrehook((gradOutputs) => [gradOutputs[0]!.mul(3)]);
      y.sum().backward({ retainGraph: true });
      expect(seen).toEqual(reference.hooks.seen);
      expect(a.grad!.tolist()).toEqual(reference.hooks.grad);
      hook.remove();
      prehook.remove();
      a.grad = null;
      y.sum().backward();
      expect(a.grad!.allclose(a.exp())).toBe(true);
      expect(seen.length).toBe(1);
    }),
  );

  it(
    'refuses wrong hooks and what they must not return',
    scoped(() => {
      const y = leaf(1, 2).exp();
      const node = y.gradFn!;
      expect(() => node.registerHook('no' as never)).toThrow(/hook must be a function, got "no"/);
      expect(() => node.registerPrehook(3 as never)).toThrow(/hook must be a function, got 3/);
      const hook = node.registerPrehook(() => y as never);
      expect(() => y.sum().backward({ retainGraph: true })).toThrow(/must return an array of gradients/);
      hook.remove();
      node.registerPrehook(() => [null, null]);
      expect(() => y.sum().backward()).toThrow(/returned 2 gradients, expected 1/);
    }),
  );
});

describe('gradient edges and versions', () => {
  it(
    'tell where a gradient goes',
    scoped(() => {
      const a = leaf(1, 2);
      const [, second] = a.split(1);
      const edge = graph.getGradientEdge(second!);
      expect([edge.node.name, edge.outputNr]).toEqual(reference.edge);
      expect(edge[0]).toBe(second!.gradFn);
      expect(graph.getGradientEdge(a).node.variable!.tolist()).toEqual([1, 2]);
      expect(() => graph.getGradientEdge(torch.ones([1]))).toThrow(/does not require gradients/);
    }),
  );

  it(
    'count changes that autograd does not see',
    scoped(() => {
      const a = leaf(1, 2);
      const b = a.mul(1);
      const y = b.mul(b).sum();
      graph.incrementVersion([a, b]);
      expect([a._version, b._version]).toEqual([1, 1]);
      expect(() => y.backward()).toThrow(/modified by an inplace operation/);
      graph.incrementVersion(torch.inferenceMode(() => torch.ones([1])));
      expect(() => graph.incrementVersion([3 as never])).toThrow(/tensor 0 must be a Tensor, got 3/);
    }),
  );
});

it(
  'a hook for several gradients is called as PyTorch calls it',
  scoped(() => {
    const seen: unknown[] = [];
    const [a, b] = [leaf(2), leaf(3)];
    const [c, d] = [a.mul(b), a.add(b)];
    const note = (grads: (Tensor | null)[]) => void seen.push(grads.map((g) => g?.item() ?? null));
    const all = graph.registerMultiGradHook([a, b, c, d], note);
    const any = graph.registerMultiGradHook([a, b], (g) => void seen.push(g.item()), { mode: 'any' });
    c.sum().backward({ retainGraph: true });
    c.sum().backward({ inputs: [a], retainGraph: true });
    all.remove();
    graph.registerMultiGradHook([c, d], note);
    grad(c.mul(d).sum(), [c]);
    expect(seen).toEqual(reference.multi);
    any.remove();
    a.mul(b).backward();
    expect(seen).toEqual(reference.multi);
    expect(() => graph.registerMultiGradHook([a], () => {}, { mode: 'some' as never })).toThrow(/got "some"/);
  }),
);

it(
  'registerMultiGradHook waits for leaves that are in no graph yet',
  scoped(() => {
    const leaves = [leaf(1), leaf(2), leaf(3)];
    const seen: boolean[][] = [];
    graph.registerMultiGradHook(leaves, (grads) => void seen.push(grads.map((g) => g !== null)));
    const [a, b, c] = leaves as [Tensor, Tensor, Tensor];
    a.mul(b).sum().backward();
    a.mul(b).mul(c).sum().backward();
    expect(seen).toEqual([
      [true, true, false],
      [true, true, true],
    ]);
  }),
);

describe('savedTensorsHooks', () => {
  it(
    'packs and unpacks as often as PyTorch does, through derivatives of a higher order',
    scoped(() => {
      const counts = { pack: 0, unpack: 0 };
      const a = leaf(1, 2);
      const y = graph.savedTensorsHooks(
        (t) => {
          counts.pack++;
          return t.detach();
        },
        (t) => {
          counts.unpack++;
          return t;
        },
        () => a.exp().mul(a).sum(),
      );
      const [g] = grad(y, [a], { createGraph: true });
      const [h] = grad(g!.sum(), [a]);
      expect({ ...counts, first: g!.tolist(), second: h!.tolist() }).toEqual(reference.packed);
    }),
  );

  it(
    'keeps what pack returns past the scope, and frees it with the graph',
    scoped(() => {
      const a = leaf(1, 2);
      const before = torch.memory().tensors;
      const y = torch.scope(() =>
        graph.savedTensorsHooks(
          (t) => ({ parts: [t.mul(2), t.detach()] }),
          ({ parts }) => parts[0]!.div(2),
          () => a.exp().mul(a).sum(),
        ),
      );
      expect(torch.memory().tensors - before).toBe(7); // two for each of three saved tensors, and the result
      y.backward({ retainGraph: true });
      expect(torch.memory().tensors - before).toBe(7);
      y.backward();
      y.dispose();
      expect(torch.memory().tensors).toBe(before);
      expect(a.grad!.allclose(a.exp().mul(a.add(1)).mul(2))).toBe(true);
    }),
  );

  it(
    'calls the innermost pair only, also as a guard',
    scoped(() => {
      const a = leaf(1, 2);
      const calls: string[] = [];
      const hooks = (name: string) =>
        [(t: Tensor) => (calls.push(name), t.detach()), (t: Tensor) => t] as [
          (t: Tensor) => Tensor,
          (t: Tensor) => Tensor,
        ];
      {
        using _ = graph.savedTensorsHooks(...hooks('outer'));
        graph.savedTensorsHooks(...hooks('inner'), () => a.exp());
        a.exp();
      }
      a.exp();
      expect(calls).toEqual(['inner', 'outer']);
    }),
  );

  it(
    'lets errors through as they are',
    scoped(() => {
      const a = leaf(1, 2);
      const mine = new RangeError('mine');
      const fail = () => {
        throw mine;
      };
      const caught = (fn: () => unknown) => {
        try {
          fn();
        } catch (error) {
          return error;
        }
        return undefined;
      };
      expect(caught(() => graph.savedTensorsHooks(fail, fail, () => a.exp()))).toBe(mine);
      const y = graph.savedTensorsHooks(
        (t) => t.detach(),
        fail,
        () => a.exp().sum(),
      );
      expect(caught(() => y.backward())).toBe(mine);
      const z = graph.savedTensorsHooks(
        () => 1,
        (() => 'no') as never,
        () => a.exp().sum(),
      );
      expect(() => z.backward()).toThrow(/result of the unpack hook must be a Tensor, got "no"/);
      expect(a.exp().sum().requiresGrad).toBe(true); // the hooks are off again
    }),
  );

  it(
    'refuses asynchronous functions and wrong arguments',
    scoped(() => {
      const same = (t: Tensor) => t;
      expect(() => graph.savedTensorsHooks(same, same, async () => 1)).toThrow(/fn must not be asynchronous/);
      expect(() => graph.savedTensorsHooks(1 as never, same)).toThrow(/pack must be a function, got 1/);
      expect(() => graph.savedTensorsHooks(same, same, 2 as never)).toThrow(/fn must be a function, got 2/);
    }),
  );

  it(
    'can be refused with a message',
    scoped(() => {
      const same = (t: Tensor) => t;
      const use = () => graph.savedTensorsHooks(same, same, () => 1);
      graph.disableSavedTensorsHooks('not here', () => {
        expect(use).toThrow(/not here/);
        graph.disableSavedTensorsHooks('nor here', () => expect(use).toThrow(/nor here/));
        expect(use).toThrow(/not here/);
      });
      expect(use()).toBe(1);
    }),
  );

  it(
    'saveOnCpu leaves no copy behind',
    scoped(() => {
      const a = leaf(1, 2);
      const y = graph.saveOnCpu(() => a.exp().mul(a).sum());
      y.backward();
      expect(a.grad!.allclose(a.exp().mul(a.add(1)))).toBe(true);
      const { tensors } = torch.memory();
      const z = graph.saveOnCpu({ pinMemory: true }, () => a.exp().sum());
      z.backward();
      expect(torch.memory().tensors).toBe(tensors + 2); // exp and sum
      expect(() => graph.saveOnCpu({ pinmemory: true } as never)).toThrow(/Did you mean 'pinMemory'/);
    }),
  );
});
