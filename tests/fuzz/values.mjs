// The arguments of the fuzzer, and the generator that picks among them.
import * as torch from 'nodetorch';

// A small deterministic generator: the arguments must be the same on every machine.
let state = 1;

export function start(seed) {
  state = Number(seed) >>> 0 || 1;
}

/** A whole number below `n`. */
export function random(n) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % n;
}

export const pick = (list) => list[random(list.length)];

const disposed = torch.ones([2]);
disposed.dispose();
const cloned = structuredClone({ _handle: torch.ones([1])._handle, _scope: undefined });

const cycle = [];
cycle.push(cycle);

/** Hostile arguments: what each is called in the log, and how it is made. */
export const hostile = [
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
  ['"meta"', () => 'meta'],
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
  ['sparse [2, 2]', () => torch.eye(2).toSparse()],
  ['meta [2, 2]', () => torch.ones([2, 2], { device: 'meta' })],
  ['a cycle', () => cycle],
  ['new Map([["x", NaN]])', () => new Map([['x', NaN]])],
  ['new Proxy', () => new Proxy({}, {})],
  ['new Linear(2, 2)', () => new torch.nn.Linear(2, 2)],
  ['new Normal(0, 1)', () => new torch.distributions.Normal(0, 1)],
  ['float32', () => torch.float32],
  ['Generator', () => new torch.Generator()],
  ['slice', () => torch.slice(0, 5, 2)],
];

/** Arguments that modules and distributions may take, so that calls come as far as the kernels. */
export const friendly = [
  ['0.5', () => 0.5],
  ['3', () => 3],
  ['ones([2])', () => torch.ones([2])],
  ['ones([2, 2])', () => torch.ones([2, 2])],
  ['zeros([2, 2])', () => torch.zeros([2, 2])],
  ['ones([2, 2, 2])', () => torch.ones([2, 2, 2])],
  ['ones([1, 2, 4])', () => torch.ones([1, 2, 4])],
  ['ones([1, 2, 4, 4])', () => torch.ones([1, 2, 4, 4])],
  ['ones([1, 2, 4, 4, 4])', () => torch.ones([1, 2, 4, 4, 4])],
  ['full([2], 0.5)', () => torch.full([2], 0.5)],
  ['eye(2)', () => torch.eye(2)],
  ['zeros int64 [2]', () => torch.zeros([2], { dtype: 'int64' })],
  ['zeros int64 [2, 2]', () => torch.zeros([2, 2], { dtype: 'int64' })],
  ['inf [2, 2]', () => torch.full([2, 2], Infinity)],
  ['grad [2, 2]', () => torch.ones([2, 2], { requiresGrad: true })],
  ['Parameter [2, 2]', () => new torch.nn.Parameter(torch.ones([2, 2]))],
];
