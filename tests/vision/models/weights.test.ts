import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { models } from '../../../lib/vision/index.js';
import { auxiliaryLoading } from '../../../lib/vision/models/auxiliary.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const scoped = (test: () => Promise<void>) => () => torch.scope(test);

type State = Map<string, torch.Tensor>;

/** Writes a state dict and gives the file's path. */
function saved(state: State, name = 'net.pth'): string {
  torch.save(state, join(folder, name));
  return join(folder, name);
}

function expectEqual(got: State, want: State): void {
  expect([...got.keys()]).toEqual([...want.keys()]);
  for (const [key, tensor] of want) expect(torch.equal(got.get(key)!, tensor), key).toBe(true);
}

describe('weights in a file', () => {
  it(
    'say how many classes there are',
    scoped(async () => {
      const state = models.squeezenet11({ numClasses: 3 }).stateDict();
      const net = await models.squeezenet11({ weights: saved(state) });
      expectEqual(net.stateDict(), state);
      expect(net.numClasses).toBe(3);
      torch.safetensors.saveFile(Object.fromEntries(state), join(folder, 'net.safetensors'));
      const other = await models.squeezenet11({ weights: join(folder, 'net.safetensors'), numClasses: 3, dropout: 0 });
      expectEqual(other.stateDict(), state);
    }),
  );

  it(
    "have to be the model's",
    scoped(async () => {
      const weights = saved(models.squeezenet11({ numClasses: 3 }).stateDict());
      await expect(models.squeezenet11({ weights, numClasses: 4 })).rejects.toThrow(
        "The parameter 'numClasses' expected value 3 but got 4 instead.",
      );
      await expect(models.squeezenet10({ weights })).rejects.toThrow(/size mismatch for features\.0\.weight/);
      await expect(models.squeezenet11({ weights, numClases: 3 } as never)).rejects.toThrow(
        /Did you mean 'numClasses'/,
      );
      await expect(models.squeezenet11({ weights: join(folder, 'none.pth') })).rejects.toThrow(/none\.pth/);
    }),
  );

  it(
    'leave nothing behind',
    scoped(async () => {
      const weights = saved(models.squeezenet11({ numClasses: 3 }).stateDict());
      const before = torch.memory().tensors;
      const net = await models.squeezenet11({ weights });
      expect(torch.memory().tensors - before).toBe([...net.parameters()].length);
    }),
  );

  it(
    'may have names of before',
    scoped(async () => {
      const state = models.densenet121({ numClasses: 2 }).stateDict();
      const old = [...state].filter(([key]) => !key.endsWith('num_batches_tracked'));
      const dotted = old.map(([key, t]): [string, torch.Tensor] => [key.replace(/(norm|conv)([12])\./, '$1.$2.'), t]);
      expect(dotted.filter(([key]) => key.includes('denselayer1.norm.1.weight'))).toHaveLength(4);
      const net = await models.densenet121({ weights: saved(new Map(dotted)) });
      expectEqual(net.stateDict(), state);
    }),
  );

  it(
    'of MNASNet may be of its first version',
    scoped(async () => {
      const state = models.mnasnet05({ numClasses: 2 }).stateDict();
      const first = new models.MNASNet(1, { numClasses: 2 }).stateDict();
      // The first version began with 32 and 16 channels whatever its width, and its first stack of blocks read 16.
      for (const [key, tensor] of first) {
        if (!/^layers\.([0-7]|8\.0\.layers\.[0-6])\./.test(key)) continue;
        state.set(key, key === 'layers.8.0.layers.6.weight' ? tensor.narrow(0, 0, 16) : tensor);
      }
      const net = await models.mnasnet05({ weights: saved(state) });
      expect(net.getParameter('layers.0.weight').shape).toEqual([32, 3, 3, 3]);
      expect(net.getParameter('layers.8.0.layers.0.weight').shape).toEqual([48, 16, 1, 1]);
      expectEqual(net.stateDict(), state);
      expect(net.eval().forward(torch.randn([1, 3, 32, 32])).shape).toEqual([1, 2]);
    }),
  );

  it(
    'say what a U-Net is like',
    scoped(async () => {
      const state = new models.UNet(1, 3, true).stateDict();
      const withShades = new Map<string, unknown>([...state, ['mask_values', [0, 128, 255]]]);
      torch.save(withShades, join(folder, 'unet.pth'));
      const net = await models.unet({ weights: join(folder, 'unet.pth') });
      expect([net.nChannels, net.nClasses, net.bilinear]).toEqual([1, 3, true]);
      expectEqual(net.stateDict(), state);
    }),
  );

  it(
    'of GoogLeNet give its auxiliary heads where these are asked for',
    scoped(async () => {
      const state = models.googlenet({ numClasses: 2, initWeights: false }).stateDict();
      const weights = saved(state);
      const net = await models.googlenet({ weights });
      expect([net.auxLogits, net.aux1, net.aux2, net.transformInput]).toEqual([false, null, null, false]);
      expect(net.train().forward(torch.randn([2, 3, 32, 32]))).toBeInstanceOf(torch.Tensor);
      const whole = await models.googlenet({ weights, auxLogits: true });
      expectEqual(whole.stateDict(), state);
      const outputs = whole.train().forward(torch.randn([2, 3, 32, 32])) as models.GoogLeNetOutputs;
      expect(outputs.logits).toBe(outputs[0]);
      expect([outputs.auxLogits2!.shape, outputs.auxLogits1!.shape]).toEqual([
        [2, 2],
        [2, 2],
      ]);
    }),
  );
});

describe('published weights', () => {
  /** Puts a state dict where a download of these weights would be. */
  function download(weights: models.Weights, state: State): void {
    torch.hub.setDir(folder);
    mkdirSync(join(folder, 'checkpoints'));
    torch.save(state, join(folder, 'checkpoints', weights.url.slice(weights.url.lastIndexOf('/') + 1)));
  }

  it(
    'are given by name, with the name of their enumeration or without, or as they are',
    scoped(async () => {
      const state = models.squeezenet11().stateDict();
      const { DEFAULT } = models.SqueezeNet1_1_Weights;
      download(DEFAULT, state);
      for (const weights of ['DEFAULT', 'IMAGENET1K_V1', 'SqueezeNet1_1_Weights.DEFAULT', DEFAULT]) {
        const net = await models.squeezenet11({ weights, progress: false });
        expect(net.numClasses).toBe(1000);
        expectEqual(net.stateDict(), state);
      }
    }),
  );

  it('have to be of the model, and as many classes as asked for', async () => {
    const { squeezenet11, squeezenet10, unet } = models;
    await expect(squeezenet11({ weights: 'DEFAULT', numClasses: 10 })).rejects.toThrow(
      "The parameter 'numClasses' expected value 1000 but got 10 instead.",
    );
    await expect(squeezenet11({ weights: 'DEFAULT', dropuot: 0 } as never)).rejects.toThrow(/Did you mean 'dropout'/);
    await expect(squeezenet11({ weights: 'IMAGENET1K_V2' })).rejects.toThrow(
      "there are no weights 'IMAGENET1K_V2'; SqueezeNet1_1_Weights has IMAGENET1K_V1, DEFAULT",
    );
    const { DEFAULT } = models.SqueezeNet1_1_Weights;
    await expect(squeezenet10({ weights: DEFAULT })).rejects.toThrow(
      /no weights 'SqueezeNet1_1_Weights.IMAGENET1K_V1'/,
    );
    await expect(unet({ weights: 'DEFAULT' })).rejects.toThrow(/no weights of this model are published/);
    expect(() => squeezenet11({ weights: 3 } as never)).toThrow(TypeError);
    expect(() => squeezenet11(3 as never)).toThrow(/one object of options, got 3/);
  });

  it('call for options of networks with auxiliary heads', () => {
    const { DEFAULT } = models.GoogLeNet_Weights;
    const fresh = { initWeights: false };
    expect(auxiliaryLoading({}, DEFAULT)).toEqual({ ...fresh, auxLogits: true, transformInput: true });
    const given = { transformInput: false, auxLogits: true };
    expect(auxiliaryLoading(given, DEFAULT)).toEqual({ ...fresh, ...given });
    expect(() => auxiliaryLoading({ auxLogits: false }, DEFAULT)).toThrow(RangeError);
    expect(() => auxiliaryLoading({ initWeights: true }, DEFAULT)).toThrow(RangeError);
    expect(auxiliaryLoading({ transformInput: true }, null)).toEqual({ ...fresh, transformInput: true });
  });
});
