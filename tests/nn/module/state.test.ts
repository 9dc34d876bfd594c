import { describe, expect, test } from 'vitest';
import * as torch from '../../../lib/index.js';
import type { LoadArguments, LocalMetadata } from '../../../lib/nn/index.js';
import { scoped } from '../reference.js';
import { type Counter, errorOf, expected, Net, nameOf } from './nets.js';

const { nn } = torch;
type Tensor = torch.Tensor;

const metadataOf = (state: Map<string, Tensor>): Record<string, LocalMetadata> =>
  Object.fromEntries((state as Map<string, Tensor> & { _metadata: Map<string, LocalMetadata> })._metadata);

describe('a state dict', () => {
  test(
    'has the names of Python, and its metadata',
    scoped(() => {
      const net = new Net();
      const state = net.stateDict();
      expect([...state.keys()]).toEqual(expected.keys);
      expect(metadataOf(state)).toEqual(expected.metadata);
      expect([...net.counter.stateDict({ prefix: 'a.' }).keys()]).toEqual(expected.prefixed);
      expect([...net.namedParameters()].map(([name]) => name)).toEqual(expected.parameters);
      expect([...net.namedBuffers()].map(([name]) => name)).toEqual(expected['all buffers']);
      const destination = new Map<string, Tensor>();
      expect(net.counter.stateDict({ destination })).toBe(destination);
      expect('_metadata' in destination).toBe(false);
    }),
  );

  test(
    'goes through a file with what else belongs to the state',
    scoped(() => {
      const net = new Net();
      (net.counter as Counter).steps = 40;
      const copy = new Net();
      const state = torch.load(torch.save(net.stateDict())) as Map<string, Tensor>;
      expect(metadataOf(state)).toEqual(expected.metadata);
      copy.loadStateDict(state);
      expect((copy.counter as Counter).steps).toBe(40);
    }),
  );
});

describe('loading', () => {
  test(
    'tells all that does not fit as Python does',
    scoped(() => {
      const wrong = new Net().stateDict();
      for (const key of ['batch_norm.running_var', 'batch_norm.num_batches_tracked', 'counter._extra_state']) {
        wrong.delete(key);
      }
      wrong.set('batch_norm._extra_state', 1 as never);
      wrong.set('counter.cache', torch.zeros([3]));
      wrong.set('other.weight', torch.zeros([3]));
      wrong.set('other', torch.zeros([3]));
      wrong.set('embed.weight', torch.zeros([5, 3]));
      wrong.set('head.weight', torch.zeros([4, 3, 1]));
      wrong.set('counter.scale', torch.tensor(1));
      expect(errorOf(() => new Net().loadStateDict(wrong))).toBe(expected.wrong);
    }),
  );

  test(
    'reports names where it is not strict',
    scoped(() => {
      const given = { weight: torch.ones([2]), extra: torch.ones([1]) };
      const report = new nn.BatchNorm1d(2).loadStateDict(given, { strict: false });
      const [missing, unexpected] = report;
      expect([missing, unexpected, String(report)]).toEqual(expected['not strict']);
      expect([report.missingKeys, report.unexpectedKeys]).toEqual([missing, unexpected]);
      expect(String(new nn.Linear(1, 1).loadStateDict(new nn.Linear(1, 1).stateDict()))).toBe(expected['all match']);
    }),
  );

  test(
    'knows what instance normalization kept before',
    scoped(() => {
      const tracking = { trackRunningStats: true };
      const old = new nn.InstanceNorm1d(2, tracking).stateDict();
      expect([...old.keys()]).toEqual(expected['instance norm keys']);
      expect(errorOf(() => new nn.InstanceNorm1d(2).loadStateDict(old))).toBe(expected['instance norm not tracking']);
      const plain = { running_mean: torch.ones([2]), running_var: torch.ones([2]) };
      expect(expected['old instance norm not tracking']).toContain('"running_mean" and "running_var"');
      expect(() => new nn.InstanceNorm1d(2).loadStateDict(plain)).toThrow(
        'Unexpected running stats buffer(s) "running_mean" and "running_var" for InstanceNorm1d',
      );
      const uncounted = new Map(old);
      uncounted.delete('num_batches_tracked');
      expect(errorOf(() => new nn.InstanceNorm1d(2, tracking).loadStateDict(uncounted))).toBe(
        expected['instance norm without counter'],
      );
    }),
  );

  test(
    'keeps what is tied',
    scoped(() => {
      const state = new Net().stateDict();
      state.set('embed.weight', torch.ones([4, 3]));
      state.set('head.weight', torch.full([4, 3], 2));
      const [net, assigned] = [new Net(), new Net()];
      net.loadStateDict(state);
      const copy = net.clone();
      assigned.loadStateDict(state, { assign: true });
      const isTied = ({ embed, head }: Net): boolean => embed.weight === head.weight;
      expect({
        value: net.embed.weight.index(0, 0).item(),
        'after load': isTied(net),
        'after to': isTied(net.to(torch.float64)),
        'after copy': isTied(copy),
        'after assign': isTied(assigned),
      }).toEqual(expected.ties);
    }),
  );

  test(
    'with assign takes parameters themselves, and says what fails',
    scoped(() => {
      const layer = new nn.Linear(1, 1, { bias: false }).requiresGrad_(false);
      const weight = new nn.Parameter(torch.ones([1, 1]));
      layer.loadStateDict({ weight }, { assign: true });
      expect(layer.weight).toBe(weight);
      expect(weight.requiresGrad).toBe(false);
      layer.weight = new nn.Parameter(torch.ones([1]).expand([1, 1, 2]).select(0, 0), { requiresGrad: false });
      expect(() => layer.loadStateDict({ weight: torch.ones([1, 2]) })).toThrow(
        /While copying the parameter named "weight", whose dimensions in the model are torch.Size\(\[1, 2\]\) .* an exception occurred : unsupported operation/,
      );
    }),
  );
});

describe('hooks around saving and loading', () => {
  test(
    'run in the order of Python',
    scoped(() => {
      const log: string[] = [];
      const net = new Net();
      const python = (value: unknown) => (value === undefined ? 'None' : value === true ? 'True' : String(value));
      for (const module of [net, net.counter]) {
        module.registerStateDictPreHook((m, prefix, keepVars) => {
          log.push(`before saving ${nameOf(m)} '${prefix}' ${python(keepVars)}`);
        });
        module.registerStateDictPostHook((m, state, prefix, { version }) => {
          log.push(`saved ${nameOf(m)} '${prefix}' ${state.size} version ${version}`);
        });
        module.registerLoadStateDictPreHook((m, state, prefix, { version }, strict, missing, unexpected, errors) => {
          log.push(
            `before loading ${nameOf(m)} '${prefix}' ${state.size} version ${python(version)} ${python(strict)} ` +
              `${missing.length} ${unexpected.length} ${errors.length}`,
          );
        });
        module.registerLoadStateDictPostHook((m, { missingKeys, unexpectedKeys }) => {
          log.push(`loaded ${nameOf(m)} ${missingKeys.length} ${unexpectedKeys.length}`);
        });
      }
      const state = net.stateDict({ keepVars: true });
      expect(state.get('embed.weight')).toBe(net.embed.weight);
      state.delete('counter.seen');
      net.loadStateDict(state, { strict: false });
      net.loadStateDict(new Map(state), { strict: false });
      expect(log).toEqual(expected['state hooks']);
      log.length = 0;
      net.clone().stateDict();
      expect(log).toHaveLength(4);
    }),
  );

  test(
    'change what they are given, and go away',
    scoped(() => {
      const layer = new nn.Linear(2, 2);
      const handle = layer.registerLoadStateDictPostHook((_m, keys) => {
        keys.missingKeys.length = 0;
      });
      expect([...layer.loadStateDict({ weight: torch.ones([2, 2]) })]).toEqual(expected.forgiven);
      handle.remove();
      expect(() => layer.loadStateDict({ weight: torch.ones([2, 2]) })).toThrow('Missing key(s)');
      const old = layer._registerLoadStateDictPreHook((state, prefix) => {
        state.set(`${prefix}bias`, state.get(`${prefix}shift`)!);
        state.delete(`${prefix}shift`);
      });
      layer.loadStateDict({ weight: torch.ones([2, 2]), shift: torch.full([2], 4) });
      expect(layer.bias!.tolist()).toEqual([4, 4]);
      old.remove();
      const seen: unknown[] = [];
      layer._registerLoadStateDictPreHook((module, state) => void seen.push(module, state.size), true);
      layer.loadStateDict(layer.stateDict());
      expect(seen).toEqual([layer, 2]);
      expect(() => layer._registerLoadStateDictPreHook(3 as never)).toThrow('a hook is a function, got 3');
      layer.registerStateDictPostHook((() => new Map()) as never);
      expect(() => layer.stateDict()).toThrow('a state dict post hook must return nothing');
      expect(() => layer.registerStateDictPreHook(3 as never)).toThrow('a hook is a function, got 3');
    }),
  );

  test(
    'may be methods that a module overrides',
    scoped(() => {
      class Renamed extends nn.Module {
        static override _version = 3;
        scale = new nn.Parameter(torch.ones([1]));

        override _saveToStateDict(destination: Map<string, Tensor>, prefix: string, keepVars: boolean): void {
          super._saveToStateDict(destination, prefix, keepVars);
          destination.set(`${prefix}note`, torch.ones([1]));
        }

        override _loadFromStateDict(...args: LoadArguments): void {
          const [state, prefix, { version = 1 }] = args;
          state.delete(`${prefix}note`);
          if (version < 3) {
            state.set(`${prefix}scale`, state.get(`${prefix}gamma`)!);
            state.delete(`${prefix}gamma`);
          }
          super._loadFromStateDict(...args);
        }
      }
      const renamed = new Renamed();
      const net = new nn.Sequential(renamed);
      expect({
        keys: [...net.stateDict().keys()],
        metadata: metadataOf(net.stateDict()),
        itself: String(net.loadStateDict(net.stateDict())),
        old: String(net.loadStateDict({ '0.gamma': torch.full([1], 5) })),
        value: renamed.scale.item(),
      }).toEqual(expected.renamed);
      expect(() => net.getExtraState()).toThrow('Sequential has no extra state');
      expect(() => net.setExtraState(1)).toThrow('Sequential takes no extra state');
    }),
  );
});
