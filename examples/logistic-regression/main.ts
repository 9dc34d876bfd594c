// Logistic regression by gradient descent, with nothing from nn or optim: tells malignant from benign tumours by 30
// measures of their cells. The README beside this file says where the data are and what it reaches.
import { parseArgs } from 'node:util';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { readCsv, StandardScaler, trainTestSplit } from 'nodetorch/data';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'breast_cancer.csv' },
    epochs: { type: 'string', default: '500' },
    lr: { type: 'string', default: '0.5' },
    'weight-decay': { type: 'string', default: '0.01' },
    'test-size': { type: 'string', default: '0.2' },
    seed: { type: 'string', default: '0' },
  },
});
const [epochs, lr, decay] = [Number(args.epochs), Number(args.lr), Number(args['weight-decay'])];
torch.setNumThreads(1); // so little data gains nothing from more

// The first line says how many samples and features there are and what the classes are called; a sample's class is last.
const table = await readCsv(args.data, { header: null, skiprows: 1 });
const target = table.columns.at(-1)!;
const x = table.drop(target).tensor();
const y = table.tensor(target, { dtype: 'float64' });

const [xTrain, xTest, yTrain, yTest] = trainTestSplit(x, y, {
  testSize: Number(args['test-size']),
  stratify: y,
  seed: Number(args.seed),
});
const scaler = new StandardScaler().fit(xTrain);
const [train, test] = [scaler.transform(xTrain), scaler.transform(xTest)];

const weight = torch.zeros([train.shape[1]!], { dtype: torch.float64, requiresGrad: true });
const bias = torch.zeros([], { dtype: torch.float64, requiresGrad: true });
const parameters = [weight, bias];

/** The probability of class 1. */
const predict = (x: Tensor): Tensor => torch.sigmoid(x.matmul(weight).add(bias));

/** How unlikely the classes are under the predictions: the mean of -log p, p being that of the right class. */
function crossEntropy(p: Tensor, y: Tensor): Tensor {
  const right = y.mul(p.log()).add(y.neg().add(1).mul(p.neg().add(1).log()));
  return right.mean().neg();
}

const accuracy = (x: Tensor, y: Tensor): number =>
  torch.scope(() => torch.noGrad(() => predict(x).gt(0.5).eq(y).double().mean().item()));

for (let epoch = 1; epoch <= epochs; epoch++) {
  torch.scope(() => {
    const loss = crossEntropy(predict(train), yTrain).add(
      weight
        .square()
        .sum()
        .mul(decay / 2),
    );
    const gradients = torch.autograd.grad(loss, parameters) as Tensor[];
    torch.noGrad(() => {
      for (const [i, parameter] of parameters.entries()) parameter.sub_(gradients[i]!.mul(lr));
    });
    if (epoch % 100 === 0 || epoch === epochs) console.log(`epoch ${epoch}: loss ${loss.item().toFixed(4)}`);
  });
}

console.log(`training accuracy: ${accuracy(train, yTrain).toFixed(4)}`);
console.log(`test accuracy: ${accuracy(test, yTest).toFixed(4)}`);
