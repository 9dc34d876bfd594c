import { toFixed } from '../../core/decimal.js';
import { type Formatting, grouped } from './format.js';
import type { LayerInfo } from './layer.js';

const megabytes = (bytes: number): string => toFixed(bytes / 1e6, 2);

/** A count in millions, or in billions or trillions where it is as large, with its unit. */
function readable(count: number): string {
  const [unit, size] = count >= 1e12 ? ['T', 1e12] : count >= 1e9 ? ['G', 1e9] : ['M', 1e6];
  const value = count / Number(size);
  const [whole, fraction] = toFixed(value, 2).split('.') as [string, string];
  return ` (${unit}): ${grouped(Number(whole))}${Number.isInteger(value) ? '' : `.${fraction}`}`;
}

/** The figures of a network, layer by layer and in all; its text is the table. */
export class ModelStatistics {
  /** All layers in the order in which they ran. */
  readonly summaryList: LayerInfo[];
  /** The sizes of the inputs; empty where nothing ran. */
  readonly inputSize: unknown;
  /** Bytes of the inputs. */
  readonly totalInput: number;
  readonly totalMultAdds: number = 0;
  readonly totalParams: number = 0;
  readonly trainableParams: number = 0;
  /** Bytes of the parameters of all layers that hold no others. */
  readonly totalParamBytes: number = 0;
  /** Bytes of the outputs of all layers with parameters, twice, since their gradients are as large. */
  readonly totalOutputBytes: number = 0;
  readonly #formatting: Formatting;
  readonly #hasRun: boolean;

  constructor(
    summaryList: LayerInfo[],
    inputSize: unknown,
    totalInput: number,
    formatting: Formatting,
    hasRun: boolean,
  ) {
    this.summaryList = summaryList;
    this.inputSize = inputSize;
    this.totalInput = totalInput;
    this.#formatting = formatting;
    this.#hasRun = hasRun;
    for (const layer of summaryList) {
      if (layer.isLeafLayer) {
        this.totalMultAdds += layer.macs;
        if (layer.numParams > 0) this.totalOutputBytes += layer.outputBytes * 2;
      }
      if (layer.isRecursive) continue;
      if (layer.isLeafLayer) this.totalParamBytes += layer.paramBytes;
      this.totalParams += Math.max(layer.isLeafLayer ? layer.numParams : layer.leftoverParams, 0);
      this.trainableParams += Math.max(layer.isLeafLayer ? layer.trainableParams : layer.leftoverTrainableParams, 0);
    }
  }

  toString(): string {
    const { divider, header } = this.#formatting;
    const lines = [
      divider,
      header,
      divider,
      ...this.#formatting.rows(this.summaryList, this.totalParams),
      divider,
      `Total params: ${grouped(this.totalParams)}`,
      `Trainable params: ${grouped(this.trainableParams)}`,
      `Non-trainable params: ${grouped(this.totalParams - this.trainableParams)}`,
    ];
    if (this.#hasRun) {
      const total = this.totalInput + this.totalOutputBytes + this.totalParamBytes;
      lines.push(
        `Total mult-adds${readable(this.totalMultAdds)}`,
        divider,
        `Input size (MB): ${megabytes(this.totalInput)}`,
        `Forward/backward pass size (MB): ${megabytes(this.totalOutputBytes)}`,
        `Params size (MB): ${megabytes(this.totalParamBytes)}`,
        `Estimated Total Size (MB): ${megabytes(total)}`,
      );
    }
    return [...lines, divider].join('\n');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
