import type { Tensor } from '../../core/tensor.js';
import type { Module } from '../module/class.js';
import { isLazy } from '../parameter.js';
import { text } from '../text.js';
import { product, sizeOf } from './sizes.js';

/** A parameter of a layer, for the rows that `verbose: 2` adds. */
export interface InnerLayer {
  name: string;
  kernelSize: number[];
  params: number;
}

interface Counted {
  params: number;
  name: string;
}

/** How many values a parameter has; of a pruned one those that its mask leaves, under the name that it had before. */
function count(module: Module, name: string, parameter: Tensor): Counted {
  if (name.endsWith('_orig')) {
    const original = name.slice(0, -'_orig'.length);
    for (const [key, mask] of module.namedBuffers()) {
      if (key === `${original}_mask`) return { params: mask.sum().item(), name: original };
    }
  }
  return { params: parameter.numel(), name };
}

/** One row of the table: what a module takes, gives, holds and computes. */
export class LayerInfo {
  readonly className: string;
  readonly isLeafLayer: boolean;
  readonly kernelSize: number | number[] | null;
  /** Counts the layers of the same depth. */
  depthIndex: number | null = null;
  /** The layers that run inside it, of all depths. */
  children: LayerInfo[] = [];
  innerLayers: InnerLayer[] = [];
  executed = false;
  /** Whether the module has a row further up already. */
  isRecursive = false;
  inputSize: number[] = [];
  outputSize: number[] = [];
  numParams = 0;
  trainableParams = 0;
  paramBytes = 0;
  outputBytes = 0;
  macs = 0;
  #hasLazy = false;

  constructor(
    readonly varName: string,
    readonly module: Module,
    readonly depth: number,
    readonly parentInfo: LayerInfo | null,
  ) {
    this.className = module.constructor.name;
    this.isLeafLayer = module.children().next().done === true;
    this.kernelSize = (module as { kernelSize?: number | number[] }).kernelSize ?? null;
    this.countParams();
  }

  /** `'True'`, `'False'` or `'Partial'`, as the parameters require gradients; `'--'` without parameters. */
  get trainable(): string {
    if (this.numParams === 0) return '--';
    if (this.trainableParams === 0) return text(false);
    return this.trainableParams === this.numParams ? text(true) : 'Partial';
  }

  countParams(): void {
    this.numParams = 0;
    this.trainableParams = 0;
    this.paramBytes = 0;
    this.innerLayers = [];
    this.#hasLazy = false;
    for (const [key, parameter] of this.module.namedParameters()) {
      if (isLazy(parameter)) {
        this.#hasLazy = true;
        continue;
      }
      const { params, name } = count(this.module, key, parameter);
      this.numParams += params;
      this.paramBytes += parameter.dtype.itemsize * params;
      if (parameter.requiresGrad) this.trainableParams += params;
      // The whole model's parameters are shown with its layers.
      if (this.parentInfo === null && name.includes('.')) continue;
      const size = parameter.shape;
      const kernelSize = name === 'weight' && size.length > 1 ? [size[1]!, size[0]!, ...size.slice(2)] : size;
      this.innerLayers.push({ name, kernelSize, params });
    }
  }

  /** Takes down what a forward pass shows. */
  ran(inputs: unknown[], output: unknown, batchDim: number | null): void {
    if (this.#hasLazy) this.countParams();
    this.inputSize = sizeOf(inputs, batchDim).size;
    const { size, elementBytes } = sizeOf(output, batchDim);
    this.outputSize = size;
    this.outputBytes = elementBytes * product(size);
    this.executed = true;
    this.#countMacs();
  }

  #countMacs(): void {
    const { outputSize } = this;
    for (const [key, parameter] of this.module.namedParameters()) {
      const { params, name } = count(this.module, key, parameter);
      if (name === 'weight' || name === 'bias') {
        // A convolution's parameters work at every place of every channel.
        const places = this.className.includes('Conv')
          ? product([...outputSize.slice(0, 1), ...outputSize.slice(2)])
          : (outputSize[0] ?? 1);
        this.macs += places * params;
      } else if (name.includes('weight') || name.includes('bias')) {
        this.macs += product(outputSize.slice(0, 2)) * params;
      }
    }
  }

  /** The parameters that are its own and not those of layers that have rows. */
  get leftoverParams(): number {
    return this.numParams - this.#inChildren((child) => (child.isLeafLayer ? child.numParams : child.leftoverParams));
  }

  get leftoverTrainableParams(): number {
    return (
      this.trainableParams -
      this.#inChildren((child) => (child.isLeafLayer ? child.trainableParams : child.leftoverTrainableParams))
    );
  }

  #inChildren(params: (child: LayerInfo) => number): number {
    return this.children.reduce((sum, child) => sum + (child.isRecursive ? 0 : params(child)), 0);
  }

  toString(): string {
    return `${this.className}: ${this.depth}`;
  }
}
