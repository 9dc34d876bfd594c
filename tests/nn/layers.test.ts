import { describe, expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectLayer, reference, scoped } from './reference.js';

const { nn } = torch;

class Block extends nn.Module {
  inNorm = new nn.BatchNorm1d(3);
  scale = new nn.Parameter(torch.ones([1]));
  fc1 = new nn.Linear(3, 3);
  fc2: torch.nn.Linear;

  constructor() {
    super();
    this.registerBuffer('runningTotal', torch.zeros([2]));
    this.registerBuffer('scratch', torch.zeros([1]), { persistent: false });
    this.fc2 = this.fc1;
  }

  override extraRepr(): string {
    return 'size=3\nkind=test';
  }
}

class Tied extends nn.Module {
  encoder = new nn.Linear(3, 3);
  decoder = new nn.Linear(3, 3);

  constructor() {
    super();
    this.decoder.weight = this.encoder.weight;
  }
}

/** As tests/reference/nn.py makes them, by the same names. */
const layers: Record<string, () => torch.nn.Module> = {
  Identity: () => new nn.Identity(),
  Linear: () => new nn.Linear(5, 3),
  'Linear.bias': () => new nn.Linear(5, 3, { bias: false }),
  Bilinear: () => new nn.Bilinear(2, 3, 4),
  Conv1d: () => new nn.Conv1d(4, 6, 3, { stride: 2, padding: 1, groups: 2 }),
  Conv2d: () => new nn.Conv2d(3, 8, 3),
  'Conv2d.same': () => new nn.Conv2d(3, 8, [3, 5], { padding: 'same', dilation: 2, bias: false }),
  Conv3d: () => new nn.Conv3d(2, 4, [1, 2, 3], { padding: [0, 1, 1], paddingMode: 'circular' }),
  ConvTranspose1d: () => new nn.ConvTranspose1d(4, 6, 3, { stride: 2, outputPadding: 1 }),
  ConvTranspose2d: () => new nn.ConvTranspose2d(4, 2, 3, 2, 1, 1),
  ConvTranspose3d: () => new nn.ConvTranspose3d(2, 2, 2),
  BatchNorm1d: () => new nn.BatchNorm1d(3),
  BatchNorm2d: () => new nn.BatchNorm2d(3, { momentum: null, affine: false }),
  BatchNorm3d: () => new nn.BatchNorm3d(3, { eps: 1e-3, trackRunningStats: false, bias: false }),
  InstanceNorm2d: () => new nn.InstanceNorm2d(3),
  InstanceNorm1d: () => new nn.InstanceNorm1d(3, { affine: true, trackRunningStats: true }),
  GroupNorm: () => new nn.GroupNorm(2, 6),
  LayerNorm: () => new nn.LayerNorm([3, 4]),
  'LayerNorm.plain': () => new nn.LayerNorm(4, { elementwiseAffine: false }),
  RMSNorm: () => new nn.RMSNorm(4, { eps: 1e-6 }),
  'RMSNorm.eps': () => new nn.RMSNorm([2, 4]),
  LocalResponseNorm: () => new nn.LocalResponseNorm(2),
  Embedding: () => new nn.Embedding(5, 3, { paddingIdx: -1, maxNorm: 2 }),
  EmbeddingBag: () => new nn.EmbeddingBag(5, 3, { mode: 'sum', scaleGradByFreq: true }),
  Dropout: () => new nn.Dropout(),
  Dropout2d: () => new nn.Dropout2d(0.25, { inplace: true }),
  AlphaDropout: () => new nn.AlphaDropout(1),
  ReLU: () => new nn.ReLU({ inplace: true }),
  ReLU6: () => new nn.ReLU6(),
  RReLU: () => new nn.RReLU(),
  LeakyReLU: () => new nn.LeakyReLU(0.2, true),
  PReLU: () => new nn.PReLU(3),
  ELU: () => new nn.ELU(),
  CELU: () => new nn.CELU(0.5),
  GELU: () => new nn.GELU('tanh'),
  GLU: () => new nn.GLU(),
  Hardtanh: () => new nn.Hardtanh(),
  Hardswish: () => new nn.Hardswish(true),
  Softplus: () => new nn.Softplus(),
  Softshrink: () => new nn.Softshrink(),
  Threshold: () => new nn.Threshold(0.5, 20),
  Softmax: () => new nn.Softmax({ dim: 1 }),
  LogSoftmax: () => new nn.LogSoftmax(),
  Softmax2d: () => new nn.Softmax2d(),
  MaxPool2d: () => new nn.MaxPool2d(2, { ceilMode: true }),
  MaxPool1d: () => new nn.MaxPool1d([3], { padding: 1 }),
  MaxUnpool2d: () => new nn.MaxUnpool2d(3, 2),
  AvgPool1d: () => new nn.AvgPool1d(3),
  AvgPool2d: () => new nn.AvgPool2d([2, 3]),
  LPPool2d: () => new nn.LPPool2d(2, 3),
  AdaptiveAvgPool2d: () => new nn.AdaptiveAvgPool2d([null, 7]),
  AdaptiveMaxPool1d: () => new nn.AdaptiveMaxPool1d(5),
  FractionalMaxPool2d: () => new nn.FractionalMaxPool2d(3, { outputRatio: 0.5 }),
  ReflectionPad2d: () => new nn.ReflectionPad2d(1),
  ZeroPad2d: () => new nn.ZeroPad2d([1, 2, 3, 4]),
  ConstantPad1d: () => new nn.ConstantPad1d(2, 3.5),
  Flatten: () => new nn.Flatten(),
  Unflatten: () => new nn.Unflatten(1, [2, 3]),
  Fold: () => new nn.Fold([4, 5], 2),
  Unfold: () => new nn.Unfold(2, { stride: [1, 2] }),
  PixelShuffle: () => new nn.PixelShuffle(3),
  PixelUnshuffle: () => new nn.PixelUnshuffle(2),
  ChannelShuffle: () => new nn.ChannelShuffle(2),
  Upsample: () => new nn.Upsample({ scaleFactor: 2 }),
  'Upsample.size': () => new nn.Upsample([4, 5], { mode: 'bilinear' }),
  UpsamplingNearest2d: () => new nn.UpsamplingNearest2d({ scaleFactor: 2 }),
  CosineSimilarity: () => new nn.CosineSimilarity(),
  CrossEntropyLoss: () => new nn.CrossEntropyLoss({ weight: torch.ones([3]) }),
  BCEWithLogitsLoss: () => new nn.BCEWithLogitsLoss({ posWeight: torch.full([2], 3) }),
  TripletMarginWithDistanceLoss: () => new nn.TripletMarginWithDistanceLoss(),
  LinearCrossEntropyLoss: () => new nn.LinearCrossEntropyLoss(4, 3, { bias: true }),
  AdaptiveLogSoftmaxWithLoss: () => new nn.AdaptiveLogSoftmaxWithLoss(16, 20, [5, 10]),

  Sequential: () => new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU(), new nn.Sequential(new nn.Linear(3, 1))),
  'Sequential.named': () => new nn.Sequential({ hidden: new nn.Linear(2, 3), act: new nn.Tanh() }),
  'Sequential.empty': () => new nn.Sequential(),
  ModuleList: () => new nn.ModuleList([new nn.ReLU(), new nn.Linear(2, 2), new nn.Linear(2, 2), new nn.Tanh()]),
  ModuleDict: () => new nn.ModuleDict<torch.nn.Module>({ b: new nn.Linear(2, 2), a: new nn.Sequential(new nn.ReLU()) }),
  ParameterList: () => new nn.ParameterList([torch.ones([2, 3]), new nn.Parameter(torch.zeros([4]))]),
  ParameterDict: () => new nn.ParameterDict({ b: torch.ones([2]), a: torch.zeros([1, 3]) }),
  Block: () => new Block(),
  Tied: () => new Tied(),
};

describe.each(Object.entries(reference.layers))('%s', (name, want) => {
  test(
    'prints, names and initializes as in Python',
    scoped(() => {
      expectLayer(layers[name]!, want);
    }),
  );
});

test('every layer of the reference is made here, and the other way round', () => {
  expect(Object.keys(layers).sort()).toEqual(Object.keys(reference.layers).sort());
});

describe('arguments', () => {
  test(
    'go by position or by name',
    scoped(() => {
      const byPosition = new nn.Conv2d(4, 8, 3, 2, 1, 1, 2, false);
      const byName = new nn.Conv2d({
        inChannels: 4,
        outChannels: 8,
        kernelSize: 3,
        stride: 2,
        padding: 1,
        groups: 2,
        bias: false,
      });
      expect(String(byName)).toBe(String(byPosition));
      const input = torch.ones([1, 3]);
      const linear = new nn.Linear(3, 2);
      expect(linear.forward({ input }).equal(linear.forward(input))).toBe(true);
    }),
  );

  test('that are unknown, missing or given twice are told', () => {
    expect(() => new nn.Linear(1, 2, { biass: false } as never)).toThrow(/unknown option 'biass'.*Did you mean 'bias'/);
    expect(() => new (nn.Linear as any)(1)).toThrow(/nn.Linear needs 'outFeatures'/);
    expect(() => new (nn.Linear as any)(1, 2, { inFeatures: 3 })).toThrow(/got 'inFeatures' twice/);
    expect(() => new (nn.Linear as any)(1, 2, true, null, null, 7)).toThrow(/at most 5 positional arguments/);
  });

  test('that make no layer are refused', () => {
    expect(() => new nn.Conv2d(3, 4, 3, { groups: 2 })).toThrow('inChannels must be divisible by groups, got 3 and 2');
    expect(() => new nn.Conv2d(3, 4, 3, { padding: 'some' as 'same' })).toThrow('Invalid padding string "some"');
    expect(() => new nn.Conv2d(3, 4, 3, { padding: 'same', stride: 2 })).toThrow('strided');
    expect(() => new nn.Dropout(1.5)).toThrow('dropout probability has to be between 0 and 1, but got 1.5');
    expect(() => new nn.GroupNorm(4, 6)).toThrow('numChannels (6) must be divisible by numGroups (4)');
    expect(() => new nn.Embedding(3, 2, { paddingIdx: 3 })).toThrow('paddingIdx must be within the 3 embeddings');
    expect(() => new nn.FractionalMaxPool2d(2)).toThrow('either an output size, or a pooling ratio');
  });
});

describe('batch normalization', () => {
  test(
    'moves its statistics in training only',
    scoped(() => {
      const norm = new nn.BatchNorm1d(2);
      const x = torch.tensor([
        [1, 10],
        [3, 30],
      ]);
      const y = norm.forward(x);
      expect(y.mean(0).abs().max().item()).toBeLessThan(1e-5);
      expect(norm.runningMean!.tolist()).toEqual([expect.closeTo(0.2, 5), expect.closeTo(2, 5)]);
      expect(norm.numBatchesTracked!.item()).toBe(1);
      const before = norm.runningMean!.tolist();
      norm.eval().forward(x);
      expect(norm.runningMean!.tolist()).toEqual(before);
    }),
  );

  test(
    'averages over all batches without a momentum',
    scoped(() => {
      const norm = new nn.BatchNorm1d(1, { momentum: null });
      norm.forward(torch.tensor([[1], [3]]));
      norm.forward(torch.tensor([[5], [7]]));
      expect(norm.runningMean!.item()).toBeCloseTo(4, 5);
    }),
  );

  test(
    'refuses other dimensions and single values',
    scoped(() => {
      const norm = new nn.BatchNorm2d(2);
      expect(() => norm.forward(torch.ones([2, 2]))).toThrow('expected 4D input (got 2D input)');
      expect(() => norm.forward(torch.ones([1, 2, 1, 1]))).toThrow('Expected more than 1 value per channel');
    }),
  );
});

test(
  'transposed convolutions make the size that is asked for',
  scoped(() => {
    const up = new nn.ConvTranspose2d(1, 1, 3, { stride: 2 });
    const x = torch.ones([1, 1, 2, 2]);
    expect(up.forward(x).shape).toEqual([1, 1, 5, 5]);
    expect(up.forward(x, [6, 5]).shape).toEqual([1, 1, 6, 5]);
    expect(up.forward(x, { outputSize: [6, 5] }).shape).toEqual([1, 1, 6, 5]);
    expect(new nn.LazyConvTranspose2d(1, 3, { stride: 2 }).forward(x, { outputSize: [6, 6] }).shape).toEqual([
      1, 1, 6, 6,
    ]);
    expect(() => up.forward(x, [9, 9])).toThrow('range from 5 to 6');
    expect(() => up.forward(x, { outputsize: [6, 5] } as never)).toThrow("Did you mean 'outputSize'?");
    const [values, indices] = new nn.MaxPool2d(2, { returnIndices: true }).forward(torch.ones([1, 1, 5, 5]));
    const unpool = new nn.MaxUnpool2d(2);
    expect(unpool.forward(values, indices, { outputSize: [5, 5] }).shape).toEqual([1, 1, 5, 5]);
    expect(unpool.forward(values, indices, [5, 5]).shape).toEqual([1, 1, 5, 5]);
  }),
);

test(
  'adaptive softmax agrees with itself',
  scoped(() => {
    torch.manualSeed(0);
    const layer = new nn.AdaptiveLogSoftmaxWithLoss(8, 10, [3, 6]);
    const x = torch.randn([5, 8]);
    const target = torch.tensor([0, 9, 4, 2, 7], { dtype: 'int64' });
    const { output, loss } = layer.forward(x, target);
    const all = layer.logProb(x);
    expect(all.exp().sum(1).sub(1).abs().max().item()).toBeLessThan(1e-5);
    expect(
      output
        .sub(all.gather(1, target.unsqueeze(1)).squeeze(1))
        .abs()
        .max()
        .item(),
    ).toBeLessThan(1e-5);
    expect(loss.item()).toBeCloseTo(-output.mean().item(), 5);
    expect(layer.predict(x).tolist()).toEqual(all.argmax(1).tolist());
    expect(() => layer.forward(x, target.add(5))).toThrow('Target values should be in [0, 9]');
  }),
);
