import { native } from '../native.js';
import { Generator, seedBits } from './generator.js';
import { handleOf, type Tensor, wrap } from './tensor.js';

/** The CPU's generator, that operators use when they are given none. @see https://pytorch.org/docs/stable/random.html */
export const defaultGenerator: Generator = Object.create(Generator.prototype, {
  _handle: { value: native.defaultGenerator('cpu') },
});

/**
 * Seeds the generators of all devices and returns the CPU's.
 * @throws TypeError where the seed is not an integer, RangeError where it does not fit 64 bits.
 * @see https://pytorch.org/docs/stable/generated/torch.manual_seed.html
 */
export function manualSeed(seed: number | bigint): Generator {
  native.manualSeed(seedBits(seed));
  return defaultGenerator;
}

/** Seeds the generators with a number that can't be foreseen, and returns it. @see https://pytorch.org/docs/stable/generated/torch.seed.html */
export function seed(): bigint {
  return native.seed();
}

/** The seed that was set last. @see https://pytorch.org/docs/stable/generated/torch.initial_seed.html */
export function initialSeed(): bigint {
  return native.initialSeed();
}

/** The CPU generator's state, a uint8 tensor. @see https://pytorch.org/docs/stable/generated/torch.get_rng_state.html */
export function getRngState(): Tensor {
  return wrap(native.generatorGetState(defaultGenerator._handle));
}

/** @see https://pytorch.org/docs/stable/generated/torch.set_rng_state.html */
export function setRngState(state: Tensor): void {
  native.generatorSetState(defaultGenerator._handle, handleOf(state, 'the state'));
}
