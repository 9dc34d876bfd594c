import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { scoped } from './reference.js';

const { nn } = torch;
type Tensor = torch.Tensor;

class Net extends nn.Module {
  fc1 = new nn.Linear(3, 4);
  batchNorm = new nn.BatchNorm1d(4);
  fc2 = new nn.Linear(4, 2);

  override forward(x: Tensor): Tensor {
    return this.fc2.forward(this.batchNorm.forward(this.fc1.forward(x)).relu());
  }
}

class Tied extends nn.Module {
  encoder = new nn.Linear(3, 3);
  decoder = new nn.Linear(3, 3, { bias: false });

  constructor() {
    super();
    this.decoder.weight = this.encoder.weight;
  }
}

const names = (entries: Iterable<[string, unknown]>): string[] => [...entries].map(([name]) => name);

describe('the tree', () => {
  test(
    'is walked in the order of definition, with names as in Python',
    scoped(() => {
      const net = new Net();
      expect(names(net.namedParameters())).toEqual([
        'fc1.weight',
        'fc1.bias',
        'batch_norm.weight',
        'batch_norm.bias',
        'fc2.weight',
        'fc2.bias',
      ]);
      expect(names(net.namedBuffers())).toEqual([
        'batch_norm.running_mean',
        'batch_norm.running_var',
        'batch_norm.num_batches_tracked',
      ]);
      expect(names(net.namedModules({ prefix: 'net' }))).toEqual(['net', 'net.fc1', 'net.batch_norm', 'net.fc2']);
      expect([...net.children()]).toEqual([net.fc1, net.batchNorm, net.fc2]);
      expect([...net.parameters(false)]).toEqual([]);
      expect(names(net.fc1.namedParameters({ prefix: 'layer' }))).toEqual(['layer.weight', 'layer.bias']);
    }),
  );

  test(
    'is reached by paths',
    scoped(() => {
      const net = new Net();
      expect(net.getSubmodule('')).toBe(net);
      expect(net.getSubmodule('batch_norm')).toBe(net.batchNorm);
      expect(net.getParameter('fc2.weight')).toBe(net.fc2.weight);
      expect(net.getBuffer('batch_norm.running_mean')).toBe(net.batchNorm.runningMean);
      expect(() => net.getSubmodule('fc1.inner')).toThrow("Linear has no submodule 'inner' (of 'fc1.inner')");
      for (const method of ['getSubmodule', 'setSubmodule', 'getParameter', 'getBuffer'] as const) {
        expect(() => (net[method] as (...args: unknown[]) => unknown).call(net, 7, net)).toThrow(TypeError);
        expect(() => (net[method] as (...args: unknown[]) => unknown).call(net, 7, net)).toThrow(
          `Module.${method} takes a path`,
        );
      }
      expect(() => net.getParameter('fc1.scale')).toThrow("Linear has no parameter 'scale'");
      expect(() => net.getBuffer('fc1.weight')).toThrow("Linear has no buffer 'weight'");
    }),
  );

  test(
    'lists what is shared once, and saves it under each name',
    scoped(() => {
      const net = new Tied();
      expect(names(net.namedParameters())).toEqual(['encoder.weight', 'encoder.bias']);
      expect(names(net.namedParameters({ removeDuplicate: false }))).toEqual([
        'encoder.weight',
        'encoder.bias',
        'decoder.weight',
      ]);
      const state = net.stateDict();
      expect([...state.keys()]).toEqual(['encoder.weight', 'encoder.bias', 'decoder.weight']);
      expect(state.get('decoder.weight')!.dataPtr()).toBe(state.get('encoder.weight')!.dataPtr());
      const copy = net.clone();
      expect(copy.decoder.weight === copy.encoder.weight).toBe(true);
      expect(copy.decoder.weight === net.decoder.weight).toBe(false);
    }),
  );

  test(
    'prints through inspect',
    scoped(() => {
      expect(inspect(new nn.Linear(1, 2))).toBe('Linear(in_features=1, out_features=2, bias=True)');
    }),
  );
});

describe('registration', () => {
  test(
    'takes tensors, parameters and modules by name',
    scoped(() => {
      const net = new nn.Module() as torch.nn.Module & Record<string, any>;
      net.registerBuffer('mean', torch.ones([2]));
      net.registerParameter('scale', new nn.Parameter(torch.ones([1])));
      net.registerModule('layer', new nn.Linear(1, 1));
      net.registerParameter('bias', null);
      expect([...net.stateDict().keys()]).toEqual(['scale', 'mean', 'layer.weight', 'layer.bias']);
      net.mean = torch.zeros([3]);
      expect(net.getBuffer('mean').shape).toEqual([3]);
      net.registerBuffer('mean', null);
      expect(net.mean).toBeNull();
      expect(names(net.namedBuffers())).toEqual([]);
    }),
  );

  test(
    'refuses other values and names that are taken',
    scoped(() => {
      const net = new nn.Linear(1, 1);
      expect(() => net.registerBuffer('weight', null)).toThrow("property 'weight' already exists");
      expect(() => net.registerBuffer('forward', null)).toThrow("property 'forward' already exists");
      expect(() => net.registerBuffer('a.b', null)).toThrow('can\'t be empty or contain "."');
      expect(() => net.registerBuffer('mean', 3 as never)).toThrow("buffer 'mean' has to be a tensor or null, got 3");
      expect(() => net.registerParameter('p', torch.ones([1]) as never)).toThrow('has to be an nn.Parameter or null');
      expect(() => net.addModule('m', {} as never)).toThrow("module 'm' has to be an nn.Module or null");
      expect(() => new nn.Parameter(3 as never)).toThrow('new Parameter takes a tensor, got 3');
    }),
  );

  test('survives the scope that it was made in', () => {
    const net = torch.scope(() => new Net()) as Net;
    torch.scope(() => {
      net.batchNorm.runningMean = torch.ones([4]);
      net.to('float64');
    });
    expect(net.fc1.weight.isDisposed).toBe(false);
    expect(net.batchNorm.runningMean!.tolist()).toEqual([1, 1, 1, 1]);
    expect(String(net.batchNorm.runningMean!.dtype)).toBe('torch.float64');
  });
});

describe('state dicts', () => {
  test(
    'share memory with the module and load into another',
    scoped(() => {
      torch.manualSeed(0);
      const [a, b] = [new Net(), new Net()];
      const state = a.stateDict();
      expect(state.get('fc1.weight')!.requiresGrad).toBe(false);
      expect(state.get('fc1.weight')!.dataPtr()).toBe(a.fc1.weight.dataPtr());
      expect(a.stateDict({ keepVars: true }).get('fc1.weight')).toBe(a.fc1.weight);
      expect([...a.fc1.stateDict({ prefix: 'fc1.' }).keys()]).toEqual(['fc1.weight', 'fc1.bias']);
      expect(b.loadStateDict(state)).toEqual({ missingKeys: [], unexpectedKeys: [] });
      expect(b.fc2.weight.equal(a.fc2.weight)).toBe(true);
      expect(b.fc2.weight.dataPtr()).not.toBe(a.fc2.weight.dataPtr());
      b.loadStateDict(Object.fromEntries(state));
    }),
  );

  test(
    'that do not fit are told in full, in the words of Python',
    scoped(() => {
      const net = new Net();
      const state = net.stateDict();
      state.delete('fc1.bias');
      state.delete('fc2.weight');
      state.set('fc3.weight', torch.ones([1]));
      state.set('fc1.extra', torch.ones([1]));
      state.set('fc1.weight', torch.ones([4, 2]));
      expect(() => net.loadStateDict(state)).toThrow(
        new RangeError(
          'Error(s) in loading state_dict for Net:\n' +
            '\tMissing key(s) in state_dict: "fc1.bias", "fc2.weight". \n' +
            '\tUnexpected key(s) in state_dict: "fc3.weight", "fc1.extra". \n' +
            '\tsize mismatch for fc1.weight: copying a param with shape torch.Size([4, 2]) from checkpoint, the shape in current model is torch.Size([4, 3]).',
        ),
      );
      state.delete('fc1.weight');
      expect(net.loadStateDict(state, { strict: false })).toEqual({
        missingKeys: ['fc1.weight', 'fc1.bias', 'fc2.weight'],
        unexpectedKeys: ['fc3.weight', 'fc1.extra'],
      });
      expect(() => net.loadStateDict(3 as never)).toThrow(
        'a state dict is a Map or an object of tensors by name, got 3',
      );
      expect(() => net.loadStateDict({ 'fc1.weight': 3 as never }, { strict: false })).toThrow(
        'While copying the parameter named "fc1.weight", expected torch.Tensor or Tensor-like object from checkpoint but received 3',
      );
    }),
  );

  test(
    "can take the place of the module's own tensors",
    scoped(() => {
      const net = new Net();
      const state = new Net().double().stateDict();
      net.loadStateDict(state, { assign: true });
      expect(String(net.fc1.weight.dtype)).toBe('torch.float64');
      expect(net.fc1.weight).toBeInstanceOf(nn.Parameter);
      expect(net.fc1.weight.dataPtr()).toBe(state.get('fc1.weight')!.dataPtr());
      expect(net.batchNorm.runningVar!.dataPtr()).toBe(state.get('batch_norm.running_var')!.dataPtr());
    }),
  );

  test(
    'of versions that did not count batches load',
    scoped(() => {
      const net = new nn.BatchNorm1d(2);
      const state = net.stateDict();
      state.delete('num_batches_tracked');
      expect(() => net.loadStateDict(state)).toThrow('Missing key(s) in state_dict: "num_batches_tracked"');
      // Without the metadata that says otherwise it is of an old version.
      expect(net.loadStateDict(new Map(state)).missingKeys).toEqual([]);
    }),
  );
});

describe('conversion', () => {
  test(
    'keeps parameters and casts gradients and buffers',
    scoped(() => {
      const net = new Net();
      const { weight } = net.fc1;
      net
        .forward(torch.ones([2, 3]))
        .sum()
        .backward();
      expect(net.to(torch.float64)).toBe(net);
      expect(net.fc1.weight).toBe(weight);
      expect(String(weight.dtype)).toBe('torch.float64');
      expect(String(weight.grad!.dtype)).toBe('torch.float64');
      expect(String(net.batchNorm.runningMean!.dtype)).toBe('torch.float64');
      expect(String(net.batchNorm.numBatchesTracked!.dtype)).toBe('torch.int64');
      expect(net.forward(torch.ones([2, 3], { dtype: 'float64' })).shape).toEqual([2, 2]);
      expect(String(net.half().fc2.bias!.dtype)).toBe('torch.float16');
      expect(String(net.bfloat16().fc2.bias!.dtype)).toBe('torch.bfloat16');
      expect(String(net.float().cpu().fc2.bias!.dtype)).toBe('torch.float32');
      expect(String(net.to(torch.ones([1], { dtype: 'float64' })).fc2.bias!.dtype)).toBe('torch.float64');
      expect(String(net.to({ device: 'cpu', dtype: 'float32' }).fc2.bias!.dtype)).toBe('torch.float32');
      expect(() => net.to('int64')).toThrow(
        'Module.to only accepts floating point or complex dtypes, but got torch.int64',
      );
      const conv = new nn.Conv2d(2, 3, 3).to({ memoryFormat: torch.channelsLast });
      expect(conv.weight.isContiguous({ memoryFormat: torch.channelsLast })).toBe(true);
    }),
  );

  test(
    'by clone copies everything that the module holds',
    scoped(() => {
      class Configured extends Net {
        config = { sizes: [1, 2], scale: torch.ones([1]) };
        activation = torch.nn.functional.relu;
      }
      const net = new Configured();
      net.batchNorm.eval();
      const copy = net.clone();
      expect(copy).toBeInstanceOf(Configured);
      expect(String(copy)).toBe(String(net));
      expect(copy.config.sizes === net.config.sizes).toBe(false);
      expect(copy.config.scale === net.config.scale).toBe(false);
      expect(copy.activation).toBe(net.activation);
      expect(copy.batchNorm.training).toBe(false);
      torch.noGrad(() => copy.fc1.weight.zero_());
      copy.batchNorm.runningMean = torch.full([4], 7);
      expect(net.fc1.weight.abs().sum().item()).toBeGreaterThan(0);
      expect(net.batchNorm.runningMean!.sum().item()).toBe(0);
    }),
  );
});

describe('modes and gradients', () => {
  test(
    'reach all modules',
    scoped(() => {
      const net = new Net();
      expect(net.eval()).toBe(net);
      expect(net.fc1.training).toBe(false);
      expect(net.train().batchNorm.training).toBe(true);
      expect(() => net.train(1 as never)).toThrow('training mode is expected to be boolean, got 1');
      net.requiresGrad_(false);
      expect(net.fc2.weight.requiresGrad).toBe(false);
      net.requiresGrad_();
      net
        .forward(torch.ones([2, 3]))
        .sum()
        .backward();
      net.zeroGrad({ setToNone: false });
      expect(net.fc2.bias!.grad!.tolist()).toEqual([0, 0]);
      net.zeroGrad();
      expect(net.fc2.bias!.grad).toBeNull();
      const seen: string[] = [];
      net.apply((m) => {
        seen.push(m.constructor.name);
      });
      expect(seen).toEqual(['Linear', 'BatchNorm1d', 'Linear', 'Net']);
    }),
  );

  test('without a forward say so', () => {
    expect(() => new nn.ModuleList().forward()).toThrow(
      'Module [ModuleList] is missing the required "forward" function',
    );
  });
});

describe('parameters', () => {
  test(
    'share memory, require gradients and print as in Python',
    scoped(() => {
      const data = torch.zeros([2]);
      const parameter = new nn.Parameter(data);
      expect(parameter.requiresGrad).toBe(true);
      expect(parameter.isLeaf).toBe(true);
      expect(parameter.dataPtr()).toBe(data.dataPtr());
      expect(new nn.Parameter(data, { requiresGrad: false }).requiresGrad).toBe(false);
      expect(String(parameter)).toBe('Parameter containing:\ntensor([0., 0.], requires_grad=True)');
    }),
  );
});

describe("the options of Module's methods", () => {
  const net: any = new Net();
  const state = new Map<string, Tensor>();
  afterAll(() => {
    for (const tensor of [...net.parameters(), ...net.buffers()]) tensor.dispose();
  });

  test.each<[string, () => unknown, RegExp]>([
    ['loadStateDict', () => net.loadStateDict(state, { strct: false }), /Did you mean 'strict'/],
    ['stateDict', () => net.stateDict({ prefx: 'a.' }), /Did you mean 'prefix'/],
    ['parameters', () => net.parameters({ recurs: true }), /Did you mean 'recurse'/],
    ['namedParameters', () => net.namedParameters({ removeDuplicates: true }), /Did you mean 'removeDuplicate'/],
    ['namedModules', () => net.namedModules({ prefx: '' }), /Did you mean 'prefix'/],
    ['zeroGrad', () => net.zeroGrad({ setToNon: true }), /Did you mean 'setToNone'/],
    ['registerBuffer', () => net.registerBuffer('b', null, { persistant: true }), /Did you mean 'persistent'/],
    ['registerForwardHook', () => net.registerForwardHook(() => {}, { prepended: true }), /Did you mean 'prepend'/],
  ])('%s refuses an unknown one', (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  test('may be given by position, as in Python', () => {
    expect(net.loadStateDict(state, false).missingKeys).toContain('fc1.weight');
    expect([...net.namedParameters('net', false)]).toEqual([]);
    expect([...net.namedParameters('net')][0][0]).toBe('net.fc1.weight');
    expect([...net.namedModules(new Set(), 'net')].map(([name]) => name)).toContain('net.fc2');
  });

  test('apply takes a function', () => {
    expect(() => net.apply(3)).toThrow(/fn should be a function, got 3/);
  });
});
