import { rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import type { RemovableHandle } from '../hooks/hooks.js';
import type { Module } from '../module/class.js';
import { markRecursive, setChildren, withContainers } from './hierarchy.js';
import { LayerInfo } from './layer.js';

/** A place in the tree where a module is held. */
interface Place {
  name: string;
  module: Module;
  depth: number;
  parent: LayerInfo | null;
}

/** All places in the tree, one held twice twice, each before what is below it. */
function* places(place: Place): Generator<[Place, info: LayerInfo]> {
  const info = new LayerInfo(place.name, place.module, place.depth, place.parent);
  yield [place, info];
  for (const [name, module] of place.module._ownModules()) {
    yield* places({ name, module, depth: place.depth + 1, parent: info });
  }
}

const root = (module: Module): Place => ({ name: module.constructor.name, module, depth: 0, parent: null });

/** The layers of a network that does not run: all that it holds. */
export function listLayers(model: Module): LayerInfo[] {
  const seen = new Set<object>();
  const layers: LayerInfo[] = [];
  for (const [, info] of places(root(model))) {
    markRecursive(info, seen);
    layers.push(info);
  }
  setChildren(layers);
  return layers;
}

/** Puts hooks around all modules that list each layer as it runs. A module that is held twice runs at its last place. */
function listen(model: Module, layers: LayerInfo[], batchDim: number | null): RemovableHandle[] {
  const at = new Map<Module, Place>();
  for (const [place] of places(root(model))) at.set(place.module, place);
  const seen = new Set<object>();
  const running = new Map<Module, LayerInfo>();
  const handles: RemovableHandle[] = [];
  for (const { name, module, depth, parent } of at.values()) {
    const before = () => {
      const info = new LayerInfo(name, module, depth, parent);
      markRecursive(info, seen);
      layers.push(info);
      running.set(module, info);
    };
    const after = (_module: Module, args: unknown[], _kwargs: unknown, output: unknown) => {
      running.get(module)!.ran(args, output, batchDim);
    };
    handles.push(module.registerForwardPreHook(before), module.registerForwardHook(after, { withKwargs: true }));
  }
  return handles;
}

/**
 * Runs a network once, without gradients, and lists its layers in the order in which they ran.
 * @throws RangeError that says how far it came where it fails.
 */
export function runLayers(model: Module, args: unknown[], isTraining: boolean, batchDim: number | null): LayerInfo[] {
  const layers: LayerInfo[] = [];
  const handles = listen(model, layers, batchDim);
  const modes = new Map([...model.modules()].map((module) => [module, module.training]));
  try {
    model.train(isTraining);
    scope(() => void noGrad(() => model.forward(...args)));
  } catch (error) {
    const executed = layers.filter((layer) => layer.executed).join(', ');
    const reason = error instanceof Error ? error.message : String(error);
    throw rangeError(`nn.summary: the network failed, ${reason}\nExecuted layers up to: [${executed}]`, {
      cause: error,
    });
  } finally {
    for (const handle of handles) handle.remove();
    for (const [module, training] of modes) module.training = training;
  }
  const all = withContainers(layers);
  setChildren(all);
  return all;
}
