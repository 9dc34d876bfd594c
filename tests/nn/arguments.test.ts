import { expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { scoped } from './reference.js';

const { nn } = torch;

test(
  'methods of modules take their arguments by name',
  scoped(() => {
    const net = new nn.Sequential(new nn.Linear(2, 2), new nn.Dropout());
    expect(net.train({ mode: false }).at(1).training).toBe(false);
    expect(net.train({}).at(1).training).toBe(true);
    expect([...net.requiresGrad_({ requiresGrad: false }).parameters()].some((p) => p.requiresGrad)).toBe(false);
    expect([...net.requiresGrad_().parameters()].every((p) => p.requiresGrad)).toBe(true);
    expect(() => net.train({ mod: false } as never)).toThrow("Did you mean 'mode'?");
    expect(() => net.train(1 as never)).toThrow('training mode is expected to be boolean, got 1');
    for (const get of ['getSubmodule', 'getParameter', 'getBuffer'] as const) {
      expect(() => net[get](3 as never)).toThrow(`Module.${get} takes a path such as 'encoder.0.weight', got 3`);
    }
  }),
);

test(
  'utilities take their arguments by name',
  scoped(() => {
    const { parametrize, weightNorm, removeWeightNorm, spectralNorm, removeSpectralNorm } = nn.utils;
    class Double extends nn.Module {
      override forward(x: torch.Tensor): torch.Tensor {
        return x.mul(2);
      }
    }
    const layer = parametrize.registerParametrization(new nn.Linear(2, 2), 'weight', new Double());
    expect(parametrize.isParametrized(layer, { tensorName: 'weight' })).toBe(true);
    expect(parametrize.isParametrized(layer, { tensorName: 'bias' })).toBe(false);
    const keys = (module: torch.nn.Module) => [...module.stateDict().keys()];
    expect(keys(removeWeightNorm(weightNorm(new nn.Linear(2, 2)), { name: 'weight' }))).toEqual(['bias', 'weight']);
    expect(keys(removeSpectralNorm(spectralNorm(new nn.Linear(2, 2)), { name: 'weight' }))).toEqual(['bias', 'weight']);
  }),
);
