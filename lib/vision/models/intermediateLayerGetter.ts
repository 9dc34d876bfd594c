import { isOptions } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { ModuleDict } from '../../nn/containers/index.js';
import { Module } from '../../nn/module.js';

/** The model's own layers, up to the last one of `returnLayers`. */
function layersUpTo(model: Module, returnLayers: Readonly<Record<string, string>>): Map<string, Module> {
  if (!(model instanceof Module)) throw typeError(`IntermediateLayerGetter takes an nn.Module, got ${describe(model)}`);
  if (!isOptions(returnLayers)) {
    throw typeError(
      `IntermediateLayerGetter: returnLayers should be an object of names, got ${describe(returnLayers)}`,
    );
  }
  const names = Object.keys(returnLayers);
  const children = new Map(model.namedChildren());
  const missing = names.filter((name) => !children.has(name));
  if (missing.length > 0) {
    throw rangeError(
      `IntermediateLayerGetter: returnLayers are not present in the model: ${missing.join(', ')}. ` +
        `${model.constructor.name} has ${[...children.keys()].join(', ')}`,
    );
  }
  const left = new Set(names);
  const layers = new Map<string, Module>();
  for (const [name, layer] of children) {
    layers.set(name, layer);
    left.delete(name);
    if (left.size === 0) break;
  }
  return layers;
}

/**
 * What layers of a model give on the way, by the names that `returnLayers` has for them.
 *
 *     const getter = new models.IntermediateLayerGetter(net, { layer1: 'fine', layer4: 'coarse' });
 *     const { fine, coarse } = getter.forward(images);
 *
 * Layers are the model's own ones, run one after the other in the order of their definition: it fits models that do the
 * same, as a ResNet does. It shares the layers with the model, and has none behind the last one of `returnLayers`.
 */
export class IntermediateLayerGetter<Names extends string = string> extends ModuleDict {
  static override _version = 2;
  readonly returnLayers: Readonly<Record<string, Names>>;

  /**
   * @param returnLayers - What to call the outputs of layers, by the layers' names in `model.namedChildren()`.
   * @throws RangeError for a name of no layer, TypeError where `model` is no module or `returnLayers` no plain object.
   */
  constructor(model: Module, returnLayers: Readonly<Record<string, Names>>) {
    super(layersUpTo(model, returnLayers));
    this.returnLayers = returnLayers;
  }

  override forward(x: Tensor): Record<Names, Tensor> {
    const outputs: Partial<Record<Names, Tensor>> = {};
    let output = x;
    for (const [name, layer] of this.entries()) {
      output = layer.forward(output);
      if (Object.hasOwn(this.returnLayers, name)) outputs[this.returnLayers[name]!] = output;
    }
    return outputs as Record<Names, Tensor>;
  }
}
