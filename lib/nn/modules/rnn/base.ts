import { describe, rangeError, typeError } from '../../../core/errors.js';
import { noGrad } from '../../../core/modes.js';
import { Tensor } from '../../../core/tensor.js';
import { cudnnIsAcceptable, zeros } from '../../../generated/functions.js';
import { _cudnnRnnFlattenWeight, _useCudnnRnnFlattenWeight } from '../../../generated/internal.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import type { Parameter } from '../../parameter.js';
import { checkLayers } from '../../sizes.js';
import { float, text } from '../../text.js';
import { PackedSequence } from '../../utils/rnn.js';
import { warn } from '../../warn.js';
import { emptyParameter, type Factory } from '../factory.js';

/** The kinds of recurrent networks, as cuDNN numbers them. */
const modes = ['RNN_RELU', 'RNN_TANH', 'LSTM', 'GRU'] as const;

export type Mode = (typeof modes)[number];

/** How many blocks of `hiddenSize` rows the weights of a kind have. */
const gates: Record<Mode, number> = { RNN_RELU: 1, RNN_TANH: 1, LSTM: 4, GRU: 3 };

/** How a recurrent network is set up. */
export interface Configuration extends Factory {
  inputSize: number;
  hiddenSize: number;
  numLayers: number;
  bias: boolean;
  batchFirst: boolean;
  dropout: number;
  bidirectional: boolean;
  projSize?: number;
}

function checkFlag(name: string, value: unknown): void {
  if (typeof value !== 'boolean') throw typeError(`${name} should be a boolean, got ${describe(value)}`);
}

/** @throws TypeError for what is no integer, RangeError for less than 1. */
export function checkSize(name: string, value: unknown): void {
  if (!Number.isInteger(value)) throw typeError(`${name} should be an integer, got ${describe(value)}`);
  if ((value as number) <= 0) throw rangeError(`${name} must be greater than zero, got ${value}`);
}

function check(configuration: Required<Configuration>): void {
  const { inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, projSize } = configuration;
  if (typeof dropout !== 'number' || !(dropout >= 0 && dropout <= 1)) {
    throw rangeError(
      `dropout should be a number in range [0, 1] representing the probability of an element being zeroed, got ${describe(dropout)}`,
    );
  }
  if (dropout > 0 && numLayers === 1) {
    warn(
      `dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects numLayers greater than 1, but got dropout=${dropout} and numLayers=${numLayers}`,
    );
  }
  checkFlag('bias', bias);
  checkFlag('batchFirst', batchFirst);
  checkFlag('bidirectional', bidirectional);
  checkSize('inputSize', inputSize);
  checkSize('hiddenSize', hiddenSize);
  checkSize('numLayers', numLayers);
  checkLayers('numLayers', numLayers);
  if (!Number.isInteger(projSize) || projSize < 0) {
    throw rangeError(`projSize should be a positive integer or zero to disable projections, got ${describe(projSize)}`);
  }
  if (projSize >= hiddenSize) {
    throw rangeError(
      `projSize has to be smaller than hiddenSize, got projSize=${projSize} and hiddenSize=${hiddenSize}`,
    );
  }
}

/** `(2, 3)` */
const tuple = (sizes: number[]): string => `(${sizes.join(', ')})`;

type WeightName = `${'weight' | 'bias'}${'Ih' | 'Hh' | 'Hr'}L${number}${'' | 'Reverse'}`;

/** What a run over a whole sequence takes beside the input, the states and the weights, in the operators' order. */
export type RunArguments = [
  hasBiases: boolean,
  numLayers: number,
  dropout: number,
  training: boolean,
  bidirectional: boolean,
];

/**
 * What RNN, LSTM and GRU have in common: the weights of all layers and directions, and the forms of input. The weights
 * are named `weightIhL0`, `weightHhL0`, `biasIhL0`, `biasHhL0`, `weightIhL0Reverse`, ..., `weight_ih_l0` in state dicts.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.RNNBase.html
 */
export abstract class RNNBase extends Module {
  readonly mode: Mode;
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly numLayers: number;
  readonly bias: boolean;
  batchFirst: boolean;
  dropout: number;
  readonly bidirectional: boolean;
  readonly projSize: number;
  /** @internal The names of each layer's and direction's weights, in the order that the operators take. */
  readonly _weightNames: WeightName[][] = [];
  [weight: WeightName]: Parameter;

  /**
   * @throws TypeError or RangeError for a size, a flag or a probability that is none.
   */
  constructor(mode: Mode, given: Configuration) {
    super();
    const configuration = { ...given, projSize: given.projSize ?? 0 };
    check(configuration);
    const { inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, projSize } = configuration;
    this.mode = mode;
    this.inputSize = inputSize;
    this.hiddenSize = hiddenSize;
    this.numLayers = numLayers;
    this.bias = bias;
    this.batchFirst = batchFirst;
    this.dropout = dropout;
    this.bidirectional = bidirectional;
    this.projSize = projSize;

    const rows = gates[mode] * hiddenSize;
    const directions = bidirectional ? (['', 'Reverse'] as const) : ([''] as const);
    for (let layer = 0; layer < numLayers; layer++) {
      for (const direction of directions) {
        const suffix = `L${layer}${direction}` as const;
        const sizes: [name: WeightName, size: number[]][] = [
          [`weightIh${suffix}`, [rows, layer === 0 ? inputSize : this._outputSize * directions.length]],
          [`weightHh${suffix}`, [rows, this._outputSize]],
        ];
        if (bias) sizes.push([`biasIh${suffix}`, [rows]], [`biasHh${suffix}`, [rows]]);
        if (projSize > 0) sizes.push([`weightHr${suffix}`, [projSize, hiddenSize]]);
        for (const [name, size] of sizes) this[name] = emptyParameter(size, configuration);
        this._weightNames.push(sizes.map(([name]) => name));
      }
    }
    this.flattenParameters();
    this.resetParameters();
  }

  /** @internal How many features a direction puts out, and takes as its hidden state. */
  get _outputSize(): number {
    return this.projSize > 0 ? this.projSize : this.hiddenSize;
  }

  /** The weights of each layer and direction. */
  get allWeights(): Parameter[][] {
    return this._weightNames.map((names) => names.map((name) => this[name]!));
  }

  /** Draws the weights anew. */
  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.hiddenSize);
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /** Lays the weights out in one piece of a GPU's memory, as cuDNN wants them; on the CPU it does nothing. */
  flattenParameters(): void {
    const weights = this.allWeights.flat();
    const [first] = weights;
    const { bias, inputSize, mode, hiddenSize, projSize, numLayers, batchFirst, bidirectional } = this;
    // False on the CPU, for dtypes that cuDNN does not take, and where it is turned off.
    const isAcceptable = weights.every((w) => cudnnIsAcceptable(w) && w.dtype === first!.dtype);
    if (!isAcceptable || !_useCudnnRnnFlattenWeight()) return;
    // Weights that share memory have to stay as they are.
    if (new Set(weights.map((w) => w.dataPtr())).size < weights.length) return;
    noGrad(() =>
      _cudnnRnnFlattenWeight(
        weights,
        (bias ? 4 : 2) + (projSize > 0 ? 1 : 0),
        inputSize,
        modes.indexOf(mode),
        hiddenSize,
        projSize,
        numLayers,
        batchFirst,
        bidirectional,
      ).dispose(),
    );
  }

  /** @internal */
  override _convert(convert: (tensor: Tensor) => Tensor, recurse?: boolean): this {
    super._convert(convert, recurse);
    this.flattenParameters();
    return this;
  }

  /** @internal The features of each state: the hidden state, and an LSTM's cells. */
  abstract get _stateSizes(): number[];

  /** @internal Runs over all steps. Packed input comes with its batch sizes. Returns the output and the last states. */
  abstract _run(
    input: Tensor,
    batchSizes: Tensor | null,
    states: Tensor[],
    weights: Tensor[],
    args: RunArguments,
  ): Tensor[];

  /** @internal Throws for an input of wrong dimensions. */
  _checkDims(input: Tensor): void {
    if (input.ndim === 2 || input.ndim === 3) return;
    const name = this.constructor.name;
    throw rangeError(`${name}: Expected input to be 2D or 3D, got ${input.ndim}D instead`);
  }

  /** @internal Throws for states of other dimensions than the input's. */
  _checkStateDims(input: Tensor, states: Tensor[]): void {
    const dims = input.ndim;
    if (states.every((state) => state.ndim === dims)) return;
    const kind = dims === 3 ? 'batched 3-D' : 'unbatched 2-D';
    const names = states.length === 1 ? 'hx' : 'hx and cx';
    const got = states.map((state) => `${state.ndim}-D`).join(', ');
    throw rangeError(
      states.length === 1
        ? `For ${kind} input, ${names} should also be ${dims}-D but got ${got} tensor`
        : `For ${kind} input, ${names} should also be ${dims}-D but got (${got}) tensors`,
    );
  }

  /** @internal The whole forward pass, over one or two states. */
  _forward(
    input: Tensor | PackedSequence,
    given: Tensor[] | null,
  ): [output: Tensor | PackedSequence, states: Tensor[]] {
    const packed = input instanceof PackedSequence ? input : null;
    if (!packed && !(input instanceof Tensor)) {
      throw typeError(`${this.constructor.name}: input should be a tensor or a PackedSequence, got ${describe(input)}`);
    }
    let data = packed ? packed.data : (input as Tensor);
    let states = given;
    let unbatched = false;
    const batchDim = this.batchFirst ? 0 : 1;
    if (packed) {
      const { sortedIndices } = packed;
      if (states && sortedIndices) states = states.map((state) => state.indexSelect(1, sortedIndices));
    } else {
      this._checkDims(data);
      if (states) this._checkStateDims(data, states);
      unbatched = data.ndim === 2;
      if (unbatched) {
        data = data.unsqueeze(batchDim);
        states = states?.map((state) => state.unsqueeze(1)) ?? null;
      }
    }
    const { numLayers, bidirectional, bias, dropout, training } = this;
    const batch = packed ? packed.batchSizes.select(0, 0).item() : data.shape[batchDim]!;
    const sizes = this._stateSizes.map((size) => [numLayers * (bidirectional ? 2 : 1), batch, size]);
    states ??= sizes.map((size) => zeros(size, { dtype: data.dtype, device: data.device }));
    // Read anew each time: weights may have been replaced.
    const weights = this.allWeights.flat();
    checkInput(this, data, packed ? 2 : 3, states, sizes, weights[0]!);

    const batchSizes = packed ? packed.batchSizes : null;
    const [output, ...last] = this._run(data, batchSizes, states, weights, [
      bias,
      numLayers,
      dropout,
      training,
      bidirectional,
    ]) as [Tensor, ...Tensor[]];
    if (packed) {
      const { sortedIndices, unsortedIndices } = packed;
      return [
        new PackedSequence(output, packed.batchSizes, sortedIndices, unsortedIndices),
        unsortedIndices ? last.map((state) => state.indexSelect(1, unsortedIndices)) : last,
      ];
    }
    if (unbatched) return [output.squeeze(batchDim), last.map((state) => state.squeeze(1))];
    return [output, last];
  }

  override extraRepr(): string {
    const { inputSize, hiddenSize, projSize, numLayers, bias, batchFirst, dropout, bidirectional } = this;
    let repr = `${inputSize}, ${hiddenSize}`;
    if (projSize !== 0) repr += `, proj_size=${projSize}`;
    if (numLayers !== 1) repr += `, num_layers=${numLayers}`;
    if (!bias) repr += `, bias=${text(bias)}`;
    if (batchFirst) repr += `, batch_first=${text(batchFirst)}`;
    if (dropout !== 0) repr += `, dropout=${float(dropout)}`;
    if (bidirectional) repr += `, bidirectional=${text(bidirectional)}`;
    return repr;
  }
}

/** Throws for an input or states that do not fit the network. */
function checkInput(
  layer: RNNBase,
  input: Tensor,
  dims: number,
  states: Tensor[],
  sizes: number[][],
  weight: Tensor,
): void {
  if (input.dtype !== weight.dtype) {
    throw typeError(
      `RNN input dtype (${input.dtype}) does not match weight dtype (${weight.dtype}). Convert input: input.to(${weight.dtype}), or convert model: model.to(${input.dtype})`,
    );
  }
  if (input.ndim !== dims) throw rangeError(`input must have ${dims} dimensions, got ${input.ndim}`);
  const features = input.shape.at(-1)!;
  if (features !== layer.inputSize) {
    throw rangeError(`input.size(-1) must be equal to inputSize. Expected ${layer.inputSize}, got ${features}`);
  }
  for (const [i, state] of states.entries()) {
    if (String(state.shape) === String(sizes[i])) continue;
    const what = states.length === 1 ? 'hidden' : `hidden[${i}]`;
    throw rangeError(`Expected ${what} size ${tuple(sizes[i]!)}, got [${state.shape.join(', ')}]`);
  }
}
