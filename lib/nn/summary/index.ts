import { signature } from '../../core/arguments.js';
import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { describe, nearest, rangeError, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { Module } from '../module/class.js';
import { type Column, Formatting, ROW_SETTINGS, type RowSetting, TITLES } from './format.js';
import { bytesOf, type InputData, type InputSize, inputSizes, makeInputs, moveTo } from './inputs.js';
import { listLayers, runLayers } from './run.js';
import { ModelStatistics } from './statistics.js';

export type { Column, RowSetting } from './format.js';
export type { InputData, InputSize } from './inputs.js';
export type { LayerInfo } from './layer.js';
export type { ModelStatistics } from './statistics.js';

export interface SummaryOptions {
  /** The size of a random input, or the sizes of several. */
  inputSize?: InputSize | null;
  /** The input itself: a tensor, an array of arguments, or an object of options. */
  inputData?: InputData | null;
  /** Where the batch goes in `inputSize`, which is then without it: the network runs on a batch of one. */
  batchDim?: number | null;
  /** The columns; by default `['output_size', 'num_params']`, without inputs `['num_params']`. */
  colNames?: readonly Column[] | null;
  /** How wide a column is; 25 by default. */
  colWidth?: number;
  /** How many levels below the network have rows; 3 by default. */
  depth?: number;
  /** Where to move the network and its inputs; by default where the network is. */
  device?: DeviceLike | null;
  /** The dtypes of random inputs; float32 by default. */
  dtypes?: readonly DTypeLike[] | null;
  /** The mode that the network runs in; evaluation by default. */
  mode?: 'train' | 'eval' | null;
  /** What rows show; by default `['depth']`. */
  rowSettings?: readonly RowSetting[] | null;
  /** 1 prints the table, 2 prints it with rows for all parameters; 0, the default, prints nothing. */
  verbose?: 0 | 1 | 2;
  /** Options that `forward` is given beside its inputs. */
  kwargs?: Record<string, unknown>;
}

const read = signature<SummaryOptions & { model: Module }>('nn.summary', [
  'model',
  'inputSize?',
  'inputData?',
  'batchDim?',
  '*',
  'colNames?',
  'colWidth?',
  'depth?',
  'device?',
  'dtypes?',
  'mode?',
  'rowSettings?',
  'verbose?',
  'kwargs?',
]);

/** A tensor, or an array that begins with one, is no size. */
const isData = (value: unknown): value is InputData =>
  value instanceof Tensor || (Array.isArray(value) && value[0] instanceof Tensor);

function checkNames(option: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const close = nearest(unknown, known);
  const hint = close === undefined ? '' : ` Did you mean '${close}'?`;
  throw rangeError(`nn.summary: ${option} has no '${unknown}'.${hint} There are ${known.join(', ')}.`);
}

function checkOptions(options: SummaryOptions, columns: readonly Column[], rows: readonly RowSetting[]): void {
  const { inputSize, inputData, colWidth = 25, verbose = 0, mode = 'eval' } = options;
  checkNames('colNames', columns, Object.keys(TITLES));
  checkNames('rowSettings', rows, ROW_SETTINGS);
  checkNames('mode', [mode ?? 'eval'], ['train', 'eval']);
  if (colWidth <= 0) throw rangeError(`nn.summary: colWidth must be greater than 0, got ${colWidth}`);
  if (![0, 1, 2].includes(verbose)) {
    throw rangeError(`nn.summary: verbose must be 0 (quiet), 1 (print) or 2 (print all), got ${describe(verbose)}`);
  }
  if (inputSize && inputData) throw rangeError('nn.summary: give only one of inputSize and inputData');
  const running = columns.filter((name) => ['input_size', 'output_size', 'mult_adds'].includes(name));
  if (!inputSize && !inputData && running.length > 0) {
    throw rangeError(`nn.summary: the columns ${running.join(', ')} need inputSize or inputData`);
  }
}

/** The arguments of the network's `forward`. */
function argumentsOf(inputs: InputData, kwargs: Record<string, unknown> | undefined): unknown[] {
  if (inputs instanceof Tensor) return kwargs ? [inputs, kwargs] : [inputs];
  if (Array.isArray(inputs)) return kwargs ? [...inputs, kwargs] : [...inputs];
  return [{ ...inputs, ...kwargs }];
}

/** The sizes of tensors, in arrays and objects as they are. */
function sizesIn(value: unknown): unknown {
  if (value instanceof Tensor) return value.shape;
  if (Array.isArray(value)) return value.map(sizesIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sizesIn(item)]));
}

/**
 * The layers of a network with their output sizes, parameters and operations, and the totals: Python's
 * `torchinfo.summary`. With `inputSize` or `inputData` the network runs once, in evaluation mode and without gradients.
 * The result holds the figures; its text is the table.
 *
 *     console.log(String(nn.summary(net, [1, 3, 224, 224])));
 *     nn.summary(net, x, { colNames: ['input_size', 'output_size', 'num_params', 'mult_adds'] }).totalMultAdds;
 *
 * @throws RangeError for options that do not go together, or where the network fails; TypeError where `model` is none.
 * @see https://github.com/TylerYep/torchinfo
 */
export function summary(
  model: Module,
  input?: InputSize | InputData | SummaryOptions | null,
  options?: SummaryOptions,
): ModelStatistics;
export function summary(
  model: Module,
  inputSize: InputSize | null,
  inputData: InputData | null,
  batchDim?: number | null,
  options?: SummaryOptions,
): ModelStatistics;
export function summary(...args: unknown[]): ModelStatistics {
  const [first, second, ...rest] = args;
  const { model, ...options } = read(isData(second) ? [first, null, second, ...rest] : args);
  if (!(model instanceof Module)) throw typeError(`nn.summary takes an nn.Module, got ${describe(model)}`);
  const { inputSize, inputData, batchDim = null, depth = 3, verbose = 0 } = options;
  const hasInput = Boolean(inputSize || inputData);
  const columns = options.colNames ?? (hasInput ? ['output_size', 'num_params'] : ['num_params']);
  const rows = options.rowSettings ?? ['depth'];
  checkOptions(options, columns, rows);

  const [layers, sizes, bytes] = scope(() => {
    if (options.device) model.to(options.device);
    if (!inputSize && !inputData) return [listLayers(model), [], 0] as const;
    const device = options.device ?? model.parameters().next().value?.device ?? 'cpu';
    const given = inputData
      ? options.device
        ? (moveTo(inputData, device) as InputData)
        : inputData
      : makeInputs(inputSizes(inputSize!), batchDim, options.dtypes ?? null, device);
    const call = argumentsOf(given, options.kwargs);
    const ran = runLayers(model, call, options.mode === 'train', batchDim);
    return [ran, inputSize ? inputSizes(inputSize) : sizesIn(inputData), bytesOf(given)] as const;
  });
  const formatting = new Formatting(depth, verbose, columns, options.colWidth ?? 25, rows, layers);
  const statistics = new ModelStatistics(layers, sizes, bytes, formatting, hasInput);
  if (verbose > 0) console.log(statistics.toString());
  return statistics;
}
