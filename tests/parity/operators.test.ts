import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { onCpu } from '../device.js';
import { isLater } from '../reference.js';
import { disagreement, type Line } from './replay.js';

// What PyTorch 2.13 answered to the calls of its own operator tests: record.py says how that was made.
const file = new URL('./goldens.jsonl.gz', import.meta.url);
const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');

/** The calls whose answer is known to be another one, and why. */
const KNOWN: Record<string, string> = {
  'torch.stft bool': 'it looks at the dtype before it pads, so that the error is about it, not about the padding',
};

/** What draws random numbers, which are others on another device. */
const DRAWS =
  /bernoulli|multinomial|normal|uniform|exponential|geometric|cauchy|rand|random|dropout|rrelu|gumbel|fractional|lowrank|poisson|binomial|multi_head_attention/;

/** What has no kernel but the CPU's, or reads one of its tensors there. */
const CPU_ONLY = /^(histogram|histogramdd|narrow_copy|tensor_split)$/;

/** What libtorch has no more from 2.14 on. */
const DROPPED = /^(cholesky|qr)$/;

/** Whether a call is to be made: on another device kernels find other words for what is wrong. */
const isComparable = ({ op, error }: Line): boolean =>
  !(isLater && DROPPED.test(op)) && (onCpu || !(error || DRAWS.test(op) || CPU_ONLY.test(op)));

const groups = new Map<string, Line[]>();
for (const text of lines) {
  const line = JSON.parse(text) as Line;
  if (!isComparable(line)) continue;
  const group = /^(nn\.functional|signal\.windows|linalg|special|fft)\./.exec(line.op)?.[1] ?? 'torch';
  if (!groups.has(group)) groups.set(group, []);
  groups.get(group)!.push(line);
}

const threads = torch.getNumThreads();
beforeAll(() => torch.setNumThreads(1));
afterAll(() => torch.setNumThreads(threads));

for (const [group, members] of groups) {
  it(`answers ${members.length} calls of ${group} as PyTorch does`, () => {
    const wrong: string[] = [];
    for (const line of members) {
      if (`${line.call} ${line.dtype}` in KNOWN) continue;
      const difference = disagreement(line);
      if (difference) wrong.push(`${line.call} (${line.form}, ${line.op}, ${line.dtype}): ${difference}`);
    }
    expect(wrong).toEqual([]);
  });
}
