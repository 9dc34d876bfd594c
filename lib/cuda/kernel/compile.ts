import { atCaller, nearest, rangeError, TorchError } from '../../core/errors.js';
import { includeFolders, nvrtc } from './nvrtc.js';
import { kernelsIn, type Parameter, PROBE, plainName, probeFor, signatureOf } from './signature.js';

/** What Python compiles extensions with, as far as NVRTC takes it. */
const FLAGS = [
  '-D__CUDA_NO_HALF_OPERATORS__',
  '-D__CUDA_NO_HALF_CONVERSIONS__',
  '-D__CUDA_NO_BFLOAT16_CONVERSIONS__',
  '-D__CUDA_NO_HALF2_OPERATORS__',
];

export interface Compiled {
  /** A cubin. */
  code: Uint8Array;
  /** The kernel's name in it. */
  lowered: string;
  parameters: Parameter[];
}

/**
 * Compiles a kernel for a compute capability such as `90`, which needs no GPU.
 * @throws TorchError with NVRTC's log, where lines are the source's own; RangeError where it has no such kernel.
 * @internal
 */
export function compile(
  source: string,
  name: string,
  capability: string,
  includeDirs: readonly string[] = [],
  options: readonly string[] = [],
): Compiled {
  const cuda = nvrtc();
  const folders = [...includeFolders(), ...includeDirs].map((folder) => `-I${folder}`);
  // The probe comes last, so that lines keep their numbers.
  const result = cuda.nvrtcCompile(
    `${source}\n${PROBE}\n`,
    `${name}.cu`,
    [`--gpu-architecture=sm_${capability}`, ...folders, ...options, ...FLAGS],
    [name, probeFor(name)],
  );
  if (result.code === null) throw failure(source, name, capability, result.log);
  const [lowered = '', probe = ''] = [result.lowered[0], result.demangled[1]];
  const parameters = signatureOf(source, name, probe);
  if (parameters === null) {
    throw new TorchError(`torch.cuda.compileKernel: no declaration of ${name} tells its parameters`);
  }
  return { code: result.code, lowered, parameters };
}

/** What NVRTC says of expressions for names, which the source doesn't hold. */
const OF_NAMES = /^__nv_name_map\(/;

/** What is most often missing, since NVRTC has no headers by itself. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /identifier "u?int\d+_t" is undefined/,
    'NVRTC has no stdint.h: #include <cuda/std/cstdint>, or write long long and the like.',
  ],
  [/identifier "(__)?half" is undefined/, 'half is in a header: #include <cuda_fp16.h>'],
  [/identifier "(__)?nv_bfloat16" is undefined/, '__nv_bfloat16 is in a header: #include <cuda_bf16.h>'],
];

function failure(source: string, name: string, capability: string, log: string): Error {
  const messages = log.split(/\n\n+/).filter((message) => message.trim() !== '');
  const own = messages.filter((message) => !OF_NAMES.test(message) && !/^\d+ errors? detected/.test(message));
  const kernels = [...new Set(kernelsIn(source).map((kernel) => kernel.name))];
  if (own.length === 0 && !kernels.includes(plainName(name))) {
    const close = nearest(plainName(name), kernels);
    const hint = close === undefined ? '' : ` Did you mean '${close}'?`;
    return rangeError(
      `torch.cuda.compileKernel: the source has no kernel '${name}'.${hint} It has ${kernels.join(', ') || 'none'}.`,
    );
  }
  const text = (own.length > 0 ? own : messages).join('\n\n').trimEnd();
  const hints = HINTS.filter(([pattern]) => pattern.test(text)).map(([, hint]) => hint);
  const lines = [
    'Kernel compilation failed:',
    text,
    ...hints,
    `  in torch.cuda.compileKernel(${name}, sm_${capability})`,
  ];
  return atCaller(() => new TorchError(lines.join('\n')));
}
