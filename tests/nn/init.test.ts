import { expect, test, vi } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectValue, scoped, wave } from './reference.js';

const { init, utils } = torch.nn;

test(
  'initializers draw what PyTorch draws from the same seed',
  scoped(() => {
    const cases: [name: string, shape: number[], fill: (t: torch.Tensor) => torch.Tensor][] = [
      ['xavier_uniform_', [3, 5], (t) => init.xavierUniform_(t)],
      ['xavier_normal_', [3, 5], (t) => init.xavierNormal_(t)],
      ['kaiming_uniform_', [3, 5], (t) => init.kaimingUniform_(t)],
      ['kaiming_normal_', [3, 5], (t) => init.kaimingNormal_(t)],
      ['orthogonal_', [3, 5], (t) => init.orthogonal_(t)],
      ['eye_', [3, 5], (t) => init.eye_(t)],
      ['sparse_', [5, 3], (t) => init.sparse_(t, { sparsity: 0.4 })],
      ['dirac_', [4, 2, 3], (t) => init.dirac_(t, 2)],
      ['trunc_normal_', [3, 5], (t) => init.truncNormal_(t)],
      ['trunc_normal_.tail', [3, 5], (t) => init.truncNormal_(t, 0, 1, 2.5, 3.5)],
    ];
    for (const [name, shape, fill] of cases) {
      torch.manualSeed(2);
      const tensor = torch.empty(shape);
      expect(fill(tensor), name).toBe(tensor);
      expectValue(tensor, `init.${name}`);
    }
  }),
);

test(
  'initializers leave no trace in the graph',
  scoped(() => {
    const weight = new torch.nn.Parameter(torch.empty([2, 2]));
    for (const fill of [init.uniform_, init.normal_, init.ones_, init.zeros_, init.orthogonal_, init.eye_] as const) {
      fill(weight);
      expect(weight.isLeaf).toBe(true);
    }
    expect(init.constant_(weight, 3).tolist()).toEqual([
      [3, 3],
      [3, 3],
    ]);
  }),
);

test(
  'a generator is drawn from where one is given',
  scoped(() => {
    const draw = () => init.normal_(torch.empty([3]), { generator: new torch.Generator().manualSeed(4) }).tolist();
    expect(draw()).toEqual(draw());
  }),
);

test(
  "gains are PyTorch's",
  scoped(() => {
    const names = ['linear', 'tanh', 'relu', 'leaky_relu', 'selu'] as const;
    expectValue(torch.tensor(names.map((name) => init.calculateGain(name))), 'init.gains');
    expect(init.calculateGain('leaky_relu', 1)).toBe(1);
    expect(() => init.calculateGain('gelu' as 'relu')).toThrow('Unsupported nonlinearity "gelu"');
    expect(() => init.kaimingUniform_(torch.ones([2]))).toThrow('fewer than 2 dimensions');
    expect(() => init.kaimingUniform_(torch.ones([2, 2]), { mode: 'fan' as 'fan_in' })).toThrow(
      'Mode "fan" not supported',
    );
    expect(() => init.eye_(torch.ones([2]))).toThrow('Only tensors with 2 dimensions are supported, got one of 1');
  }),
);

test(
  'gradients are clipped as in Python',
  scoped(() => {
    const parameters = [wave([2, 3]), wave([4], 0.4)].map((t) => t.requiresGrad_(true));
    const setGradients = () => {
      for (const p of parameters) p.grad = p.detach().mul(3);
    };
    const grads = () => parameters.map((p) => p.grad!);
    for (const [norm, name] of [
      [2, '2'],
      [1, '1'],
      [Infinity, 'inf'],
    ] as const) {
      for (const foreach of [null, false]) {
        setGradients();
        expectValue(utils.clipGradNorm_(parameters, 1.5, { normType: norm, foreach }), `clipGradNorm.${name}.total`);
        expectValue(grads(), `clipGradNorm.${name}`);
      }
    }
    for (const foreach of [null, false]) {
      setGradients();
      utils.clipGradValue_(parameters, 0.7, { foreach });
      expectValue(grads(), 'clipGradValue');
    }
    parameters[0]!.grad = torch.full([2, 3], Infinity);
    expect(() => utils.clipGradNorm_(parameters, 1, { errorIfNonfinite: true })).toThrow('non-finite');
    expect(utils.clipGradNorm_([], 1).item()).toBe(0);
  }),
);

test(
  'parameters become a vector and come back',
  scoped(() => {
    const layer = new torch.nn.Linear(2, 3);
    const { weight } = layer;
    const vector = utils.parametersToVector(layer.parameters());
    expect(vector.shape).toEqual([9]);
    utils.vectorToParameters(torch.arange(9, { dtype: 'float32' }), layer.parameters());
    expect(layer.weight).toBe(weight);
    expect(weight.tolist()).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(layer.bias!.tolist()).toEqual([6, 7, 8]);
    expect(() => utils.vectorToParameters(3 as never, [])).toThrow('vectorToParameters takes a tensor, got 3');
  }),
);

test(
  'the deprecated names warn and do the same',
  scoped(() => {
    const names = Object.keys(init).filter((name) => `${name}_` in init) as (keyof typeof init)[];
    expect(names).toHaveLength(11);
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    for (const name of names) {
      const shape = name === 'dirac' ? [2, 2, 3] : [3, 3];
      const more = name === 'constant' ? [2] : name === 'sparse' ? [0.5] : [];
      const fill = (key: string) => {
        torch.manualSeed(4);
        return (init as never as Record<string, (...args: unknown[]) => torch.Tensor>)[key]!(
          torch.empty(shape),
          ...more,
        );
      };
      expect(fill(name).equal(fill(`${name}_`)), name).toBe(true);
    }
    expect(warn.mock.calls).toHaveLength(11);
    expect(warn.mock.calls).toContainEqual([
      '`nn.init.xavierUniform` is now deprecated in favor of `nn.init.xavierUniform_`.',
      'FutureWarning',
    ]);
    warn.mockRestore();
  }),
);

test(
  'initializers leave tensors of the meta device, which have no values, alone',
  scoped(() => {
    const matrix = torch.empty([3, 5], { device: 'meta' });
    const kernel = torch.empty([4, 2, 3], { device: 'meta' });
    const { uniform_, normal_, truncNormal_, kaimingNormal_, orthogonal_ } = init;
    for (const fill of [uniform_, normal_, truncNormal_, kaimingNormal_, orthogonal_])
      expect(fill(matrix)).toBe(matrix);
    expect(init.truncNormal_(matrix, 0, 1, 2.5, 3.5)).toBe(matrix);
    expect(init.sparse_(matrix, 0.4)).toBe(matrix);
    expect(init.dirac_(kernel)).toBe(kernel);
    torch.setDefaultDevice('meta');
    const here = torch.empty([3, 5], { device: 'cpu' });
    expect(init.truncNormal_(here).abs().max().item()).toBeLessThanOrEqual(2);
    torch.setDefaultDevice(null);
  }),
);
