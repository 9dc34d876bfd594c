import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';
import { decode } from './reference.js';

interface Refused {
  make: { $make: string };
  value: unknown;
  method: 'logProb' | 'cdf';
  message: string;
}

/** As we say it: names in camelCase, tensors and shapes as in all our messages, and bounds as floats. */
function ours(message: string): string {
  return message
    .replace(/\(Tensor of shape \(([\d, ]*?),?\)\)/, (_, size) => `(Tensor(float32 [${size}]))`)
    .replace('batch_shape+event_shape: torch.Size([3]) vs torch.Size([2])', 'batchShape+eventShape: [3] vs [2]')
    .replace('parameter total_count', 'parameter totalCount')
    .replace('GreaterThanEq(lower_bound=0)', 'GreaterThanEq(lower_bound=0.0)');
}

for (const [name, { make, value, method, message }] of Object.entries(readReference<Refused>('distributions_errors'))) {
  it(`refuses what Python does: ${name}`, () =>
    torch.scope(() => {
      const compute = () => {
        const d = decode(make) as torch.distributions.Distribution;
        if (value !== null) d[method](decode(value) as torch.Tensor);
      };
      expect(compute).toThrow(RangeError);
      expect(compute).toThrow(ours(message));
    }));
}

it('ends where no draw would ever be accepted', () =>
  torch.scope(() => {
    const d = new torch.distributions.VonMises(0, torch.tensor([1, NaN]), { validateArgs: false });
    expect(() => d.sample()).toThrow(RangeError);
    expect(() => d.sample()).toThrow('VonMises: 1000 rounds have not given a draw');
  }));
