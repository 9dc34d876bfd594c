import { isOptions } from '../../../core/arguments.js';
import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import { Tensor } from '../../../core/tensor.js';
import { gru, lstm, rnnRelu, rnnTanh } from '../../../generated/functions.js';
import { named } from '../../named.js';
import type { PackedSequence } from '../../utils/rnn.js';
import { type Configuration, RNNBase, type RunArguments } from './base.js';

/** Only an LSTM's hidden state can be projected. */
function refuseProjection(args: unknown[]): void {
  const options = args.at(-1);
  if (isOptions(options) && 'projSize' in options) {
    throw rangeError('projSize argument is only supported for LSTM, not RNN or GRU');
  }
}

type Input = Tensor | PackedSequence;

/** Packed input gives packed output. */
type Output<I extends Input> = I extends PackedSequence ? PackedSequence : Tensor;

type ForwardArguments<I extends Input, State> =
  | [input: I, hx?: State | null | { hx?: State | null }]
  | [options: { input: I; hx?: State | null }];

function forwardArguments<Hidden>(name: string) {
  return named(name, ['input', 'hx'], (input: Input, hx: Hidden | null = null) => ({ input, hx }));
}

/** Calls the operator's variant for packed or for plain input. */
function runOne(
  operator: typeof gru,
  layer: RNNBase,
  input: Tensor,
  batchSizes: Tensor | null,
  hidden: Tensor,
  weights: Tensor[],
  args: RunArguments,
): Tensor[] {
  return batchSizes
    ? operator(input, batchSizes, hidden, weights, ...args)
    : operator(input, hidden, weights, ...args, layer.batchFirst);
}

/** A network with one state, the hidden one. */
abstract class SingleStateRNN extends RNNBase {
  /** @internal */
  override get _stateSizes(): number[] {
    return [this.hiddenSize];
  }

  /** @internal */
  _forwardOne(input: Input, hx: Tensor | null): [Tensor | PackedSequence, Tensor] {
    if (hx !== null && !(hx instanceof Tensor)) {
      throw typeError(`${this.constructor.name}: hx should be a tensor or null, got ${describe(hx)}`);
    }
    const [output, [hidden]] = this._forward(input, hx && [hx]);
    return [output, hidden!];
  }
}

type Nonlinearity = 'tanh' | 'relu';

const rnnParameters = named(
  'nn.RNN',
  [
    'inputSize',
    'hiddenSize',
    'numLayers',
    'nonlinearity',
    'bias',
    'batchFirst',
    'dropout',
    'bidirectional',
    'device',
    'dtype',
  ],
  (
    inputSize: number,
    hiddenSize: number,
    numLayers = 1,
    nonlinearity: Nonlinearity = 'tanh',
    bias = true,
    batchFirst = false,
    dropout = 0,
    bidirectional = false,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ): Configuration & { nonlinearity: Nonlinearity } => ({
    inputSize,
    hiddenSize,
    numLayers,
    nonlinearity,
    bias,
    batchFirst,
    dropout,
    bidirectional,
    device,
    dtype,
  }),
);

const rnnForward = forwardArguments<Tensor>('RNN.forward');

/**
 * An Elman network: `h' = tanh(W_ih x + b_ih + W_hh h + b_hh)` at each step, or with ReLU. The input is `[T, N, inputSize]`,
 * `[N, T, inputSize]` where `batchFirst`, `[T, inputSize]` without a batch, or packed; `hx` is
 * `[numLayers * directions, N, hiddenSize]`, zeros by default. Returns the last layer's output at each step and the
 * last hidden state of each layer.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.RNN.html
 */
export class RNN extends SingleStateRNN {
  readonly nonlinearity: Nonlinearity;

  /**
   * @throws RangeError for an unknown nonlinearity; TypeError or RangeError for sizes, flags or a probability that are none.
   */
  constructor(...args: Parameters<typeof rnnParameters>) {
    refuseProjection(args);
    const { nonlinearity, ...configuration } = rnnParameters(...args);
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
      throw rangeError(`Unknown nonlinearity ${describe(nonlinearity)}. Select from 'tanh' or 'relu'.`);
    }
    super(nonlinearity === 'tanh' ? 'RNN_TANH' : 'RNN_RELU', configuration);
    this.nonlinearity = nonlinearity;
  }

  /** @internal */
  override _run(input: Tensor, batchSizes: Tensor | null, [h]: Tensor[], weights: Tensor[], args: RunArguments) {
    return runOne(this.nonlinearity === 'tanh' ? rnnTanh : rnnRelu, this, input, batchSizes, h!, weights, args);
  }

  override forward<I extends Input>(...args: ForwardArguments<I, Tensor>): [output: Output<I>, hidden: Tensor] {
    const { input, hx } = rnnForward(...(args as Parameters<typeof rnnForward>));
    return this._forwardOne(input, hx) as [Output<I>, Tensor];
  }
}

const gruParameters = named(
  'nn.GRU',
  ['inputSize', 'hiddenSize', 'numLayers', 'bias', 'batchFirst', 'dropout', 'bidirectional', 'device', 'dtype'],
  (
    inputSize: number,
    hiddenSize: number,
    numLayers = 1,
    bias = true,
    batchFirst = false,
    dropout = 0,
    bidirectional = false,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ): Configuration => ({
    inputSize,
    hiddenSize,
    numLayers,
    bias,
    batchFirst,
    dropout,
    bidirectional,
    device,
    dtype,
  }),
);

const gruForward = forwardArguments<Tensor>('GRU.forward');

/**
 * A network of gated recurrent units. Input, hidden state and results are as those of `RNN`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.GRU.html
 */
export class GRU extends SingleStateRNN {
  /**
   * @throws TypeError or RangeError for sizes, flags or a probability that are none.
   */
  constructor(...args: Parameters<typeof gruParameters>) {
    refuseProjection(args);
    super('GRU', gruParameters(...args));
  }

  /** @internal */
  override _run(input: Tensor, batchSizes: Tensor | null, [h]: Tensor[], weights: Tensor[], args: RunArguments) {
    return runOne(gru, this, input, batchSizes, h!, weights, args);
  }

  override forward<I extends Input>(...args: ForwardArguments<I, Tensor>): [output: Output<I>, hidden: Tensor] {
    const { input, hx } = gruForward(...(args as Parameters<typeof gruForward>));
    return this._forwardOne(input, hx) as [Output<I>, Tensor];
  }
}

const lstmParameters = named(
  'nn.LSTM',
  [
    'inputSize',
    'hiddenSize',
    'numLayers',
    'bias',
    'batchFirst',
    'dropout',
    'bidirectional',
    'projSize',
    'device',
    'dtype',
  ],
  (
    inputSize: number,
    hiddenSize: number,
    numLayers = 1,
    bias = true,
    batchFirst = false,
    dropout = 0,
    bidirectional = false,
    projSize = 0,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ): Configuration => ({
    inputSize,
    hiddenSize,
    numLayers,
    bias,
    batchFirst,
    dropout,
    bidirectional,
    projSize,
    device,
    dtype,
  }),
);

/** An LSTM's hidden state and its cells. */
export type LSTMState = [hidden: Tensor, cell: Tensor];

const lstmForward = forwardArguments<LSTMState>('LSTM.forward');

/**
 * A network of long short-term memory cells. Input and results are as those of `RNN`; the state is a pair,
 * `[numLayers * directions, N, hiddenSize]` each, of which the hidden one has `projSize` features where that is given.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LSTM.html
 */
export class LSTM extends RNNBase {
  /**
   * @throws TypeError or RangeError for sizes, flags or a probability that are none.
   */
  constructor(...args: Parameters<typeof lstmParameters>) {
    super('LSTM', lstmParameters(...args));
  }

  /** @internal */
  override get _stateSizes(): number[] {
    return [this._outputSize, this.hiddenSize];
  }

  /** @internal */
  override _run(input: Tensor, batchSizes: Tensor | null, states: Tensor[], weights: Tensor[], args: RunArguments) {
    return batchSizes
      ? lstm(input, batchSizes, states, weights, ...args)
      : lstm(input, states, weights, ...args, this.batchFirst);
  }

  override forward<I extends Input>(...args: ForwardArguments<I, LSTMState>): [output: Output<I>, state: LSTMState] {
    const { input, hx } = lstmForward(...(args as Parameters<typeof lstmForward>));
    if (hx !== null && !isState(hx)) {
      throw typeError(`LSTM: hx should be an array of the hidden and the cell state, got ${describe(hx)}`);
    }
    return this._forward(input, hx) as [Output<I>, LSTMState];
  }
}

/** Whether `value` is a pair of tensors. */
export function isState(value: unknown): value is LSTMState {
  return Array.isArray(value) && value.length === 2 && value.every((state) => state instanceof Tensor);
}
