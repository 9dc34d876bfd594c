import { expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectSequence, expectValue, scoped, sequenceReference, wave } from './reference.js';

const { nn } = torch;
const F = nn.functional;

type LayerOptions = {
  normFirst?: boolean;
  activation?: 'gelu' | torch.nn.Module | ((x: torch.Tensor) => torch.Tensor);
};

const encoderLayer = (options: LayerOptions & { bias?: boolean; dropout?: number } = {}) =>
  new nn.TransformerEncoderLayer(4, 2, 8, { batchFirst: true, ...options });
const decoderLayer = (options: LayerOptions = {}) =>
  new nn.TransformerDecoderLayer(4, 2, 8, { batchFirst: true, ...options });

const x = () => wave([3, 2, 4]);
const memory = () => wave([3, 5, 4], 0.5);
const causal = (size = 2) => nn.Transformer.generateSquareSubsequentMask(size);
const padding = () => torch.zeros([3, 2], { dtype: 'bool' }).indexPut_([2, 1], true);

/** Runs a module in evaluation mode without gradients. */
const evaluated = <T>(module: torch.nn.Module, run: () => T): T => {
  module.eval();
  return torch.noGrad(run);
};

test(
  'encoder layers',
  scoped(() => {
    expectSequence('EncoderLayer', encoderLayer, (m) => m.forward(x(), { srcKeyPaddingMask: padding() }));
    expectSequence(
      'EncoderLayer.normFirst',
      () => encoderLayer({ normFirst: true, activation: 'gelu', bias: false }),
      (m) => m.forward(x(), causal(), { isCausal: true }),
    );
    expectSequence(
      'EncoderLayer.module',
      () => encoderLayer({ activation: new nn.Tanh(), dropout: 0 }),
      (m) => m.forward(x().select(0, 0)),
    );
    expectSequence(
      'EncoderLayer.eval',
      () => encoderLayer({ activation: 'gelu' }),
      (m) => evaluated(m, () => m.forward(x(), null, padding())),
    );
    expectSequence(
      'EncoderLayer.evalMasks',
      () => encoderLayer({ normFirst: true }),
      (m) => evaluated(m, () => m.forward(x(), causal(), padding())),
    );
  }),
);

test(
  'decoder layers',
  scoped(() => {
    expectSequence('DecoderLayer', decoderLayer, (m) =>
      m.forward(x(), memory(), causal(), { tgtKeyPaddingMask: padding() }),
    );
    expectSequence(
      'DecoderLayer.normFirst',
      () => decoderLayer({ normFirst: true, activation: torch.sigmoid as (x: torch.Tensor) => torch.Tensor }),
      (m) => m.forward(x(), memory()),
    );
  }),
);

test(
  'stacks of layers',
  scoped(() => {
    expectSequence(
      'Encoder',
      () => new nn.TransformerEncoder(encoderLayer(), 2),
      (m) => m.forward(x(), causal()),
    );
    const stack = () => new nn.TransformerEncoder(encoderLayer(), 2, new nn.LayerNorm(4));
    expectSequence('Encoder.eval', stack, (m) => evaluated(m, () => m.forward(x(), { srcKeyPaddingMask: padding() })));
    // Padding before the end can't be left out of the computation.
    expectSequence('Encoder.gap', stack, (m) =>
      evaluated(m, () => m.forward(x(), { srcKeyPaddingMask: padding().flip(1) })),
    );
    expectSequence(
      'Decoder',
      () => new nn.TransformerDecoder(decoderLayer(), 2, new nn.LayerNorm(4)),
      (m) => m.forward(x(), memory(), causal()),
    );
  }),
);

test(
  'whole transformers',
  scoped(() => {
    expectSequence(
      'Transformer',
      () => new nn.Transformer(4, 2, 1, 2, 8),
      (m) => m.forward(wave([5, 2, 4], 0.5), wave([3, 2, 4]), { tgtMask: causal(3) }),
    );
    expectSequence(
      'Transformer.batchFirst',
      () => new nn.Transformer(4, 2, 1, 2, 8, { batchFirst: true, normFirst: true }),
      (m) => m.forward(memory(), x(), { srcKeyPaddingMask: torch.zeros([3, 5], { dtype: 'bool' }) }),
    );
    const custom = new nn.Transformer({ dModel: 4, nhead: 2, customEncoder: new nn.Identity(), numDecoderLayers: 1 });
    expect(custom.encoder).toBeInstanceOf(nn.Identity);
    expect(custom.forward(wave([5, 2, 4]), wave([3, 2, 4])).shape).toEqual([3, 2, 4]);
  }),
);

test(
  'the fused kernel and the plain path agree',
  scoped(() => {
    for (const options of [{}, { normFirst: true }, { activation: F.gelu as (x: torch.Tensor) => torch.Tensor }]) {
      const layer = encoderLayer(options).eval();
      const fused = torch.noGrad(() => layer.forward(x(), { srcMask: causal() }));
      expect(torch.allclose(fused, layer.forward(x(), { srcMask: causal() }), { atol: 1e-6 })).toBe(true);
      let calls = 0;
      layer.linear1.registerForwardHook(() => {
        calls++;
      });
      const hooked = torch.noGrad(() => layer.forward(x(), { srcMask: causal() }));
      expect(calls, 'hooks run, so the kernel is not taken').toBe(1);
      expect(torch.allclose(fused, hooked, { atol: 1e-6 })).toBe(true);
    }
  }),
);

test(
  'a mask that hides what is behind is found by looking at it',
  scoped(() => {
    expectValue(causal(3).isinf().float(), 'subsequentMask', sequenceReference);
    const stack = new nn.TransformerEncoder(encoderLayer(), 1, { enableNestedTensor: false }).eval();
    const hinted = stack.forward(x(), causal(), { isCausal: true });
    expect(torch.allclose(stack.forward(x(), causal()), hinted, { atol: 1e-6 })).toBe(true);
    expect(torch.allclose(stack.forward(x(), causal().isinf()), hinted, { atol: 1e-6 })).toBe(true);
    expect(torch.allclose(stack.forward(x()), hinted, { atol: 1e-3 })).toBe(false);
  }),
);

test(
  'what does not fit is said',
  scoped(() => {
    expect(() => encoderLayer({ activation: 'selu' as 'gelu' })).toThrow(
      'activation should be relu/gelu, a function or a module, not "selu"',
    );
    const net = new nn.Transformer(4, 2, 1, 1, 8);
    expect(() => net.forward(wave([5, 2, 4]), wave([3, 3, 4]))).toThrow(
      'the batch number of src and tgt must be equal, got 2 and 3',
    );
    expect(() => net.forward(wave([5, 2, 4]), wave([3, 2, 6]))).toThrow(
      'the feature number of src and tgt must be equal to dModel=4, got 4 and 6',
    );
  }),
);
