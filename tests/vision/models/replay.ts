import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { models } from '../../../lib/vision/index.js';
import { onCpu, tolerance } from '../../device.js';
import { drawnOnCpu } from '../../reference.js';

const F = torch.nn.functional;

/** What tests/reference/vision_models.py writes of a model. */
export interface ModelRecord {
  parameters: number;
  keys: [key: string, shape: number[]][];
  /** A digest of the printed model. */
  text?: string;
  /** From here on: of models that are run. */
  size?: number;
  options?: Record<string, unknown>;
  digest?: string;
  sums?: Record<string, [sum: number, absolute: number]>;
  eval?: number[];
  train?: number[];
  loss?: number;
  grads?: Record<string, number>;
}

/** Models by their names in Python, from a file that vision_models.py wrote. */
export function readModels(file: string | URL): Record<string, ModelRecord> {
  return JSON.parse(gunzipSync(readFileSync(file)).toString()).models;
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, c) => c.toUpperCase());

function build(name: string, options: Record<string, unknown> = {}): torch.nn.Module {
  const given: Record<string, unknown> = name === 'unet' ? { nClasses: 10 } : { numClasses: 10 };
  for (const [key, value] of Object.entries(options)) given[camel(key)] = value;
  return models.getModel(name, given);
}

function expectStructure(model: torch.nn.Module, record: ModelRecord): void {
  expect([...model.stateDict()].map(([key, tensor]) => [key, tensor.shape])).toEqual(record.keys);
  expect([...model.parameters()].reduce((count, p) => count + p.numel(), 0)).toBe(record.parameters);
  if (record.text) expect(createHash('sha256').update(String(model)).digest('hex'), String(model)).toBe(record.text);
}

function expectClose(got: number, want: number, what: string, relative: number, absolute = relative): void {
  const isClose = Math.abs(got - want) <= tolerance(absolute + relative * Math.abs(want));
  expect(isClose, `${what}: ${got}, expected ${want}`).toBe(true);
}

function expectAllClose(got: torch.Tensor, want: number[], what: string): void {
  const all = got.flatten().tolist() as number[];
  const step = Math.floor(all.length / 100) + 1;
  const values = all.filter((_, i) => i % step === 0);
  expect(values, what).toHaveLength(want.length);
  for (const [i, value] of values.entries()) expectClose(value, want[i]!, `${what}[${i}]`, 1e-4);
}

const absoluteSum = (t: torch.Tensor): number => t.detach().double().abs().sum().item();

function digestOf(state: Map<string, torch.Tensor>): string {
  const hash = createHash('sha256');
  for (const tensor of state.values()) hash.update(tensor.toBytes());
  return hash.digest('hex');
}

function expectValues(model: torch.nn.Module, { sums, digest }: ModelRecord): void {
  const state = model.stateDict();
  // Where all bits are equal there is no need for sums, which tell what is not.
  if (digest !== undefined && digestOf(state) === digest) return;
  for (const [key, [sum, absolute]] of Object.entries(sums!)) {
    const tensor = state.get(key)!;
    expectClose(tensor.double().sum().item(), sum, `sum of ${key}`, 1e-8, 1e-8 * absolute);
    expectClose(absoluteSum(tensor), absolute, `absolute sum of ${key}`, 1e-8);
  }
  if (digest !== undefined) throw new Error('all sums are equal, but not all bits');
}

/** A model's outputs, the one that counts first. */
function logitsOf(output: torch.Tensor | (torch.Tensor | null)[]): torch.Tensor[] {
  return output instanceof torch.Tensor ? [output] : output.filter((o) => o !== null);
}

/** Whether a forward pass draws random numbers, which are others on another device. */
function drawsInTraining(model: torch.nn.Module): boolean {
  return [...model.modules()].some((m) => /Dropout|StochasticDepth/.test(m.constructor.name));
}

function expectRuns(model: torch.nn.Module, record: ModelRecord): void {
  const { size, eval: evalOutput, train, loss: wantedLoss, grads } = record;
  torch.manualSeed(1);
  const x = drawnOnCpu(() => torch.randn([2, 3, size!, size!]));
  model.eval();
  const [output] = torch.noGrad(() => logitsOf(model.forward(x)));
  expectAllClose(output!, evalOutput!, 'output in eval mode');
  if (!train || (!onCpu && drawsInTraining(model))) return;

  model.train();
  torch.manualSeed(2);
  const outputs = logitsOf(model.forward(x));
  // Some records are of the main loss alone.
  const hasAuxiliary = Object.keys(grads!).some((key) => /^aux/i.test(key));
  const losses = (hasAuxiliary ? outputs : outputs.slice(0, 1)).map((o) => F.crossEntropy(o, targetsFor(o)));
  const [first, ...others] = losses;
  const loss = others.reduce((sum, l) => sum.add(l.mul(0.4)), first!);
  loss.backward();
  expectAllClose(outputs[0]!, train, 'output in train mode');
  expectClose(loss.item(), wantedLoss!, 'loss', 1e-4);
  const withGrad = [...model.namedParameters()].filter(([, p]) => p.grad);
  expect(withGrad.map(([name]) => name)).toEqual(Object.keys(grads!));
  for (const [name, p] of withGrad) expectClose(absoluteSum(p.grad!), grads![name]!, `gradient of ${name}`, 1e-3, 1e-5);
}

/** Class 3 for the first image and 7 for the second, or for all of its pixels. */
function targetsFor(output: torch.Tensor): torch.Tensor {
  const target = torch.tensor([3, 7], { dtype: torch.int64 });
  return output.ndim === 2 ? target : target.reshape([2, 1, 1]).expand([2, ...output.shape.slice(2)]);
}

/** Builds a model and compares all that there is in its record. */
export function replay(name: string, record: ModelRecord): void {
  torch.scope(() => {
    torch.manualSeed(0);
    const make = () => build(name, record.options);
    if (!record.sums) {
      torch.device('meta', () => expectStructure(make(), record));
      return;
    }
    const model = drawnOnCpu(make);
    expectStructure(model, record);
    expectValues(model, record);
    expectRuns(model, record);
  });
}

/** Tests that replay all that tests/reference/vision_models/<family>.json.gz has. */
export function testFamily(family: string): void {
  // Threads cost more than they give where images are this small.
  beforeAll(() => torch.setNumThreads(1));
  const file = new URL(`../../reference/vision_models/${family}.json.gz`, import.meta.url);
  describe(`${family}, as torchvision records it`, () => {
    for (const [name, record] of Object.entries(readModels(file))) {
      const what = record.train
        ? 'values, outputs and gradients'
        : record.sums
          ? 'values and outputs'
          : 'keys and shapes';
      it(`${name}: ${what}`, () => replay(name, record));
    }
  });
}
