import { toFixed } from '../../core/decimal.js';
import type { InnerLayer, LayerInfo } from './layer.js';

/** A column of the table, by the name that Python's torchinfo has for it. */
export type Column =
  | 'kernel_size'
  | 'input_size'
  | 'output_size'
  | 'num_params'
  | 'params_percent'
  | 'mult_adds'
  | 'trainable';
/** What a row shows beside its columns, or how. */
export type RowSetting = 'depth' | 'var_names' | 'ascii_only' | 'hide_recursive_layers';

type Row = Partial<Record<Column, string>>;

export const TITLES: Readonly<Record<Column, string>> = {
  kernel_size: 'Kernel Shape',
  input_size: 'Input Shape',
  output_size: 'Output Shape',
  num_params: 'Param #',
  params_percent: 'Param %',
  mult_adds: 'Mult-Adds',
  trainable: 'Trainable',
};
export const ROW_SETTINGS: readonly RowSetting[] = ['depth', 'var_names', 'ascii_only', 'hide_recursive_layers'];

/** The least width of the column of names, and what it grows by. */
const NAME_WIDTH = 40;
const INDENT = 5;

/** A number with commas between thousands. */
export const grouped = (value: number): string => value.toLocaleString('en-US');

const list = (size: number | readonly number[] | null): string => {
  if (typeof size === 'number') return String(size);
  return size === null || size.length === 0 ? '--' : `[${size.join(', ')}]`;
};

function paramsText(layer: LayerInfo, isDeepest: boolean): string {
  if (layer.numParams === 0) return '--';
  if (layer.isRecursive) return '(recursive)';
  if (isDeepest || layer.isLeafLayer) {
    return layer.trainableParams ? grouped(layer.numParams) : `(${grouped(layer.numParams)})`;
  }
  return layer.leftoverParams > 0 ? grouped(layer.leftoverParams) : '--';
}

function percentText(layer: LayerInfo, total: number, isDeepest: boolean): string {
  if (total > 0 && layer.isRecursive) return '(recursive)';
  const params = isDeepest || layer.isLeafLayer ? layer.numParams : layer.leftoverParams;
  if (total === 0 || params === 0) return '     --';
  return `${toFixed((params / total) * 100, 2)}%`.padStart(7);
}

function macsText(layer: LayerInfo, isDeepest: boolean): string {
  if (layer.macs <= 0) return '--';
  if (layer.isLeafLayer) return grouped(layer.macs);
  if (!isDeepest) return '--';
  return grouped(layer.children.reduce((sum, child) => sum + (child.isLeafLayer ? child.macs : 0), 0));
}

function innerRow({ kernelSize, params }: InnerLayer, isLast: boolean): Row {
  return { kernel_size: `[${kernelSize.join(', ')}]`, num_params: `${isLast ? '└─' : '├─'}${grouped(params)}` };
}

/** How the table is laid out. */
export class Formatting {
  readonly #has: (setting: RowSetting) => boolean;
  #nameWidth = NAME_WIDTH;

  constructor(
    readonly maxDepth: number,
    readonly verbose: number,
    readonly columns: readonly Column[],
    readonly columnWidth: number,
    rowSettings: readonly RowSetting[],
    layers: readonly LayerInfo[],
  ) {
    this.#has = (setting) => rowSettings.includes(setting);
    const longest = Math.max(0, ...layers.map((layer) => this.#name(layer).length + layer.depth * INDENT + 1));
    if (longest >= NAME_WIDTH) this.#nameWidth = Math.ceil(longest / INDENT) * INDENT;
  }

  get divider(): string {
    return '='.repeat(this.columns.length * this.columnWidth + this.#nameWidth);
  }

  get header(): string {
    const names = this.#has('var_names') ? ' (var_name)' : '';
    return this.#row(`Layer (type${names}${this.#has('depth') ? ':depth-idx' : ''})`, TITLES);
  }

  /** The rows of all layers down to the depth that is shown. */
  rows(layers: readonly LayerInfo[], totalParams: number): string[] {
    const hides = this.#has('hide_recursive_layers');
    return layers
      .filter((layer) => layer.depth <= this.maxDepth && !(hides && layer.isRecursive))
      .flatMap((layer) => this.#layerRows(layer, totalParams));
  }

  #layerRows(layer: LayerInfo, totalParams: number): string[] {
    const isDeepest = layer.depth === this.maxDepth;
    const row = this.#row(this.#start(layer.depth) + this.#name(layer), {
      kernel_size: list(layer.kernelSize),
      input_size: list(layer.inputSize),
      output_size: list(layer.outputSize),
      num_params: paramsText(layer, isDeepest),
      params_percent: percentText(layer, totalParams, isDeepest),
      mult_adds: macsText(layer, isDeepest),
      trainable: layer.trainable,
    });
    if (this.verbose < 2) return [row];
    const inner = layer.innerLayers.map((parameter, i, all) =>
      this.#row(this.#start(layer.depth + 1) + parameter.name, innerRow(parameter, i === all.length - 1)),
    );
    return [row, ...inner];
  }

  #start(depth: number): string {
    if (depth === 0) return '';
    const isPlain = this.#has('ascii_only');
    if (depth === 1) return isPlain ? '+ ' : '├─';
    return (isPlain ? '|    ' : '│    ').repeat(depth - 1) + (isPlain ? '+ ' : '└─');
  }

  #name(layer: LayerInfo): string {
    const variable = this.#has('var_names') && layer.varName ? ` (${layer.varName})` : '';
    const depth = this.#has('depth') && layer.depth > 0 ? `: ${layer.depth}-${layer.depthIndex}` : '';
    return layer.className + variable + depth;
  }

  #row(name: string, values: Row): string {
    const cells = this.columns.map((column) => `${(values[column] ?? '').padEnd(this.columnWidth)} `);
    return `${name.padEnd(this.#nameWidth)} ${cells.join('')}`.trimEnd();
  }
}
