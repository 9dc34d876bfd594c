import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { models, ops } from '../../lib/vision/index.js';
import { drawnOnCpu, expectFrom, readReference, wave } from '../reference.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

const { nn, float32, scope } = torch;
const expectCase = expectFrom('vision_ops');
const recorded = readReference<string>('vision_ops');

const image = () => wave([2, 4, 6, 5], { dtype: float32 });
const volume = () => wave([2, 4, 3, 6, 5], { dtype: float32 });
const rows = () => wave([5, 2, 3], { dtype: float32 });

const modules: Record<string, [make: () => torch.nn.Module, input: () => torch.Tensor]> = {
  conv2d: [() => new ops.Conv2dNormActivation(4, 6), image],
  'conv2d.plain': [
    () => new ops.Conv2dNormActivation(4, 6, { normLayer: null, activationLayer: null, bias: null }),
    image,
  ],
  'conv2d.sizes': [
    () => {
      const norm = (n: number) => new nn.GroupNorm(2, n);
      return new ops.Conv2dNormActivation(4, 6, [3, 5], [2, 1], null, 2, norm, nn.GELU, [1, 2], null, true);
    },
    image,
  ],
  'conv2d.padding': [
    () => new ops.Conv2dNormActivation(4, 6, 5, { padding: 'same', activationLayer: nn.Hardswish }),
    image,
  ],
  conv3d: [() => new ops.Conv3dNormActivation(4, 6, { stride: 2 }), volume],
  'conv3d.dilation': [() => new ops.Conv3dNormActivation(4, 6, { dilation: [1, 2, 2] }), volume],
  squeeze: [() => new ops.SqueezeExcitation(4, 2), image],
  'squeeze.hard': [() => new ops.SqueezeExcitation(4, 2, nn.SiLU, { scaleActivation: nn.Hardsigmoid }), image],
  mlp: [() => new ops.MLP(5, [7, 3], { dropout: 0.4 }), image],
  'mlp.norm': [() => new ops.MLP(5, [7, 4, 3], nn.LayerNorm, nn.ReLU, true, false, 0.2), image],
  permute: [() => new ops.Permute([0, 2, 3, 1]), image],
  'depth.row': [() => new ops.StochasticDepth(0.4, 'row'), rows],
  'depth.batch': [() => new ops.StochasticDepth(0.4, 'batch'), rows],
  'depth.all': [() => new ops.StochasticDepth(1, 'row'), rows],
  drop2d: [() => new ops.DropBlock2d(0.2, 3), image],
  'drop2d.large': [() => new ops.DropBlock2d(0.1, 7, { inplace: true, eps: 0.1 }), image],
  drop3d: [() => new ops.DropBlock3d(0.1, 3), volume],
  norm2d: [() => new ops.LayerNorm2d(4, { eps: 1e-6 }), image],
  frozen: [() => new ops.FrozenBatchNorm2d(4), image],
};

describe('the building blocks, as torchvision records them', () => {
  for (const [name, [make, input]] of Object.entries(modules)) {
    it(name, () => {
      scope(() => {
        torch.manualSeed(3);
        const module = drawnOnCpu(make);
        expect(String(module)).toBe(recorded[`${name}.text`]);
        const state = module.stateDict();
        expect([...state.keys()].join(' ')).toBe(recorded[`${name}.keys`]);
        for (const [key, value] of state) expectCase(value, `${name}.state.${key}`);
        expectCase(module.forward(input()), `${name}.train`);
        module.eval();
        expectCase(module.forward(input()), `${name}.eval`);
      });
    });
  }
});

describe('FrozenBatchNorm2d', () => {
  it('loads the state of a BatchNorm2d, and has nothing to train', () => {
    scope(() => {
      const frozen = new ops.FrozenBatchNorm2d(4, { eps: 1e-3 });
      const values = (step: number) => wave([4], { step, dtype: float32 }).abs();
      frozen.loadStateDict({
        weight: values(0.3),
        bias: values(1.1),
        running_mean: values(0.9),
        running_var: values(1.7),
        num_batches_tracked: torch.tensor(7n),
      });
      expectCase(frozen.forward(image()), 'frozen.loaded');
      expect([...frozen.parameters()]).toEqual([]);
    });
  });
});

describe('what the blocks refuse', () => {
  it('probabilities and modes that are none', () => {
    scope(() => {
      const x = image();
      expect(() => ops.stochasticDepth(x, 1.5, 'row')).toThrow(
        new RangeError('drop probability has to be between 0 and 1, but got 1.5'),
      );
      expect(() => ops.stochasticDepth(x, Number.NaN, 'row')).toThrow(RangeError);
      // @ts-expect-error: an unknown mode
      expect(() => ops.stochasticDepth(x, 0.5, 'column')).toThrow(`either 'batch' or 'row', but got "column"`);
      expect(() => ops.dropBlock2d(x, -0.1, 3)).toThrow(RangeError);
      expect(() => ops.dropBlock2d(x, 0.1, 4)).toThrow('block size should be odd, got 4');
      expect(() => ops.dropBlock2d(volume(), 0.1, 3)).toThrow('input should be 4 dimensional, got 5 dimensions');
      expect(() => ops.dropBlock3d(x, 0.1, 3)).toThrow('input should be 5 dimensional, got 4 dimensions');
    });
  });

  it('options that they do not have', () => {
    // @ts-expect-error: no such option
    expect(() => new ops.Conv2dNormActivation(4, 6, { activationlayer: nn.GELU })).toThrow(
      "Did you mean 'activationLayer'?",
    );
    expect(() => new ops.Conv2dNormActivation(4, 6, { activationLayer: nn.GELU })).toThrow("unknown option 'inplace'");
    expect(() => new ops.MLP(4, [])).toThrow(RangeError);
  });

  it('nothing that drops when not training, or with probability 0', () => {
    scope(() => {
      const x = image();
      expect(ops.stochasticDepth(x, 0.5, 'row', false)).toBe(x);
      expect(ops.stochasticDepth(x, 0, 'batch')).toBe(x);
      expect(ops.dropBlock2d(x, 0.5, 3, { training: false })).toBe(x);
    });
  });
});

describe('interpolateEmbeddings', () => {
  const { interpolateEmbeddings } = models.visionTransformer;
  const state = () =>
    new Map([
      ['encoder.pos_embedding', wave([1, 17, 3], { dtype: float32 })],
      ['heads.head.bias', wave([2], { dtype: float32 })],
    ]);

  it('fits the embedding of places to another size of images', () => {
    scope(() => {
      const larger = interpolateEmbeddings(48, 8, state(), { resetHeads: true });
      expectCase(larger.get('encoder.pos_embedding')!, 'embeddings');
      expect([...larger.keys()]).toEqual(['encoder.pos_embedding']);
      const smaller = interpolateEmbeddings(16, 8, state(), 'bilinear');
      expectCase(smaller.get('encoder.pos_embedding')!, 'embeddings.bilinear');
      expect([...smaller.keys()]).toEqual(['encoder.pos_embedding', 'heads.head.bias']);
    });
  });

  it('leaves one that fits, and refuses what is none', () => {
    scope(() => {
      const given = state();
      const same = interpolateEmbeddings(32, 8, given, { resetHeads: true });
      expect([...same.keys()]).toEqual([...given.keys()]);
      for (const [key, value] of given) expect(same.get(key)).toBe(value);
      expect(() => interpolateEmbeddings(48, 8, new Map())).toThrow("no 'encoder.pos_embedding'");
      const key = 'encoder.pos_embedding';
      expect(() => interpolateEmbeddings(48, 8, new Map([[key, torch.zeros([1, 12, 3])]]))).toThrow(
        '11 places are no square',
      );
      expect(() => interpolateEmbeddings(48, 8, new Map([[key, torch.zeros([2, 17, 3])]]))).toThrow('[2, 17, 3]');
    });
  });
});
