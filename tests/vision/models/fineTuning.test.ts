import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { models } from '../../../lib/vision/index.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

const { nn, optim, scope } = torch;
const F = nn.functional;

/** What a state dict is now, whatever is done to the model later. */
function snapshot(model: torch.nn.Module): Map<string, torch.Tensor> {
  return new Map([...model.stateDict()].map(([key, tensor]) => [key, tensor.clone()]));
}

/** The names of what differs from a snapshot. */
function changed(model: torch.nn.Module, before: Map<string, torch.Tensor>): string[] {
  return [...model.stateDict()].filter(([key, tensor]) => !torch.equal(tensor, before.get(key)!)).map(([key]) => key);
}

/** Trains for some steps and gives the loss of each. */
function train(model: torch.nn.Module, parameters: Iterable<torch.nn.Parameter>, steps = 3): number[] {
  torch.manualSeed(1);
  const images = torch.randn([4, 3, 32, 32]);
  const labels = torch.tensor([0, 1, 1, 0], { dtype: 'int64' });
  const optimizer = new optim.SGD(parameters, { lr: 0.01, momentum: 0.9 });
  return Array.from({ length: steps }, () => {
    optimizer.zeroGrad();
    const loss = F.crossEntropy(model.forward(images), labels);
    loss.backward();
    optimizer.step();
    return loss.item();
  });
}

function freezeNorms(model: torch.nn.Module): void {
  for (const m of model.modules()) if (m instanceof nn.BatchNorm2d) m.eval();
}

describe('a new head on a frozen network', () => {
  it('is all that is trained, with batch normalization in eval mode', () => {
    scope(() => {
      const net = new models.ResNet(models.BasicBlock, [1, 1, 1, 1], { numClasses: 10 });
      net.requiresGrad_(false);
      net.fc = new nn.Linear(512, 2);
      freezeNorms(net.train());
      const before = snapshot(net);
      const losses = train(net, net.fc.parameters());
      expect(losses.at(-1)).toBeLessThan(losses[0]!);
      expect(changed(net, before)).toEqual(['fc.weight', 'fc.bias']);
      expect([...net.parameters()].filter((p) => p.grad).length).toBe(2);
    });
  });

  it('leaves running statistics to change in train mode', () => {
    scope(() => {
      const net = models.mobilenetV3Small({ widthMult: 0.25, numClasses: 10, dropout: 0 });
      net.requiresGrad_(false);
      const { classifier } = net;
      classifier[3] = new nn.Linear(256, 2);
      const before = snapshot(net);
      train(net, classifier[3]!.parameters(), 1);
      const names = changed(net, before);
      expect(names.filter((name) => !/running_(mean|var)$|num_batches_tracked$/.test(name))).toEqual([
        'classifier.3.weight',
        'classifier.3.bias',
      ]);
      expect(names.length).toBe(2 + 3 * [...net.modules()].filter((m) => m instanceof nn.BatchNorm2d).length);
    });
  });

  it('is put in place as a property, by index or by name', () => {
    scope(() => {
      const squeeze = models.squeezenet11({ numClasses: 10 });
      squeeze.classifier[1] = new nn.Conv2d(512, 2, 1);
      expect(squeeze.forward(torch.zeros([1, 3, 32, 32])).shape).toEqual([1, 2]);

      const dense = new models.DenseNet(4, [1, 1], 8, { numClasses: 10 });
      dense.classifier = new nn.Linear(10, 2);
      expect(dense.forward(torch.zeros([2, 3, 32, 32])).shape).toEqual([2, 2]);

      const vit = new models.VisionTransformer(16, 8, 1, 2, 8, 8, { numClasses: 10 });
      vit.heads.set('head', new nn.Linear(8, 2));
      expect(vit.forward(torch.zeros([1, 3, 16, 16])).shape).toEqual([1, 2]);
      expect([...vit.heads.stateDict().keys()]).toEqual(['head.weight', 'head.bias']);
    });
  });
});

describe('IntermediateLayerGetter', () => {
  const small = () => new models.ResNet(models.BasicBlock, [1, 1, 1, 1], { numClasses: 10 }).eval();

  it('gives what layers make of an image', () => {
    scope(() => {
      const net = small();
      const getter = new models.IntermediateLayerGetter(net, { layer1: 'fine', layer3: 'coarse' });
      expect([...getter.keys()]).toEqual(['conv1', 'bn1', 'relu', 'maxpool', 'layer1', 'layer2', 'layer3']);
      const x = torch.randn([1, 3, 32, 32]);
      const { fine, coarse } = getter.forward(x);
      const first = net.layer1.forward(net.maxpool.forward(net.relu.forward(net.bn1.forward(net.conv1.forward(x)))));
      expect(torch.equal(fine, first)).toBe(true);
      expect(torch.equal(coarse, net.layer3.forward(net.layer2.forward(first)))).toBe(true);
      expect(getter.get('layer3')).toBe(net.layer3);
      expect([...getter.stateDict().keys()]).toEqual(
        [...net.stateDict().keys()].filter((key) => !/^(layer4|fc)\./.test(key)),
      );
    });
  });

  it('knows the layers of the model itself only', () => {
    scope(() => {
      const net = small();
      expect(() => new models.IntermediateLayerGetter(net, { layer1: 'a', 'layer2.0': 'b' })).toThrow(
        'returnLayers are not present in the model: layer2.0. ResNet has conv1, bn1, relu',
      );
      expect(() => new models.IntermediateLayerGetter(net, new Map() as never)).toThrow(
        'returnLayers should be an object of names, got',
      );
      expect(() => new models.IntermediateLayerGetter(3 as never, {})).toThrow(TypeError);
    });
  });
});
