import type { DeviceLike } from '../core/device.js';
import { rangeError } from '../core/errors.js';
import { Generator, seedBits } from '../core/generator.js';
import type { Tensor } from '../core/tensor.js';
import { native } from '../native.js';
import { deviceIndex } from './device-index.js';
import { currentDevice, deviceCount } from './devices.js';

const generators = new Map<number, Generator>();

/** A device's generator, that operators use when they are given none. */
function generatorOf(index: number): Generator {
  let found = generators.get(index);
  if (!found) {
    const _handle = native.defaultGenerator(`cuda:${index}`);
    found = Object.create(Generator.prototype, { _handle: { value: _handle } }) as Generator;
    generators.set(index, found);
  }
  return found;
}

const all = (): Generator[] => Array.from({ length: deviceCount() }, (_, index) => generatorOf(index));

/** The generators of all devices, in order; none without CUDA. @see https://pytorch.org/docs/stable/cuda.html */
export function defaultGenerators(): Generator[] {
  return all();
}

function chosen(fn: string, device: DeviceLike | null): Generator {
  return generatorOf(deviceIndex(fn, device) ?? currentDevice());
}

/**
 * Seeds the current device's generator. Without a device it does nothing, but for checking the seed.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.manual_seed.html
 */
export function manualSeed(seed: number | bigint): void {
  seedBits(seed);
  if (deviceCount() > 0) generatorOf(currentDevice()).manualSeed(seed);
}

/** Seeds the generators of all devices. @see https://pytorch.org/docs/stable/generated/torch.cuda.manual_seed_all.html */
export function manualSeedAll(seed: number | bigint): void {
  seedBits(seed);
  for (const generator of all()) generator.manualSeed(seed);
}

/** Seeds the current device's generator with a number that can't be foreseen. @see https://pytorch.org/docs/stable/generated/torch.cuda.seed.html */
export function seed(): void {
  if (deviceCount() > 0) generatorOf(currentDevice()).seed();
}

/** Seeds the generators of all devices with one number that can't be foreseen. @see https://pytorch.org/docs/stable/generated/torch.cuda.seed_all.html */
export function seedAll(): void {
  const [first, ...rest] = all();
  const drawn = first?.seed();
  for (const generator of rest) generator.manualSeed(drawn!);
}

/** The seed of the current device's generator. @throws TorchError without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.initial_seed.html */
export function initialSeed(): bigint {
  return generatorOf(currentDevice()).initialSeed();
}

/** The state of a device's generator, a uint8 tensor on the CPU. @throws TorchError without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.get_rng_state.html */
export function getRngState(device: DeviceLike | null = 'cuda'): Tensor {
  return chosen('torch.cuda.getRngState', device).getState();
}

/** The states of all devices' generators. @see https://pytorch.org/docs/stable/generated/torch.cuda.get_rng_state_all.html */
export function getRngStateAll(): Tensor[] {
  return all().map((generator) => generator.getState());
}

/** Puts a device's generator back into a state. @throws TorchError without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.set_rng_state.html */
export function setRngState(newState: Tensor, device: DeviceLike | null = 'cuda'): void {
  chosen('torch.cuda.setRngState', device).setState(newState);
}

/** Puts the generators of all devices back into states. @see https://pytorch.org/docs/stable/generated/torch.cuda.set_rng_state_all.html */
export function setRngStateAll(newStates: Iterable<Tensor>): void {
  const states = [...newStates];
  if (states.length > deviceCount()) {
    throw rangeError(`torch.cuda.setRngStateAll: ${states.length} states for ${deviceCount()} devices`);
  }
  for (const [index, state] of states.entries()) generatorOf(index).setState(state);
}
