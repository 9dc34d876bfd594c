import { expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectSequence, scoped, wave } from './reference.js';

const { nn } = torch;
const { packSequence } = nn.utils.rnn;

const x = () => wave([4, 3, 2]);
const one = () => wave([4, 2], 0.3);
const packed = () => packSequence([wave([2, 2]), wave([4, 2], 0.5), wave([3, 2], 0.9)], { enforceSorted: false });

test(
  'RNN',
  scoped(() => {
    expectSequence(
      'RNN',
      () => new nn.RNN(2, 3),
      (m) => m.forward(x()),
    );
    expectSequence(
      'RNN.relu',
      () => new nn.RNN(2, 3, 2, 'relu', { bidirectional: true }),
      (m) => m.forward(x(), wave([4, 3, 3])),
    );
    expectSequence(
      'RNN.packed',
      () => new nn.RNN(2, 3, { bias: false }),
      (m) => m.forward(packed(), { hx: wave([1, 3, 3]) }),
    );
  }),
);

test(
  'GRU',
  scoped(() => {
    expectSequence(
      'GRU',
      () => new nn.GRU(2, 3, 2, { dropout: 0.5 }),
      (m) => m.forward(x(), null),
    );
    expectSequence(
      'GRU.unbatched',
      () => new nn.GRU(2, 3, { batchFirst: true, bidirectional: true }),
      (m) => m.forward({ input: one(), hx: wave([2, 3]) }),
    );
    expectSequence(
      'GRU.packed',
      () => new nn.GRU(2, 3, 2, { bidirectional: true }),
      (m) => m.forward(packed()),
    );
  }),
);

test(
  'LSTM',
  scoped(() => {
    expectSequence(
      'LSTM',
      () => new nn.LSTM(2, 3, 3, { dropout: 0.25 }),
      (m) => m.forward(x()),
    );
    expectSequence(
      'LSTM.batchFirst',
      () => new nn.LSTM(2, 3, { batchFirst: true, bidirectional: true }),
      (m) => m.forward(x()),
    );
    expectSequence(
      'LSTM.projected',
      () => new nn.LSTM(2, 4, 2, { projSize: 3, bidirectional: true }),
      (m) => m.forward(x()),
    );
    expectSequence(
      'LSTM.unbatched',
      () => new nn.LSTM(2, 3, { bias: false }),
      (m) => m.forward(one(), [wave([1, 3]), wave([1, 3], 0.2)]),
    );
    expectSequence(
      'LSTM.packed',
      () => new nn.LSTM(2, 3, 2, { dropout: 1 }),
      (m) => m.forward(packed(), [wave([2, 3, 3]), wave([2, 3, 3], 0.2)]),
    );
  }),
);

test(
  'cells',
  scoped(() => {
    expectSequence(
      'RNNCell',
      () => new nn.RNNCell(2, 3),
      (m) => m.forward(one()),
    );
    expectSequence(
      'RNNCell.relu',
      () => new nn.RNNCell(2, 3, { bias: false, nonlinearity: 'relu' }),
      (m) => m.forward(wave([2]), wave([3])),
    );
    expectSequence(
      'GRUCell',
      () => new nn.GRUCell(2, 3),
      (m) => m.forward(one(), { hx: wave([4, 3]) }),
    );
    expectSequence(
      'LSTMCell',
      () => new nn.LSTMCell(2, 3),
      (m) => m.forward(one()),
    );
    expectSequence(
      'LSTMCell.unbatched',
      () => new nn.LSTMCell(2, 3),
      (m) => m.forward(wave([2]), [wave([3]), wave([3], 0.2)]),
    );
  }),
);

test(
  'weights are read at each forward: replaced, moved and copied ones count',
  scoped(() => {
    const lstm = new nn.LSTM(2, 3, 2, { bidirectional: true });
    const [before] = lstm.forward(x());
    const copy = lstm.clone();
    expect(torch.equal(copy.forward(x())[0], before)).toBe(true);
    torch.noGrad(() => lstm.weightIhL0!.fill_(0));
    expect(torch.equal(lstm.forward(x())[0], before)).toBe(false);
    expect(torch.equal(copy.forward(x())[0], before)).toBe(true);

    lstm.weightIhL0 = copy.weightIhL0!;
    expect(torch.equal(lstm.forward(x())[0], before)).toBe(true);
    expect(lstm.allWeights[0]![0]).toBe(copy.weightIhL0);

    lstm.double();
    expect(lstm.forward(x().double())[0].dtype).toBe(torch.float64);
    expect(lstm.allWeights.map((names) => names.length)).toEqual([4, 4, 4, 4]);
  }),
);

test(
  'packed output keeps the batch sizes and the order of the input',
  scoped(() => {
    const input = packed();
    const [output, hidden] = new nn.GRU(2, 3).forward(input);
    expect(output).toBeInstanceOf(nn.utils.rnn.PackedSequence);
    expect(output.batchSizes).toBe(input.batchSizes);
    const [padded, lengths] = nn.utils.rnn.padPackedSequence(output);
    expect(lengths.tolist()).toEqual([2, 4, 3]);
    // The last state of a sequence is its last output.
    for (const [i, length] of [2, 4, 3].entries()) {
      expect(torch.equal(padded.index(length - 1, i), hidden.index(0, i))).toBe(true);
    }
  }),
);

test(
  'what does not fit is said',
  scoped(() => {
    const lstm = new nn.LSTM(2, 3);
    const error = (fn: () => unknown, kind: new (message: string) => Error, message: string) => {
      expect(fn).toThrow(kind);
      expect(fn).toThrow(message);
    };
    error(() => lstm.forward(wave([2])), RangeError, 'LSTM: Expected input to be 2D or 3D, got 1D instead');
    error(
      () => lstm.forward(wave([4, 3, 5])),
      RangeError,
      'input.size(-1) must be equal to inputSize. Expected 2, got 5',
    );
    error(
      () => lstm.forward(x().double()),
      TypeError,
      'RNN input dtype (torch.float64) does not match weight dtype (torch.float32). Convert input: input.to(torch.float32), or convert model: model.to(torch.float64)',
    );
    error(
      () => lstm.forward(x(), [wave([1, 3]), wave([1, 3, 3])]),
      RangeError,
      'For batched 3-D input, hx and cx should also be 3-D but got (2-D, 3-D) tensors',
    );
    error(
      () => lstm.forward(x(), [wave([1, 2, 3]), wave([1, 3, 3])]),
      RangeError,
      'Expected hidden[0] size (1, 3, 3), got [1, 2, 3]',
    );
    error(() => lstm.forward(x(), wave([1, 3, 3]) as never), TypeError, 'LSTM: hx should be an array of the hidden');
    error(() => lstm.forward([1] as never), TypeError, 'LSTM: input should be a tensor or a PackedSequence');
    const gru = new nn.GRU(2, 3);
    error(
      () => gru.forward(one(), wave([1, 1, 3])),
      RangeError,
      'For unbatched 2-D input, hx should also be 2-D but got 3-D tensor',
    );
    error(() => gru.forward(x(), wave([1, 3, 4])), RangeError, 'Expected hidden size (1, 3, 3), got [1, 3, 4]');
    error(() => gru.forward(packed(), wave([2, 3, 3])), RangeError, 'Expected hidden size (1, 3, 3), got [2, 3, 3]');
    error(
      () => new nn.GRU(2, 3, { projSize: 1 } as never),
      RangeError,
      'projSize argument is only supported for LSTM, not RNN or GRU',
    );
    error(() => new nn.LSTM(2, 3, { projSize: 3 }), RangeError, 'projSize has to be smaller than hiddenSize');
    error(() => new nn.LSTM(2, 3, { dropout: 2 }), RangeError, 'dropout should be a number in range [0, 1]');
    error(() => new nn.LSTM(2, 0), RangeError, 'hiddenSize must be greater than zero');
    error(() => new nn.LSTM(2.5, 3), TypeError, 'inputSize should be an integer, got 2.5');
    error(() => new nn.LSTM(2, 3, { bias: 1 as never }), TypeError, 'bias should be a boolean, got 1');
    error(() => new nn.RNN(2, 3, 1, 'gelu' as never), RangeError, 'Unknown nonlinearity "gelu"');
    error(() => new nn.LSTM(2, 3, { layers: 2 } as never), TypeError, "unknown option 'layers'");
    const cell = new nn.LSTMCell(2, 3);
    error(() => cell.forward(x()), RangeError, 'LSTMCell: Expected input to be 1D or 2D, got 3D instead');
    error(
      () => cell.forward(one(), [wave([4, 3]), wave([1, 4, 3])]),
      RangeError,
      'LSTMCell: Expected hx[1] to be 1D or 2D, got 3D instead',
    );
    error(
      () => new nn.GRUCell(2, 3).forward(one(), x()),
      RangeError,
      'GRUCell: Expected hidden to be 1D or 2D, got 3D instead',
    );
  }),
);

test(
  'refuse more layers than memory holds',
  scoped(() => {
    for (const many of [2 ** 40, 65537]) {
      expect(() => new nn.GRU(2, 2, many)).toThrow(`numLayers should be at most 65536, got ${many}`);
      const layer = new nn.TransformerEncoderLayer(2, 1, 2);
      expect(() => new nn.TransformerEncoder(layer, many)).toThrow(RangeError);
    }
    const layer = new nn.TransformerDecoderLayer(2, 1, 2);
    expect(() => new nn.TransformerDecoder(layer, (2n ** 62n) as never)).toThrow(TypeError);
  }),
);
