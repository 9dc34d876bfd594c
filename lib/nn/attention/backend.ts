import { switching } from '../../backends/switches.js';
import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { type Guard, within } from '../../core/guard.js';
import { native } from '../../native.js';

/**
 * The kinds of kernels that compute scaled dot product attention, as libtorch numbers them.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.attention.SDPBackend.html
 */
export const SDPBackend = Object.freeze({
  ERROR: -1,
  /** Its formula, operator by operator. */
  MATH: 0,
  FLASH_ATTENTION: 1,
  /** The memory-efficient kernels. */
  EFFICIENT_ATTENTION: 2,
  /** cuDNN's. */
  CUDNN_ATTENTION: 3,
  /** Those of a device that extends PyTorch. */
  OVERRIDEABLE: 4,
});
export type SDPBackend = (typeof SDPBackend)[keyof typeof SDPBackend];

const SWITCHES = ['mathSdp', 'flashSdp', 'memEfficientSdp', 'cudnnSdp', 'overrideableSdp'] as const;

export interface SdpaKernelOptions {
  /** Whether the order of the backends is the one in which they are tried; false by default. */
  setPriority?: boolean;
}

const read = signature<SdpaKernelOptions & { backends: SDPBackend | readonly SDPBackend[] }>('attention.sdpaKernel', [
  'backends',
  'setPriority?',
]);

function readBackends(given: SDPBackend | readonly SDPBackend[]): SDPBackend[] {
  const backends = [...new Set(Array.isArray(given) ? given : [given])] as SDPBackend[];
  for (const backend of backends) {
    if (Object.values(SDPBackend).includes(backend)) continue;
    throw rangeError(
      `attention.sdpaKernel: backends must be of SDPBackend (${Object.keys(SDPBackend).join(', ')}), got ${describe(backend)}`,
    );
  }
  return backends;
}

/** Puts `backends` before the others, and returns how to take this back. */
function prefer(backends: readonly SDPBackend[]): () => void {
  const before = native.getSdpPriorityOrder();
  const first = backends.filter((backend) => before.includes(backend));
  native.setSdpPriorityOrder([...first, ...before.filter((backend) => !(first as number[]).includes(backend))]);
  return () => native.setSdpPriorityOrder(before);
}

/**
 * Lets scaled dot product attention choose among these kernels only: while `fn` runs, or without it as a guard
 * (`using _ = sdpaKernel(SDPBackend.MATH)`) for the rest of the block. The switches are the process's.
 * @throws RangeError for what is no `SDPBackend`, TypeError where `fn` is asynchronous.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.attention.sdpa_kernel.html
 */
export function sdpaKernel(
  backends: SDPBackend | readonly SDPBackend[],
  setPriority?: boolean | SdpaKernelOptions,
): Guard;
export function sdpaKernel<T>(backends: SDPBackend | readonly SDPBackend[], fn: () => T): T;
export function sdpaKernel<T>(
  backends: SDPBackend | readonly SDPBackend[],
  setPriority: boolean | SdpaKernelOptions,
  fn: () => T,
): T;
export function sdpaKernel(...args: unknown[]): unknown {
  const fn = typeof args.at(-1) === 'function' ? (args.pop() as () => unknown) : undefined;
  const { backends: given, setPriority = false } = read(args);
  const backends = readBackends(given);
  const on = Object.fromEntries(SWITCHES.map((name, i) => [name, (backends as number[]).includes(i)]));
  const turn = switching(on, 'cuda');
  const enter = (): (() => void) => {
    const restoreOrder = setPriority ? prefer(backends) : undefined;
    const restore = turn();
    return () => {
      restore();
      restoreOrder?.();
    };
  };
  return within('attention.sdpaKernel', enter, fn);
}
