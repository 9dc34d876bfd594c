import { native } from '../native.js';
import './operator.js';

export interface ForkRngOptions {
  /** The indexes of the GPUs whose generators are put back, too; all by default. */
  devices?: Iterable<number>;
  /** The type of those devices, `cuda` unless told otherwise. */
  deviceType?: string;
  /** Without it `fn` is merely called. */
  enabled?: boolean;
}

/**
 * Calls `fn` and then puts the random number generators back to where they were, so that what it draws changes
 * nothing for what follows; waits for a promise that it returns.
 *
 *     const noise = torch.random.forkRng(() => torch.randn([3]));
 *
 * @see https://pytorch.org/docs/stable/random.html#torch.random.fork_rng
 */
export function forkRng<T>(fn: () => T, options: ForkRngOptions = {}): T {
  if (options.enabled === false) return fn();
  const { deviceType = 'cuda' } = options;
  const count = deviceType === 'cuda' ? native.cudaDeviceCount() : 0;
  const devices = options.devices ?? Array.from({ length: count }, (_, i) => i);
  const saved = ['cpu', ...Array.from(devices, (index) => `${deviceType}:${index}`)].map((device) => {
    const generator = native.defaultGenerator(device);
    return { generator, state: native.generatorGetState(generator) };
  });
  const restore = () => {
    for (const { generator, state } of saved) {
      native.generatorSetState(generator, state);
      native.release(state);
    }
  };
  let isPending = false;
  try {
    const result = fn();
    if (!(result instanceof Promise)) return result;
    isPending = true;
    return result.finally(restore) as T;
  } finally {
    if (!isPending) restore();
  }
}
