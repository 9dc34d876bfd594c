// Calls public functions with hostile arguments and notes each call before it is made, so that the parent can name the
// one that ended the process: node child.mjs LOG SEED CALLS [NAME_PATTERN]
import { openSync, writeSync } from 'node:fs';
import * as torch from 'nodetorch';

const [, , log, seed, calls, pattern = '.'] = process.argv;
const fd = openSync(log, 'w');
torch.setNumThreads(1);

// A small deterministic generator: the arguments must be the same on every machine.
let state = Number(seed) >>> 0 || 1;
const random = (n) => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % n;
};

const disposed = torch.ones([2]);
disposed.dispose();
const cloned = structuredClone({ _handle: torch.ones([1])._handle, _scope: undefined });

const pool = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['NaN', () => NaN],
  ['Infinity', () => Infinity],
  ['-1', () => -1],
  ['0', () => 0],
  ['1', () => 1],
  ['2', () => 2],
  ['1.5', () => 1.5],
  ['2**40', () => 2 ** 40],
  ['2**53', () => 2 ** 53],
  ['2n**62n', () => 2n ** 62n],
  ['2n**80n', () => 2n ** 80n],
  ['"x"', () => 'x'],
  ['"mean"', () => 'mean'],
  ['"float32"', () => 'float32'],
  ['"cuda:99"', () => 'cuda:99'],
  ['true', () => true],
  ['{}', () => ({})],
  ['{dim: -9}', () => ({ dim: -9 })],
  ['{dtype: "nope"}', () => ({ dtype: 'nope' })],
  ['[]', () => []],
  ['[2, 3]', () => [2, 3]],
  ['[-1, 2**50]', () => [-1, 2 ** 50]],
  ['[2**31, 2**31, 2**31]', () => [2 ** 31, 2 ** 31, 2 ** 31]],
  ['[NaN]', () => [NaN]],
  ['[[1], 2]', () => [[1], 2]],
  ['() => 0', () => () => 0],
  ['Symbol()', () => Symbol('s')],
  ['new Date(0)', () => new Date(0)],
  ['new Float32Array(3)', () => new Float32Array(3)],
  ['disposed', () => disposed],
  ['cloned', () => cloned],
  ['[disposed]', () => [disposed]],
  ['new Tensor(12345)', () => new torch.Tensor(12345)],
  ['ones([])', () => torch.ones([])],
  ['ones([0])', () => torch.ones([0])],
  ['ones([2, 3])', () => torch.ones([2, 3])],
  ['ones([3])', () => torch.ones([3])],
  ['ones([1, 2, 4, 4])', () => torch.ones([1, 2, 4, 4])],
  ['int64 [2]', () => torch.tensor([5n, -7n])],
  ['bool [2, 3]', () => torch.ones([2, 3], { dtype: 'bool' })],
  ['nan [3, 3]', () => torch.full([3, 3], NaN)],
  ['complex [2]', () => torch.ones([2], { dtype: 'complex64' })],
  ['bfloat16 [4]', () => torch.ones([4], { dtype: 'bfloat16' })],
  ['grad [2]', () => torch.ones([2], { requiresGrad: true })],
  ['[tensor, tensor]', () => [torch.ones([2]), torch.ones([2])]],
  ['float32', () => torch.float32],
  ['Generator', () => new torch.Generator()],
  ['slice', () => torch.slice(0, 5, 2)],
];

// What is skipped ends, stops or reconfigures the process by its meaning, or reads and writes files.
const skip =
  /^(load|save|fromFile|setNumThreads|setNumInteropThreads|setPrintoptions|scope|keep|setDefault\w*|useDeterministic\w*|setGradEnabled|noGrad|enableGrad|inferenceMode|printoptions|manualSeed|emptyCache|init)$/;
const targets = [];
const spaces = {
  torch,
  'nn.functional': torch.nn?.functional,
  linalg: torch.linalg,
  fft: torch.fft,
  special: torch.special,
  'signal.windows': torch.signal?.windows,
  sparse: torch.sparse,
  nested: torch.nested,
  autograd: torch.autograd,
  'autograd.functional': torch.autograd.functional,
  'autograd.graph': torch.autograd.graph,
  'autograd.forwardAd': torch.autograd.forwardAd,
  func: torch.func,
  library: torch.library,
  masked: torch.masked,
  'utils.checkpoint': torch.utils.checkpoint,
  'utils.dlpack': torch.utils.dlpack,
};
for (const [space, members] of Object.entries(spaces)) {
  for (const [name, fn] of Object.entries(members ?? {})) {
    const isClass = typeof fn === 'function' && /^class\b/.test(Function.prototype.toString.call(fn));
    if (typeof fn === 'function' && !isClass && !skip.test(name)) targets.push([`${space}.${name}`, fn, false]);
  }
}
for (const name of Object.getOwnPropertyNames(torch.Tensor.prototype)) {
  const { value } = Object.getOwnPropertyDescriptor(torch.Tensor.prototype, name);
  if (typeof value === 'function' && name !== 'constructor') targets.push([`Tensor.${name}`, value, true]);
}
const wanted = targets.filter(([name]) => new RegExp(pattern).test(name));

let failed = 0;
for (let i = 0; i < Number(calls); i++) {
  const [name, fn, method] = wanted[random(wanted.length)];
  const count = random(6);
  const picks = Array.from({ length: method ? count + 1 : count }, () => pool[random(pool.length)]);
  writeSync(fd, `${i} ${name}(${picks.map(([text]) => text).join(', ')})\n`.padEnd(400), 0);
  torch.scope(() => {
    try {
      const args = picks.map(([, make]) => make());
      const result = method ? fn.apply(...[args[0], args.slice(1)]) : fn(...args);
      if (typeof result?.then === 'function') result.then(undefined, () => {});
    } catch (error) {
      failed++;
      if (!(error instanceof Error)) throw new Error(`${name} threw what is no Error: ${String(error)}`);
    }
  });
}
writeSync(fd, `done ${failed}\n`.padEnd(400), 0);
