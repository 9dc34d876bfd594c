// ResNet-50 in mixed precision. The twin is resnet50.py.
import * as torch from 'nodetorch';
import { models } from 'nodetorch/vision';
import type { Make } from './case.js';
import { trained } from './training.js';

const F = torch.nn.functional;

export const resnet50: Make = (setting) => {
  torch.manualSeed(0);
  torch.backends.cudnn.benchmark = true;
  const { device, params } = setting;
  const [batch, side] = [Number(params.batch), Number(params.side)];
  const net = models.resnet50();
  const [x, y] = [torch.randn(batch, 3, side, side), torch.randint(0, 1000, [batch])];
  net.to({ device, memoryFormat: torch.channelsLast });
  const loss = (input: torch.Tensor, target: torch.Tensor) =>
    torch.autocast(device, { dtype: torch.bfloat16 }, () => F.crossEntropy(net.forward(input), target));
  return trained(
    {
      optimizer: new torch.optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9, weightDecay: 1e-4 }),
      loss: (...given) => loss(given[0]!, given[1]!),
      batch: [x.to(device, { memoryFormat: torch.channelsLast }), y.to(device)],
    },
    setting,
  );
};
