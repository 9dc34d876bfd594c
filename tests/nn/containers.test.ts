import { describe, expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { scoped } from './reference.js';

const { nn } = torch;

const keys = (module: torch.nn.Module): string[] => [...module.stateDict().keys()];

describe('Sequential', () => {
  test(
    'runs its modules in turn',
    scoped(() => {
      const net = new nn.Sequential(new nn.Flatten(0), new nn.Threshold(1, 5));
      expect(net.forward(torch.tensor([[0, 2]])).tolist()).toEqual([5, 2]);
    }),
  );

  test(
    'is a list whose names follow the order',
    scoped(() => {
      const [a, b, c] = [new nn.Linear(1, 1), new nn.ReLU(), new nn.Linear(1, 1, { bias: false })];
      const net = new nn.Sequential(a).append(b).extend([c]);
      expect(net.length).toBe(3);
      expect([...net]).toEqual([a, b, c]);
      expect(net.at(-1)).toBe(c);
      expect(net.get(1)).toBe(b);
      expect(keys(net)).toEqual(['0.weight', '0.bias', '2.weight']);
      net.insert(0, new nn.Tanh());
      expect(keys(net)).toEqual(['1.weight', '1.bias', '3.weight']);
      expect(net.pop(0)).toBeInstanceOf(nn.Tanh);
      net.set(1, new nn.Identity());
      expect(String(net.at(1))).toBe('Identity()');
      expect(keys(net.slice(2))).toEqual(['2.weight']);
      expect(() => net.at(3)).toThrow('Sequential: index 3 is out of range, there are 3');
      expect(() => net.append(3 as never)).toThrow('expected an nn.Module, got 3');
      expect(() => net.get('x')).toThrow("Sequential has no module 'x'; it has 0, 1, 2");
    }),
  );

  test(
    'takes names from a Map',
    scoped(() => {
      const net = new nn.Sequential(new Map([['second', new nn.Linear(1, 1)]]));
      expect(keys(net)).toEqual(['second.weight', 'second.bias']);
      expect(net.get('second')).toBe(net.at(0));
    }),
  );

  test(
    'has its modules as properties, which replace them',
    scoped(() => {
      const net = new nn.Sequential(new nn.Linear(2, 3), new nn.Linear(3, 4));
      const last = new nn.Linear(3, 5, { bias: false });
      net[1] = last;
      expect(net[1]).toBe(last);
      expect(keys(net)).toEqual(['0.weight', '0.bias', '1.weight']);
      expect(net.forward(torch.zeros([1, 2])).shape).toEqual([1, 5]);
      const copy = net.clone();
      copy[1] = new nn.Linear(3, 1);
      expect([net.get(1), copy.forward(torch.zeros([1, 2])).shape]).toEqual([last, [1, 1]]);
      expect(() => {
        net[0] = 3 as never;
      }).toThrow('expected an nn.Module, got 3');
      net.pop();
      expect([net[1], '1' in net, Object.keys(net)]).toEqual([undefined, false, Object.keys(new nn.Sequential())]);
      net.addModule('1', last);
      expect(net[1]).toBe(last);
    }),
  );

  test(
    'replaces modules by name',
    scoped(() => {
      const heads = new nn.Sequential({ pre: new nn.Linear(2, 3), head: new nn.Linear(3, 4) });
      heads.set('head', new nn.Linear(3, 5));
      expect(heads.forward(torch.zeros([1, 2])).shape).toEqual([1, 5]);
      const named = heads as torch.nn.Sequential & Record<'head', torch.nn.Module>;
      named.head = new nn.Linear(3, 6);
      expect(heads.get('head')).toBe(named.head);
      expect(keys(heads)).toEqual(['pre.weight', 'pre.bias', 'head.weight', 'head.bias']);
      expect(heads.forward(torch.zeros([1, 2])).shape).toEqual([1, 6]);
      expect(() => heads.set('tail', new nn.ReLU())).toThrow("Sequential has no module 'tail'; it has pre, head");
    }),
  );

  test(
    'keeps the fields of a subclass',
    scoped(() => {
      class Scaled extends nn.Sequential {
        scale = new nn.Parameter(torch.ones([1]));
      }
      expect(keys(new Scaled(new nn.Linear(1, 1)))).toEqual(['scale', '0.weight', '0.bias']);
    }),
  );
});

describe('ModuleList and ModuleDict', () => {
  test(
    'hold modules',
    scoped(() => {
      const list = new nn.ModuleList([1, 2].map((n) => new nn.Linear(n, n, { bias: false })));
      expect(list.get(1).inFeatures).toBe(2);
      expect(keys(list)).toEqual(['0.weight', '1.weight']);
      expect([...list.slice(1)]).toEqual([list.at(1)]);
      const dict = new nn.ModuleDict<torch.nn.Module>({ relu: new nn.ReLU(), '1': new nn.Linear(1, 1) });
      dict.set('keys', new nn.Tanh());
      expect([...dict.keys()]).toEqual(['1', 'relu', 'keys']);
      expect(dict.has('relu')).toBe(true);
      expect(dict.pop('relu')).toBeInstanceOf(nn.ReLU);
      expect([...dict].map(([key]) => key)).toEqual(['1', 'keys']);
      expect([...dict.items()]).toEqual([...dict]);
      expect(() => dict.get('gelu')).toThrow("ModuleDict has no module 'gelu'; it has 1, keys");
      expect(() => dict.set('a.b', new nn.Tanh())).toThrow('can\'t be empty or contain "."');
      expect(() => dict.set('a', 1 as never)).toThrow("module 'a' has to be an nn.Module, got 1");
      (dict as torch.nn.ModuleDict & Record<'1', torch.nn.Module>)['1'] = new nn.Sigmoid();
      expect(String(dict.get('1'))).toBe('Sigmoid()');
      dict.update(new Map([['1', new nn.Tanh()]])).clear();
      expect([dict.length, '1' in dict]).toEqual([0, false]);
    }),
  );
});

describe('ParameterList and ParameterDict', () => {
  test(
    'make parameters of tensors',
    scoped(() => {
      const list = new nn.ParameterList([torch.ones([1])]).append(torch.zeros([2]));
      expect(list.get(-1)).toBeInstanceOf(nn.Parameter);
      expect([...list]).toHaveLength(2);
      expect(keys(list)).toEqual(['0', '1']);
      list.set(0, torch.full([1], 3));
      expect(list.at(0).item()).toBe(3);
      list[0] = new nn.Parameter(torch.full([1], 9));
      expect([list[0]!.item(), list.get(0).item()]).toEqual([9, 9]);
      const dict = new nn.ParameterDict(new Map([['w', torch.ones([1])]])).set('b', torch.zeros([1]));
      expect(keys(dict)).toEqual(['w', 'b']);
      expect([...dict.namedParameters()].map(([name]) => name)).toEqual(['w', 'b']);
      dict.double();
      expect(String(dict.get('w').dtype)).toBe('torch.float64');
      expect(dict.pop('w').item()).toBe(1);
      expect(() => dict.get('w')).toThrow("ParameterDict has no parameter 'w'; it has b");
      expect(dict.get('w', null)).toBeNull();
      expect(dict.setdefault('c', torch.full([1], 4)).item()).toBe(4);
      expect(dict.setdefault('c', torch.zeros([1])).item()).toBe(4);
      expect(dict.copy().get('c')).toBe(dict.get('c'));
      expect(dict.popitem()[0]).toBe('c');
      expect([...dict.items()].map(([key]) => key)).toEqual(['b']);
      expect([...dict.fromkeys(['x', 'y'], torch.ones([1])).keys()]).toEqual(['x', 'y']);
      expect(() => new nn.ParameterDict().popitem()).toThrow('there is none to take out');
    }),
  );

  test(
    'are copied and loaded like other modules',
    scoped(() => {
      const list = new nn.ParameterList([torch.ones([1]), torch.zeros([1])]);
      const copy = list.clone();
      copy.loadStateDict({ '0': torch.full([1], 5), '1': torch.full([1], 6) });
      expect([...copy].map((p) => p.item())).toEqual([5, 6]);
      expect([...list].map((p) => p.item())).toEqual([1, 0]);
      copy.loadStateDict({ '0': torch.full([1], 7), '1': torch.full([1], 8) }, { assign: true });
      expect(copy.get(0).item()).toBe(7);
    }),
  );
});

test(
  'a module that is assigned beyond the end is told of, since nothing would run it',
  scoped(() => {
    for (const net of [new nn.Sequential(new nn.ReLU()), new nn.ModuleList([new nn.ReLU()])]) {
      net[0] = new nn.Tanh();
      expect([...net.children()].map(String)).toEqual(['Tanh()']);
      net[2] = new nn.ELU();
      expect(() => net.stateDict()).toThrow(/\[2\] was assigned, but there are 1 modules: use append/);
      expect(() => [...net.parameters()]).toThrow(RangeError);
    }
  }),
);

describe('ModuleDict', () => {
  test(
    'takes pairs of name and module, as well as names',
    scoped(() => {
      const dict = new nn.ModuleDict<torch.nn.Module>([
        ['lrelu', new nn.LeakyReLU()],
        ['prelu', new nn.PReLU()],
      ]);
      expect([...dict.keys()]).toEqual(['lrelu', 'prelu']);
      dict.update(new Map([['elu', new nn.ELU()]])).update(new nn.ModuleDict({ relu: new nn.ReLU() }));
      expect([...dict.keys()]).toEqual(['lrelu', 'prelu', 'elu', 'relu']);
      expect(() => dict.update([new nn.ReLU()] as never)).toThrow('pairs of name and module, got ');
      expect(() => dict.update(3 as never)).toThrow('or pairs of name and module, got 3');
      expect(() => dict.update([['a', 3]] as never)).toThrow("module 'a' has to be an nn.Module, got 3");
    }),
  );
});
