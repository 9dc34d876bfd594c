// The functions that the fuzzer calls.
import * as torch from 'nodetorch';
import { prefetchToDevice } from 'nodetorch/data';
import * as vision from 'nodetorch/vision';
import { friendly, hostile, pick, random } from './values.mjs';

const { backends, distributions, nn, optim } = torch;

// What is skipped ends, stops or reconfigures the process by its meaning, or reads and writes files. The address of a stream
// that another library made is trusted.
const skip =
  /^(load|save|loadFile|saveFile|safeOpen|fromFile|setNumThreads|setNumInteropThreads|setPrintoptions|scope|keep|setDefault\w*|useDeterministic\w*|setGradEnabled|noGrad|enableGrad|inferenceMode|printoptions|manualSeed|emptyCache|init|setDevice|setSyncDebugMode|setPerProcessMemoryFraction|_setAllocatorSettings|_recordMemoryHistory|_dumpSnapshot|getStreamFromExternal)$/;

const spaces = {
  torch,
  'nn.functional': nn.functional,
  linalg: torch.linalg,
  fft: torch.fft,
  special: torch.special,
  'signal.windows': torch.signal.windows,
  sparse: torch.sparse,
  nested: torch.nested,
  autograd: torch.autograd,
  'autograd.functional': torch.autograd.functional,
  'autograd.graph': torch.autograd.graph,
  'autograd.forwardAd': torch.autograd.forwardAd,
  func: torch.func,
  library: torch.library,
  masked: torch.masked,
  random: torch.random,
  'utils.checkpoint': torch.utils.checkpoint,
  'utils.dlpack': torch.utils.dlpack,
};

/** What is called with arguments that fit, too, and not with hostile ones only. */
const young = {
  nn,
  'nn.init': nn.init,
  'nn.utils': nn.utils,
  'nn.utils.rnn': nn.utils.rnn,
  'nn.utils.parametrize': nn.utils.parametrize,
  'nn.utils.parametrizations': nn.utils.parametrizations,
  'nn.utils.prune': nn.utils.prune,
  'nn.utils.stateless': nn.utils.stateless,
  'nn.modules.module': nn.modules.module,
  'nn.attention': nn.attention,
  'nn.attention.bias': nn.attention.bias,
  'nn.attention.flexAttention': nn.attention.flexAttention,
  optim,
  'optim.swaUtils': optim.swaUtils,
  distributions,
  'distributions.constraints': distributions.constraints,
  'distributions.utils': distributions.utils,
  amp: torch.amp,
  safetensors: { save: torch.safetensors.save, load: torch.safetensors.load },
  backends: { flags: backends.cudnn.flags.bind(backends.cudnn) },
  'backends.cuda': backends.cuda,
  cuda: torch.cuda,
  'cuda.amp': torch.cuda.amp,
  'cuda.memory': torch.cuda.memory,
  'cuda.nvtx': torch.cuda.nvtx,
  'cuda.profiler': torch.cuda.profiler,
  profiler: torch.profiler,
  data: { prefetchToDevice },
  'vision.ops': vision.ops,
  vision: { parseIdx: vision.parseIdx },
};

export const isClass = (value) =>
  typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));

/** Takes back what a call has left in the process: a mode, a hook, another kernel. */
function undo(result) {
  if (typeof result?.[Symbol.dispose] === 'function' && !(result instanceof torch.Tensor)) result[Symbol.dispose]();
  if (typeof result?.remove === 'function') result.remove();
  for (const name of ['Flash', 'Math', 'MemEfficient', 'Cudnn']) backends.cuda[`enable${name}Sdp`](true);
}

const fill = (count, isFriendly) =>
  Array.from({ length: count }, () => pick(isFriendly && random(2) === 0 ? friendly : hostile));

function callOf(fn, { method = false, isFriendly = false } = {}) {
  return (attempt) => {
    const picks = fill(random(6) + (method ? 1 : 0), isFriendly);
    attempt(`(${picks.map(([text]) => text).join(', ')})`, () => {
      const args = picks.map(([, make]) => make());
      const result = method ? fn.apply(args[0], args.slice(1)) : fn(...args);
      if (isFriendly) undo(result);
      return result;
    });
  };
}

/** Every public function and every method of Tensor: the name, and what calls it. */
export function functionTargets() {
  const targets = [];
  for (const [isFriendly, group] of [
    [false, spaces],
    [true, young],
  ]) {
    for (const [space, members] of Object.entries(group)) {
      for (const [name, fn] of Object.entries(members)) {
        if (typeof fn !== 'function' || isClass(fn) || skip.test(name)) {
          if (space !== 'safetensors') continue;
        }
        targets.push([`${space}.${name}`, callOf(fn, { isFriendly })]);
      }
    }
  }
  for (const name of Object.getOwnPropertyNames(torch.Tensor.prototype)) {
    const { value } = Object.getOwnPropertyDescriptor(torch.Tensor.prototype, name);
    if (typeof value === 'function' && name !== 'constructor') {
      targets.push([`Tensor.${name}`, callOf(value, { method: true })]);
    }
  }
  return targets;
}
