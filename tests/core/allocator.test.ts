import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const address = (elements: number) => torch.scope(() => torch.empty([elements]).dataPtr());

it('gives a large block to the next tensor of the same size', () => {
  expect(address(100_000)).toBe(address(100_000));
});

it('keeps the data of live tensors apart, whatever is freed in between', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(1, 1000, 16_384, 20_000, 70_000), fc.boolean()), { maxLength: 30 }),
      (steps) => {
        torch.scope(() => {
          const live: [torch.Tensor, number][] = [];
          for (const [i, [size, free]] of steps.entries()) {
            if (free && live.length > 0) live.splice(i % live.length, 1)[0]![0].dispose();
            else live.push([torch.full([size], i), i]);
          }
          for (const [tensor, value] of live) expect(tensor.eq(value).all().itemBoolean()).toBe(true);
        });
      },
    ),
    { numRuns: 60 },
  );
});

it('aligns data to 64 bytes, small and large', () => {
  for (const elements of [1, 3, 100, 20_000, 1_000_000]) expect(address(elements) % 64).toBe(0);
});

it.each(['0', '1', 'nonsense'])('takes its limit from the environment (%s)', (limit) => {
  const script = `
    import * as torch from 'nodetorch';
    for (let i = 0; i < 20; i++) torch.scope(() => torch.nn.functional.conv2d(torch.ones([2, 3, 64, 64]), torch.ones([8, 3, 3, 3])).add(torch.empty([i * 10000 + 1]).zero_().sum()));
    console.log(torch.scope(() => torch.ones([300000]).sum().item()));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, NODETORCH_CPU_CACHE_MB: limit },
  });
  expect(output.trim()).toBe('300000');
});
