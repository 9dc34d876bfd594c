// Training steps of GPT-2 in mixed precision. The twin is gpt2.py.
import * as torch from 'nodetorch';
import type { Make } from './case.js';
import { makeGpt2 } from './gpt2-model.js';
import { trained } from './training.js';

const { optim } = torch;
const F = torch.nn.functional;

export const gpt2: Make = (setting) => {
  const { device, params } = setting;
  const net = makeGpt2(params);
  const vocabulary = Number(params.vocabulary);
  const draw = () => torch.randint(0, vocabulary, [Number(params.batch), Number(params.length)]).to(device);
  const batch = [draw(), draw()];
  net.to(device);
  const loss = (tokens: torch.Tensor, targets: torch.Tensor) =>
    torch.autocast(device, { dtype: torch.bfloat16 }, () =>
      F.crossEntropy(net.forward(tokens).view(-1, vocabulary), targets.view(-1)),
    );
  return trained(
    {
      optimizer: new optim.AdamW(net.parameters(), { lr: 1e-4, betas: [0.9, 0.95], weightDecay: 0.1, fused: true }),
      loss: (...given) => loss(given[0]!, given[1]!),
      batch,
    },
    setting,
  );
};
