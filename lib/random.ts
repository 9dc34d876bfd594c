/** torch.random. See https://pytorch.org/docs/stable/random.html */
export { type ForkRngOptions, forkRng } from './core/fork-rng.js';
export { defaultGenerator, getRngState, initialSeed, manualSeed, seed, setRngState } from './core/random.js';
