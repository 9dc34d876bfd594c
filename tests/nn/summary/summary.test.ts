import { describe, expect, test, vi } from 'vitest';
import * as torch from '../../../lib/index.js';
import { readReference } from '../../reference.js';
import { scoped } from '../reference.js';

const { nn } = torch;
type Tensor = torch.Tensor;
type Options = torch.nn.SummaryOptions;

class Conv extends nn.Module {
  features = new nn.Sequential(
    new nn.Conv2d(3, 8, 3, { padding: 1 }),
    new nn.BatchNorm2d(8),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(8, 16, [3, 5], { bias: false }),
  );
  pool = new nn.AdaptiveAvgPool2d(1);
  fc = new nn.Linear(16, 10);
  scale = new nn.Parameter(torch.ones([10]));

  override forward(x: Tensor): Tensor {
    return this.fc.forward(this.pool.forward(this.features.forward(x)).flatten(1)).mul(this.scale);
  }
}

class Block extends nn.Module {
  layers: torch.nn.ModuleList<torch.nn.Linear>;
  act = new nn.ReLU();

  constructor(n: number) {
    super();
    this.layers = new nn.ModuleList([new nn.Linear(n, n), new nn.Linear(n, n)]);
  }

  override forward(x: Tensor): Tensor {
    let y = x;
    for (const layer of this.layers) y = this.act.forward(layer.forward(y));
    return y;
  }
}

class Deep extends nn.Module {
  blocks = new nn.ModuleList([new Block(6), new Block(6)]);
  unused = new nn.Linear(3, 3);
  aNameThatIsRatherLongForATable = new nn.Sequential(new nn.Sequential(new nn.Linear(6, 4)));

  override forward(x: Tensor, { times = 1 } = {}): Tensor {
    let y = x;
    for (let i = 0; i < times; i++) for (const block of this.blocks) y = block.forward(y);
    return this.aNameThatIsRatherLongForATable.forward(y);
  }
}

class Two extends nn.Module {
  embed = new nn.Embedding(20, 8);
  lstm = new nn.LSTM(8, 6, { numLayers: 2, batchFirst: true });
  attention = new nn.MultiheadAttention(6, 2, { batchFirst: true });
  head = new nn.Linear(6, 20);
  loss = new nn.CrossEntropyLoss({ reduction: 'none' });

  override forward(ids: Tensor, x: Tensor): Record<string, Tensor> {
    const [states] = this.lstm.forward(this.embed.forward(ids).add(x));
    const [mixed] = this.attention.forward(states, states, states);
    const logits = this.head.forward(mixed);
    return { logits, loss: this.loss.forward(logits.flatten(0, 1), ids.flatten()) };
  }
}

function frozen(model: torch.nn.Module, n: number): torch.nn.Module {
  for (const parameter of [...model.parameters()].slice(0, n)) parameter.requiresGrad = false;
  return model;
}

const expected = readReference<{ text: string; figures: number[] }>('nn_summary');
const colNames = [
  'kernel_size',
  'input_size',
  'output_size',
  'num_params',
  'params_percent',
  'mult_adds',
  'trainable',
] as const;
const encoder = () => new nn.TransformerEncoder(new nn.TransformerEncoderLayer(8, 2, 16, { batchFirst: true }), 2);

const cases: [name: string, make: () => torch.nn.Module, options: () => Options][] = [
  ['linear', () => new nn.Linear(4, 3), () => ({ inputSize: [2, 4] })],
  ['conv', () => new Conv(), () => ({ inputSize: [2, 3, 16, 16] })],
  ['conv, all columns', () => frozen(new Conv(), 3), () => ({ inputSize: [2, 3, 16, 16], colNames, colWidth: 16 })],
  ['conv, one of a batch', () => new Conv(), () => ({ inputSize: [3, 16, 16], batchDim: 0 })],
  ['conv, all parameters', () => frozen(new Conv(), 20), () => ({ inputSize: [1, 3, 16, 16], colNames, verbose: 2 })],
  ['conv without input', () => new Conv(), () => ({})],
  ['conv, kernels without input', () => new Conv(), () => ({ colNames: ['kernel_size', 'num_params', 'trainable'] })],
  ['deep', () => new Deep(), () => ({ inputSize: [3, 6] })],
  [
    'deep, twice',
    () => new Deep(),
    () => ({
      inputSize: [3, 6],
      kwargs: { times: 2 },
      depth: 4,
      rowSettings: ['var_names', 'depth'],
      colNames: ['input_size', 'num_params', 'mult_adds'],
    }),
  ],
  [
    'deep, in ascii',
    () => new Deep(),
    () => ({ inputSize: [3, 6], kwargs: { times: 2 }, rowSettings: ['ascii_only', 'hide_recursive_layers'] }),
  ],
  [
    'deep, one level',
    () => new Deep(),
    () => ({ inputSize: [3, 6], depth: 1, colNames: ['num_params', 'mult_adds', 'params_percent'] }),
  ],
  [
    'two inputs',
    () => new Two(),
    () => ({
      inputData: [torch.zeros([2, 5], { dtype: 'int64' }), torch.zeros([2, 5, 8])],
      colNames,
      colWidth: 20,
    }),
  ],
  [
    'two sizes',
    () => new Two(),
    () => ({
      inputSize: [
        [2, 5],
        [2, 5, 8],
      ],
      dtypes: ['int64', 'float32'],
      mode: 'train',
      verbose: 2,
    }),
  ],
  ['encoder', encoder, () => ({ inputSize: [2, 5, 8], depth: 5 })],
  ['large', () => new nn.Sequential(new nn.Linear(3000, 3000)), () => ({ inputSize: [150, 3000] })],
  ['no parameters', () => new nn.Sequential(new nn.ReLU(), new nn.Dropout()), () => ({ inputSize: [2, 3], colNames })],
];

describe('summary', () => {
  test.each(cases)('of %s is the table of torchinfo', (name, make, options) => {
    torch.scope(() => {
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      const model = make();
      const given = options();
      const result = nn.summary(model, given);
      expect(String(result)).toBe(expected[name]!.text);
      const { totalParams, trainableParams, totalMultAdds, totalParamBytes, totalOutputBytes } = result;
      expect([totalParams, trainableParams, totalMultAdds, totalParamBytes, totalOutputBytes]).toEqual(
        expected[name]!.figures,
      );
      expect(log.mock.calls).toEqual(given.verbose ? [[expected[name]!.text]] : []);
      log.mockRestore();
    });
  });

  test(
    'leaves the network as it was',
    scoped(() => {
      const model = new Conv();
      model.features.eval();
      const generator = torch.getRngState();
      const { summaryList, inputSize } = nn.summary(model, torch.zeros([1, 3, 16, 16]));
      expect(torch.getRngState().equal(generator)).toBe(true);
      expect([model.training, model.features.training, model.fc.training]).toEqual([true, false, true]);
      expect(Object.hasOwn(model.fc, 'forward')).toBe(false);
      expect(inputSize).toEqual([1, 3, 16, 16]);
      expect(summaryList.map((layer) => layer.outputSize)[1]).toEqual([1, 16, 6, 4]);
    }),
  );

  test(
    'says what is wrong',
    scoped(() => {
      const model = new Conv();
      expect(() => nn.summary(model, [1, 4, 16, 16])).toThrow(/the network failed, .*\nExecuted layers up to: \[\]/s);
      expect(() => nn.summary(model, [2, 3, 8, 8], { colNames: ['kernel'] as never })).toThrow(
        "colNames has no 'kernel'",
      );
      expect(() => nn.summary(model, [2, -3])).toThrow('inputSize must hold positive integers, got [2,-3]');
      expect(() => nn.summary(model, 'x' as never)).toThrow('inputSize is an array of numbers');
      expect(() => nn.summary(model, { colNames: ['mult_adds'] })).toThrow('need inputSize or inputData');
      expect(() => nn.summary(model, [1], { inputData: torch.ones([1]) })).toThrow('only one of');
      expect(() => nn.summary(model, [1], { verbose: 3 as never })).toThrow('verbose must be 0');
      expect(() => nn.summary(model, [1], { colWidth: 0 })).toThrow('colWidth must be greater than 0');
      expect(() => nn.summary(model, [1], { mode: 'test' as never })).toThrow("mode has no 'test'");
      expect(() => nn.summary(3 as never)).toThrow('nn.summary takes an nn.Module, got 3');
      expect(() => nn.summary(model, { colName: [] } as never)).toThrow("Did you mean 'colNames'");
    }),
  );
});
