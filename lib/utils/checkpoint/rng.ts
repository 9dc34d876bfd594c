import { forkRng } from '../../core/fork-rng.js';
import { keep } from '../../core/scope.js';
import { handleOf, type Tensor, wrap } from '../../core/tensor.js';
import { native } from '../../native.js';

/** Where the generators of the CPU and of some GPUs stood, to draw the same numbers once more. */
export class RngState {
  readonly #states: { device: string; state: Tensor }[];

  /** @param devices the GPUs, as `cuda:0` */
  constructor(readonly devices: readonly string[]) {
    this.#states = ['cpu', ...devices].map((device) => ({
      device,
      state: keep(wrap(native.generatorGetState(native.defaultGenerator(device)))),
    }));
  }

  /** Calls `fn` with the generators where they stood, and puts them back to where they are. */
  replay<T>(fn: () => T): T {
    const indexes = this.devices.map((device) => Number(device.slice('cuda:'.length)));
    return forkRng(
      () => {
        for (const { device, state } of this.#states) {
          native.generatorSetState(native.defaultGenerator(device), handleOf(state, 'the state'));
        }
        return fn();
      },
      { devices: indexes },
    );
  }

  dispose(): void {
    for (const { state } of this.#states) state.dispose();
  }
}
