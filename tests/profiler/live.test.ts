import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';

const F = torch.nn.functional;

it('records what Python records of the same operators', () => {
  const { events, averages } = readReference<unknown[]>('profiler_live');
  torch.scope(() => {
    const x = torch.ones([2, 4]);
    const w1 = torch.ones([8, 4], { requiresGrad: true });
    const b1 = torch.ones([8], { requiresGrad: true });
    const w2 = torch.ones([8, 3], { requiresGrad: true });
    const one = torch.ones([]);
    const work = () => {
      const loss = torch.profiler.recordFunction('forward', () => {
        const a = torch.relu(F.linear(x, w1, b1));
        const y = torch.matmul(a, w2);
        return torch.cat([y.flatten(), a.flatten()]).mean();
      });
      loss.backward(one);
    };
    work();
    for (const leaf of [w1, b1, w2]) leaf.grad = null;
    const prof = torch.profiler.profile(work, { recordShapes: true, profileMemory: true, withFlops: true });
    const plain = (value: unknown) => (typeof value === 'string' ? null : value);
    expect(
      prof.events().map((event) => ({
        name: event.name,
        parent: event.cpuParent?.name ?? null,
        shapes: event.inputShapes,
        dtypes: event.inputDtypes,
        concrete: event.concreteInputs.map(plain),
        cpuMemory: event.cpuMemoryUsage,
        selfCpuMemory: event.selfCpuMemoryUsage,
        flops: event.flops,
        scope: event.scope,
        isUserAnnotation: event.isUserAnnotation,
        hasSequence: event.sequenceNr >= 0,
      })),
    ).toEqual(events);
    const rows = prof.keyAverages({ groupByInputShape: true });
    expect(rows.map((row) => [row.key, row.inputShapes, row.count, row.cpuMemoryUsage, row.flops])).toEqual(averages);
  });
});
