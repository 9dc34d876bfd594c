// Greedy decoding with GPT-2, a token a step, that never waits for the device. The twin is decode.py.
import * as torch from 'nodetorch';
import type { Make } from './case.js';
import { graphed } from './cuda.js';
import { makeGpt2, type StaticCache } from './gpt2-model.js';

/** Tokens whose scores are compared: given ones, because one that is chosen among nearly equal scores is luck. */
const GIVEN = [1, 2, 3, 5, 8];

export const decode: Make = ({ variant, params, device }) => {
  const net = makeGpt2(params);
  net.to(device, torch.bfloat16).eval();
  const [length, layers, width, heads] = [params.length, params.layers, params.width, params.heads].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const buffer = () => torch.zeros([1, heads, length, width / heads], { dtype: torch.bfloat16, device });
  const cache: StaticCache = {
    layers: Array.from({ length: layers }, () => [buffer(), buffer()]),
    position: torch.zeros([1], { dtype: torch.int64, device }),
    mask: torch.zeros([1, 1, 1, length], { dtype: torch.bool, device }),
  };
  const places = torch.arange(length, { device }).view(1, 1, 1, length);
  const token = torch.zeros([1, 1], { dtype: torch.int64, device });
  const score = torch.zeros([1, 1], { dtype: torch.float32, device });

  const decodeOne = () =>
    torch.noGrad(() => {
      torch.le(places, cache.position, { out: cache.mask });
      const best = net.forward(token, cache).max(-1);
      token.copy_(best.indices);
      score.copy_(best.values);
      cache.position.add_(1);
      return score;
    });
  let step = decodeOne;
  if (variant === 'graphed') {
    const made = graphed(decodeOne, [], device);
    if ('unavailable' in made) return made;
    step = () => made.step();
  }
  const once = () => void step();
  const check = torch.scope(() => {
    cache.position.zero_();
    return GIVEN.map((given) => {
      token.fill_(given);
      step();
      return score.item();
    });
  });
  let at = length;
  return {
    check,
    run(n) {
      for (let i = 0; i < n; i++, at++) {
        if (at >= length) {
          cache.position.zero_();
          at = 0;
        }
        torch.scope(once);
      }
    },
  };
};
