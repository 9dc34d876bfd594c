import { handleOf, wrap } from '../core/tensor.js';
import { type Device, Generator, type Tensor } from '../index.js';
import { native } from '../native.js';

/** Where generators stand, by name. */
export type GeneratorStates = Record<string, Tensor>;

/** The generators that a training draws from: the devices' own, and those that loaders were given. */
export class Generators {
  readonly #devices = new Map<string, number>();
  readonly #loaders = new Map<string, number>();

  constructor(device: Device, loaders: readonly unknown[]) {
    this.#devices.set('cpu', native.defaultGenerator('cpu'));
    if (device.type === 'cuda') this.#devices.set('cuda', native.defaultGenerator(`cuda:${device.index ?? 0}`));
    const found = new Set(loaders.flatMap(generatorsOf));
    for (const generator of found) this.#loaders.set(`loader${this.#loaders.size}`, generator._handle);
  }

  /** Where they stand. */
  states(): GeneratorStates {
    return capture([...this.#devices, ...this.#loaders]);
  }

  /** Where the devices' own stand. */
  deviceStates(): GeneratorStates {
    return capture([...this.#devices]);
  }

  /** Puts those that have a state of their name to where they stood. */
  restore(states: GeneratorStates): void {
    for (const [name, handle] of [...this.#devices, ...this.#loaders]) {
      const state = states[name];
      if (state) native.generatorSetState(handle, handleOf(state, 'the state'));
    }
  }
}

function capture(handles: readonly [string, number][]): GeneratorStates {
  return Object.fromEntries(handles.map(([name, handle]) => [name, wrap(native.generatorGetState(handle))]));
}

/** The generators of a loader and of its samplers. */
function generatorsOf(loader: unknown): Generator[] {
  if (typeof loader !== 'object' || loader === null) return [];
  const { generator, sampler, batchSampler } = loader as Record<string, unknown>;
  const own = generator instanceof Generator ? [generator] : [];
  return [...own, ...generatorsOf(sampler), ...generatorsOf(batchSampler)];
}
