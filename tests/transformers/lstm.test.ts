import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { LSTMLanguageModel, models } from '../../lib/transformers/index.js';
import { drawnOnCpu, readReference } from '../reference.js';

interface Data {
  shape: number[];
  data: number[];
}

interface Recorded {
  state: [key: string, shape: number[], bits: number[]][];
  runs: { out: Data; hidden: Data; cell: Data }[];
}

torch.setNumThreads(1);

const cases = readReference<Recorded>('transformers_models');

function expectClose(got: torch.Tensor, want: Data): void {
  expect(got.shape).toEqual(want.shape);
  for (const [i, v] of (got.flatten().tolist() as number[]).entries()) expect(v).toBeCloseTo(want.data[i]!, 6);
}

describe.each(['plain', 'tied'])('LSTMLanguageModel, %s', (kind) => {
  it("does what PyTorch's example does", () => {
    torch.scope(() => {
      const { state, runs } = cases[`LSTMLanguageModel.${kind}`]!;
      const tieWeights = kind === 'tied';
      torch.manualSeed(0);
      const model = drawnOnCpu(() => new LSTMLanguageModel(11, tieWeights ? 8 : 6, 8, 2, { dropout: 0.2, tieWeights }));
      const bits = (t: torch.Tensor) => t.contiguous().view([-1]).narrow(0, 0, 3).view({ dtype: 'int32' }).tolist();
      expect([...model.stateDict()].map(([key, t]) => [key, t.shape, bits(t)])).toEqual(state);
      const ids = torch.tensor(
        [
          [1, 2],
          [3, 4],
          [5, 10],
          [0, 7],
        ],
        { dtype: torch.int64 },
      );
      for (const [i, run] of runs.entries()) {
        model.train(i === 1);
        torch.manualSeed(1);
        const [out, [hidden, cell]] = torch.noGrad(() => model.forward(ids, model.initHidden(2)));
        expectClose(out, run.out);
        expectClose(hidden, run.hidden);
        expectClose(cell, run.cell);
      }
    });
  });
});

describe('LSTMLanguageModel', () => {
  it('is built by its sizes', () => {
    torch.scope(() => {
      expect(models.lstm({ ntoken: 7, ninp: 4, nhid: 4, tieWeights: true }).decoder.weight.shape).toEqual([7, 4]);
      expect(() => new LSTMLanguageModel(7, 4, 5, 2, { tieWeights: true })).toThrow(/nhid \(5\) should be ninp \(4\)/);
    });
  });
});
