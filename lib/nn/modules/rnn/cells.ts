import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import { gruCell, lstmCell, rnnReluCell, rnnTanhCell, zeros } from '../../../generated/functions.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import type { Parameter } from '../../parameter.js';
import { text } from '../../text.js';
import { emptyParameter, type Factory } from '../factory.js';
import { checkSize } from './base.js';
import { isState, type LSTMState } from './layers.js';

interface CellConfiguration extends Factory {
  inputSize: number;
  hiddenSize: number;
  bias: boolean;
}

/** What the cells, single steps of recurrent networks, have in common. */
export abstract class RNNCellBase extends Module {
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly bias: boolean;
  weightIh: Parameter;
  weightHh: Parameter;
  biasIh: Parameter | null;
  biasHh: Parameter | null;

  /**
   * @throws TypeError or RangeError for a size that is none.
   */
  constructor(configuration: CellConfiguration, numChunks: number) {
    super();
    const { inputSize, hiddenSize, bias } = configuration;
    checkSize('inputSize', inputSize);
    checkSize('hiddenSize', hiddenSize);
    this.inputSize = inputSize;
    this.hiddenSize = hiddenSize;
    this.bias = bias;
    const rows = numChunks * hiddenSize;
    this.weightIh = emptyParameter([rows, inputSize], configuration);
    this.weightHh = emptyParameter([rows, hiddenSize], configuration);
    this.biasIh = bias ? emptyParameter([rows], configuration) : null;
    this.biasHh = bias ? emptyParameter([rows], configuration) : null;
    this.resetParameters();
  }

  /** Draws the weights anew. */
  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.hiddenSize);
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /** @internal The weights, in the order that the operators take. */
  get _weights(): [Tensor, Tensor, Tensor | null, Tensor | null] {
    return [this.weightIh, this.weightHh, this.biasIh, this.biasHh];
  }

  /** @internal Throws for an input or a state of other than one or two dimensions. */
  _checkDims(what: string, tensor: Tensor): void {
    if (tensor.ndim === 1 || tensor.ndim === 2) return;
    throw rangeError(`${this.constructor.name}: Expected ${what} to be 1D or 2D, got ${tensor.ndim}D instead`);
  }

  /** @internal A state of zeros for a batch. */
  _zeros(batch: Tensor): Tensor {
    return zeros([batch.shape[0]!, this.hiddenSize], { dtype: batch.dtype, device: batch.device });
  }

  override extraRepr(): string {
    return `${this.inputSize}, ${this.hiddenSize}${this.bias ? '' : `, bias=${text(this.bias)}`}`;
  }
}

/** A cell whose only state is its output. */
abstract class SingleStateCell extends RNNCellBase {
  /** @internal */
  abstract _step(input: Tensor, hx: Tensor): Tensor;

  /** @internal */
  _forward(input: Tensor, hx: Tensor | null): Tensor {
    this._checkDims('input', input);
    if (hx) this._checkDims('hidden', hx);
    if (input.ndim === 2) return this._step(input, hx ?? this._zeros(input));
    const batch = input.unsqueeze(0);
    return this._step(batch, hx ? hx.unsqueeze(0) : this._zeros(batch)).squeeze(0);
  }
}

function cellParameters(name: string) {
  return named(
    name,
    ['inputSize', 'hiddenSize', 'bias', 'device', 'dtype'],
    (
      inputSize: number,
      hiddenSize: number,
      bias = true,
      device: DeviceLike | null = null,
      dtype: DTypeLike | null = null,
    ): CellConfiguration => ({ inputSize, hiddenSize, bias, device, dtype }),
  );
}

function cellForward<State>(name: string) {
  return named(name, ['input', 'hx'], (input: Tensor, hx: State | null = null) => ({ input, hx }));
}

const rnnCellParameters = named(
  'nn.RNNCell',
  ['inputSize', 'hiddenSize', 'bias', 'nonlinearity', 'device', 'dtype'],
  (
    inputSize: number,
    hiddenSize: number,
    bias = true,
    nonlinearity: 'tanh' | 'relu' = 'tanh',
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({ inputSize, hiddenSize, bias, nonlinearity, device, dtype }),
);

const rnnCellForward = cellForward<Tensor>('RNNCell.forward');

/**
 * One step of an Elman network: `[N, inputSize]` and the hidden state `[N, hiddenSize]`, zeros by default, to the next
 * hidden state. Either may lack the batch dimension.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.RNNCell.html
 */
export class RNNCell extends SingleStateCell {
  readonly nonlinearity: 'tanh' | 'relu';

  /**
   * @throws RangeError for an unknown nonlinearity; TypeError or RangeError for a size that is none.
   */
  constructor(...args: Parameters<typeof rnnCellParameters>) {
    const { nonlinearity, ...configuration } = rnnCellParameters(...args);
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
      throw rangeError(`Unknown nonlinearity: ${describe(nonlinearity)}. Select from 'tanh' or 'relu'.`);
    }
    super(configuration, 1);
    this.nonlinearity = nonlinearity;
  }

  /** @internal */
  override _step(input: Tensor, hx: Tensor): Tensor {
    return (this.nonlinearity === 'tanh' ? rnnTanhCell : rnnReluCell)(input, hx, ...this._weights);
  }

  override forward(...args: Parameters<typeof rnnCellForward>): Tensor {
    const { input, hx } = rnnCellForward(...args);
    return this._forward(input, hx);
  }

  override extraRepr(): string {
    const { nonlinearity } = this;
    return super.extraRepr() + (nonlinearity === 'tanh' ? '' : `, nonlinearity=${nonlinearity}`);
  }
}

const gruCellParameters = cellParameters('nn.GRUCell');
const gruCellForward = cellForward<Tensor>('GRUCell.forward');

/**
 * One step of a network of gated recurrent units; as `RNNCell`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.GRUCell.html
 */
export class GRUCell extends SingleStateCell {
  constructor(...args: Parameters<typeof gruCellParameters>) {
    super(gruCellParameters(...args), 3);
  }

  /** @internal */
  override _step(input: Tensor, hx: Tensor): Tensor {
    return gruCell(input, hx, ...this._weights);
  }

  override forward(...args: Parameters<typeof gruCellForward>): Tensor {
    const { input, hx } = gruCellForward(...args);
    return this._forward(input, hx);
  }
}

const lstmCellParameters = cellParameters('nn.LSTMCell');
const lstmCellForward = cellForward<LSTMState>('LSTMCell.forward');

/**
 * One step of a network of long short-term memory cells: `[N, inputSize]` and the pair of hidden and cell state,
 * `[N, hiddenSize]` each, zeros by default, to the next pair. All may lack the batch dimension.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LSTMCell.html
 */
export class LSTMCell extends RNNCellBase {
  constructor(...args: Parameters<typeof lstmCellParameters>) {
    super(lstmCellParameters(...args), 4);
  }

  override forward(...args: Parameters<typeof lstmCellForward>): LSTMState {
    const { input, hx } = lstmCellForward(...args);
    this._checkDims('input', input);
    if (hx !== null && !isState(hx)) {
      throw typeError(`LSTMCell: hx should be an array of the hidden and the cell state, got ${describe(hx)}`);
    }
    for (const [i, state] of (hx ?? []).entries()) this._checkDims(`hx[${i}]`, state);
    const batched = input.ndim === 2;
    const batch = batched ? input : input.unsqueeze(0);
    let states: Tensor[];
    if (hx === null) {
      const zero = this._zeros(batch);
      states = [zero, zero];
    } else states = batched ? hx : hx.map((state) => state.unsqueeze(0));
    const [h, c] = lstmCell(batch, states, ...this._weights);
    return batched ? [h, c] : [h.squeeze(0), c.squeeze(0)];
  }
}
