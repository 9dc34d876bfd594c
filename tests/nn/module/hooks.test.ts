import { describe, expect, test } from 'vitest';
import * as torch from '../../../lib/index.js';
import { scoped } from '../reference.js';
import { type Counter, errorOf, expected, Net, nameOf } from './nets.js';

const { nn } = torch;
const everywhere = nn.modules.module;
type Tensor = torch.Tensor;

class Scaled extends nn.Module {
  override forward(x: Tensor, { factor = 1 } = {}): Tensor {
    if (factor === 0) throw new RangeError('no factor');
    return x.mul(factor);
  }
}

class Square extends nn.Module {
  override forward(x: Tensor, y: Tensor): Tensor {
    return x.mul(y).pow(2);
  }
}

const lists = (grads: (Tensor | null)[]) => grads.map((grad) => grad?.tolist() ?? null);

function gradientOf(layer: torch.nn.Module): unknown {
  const x = torch.tensor([1, 2], { requiresGrad: true });
  layer
    .forward(x, torch.tensor([3, 4]))
    .sum()
    .backward();
  return x.grad!.tolist();
}

describe('forward hooks', () => {
  test(
    'of every module and of one run in the order of Python',
    scoped(() => {
      const log: string[] = [];
      const saw =
        (text: string) =>
        (module: torch.nn.Module, ...args: unknown[]): void => {
          log.push(`${text} ${nameOf(module)} ${args.length}`);
        };
      const layer = new Scaled();
      const x = torch.ones([]);
      const handles = [
        layer.registerForwardPreHook(saw('pre')),
        layer.registerForwardPreHook(saw('pre first'), { prepend: true }),
        layer.registerForwardHook(saw('post')),
        layer.registerForwardHook(saw('post first'), { prepend: true }),
        layer.registerForwardHook(saw('always'), { alwaysCall: true }),
        everywhere.registerModuleForwardPreHook(saw('global pre')),
        everywhere.registerModuleForwardHook(saw('global post')),
        everywhere.registerModuleForwardHook(saw('global always'), { alwaysCall: true }),
      ];
      new nn.Sequential(layer).forward(x);
      log.push('fails');
      expect(errorOf(() => layer.forward(x, { factor: 0 }))).toBe('no factor');
      for (const handle of handles) handle.remove();
      log.push('removed');
      layer.forward(x);
      expect(log).toEqual(expected['forward hooks']);
      expect(Object.hasOwn(layer, 'forward')).toBe(false);
    }),
  );

  test(
    'see and replace options',
    scoped(() => {
      const layer = new Scaled();
      layer.registerForwardPreHook((_m, [x], { factor }) => [[x.add(1)], { factor: factor * 10 }], {
        withKwargs: true,
      });
      layer.registerForwardHook((_m, _args, { factor }, output) => output.add(factor), { withKwargs: true });
      expect(layer.forward(torch.ones([]), { factor: 2 }).item()).toBe(expected['with kwargs']);
      const seen: unknown[] = [];
      layer.registerForwardHook((_m, args) => void seen.push(args[1]));
      layer.forward(torch.ones([]), { factor: 2 });
      expect(seen).toEqual([{ factor: 20 }]);
      layer.registerForwardPreHook((_m, [x]) => x, { withKwargs: true, prepend: true });
      expect(() => layer.forward(torch.ones([]), { factor: 2 })).toThrow(
        'forward pre-hook must return None or a tuple of (new_args, new_kwargs)',
      );
    }),
  );

  test(
    'of every module reach those that were made before and that are made after',
    scoped(() => {
      const names: string[] = [];
      const before = new nn.Identity();
      before.forward = ((x: Tensor) => x.mul(3)) as never;
      const handle = everywhere.registerModuleForwardHook((m) => void names.push(nameOf(m)));
      const after = new nn.Sequential(new nn.ReLU());
      const x = torch.ones([]);
      expect(before.forward(x).item()).toBe(3);
      after.forward(x);
      after.clone().forward(x);
      expect(names).toEqual(['Identity', 'ReLU', 'Sequential', 'ReLU', 'Sequential']);
      handle.remove();
      handle.remove();
      after.forward(x);
      expect(before.forward(x).item()).toBe(3);
      expect(names).toHaveLength(5);
      expect(() => everywhere.registerModuleForwardHook(3 as never)).toThrow('a hook is a function, got 3');
    }),
  );
});

describe('backward hooks', () => {
  test(
    'of every module and of one run in the order of Python',
    scoped(() => {
      const log: unknown[] = [];
      const layer = new Square();
      const handles = [
        everywhere.registerModuleFullBackwardPreHook((_m, out) => void log.push(['global pre', lists(out)])),
        everywhere.registerModuleFullBackwardHook((_m, i, o) => void log.push(['global', lists(i), lists(o)])),
        layer.registerFullBackwardPreHook((_m, out) => [out[0]!.mul(10)]),
        layer.registerFullBackwardPreHook((_m, out) => void log.push(['pre', lists(out)])),
        layer.registerFullBackwardPreHook((_m, out) => void log.push(['pre first', lists(out)]), true),
        layer.registerFullBackwardHook((_m, i) => [i[0]!.add(1), i[1]!]),
        layer.registerFullBackwardHook((_m, i, o) => void log.push(['post', lists(i), lists(o)])),
      ];
      log.push(['result', gradientOf(layer)]);
      const mixed = [
        errorOf(() => layer.registerBackwardHook(() => {})),
        errorOf(() => everywhere.registerModuleBackwardHook(() => {})),
      ];
      for (const handle of handles) handle.remove();
      expect(log).toEqual(expected['backward hooks']);
      expect(mixed).toEqual(expected.mixed);
    }),
  );

  test(
    'of the deprecated kind see the last operator',
    scoped(() => {
      const log: unknown[] = [];
      const layer = new Square();
      layer.registerBackwardHook((_m, i, o) => void log.push(['last', lists(i), lists(o)]));
      log.push(['result', gradientOf(layer)]);
      expect(log).toEqual(expected['hooks of the last operator']);
      expect(() => layer.registerFullBackwardHook(() => {})).toThrow('on a single Module');
      const handle = everywhere.registerModuleBackwardHook(() => void log.push('global'));
      gradientOf(new Square());
      handle.remove();
      expect(log.at(-1)).toBe('global');
    }),
  );
});

describe('registration hooks', () => {
  const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

  test(
    'see class fields, assignments and registrations',
    scoped(() => {
      const log: string[] = [];
      const size = (t: Tensor | null): string => (t ? `[${t.shape.join(', ')}]` : 'None');
      const handles = [
        everywhere.registerModuleParameterRegistrationHook((m, name, p) => {
          log.push(`parameter ${nameOf(m)} ${snake(name)} ${size(p)}`);
        }),
        everywhere.registerModuleBufferRegistrationHook((m, name, b) => {
          log.push(`buffer ${nameOf(m)} ${snake(name)} ${size(b)}`);
        }),
        everywhere.registerModuleModuleRegistrationHook((m, name, c) => {
          log.push(`module ${nameOf(m)} ${snake(name)} ${nameOf(c!)}`);
        }),
      ];
      const made = new Net() as Net & Record<string, unknown>;
      made.extra = new nn.Sequential(new nn.ReLU(), new nn.Linear(2, 1));
      made.registerModule('late', new nn.Identity());
      (made.counter as Counter).seen = torch.zeros([5]);
      for (const handle of handles) handle.remove();
      new nn.Linear(1, 1);
      expect(log).toEqual(expected['registration hooks']);
      expect(made.namedModules().next().value![1]).toBe(made);
      expect(new Set(made.stateDict().keys())).toEqual(new Set([...expected.keys, 'extra.1.weight', 'extra.1.bias']));
    }),
  );

  test(
    'replace what is registered',
    scoped(() => {
      const frozen = (p: torch.nn.Parameter) => new nn.Parameter(p, { requiresGrad: false });
      const handle = everywhere.registerModuleParameterRegistrationHook((_m, _name, p) => frozen(p));
      const layer = new nn.Linear(1, 2);
      handle.remove();
      expect(layer.weight.requiresGrad).toBe(expected['replaced parameters']);
      expect(layer.forward(torch.ones([1, 1])).shape).toEqual([1, 2]);
    }),
  );

  test(
    'see what is registered with a module that exists, and what goes into containers',
    scoped(() => {
      const old = new nn.Module();
      const list = new nn.ModuleList();
      const parameters = new nn.ParameterDict();
      const log: string[] = [];
      const handles = [
        everywhere.registerModuleParameterRegistrationHook((_m, name) => void log.push(name)),
        everywhere.registerModuleBufferRegistrationHook((_m, name) => void log.push(name)),
        everywhere.registerModuleModuleRegistrationHook((_m, name) => void log.push(name)),
      ];
      old.registerParameter('p', new nn.Parameter(torch.ones([1])));
      old.registerParameter('none', null);
      old.registerBuffer('b', null);
      old.addModule('m', new nn.ReLU());
      list.append(new nn.ReLU());
      parameters.set('w', torch.ones([1]));
      for (const handle of handles) handle.remove();
      expect(log).toEqual(['p', 'b', 'm', '0', 'w']);
    }),
  );
});
