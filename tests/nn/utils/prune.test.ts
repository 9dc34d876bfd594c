import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { scoped } from '../reference.js';
import { expectCase, wave } from './reference.js';

const { nn } = torch;
const { prune } = nn.utils;

const x = () => wave(2, 6);
const image = () => wave(2, 3, 5, 5);
const linear = () => new nn.Linear(6, 5);
const three = () => new nn.Sequential(new nn.Linear(6, 5), new nn.ReLU(), new nn.Linear(5, 3));
const held = (module: torch.nn.Module, name: string) => (module as unknown as Record<string, torch.Tensor>)[name]!;

class EveryOther extends prune.BasePruningMethod {
  static override readonly PRUNING_TYPE = 'unstructured';
  override computeMask(_t: torch.Tensor, defaultMask: torch.Tensor): torch.Tensor {
    const mask = defaultMask.clone();
    mask.view([-1]).indexPut_('::2', 0);
    return mask;
  }
}

function twice() {
  const m = linear();
  prune.randomUnstructured(m, 'weight', { amount: 0.3 });
  prune.lnStructured(m, 'weight', { amount: 2, n: 1, dim: 0 });
  prune.randomStructured(m, 'weight', { amount: 0.5, dim: 1 });
  prune.l1Unstructured(m, 'weight', { amount: 0.5 });
  prune.customFromMask(m, 'weight', wave(5, 6).gt(-0.8));
  return m;
}

describe('pruning', () => {
  it(
    'masks what PyTorch masks, from the same random numbers',
    scoped(() => {
      expectCase('prune.identity', () => prune.identity(linear(), 'weight'), x());
      expectCase('prune.random', () => prune.randomUnstructured(linear(), 'weight', { amount: 0.3 }), x());
      expectCase('prune.random.count', () => prune.randomUnstructured(linear(), 'bias', 2), x());
      expectCase('prune.l1', () => prune.l1Unstructured(linear(), 'weight', { amount: 0.35 }), x());
      expectCase('prune.l1.half', () => prune.l1Unstructured(linear(), 'bias', 0.5), x());
      const importanceScores = wave(5, 6);
      expectCase('prune.l1.scores', () => prune.l1Unstructured(linear(), 'weight', 7, { importanceScores }), x());
      expectCase('prune.l1.lstm', () => prune.l1Unstructured(new nn.LSTM(6, 3), 'weight_hh_l0', 0.4), x());
      const structured = () => prune.randomStructured(linear(), 'weight', 3, { dim: 1 });
      expectCase('prune.randomStructured', structured, x());
      expectCase('prune.ln', () => prune.lnStructured(linear(), 'weight', { amount: 0.4, n: 2, dim: 0 }), x());
      const infinity = () => prune.lnStructured(new nn.Conv2d(3, 4, 2), 'weight', 1, Number.POSITIVE_INFINITY, -1);
      expectCase('prune.ln.inf', infinity, image());
      expectCase('prune.ln.scores', () => prune.lnStructured(linear(), 'weight', 0.4, 1, 1, importanceScores), x());
      const mask = torch.tensor([0, 1, 0, 1, 1], { dtype: torch.int64 });
      expectCase('prune.mask', () => prune.customFromMask(linear(), 'bias', { mask }), x());
    }),
  );

  it(
    'prunes what is left, by built-in methods and own ones',
    scoped(() => {
      expectCase('prune.twice', twice, x());
      expectCase('prune.removed', () => prune.remove(twice(), 'weight'), x());
      const own = () => {
        const m = linear();
        expect(EveryOther.apply(m, 'weight')).toBeInstanceOf(EveryOther);
        return m;
      };
      expectCase('prune.custom', own, x());
      expect(new EveryOther().prune(torch.ones([4])).tolist()).toEqual([0, 1, 0, 1]);
    }),
  );

  it(
    'prunes several parameters as one',
    scoped(() => {
      const global = (method: new (options: any) => torch.nn.utils.prune.BasePruningMethod, amount: number) => () => {
        const m = three();
        prune.l1Unstructured(m.at(0), 'weight', 4);
        const places = [[m.at(0), 'weight'] as const, [m.at(2), 'weight'] as const, [m.at(2), 'bias'] as const];
        prune.globalUnstructured(places, method, { amount });
        return m;
      };
      expectCase('prune.global.l1', global(prune.L1Unstructured, 0.3), x());
      expectCase('prune.global.random', global(prune.RandomUnstructured, 11), x());
      const scored = (byName: boolean) => () => {
        const m = three();
        const scores = new Map([[[m.at(0), 'weight'] as const, wave(5, 6)]]);
        const places = [[m.at(0), 'weight'] as const, [m.at(2), 'weight'] as const];
        if (byName) prune.globalUnstructured(places, prune.L1Unstructured, { amount: 0.3, importanceScores: scores });
        else prune.globalUnstructured(places, prune.L1Unstructured, scores, { amount: 0.3 });
        return m;
      };
      expectCase('prune.global.scores', scored(true), x());
      expectCase('prune.global.scores', scored(false), x());
      expect(() =>
        prune.globalUnstructured([[three().at(0), 'weight']], prune.LnStructured, { amount: 1, n: 1 }),
      ).toThrow("LnStructured is of type 'structured'");
    }),
  );

  it(
    'refuses what are no parameters, or no method',
    scoped(() => {
      expect(() => prune.globalUnstructured([3 as never], prune.L1Unstructured, { amount: 1 })).toThrow(
        'parameters must be pairs of module and name, got 3',
      );
      const place = [linear(), 'weight'] as const;
      expect(() => prune.globalUnstructured([place], 3 as never)).toThrow('a class of pruning methods, got 3');
      expect(() => prune.globalUnstructured([[linear(), 'wieght']], prune.L1Unstructured)).toThrow(
        "no parameter 'wieght'",
      );
    }),
  );

  it(
    'keeps the parameter, follows it and is copied with the module',
    scoped(() => {
      const m = three();
      const { weight } = m.at(0) as torch.nn.Linear;
      expect(prune.isPruned(m)).toBe(false);
      prune.l1Unstructured(m.at(0), 'weight', 5);
      expect(prune.isPruned(m)).toBe(true);
      expect(held(m.at(0), 'weightOrig')).toBe(weight);
      const copy = m.clone();
      torch.noGrad(() => weight.fill_(2));
      expect(held(m.at(0), 'weight').sum().item()).toBe(50);
      expect(held(copy.at(0), 'weight').eq(0).sum().item()).toBe(5);
      // More pruning of the copy does not touch the module.
      prune.l1Unstructured(copy.at(0), 'weight', 5);
      prune.l1Unstructured(copy.at(0), 'weight', 5);
      expect(held(copy.at(0), 'weight').eq(0).sum().item()).toBe(15);
      expect(held(m.at(0), 'weight').sum().item()).toBe(50);
      prune.remove(m.at(0), 'weight');
      expect(held(m.at(0), 'weight')).toBe(weight);
      expect(weight.sum().item()).toBe(50);
      expect([prune.isPruned(m), prune.isPruned(copy)]).toEqual([false, true]);
      // All of it, as a fraction: an integral amount is a count.
      expect(
        held(prune.l1Unstructured(m.at(2), 'bias', torch.float(1)), 'bias')
          .eq(0)
          .all()
          .item(),
      ).toBe(1);
    }),
  );

  it(
    'takes its arguments by name',
    scoped(() => {
      const zeros = (m: torch.nn.Module) => held(m, 'weight').eq(0).sum().item();
      expect(zeros(prune.randomUnstructured(linear(), { name: 'weight', amount: 3 }))).toBe(3);
      expect(zeros(prune.l1Unstructured(linear(), { name: 'weight', amount: 4, importanceScores: null }))).toBe(4);
      expect(zeros(prune.randomStructured(linear(), { name: 'weight', amount: 2, dim: 1 }))).toBe(10);
      expect(zeros(prune.lnStructured(linear(), { name: 'weight', amount: 2, n: 2, dim: 0 }))).toBe(12);
      expect(zeros(prune.customFromMask(linear(), { name: 'weight', mask: torch.zeros([5, 6]) }))).toBe(30);
      expect(() => prune.l1Unstructured(linear(), { name: 'weight', amuont: 4 } as never)).toThrow("'amount'");
      const m = prune.identity(linear(), { name: 'weight' });
      expect(prune.isPruned(m)).toBe(true);
      expect(prune.isPruned(prune.remove(m, { name: 'weight' }))).toBe(false);
    }),
  );

  it(
    'says what is wrong',
    scoped(() => {
      const m = linear();
      expect(() => prune.l1Unstructured(m, 'weight', -1)).toThrow('from 0 to 1 or a non-negative integer, got -1');
      expect(() => prune.l1Unstructured(m, 'weight', 1.5)).toThrow('got 1.5');
      expect(() => prune.l1Unstructured(m, 'weight', 'a' as never)).toThrow('amount must be a number, got "a"');
      expect(() => prune.l1Unstructured(m, 'weight', 31)).toThrow('which is 30');
      expect(() => prune.l1Unstructured(m, 'wieght', 1)).toThrow("Linear has no parameter 'wieght' to prune");
      expect(() => prune.lnStructured(m, 'bias', 1, 2, 0)).toThrow('multidimensional tensors');
      expect(() => prune.lnStructured(m, 'weight', 1, 2, 2)).toThrow('invalid dim 2');
      expect(() => prune.customFromMask(m, 'weight', torch.ones([2]))).toThrow('[2] and [5,6]');
      expect(() => prune.l1Unstructured(m, 'weight', 1, torch.ones([2]))).toThrow('[2] and [5,6]');
      expect(() => prune.remove(m, 'weight')).toThrow('has to be pruned before pruning can be removed');
      // Nothing of these changed the module.
      expect([...m.stateDict().keys()]).toEqual(['weight', 'bias']);
      const container = new prune.PruningContainer();
      expect(() => container.addPruningMethod({} as never)).toThrow('is not a BasePruningMethod subclass');
      const applied = prune.L1Unstructured.apply(m, 'weight', 1);
      expect(() => container.addPruningMethod(applied)).toThrow("found 'weight'");
      expect([...new prune.PruningContainer(applied)]).toEqual([applied]);
    }),
  );
});
