import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { onCpu, withoutDevice } from '../device.js';
import { fromBytes, isLater, readReference } from '../reference.js';

/** What tests/reference/distributions.py recorded for a distribution. */
export interface Recorded {
  make: unknown;
  value: unknown;
  q: unknown;
  bigger: number[];
  out: Record<string, unknown>;
}

const SEED = 5;

/** How far results on another device may be from what was recorded on the CPU. */
const ELSEWHERE = { rtol: 1e-4, atol: 1e-5 };

/** A value as it was encoded there; floating-point tensors require gradients where `leaves` collects them. */
export function decode(value: unknown, leaves?: torch.Tensor[]): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, leaves));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  if ('$t' in fields) {
    const bytes = Buffer.from(fields.data as string, 'base64');
    const dtype = fields.$t as torch.DTypeLike;
    const shape = fields.shape as number[];
    const tensor = bytes.length
      ? fromBytes(new Uint8Array(bytes), dtype).reshape(shape)
      : torch.empty(shape, { dtype });
    if (leaves && tensor.isFloatingPoint()) leaves.push(tensor.requiresGrad_());
    return tensor;
  }
  if ('$float' in fields) return Number(String(fields.$float).replace('inf', 'Infinity'));
  if ('$make' in fields) {
    const args = decode(fields.args, leaves) as unknown[];
    const kwargs = decode(fields.kwargs, leaves) as object;
    const path = (fields.$make as string).split('.');
    const at = path.reduce((parent, part) => (parent as Record<string, unknown>)[part], torch.distributions as unknown);
    const given = Object.keys(kwargs).length ? [...args, kwargs] : args;
    if (/^[A-Z]/.test(path.at(-1)!)) return new (at as new (...given: unknown[]) => unknown)(...given);
    return given.length ? (at as (...given: unknown[]) => unknown)(...given) : at;
  }
  return Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, decode(item, leaves)]));
}

/** Gradients at a bound, by name, which PyTorch 2.13 had as NaN or as huge numbers, and a later one as 0. */
const AT_A_BOUND = /^(Beta|Dirichlet) \d mode|SigmoidTransform 1 back/;

/** Expects what `compute` gives to equal what was recorded, tensors to the last bit. */
export function expectRecorded(name: string, compute: () => unknown, want: unknown): void {
  if (isLater && AT_A_BOUND.test(name)) return;
  if (typeof want === 'object' && want !== null && '$throws' in want) {
    expect(compute, `${name} throws (in Python: ${want.$throws})`).toThrow();
    return;
  }
  expectEqual(name, compute(), want);
}

function expectEqual(name: string, got: unknown, want: unknown): void {
  if (Array.isArray(want)) {
    expect(got, name).toBeInstanceOf(Array);
    expect((got as unknown[]).length, `${name}: count`).toBe(want.length);
    for (const [i, item] of want.entries()) expectEqual(`${name}[${i}]`, (got as unknown[])[i], item);
    return;
  }
  if (typeof want === 'object' && want !== null && '$t' in want) {
    const expected = decode(want) as torch.Tensor;
    expect(got, name).toBeInstanceOf(torch.Tensor);
    const tensor = (got as torch.Tensor).detach().contiguous();
    expect(String(tensor.dtype), `${name}: dtype`).toBe(String(expected.dtype));
    expect(tensor.shape, `${name}: shape`).toEqual(expected.shape);
    // NaN has many bit patterns; which one an instruction makes is nobody's promise.
    if (bitsOf(tensor).equals(bitsOf(expected))) return;
    if (onCpu || !expected.isFloatingPoint()) expect(tensor.tolist(), name).toEqual(expected.tolist());
    else expect(torch.allclose(tensor, expected, { ...ELSEWHERE, equalNan: true }), `${name}: ${tensor}`).toBe(true);
    return;
  }
  expect(typeof got === 'string' ? withoutDevice(got) : got, name).toEqual(want);
}

function bitsOf(tensor: torch.Tensor): Buffer {
  return Buffer.from(tensor.toBytes());
}

/** The gradients of a sum of `out`, weighted by a sine. */
export function gradients(out: torch.Tensor, leaves: torch.Tensor[]): (torch.Tensor | null)[] {
  if (!out.requiresGrad) return leaves.map(() => null);
  const weights = torch.arange(out.numel(), { dtype: 'float64' }).mul(0.37).sin().add(0.5).to(out.dtype);
  return torch.autograd.grad([out], leaves, { gradOutputs: [weights.reshape(out.shape)], allowUnused: true });
}

function seeded(draw: () => torch.Tensor): torch.Tensor {
  torch.manualSeed(SEED);
  return draw();
}

/** A differentiable result of what `make` stands for and the gradients in all floating-point tensors it was made from. */
export function withGradients<T>(
  make: unknown,
  compute: (made: T, read: (encoded: unknown) => torch.Tensor) => torch.Tensor,
): () => unknown {
  return () => {
    const leaves: torch.Tensor[] = [];
    const made = decode(make, leaves) as T;
    const out = compute(made, (encoded) => decode(encoded, leaves) as torch.Tensor);
    return [out, gradients(out, leaves)];
  };
}

type D = torch.distributions.Distribution;

const DRAWN = new Set(['sample', 'rsample', 'rsampleUncorrected', 'expanded']);

/** Everything that tests/reference/distributions.py asks of a distribution. */
function answers({ make, value, q, bigger }: Recorded): Record<string, () => unknown> {
  const plain = () => decode(make) as D;
  return {
    text: () => String(plain()),
    batchShape: () => plain().batchShape,
    eventShape: () => plain().eventShape,
    support: () => String(plain().support),
    hasRsample: () => plain().hasRsample,
    hasEnumerateSupport: () => plain().hasEnumerateSupport,
    sample: () => [[3], [], [2, 2]].map((shape) => seeded(() => plain().sample(shape))),
    rsample: withGradients<D>(make, (d) => seeded(() => d.rsample([3]))),
    rsampleUncorrected: withGradients<torch.distributions.Wishart>(make, (d) =>
      seeded(() => d.rsample([3], { maxTryCorrection: 0 })),
    ),
    logProb: withGradients<D>(make, (d, read) => d.logProb(read(value))),
    cdf: withGradients<D>(make, (d, read) => d.cdf(read(value))),
    icdf: withGradients<D>(make, (d, read) => d.icdf(read(q))),
    entropy: withGradients<D>(make, (d) => d.entropy()),
    perplexity: () => plain().perplexity(),
    mean: withGradients<D>(make, (d) => d.mean),
    mode: withGradients<D>(make, (d) => d.mode),
    variance: withGradients<D>(make, (d) => d.variance),
    stddev: withGradients<D>(make, (d) => d.stddev),
    enumerateSupport: () => [plain().enumerateSupport(), plain().enumerateSupport({ expand: false })],
    expanded: () => {
      const d = plain().expand(bigger);
      const drawn = seeded(() => d.sample());
      return [String(d), drawn, d.logProb(drawn)];
    },
  };
}

/** Tests each distribution of a table that tests/reference/<table>.py recorded. */
export function testTable(table: string): void {
  const cases = readReference<Recorded>(table);
  for (const [name, recorded] of Object.entries(cases)) {
    it(`answers as Python does: ${name}`, () => {
      torch.scope(() => {
        const compute = answers(recorded);
        for (const [key, want] of Object.entries(recorded.out)) {
          // Another device's generator draws other numbers: that they can be drawn has to do.
          if (DRAWN.has(key) && !onCpu && Array.isArray(want)) compute[key]!();
          else expectRecorded(`${name} ${key}`, compute[key]!, want);
        }
      });
    });
  }
}
