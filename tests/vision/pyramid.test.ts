import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { ops } from '../../lib/vision/index.js';
import { drawnOnCpu, expectFrom, readReference, wave } from '../reference.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

const { nn, scope, float32 } = torch;
const expectCase = expectFrom('vision_roi');
const recorded = readReference<string>('vision_roi');
const maps = () => ({
  0: wave([2, 4, 16, 16], { dtype: float32 }),
  1: wave([2, 6, 8, 8], { step: 0.9, dtype: float32 }),
});

describe('FeaturePyramidNetwork, as torchvision has it', () => {
  const networks: Record<string, () => ops.FeaturePyramidNetwork> = {
    plain: () => new ops.FeaturePyramidNetwork([4, 6], 3),
    norm: () => new ops.FeaturePyramidNetwork([4, 6], 3, { normLayer: nn.BatchNorm2d }),
    pool: () => new ops.FeaturePyramidNetwork([4, 6], 3, new ops.LastLevelMaxPool()),
    p6p7: () => new ops.FeaturePyramidNetwork([4, 6], 3, { extraBlocks: new ops.LastLevelP6P7(6, 3) }),
  };
  for (const [name, make] of Object.entries(networks)) {
    it(name, () => {
      scope(() => {
        torch.manualSeed(5);
        const network = drawnOnCpu(make);
        expect(String(network)).toBe(recorded[`fpn.${name}.text`]);
        expect([...network.stateDict().keys()].join(' ')).toBe(recorded[`fpn.${name}.keys`]);
        const output = network.forward(maps());
        expect(Object.keys(output).join(' ')).toBe(recorded[`fpn.${name}.names`]);
        expectCase(Object.values(output), `fpn.${name}`);
      });
    });
  }

  it('loads the state of an older one', () => {
    scope(() => {
      const [from, to] = [new ops.FeaturePyramidNetwork([4], 3), new ops.FeaturePyramidNetwork([4], 3)];
      const old = [...from.stateDict()].map(([key, value]) => [key.replace('.0.0.', '.0.'), value] as const);
      expect(old[0]![0]).toBe('inner_blocks.0.weight');
      to.loadStateDict(Object.fromEntries(old));
      const x = { a: wave([1, 4, 3, 3], { dtype: float32 }) };
      expect(to.forward(x).a!.equal(from.forward(x).a!)).toBe(true);
    });
  });

  it('says what is wrong', () => {
    scope(() => {
      expect(() => new ops.FeaturePyramidNetwork([4, 0], 3)).toThrow(RangeError);
      expect(() => new ops.FeaturePyramidNetwork(4 as never, 3)).toThrow(TypeError);
      expect(() => new ops.FeaturePyramidNetwork([4], 3, new nn.ReLU() as never)).toThrow(/ExtraFPNBlock/);
      expect(() => new ops.FeaturePyramidNetwork([4], 3).forward(maps())).toThrow(/expected 1 feature maps, got 2/);
    });
  });
});

describe('MultiScaleRoIAlign', () => {
  it('takes each region from the map that fits it, as torchvision does', () => {
    scope(() => {
      const { 0: fine, 1: coarse } = maps();
      const pyramid = { 0: fine.narrow(1, 0, 3), 1: coarse.narrow(1, 0, 3), 2: coarse };
      const boxes = [
        torch.tensor([
          [0, 0, 60, 50],
          [3, 4, 20, 18],
          [5, 5, 9, 8],
        ]),
        torch.tensor([[10, 2, 63, 63]]),
      ];
      const pooler = new ops.MultiScaleRoIAlign(['0', '1'], [3, 2], 2, { canonicalScale: 40, canonicalLevel: 3 });
      expectCase(
        pooler.forward(pyramid, boxes, [
          [64, 60],
          [50, 64],
        ]),
        'pooler',
      );
      expect(pooler.scales).toEqual([0.25, 0.125]);
      expectCase(new ops.MultiScaleRoIAlign(['1'], 2, 2).forward(pyramid, boxes, [[64, 64]]), 'pooler.one');
      expect(String(pooler)).toBe(recorded['pooler.text']);
      expect(() => new ops.MultiScaleRoIAlign(['9'], 2, 2).forward(pyramid, boxes, [[64, 64]])).toThrow(
        /none of the maps/,
      );
      expect(() => new ops.MultiScaleRoIAlign(['0'], 2, 2).forward(pyramid, boxes, [])).toThrow(/not be empty/);
    });
  });
});
