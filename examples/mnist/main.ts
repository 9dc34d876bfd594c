// PyTorch's MNIST example (https://github.com/pytorch/examples/blob/main/mnist/main.py), line by line.
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader } from 'nodetorch/data';
import { MNIST } from 'nodetorch/vision';

const F = nn.functional;

class Net extends nn.Module {
  conv1 = new nn.Conv2d(1, 32, 3, 1);
  conv2 = new nn.Conv2d(32, 64, 3, 1);
  dropout1 = new nn.Dropout(0.25);
  dropout2 = new nn.Dropout(0.5);
  fc1 = new nn.Linear(9216, 128);
  fc2 = new nn.Linear(128, 10);

  override forward(x: Tensor): Tensor {
    x = this.conv1.forward(x);
    x = F.relu(x);
    x = this.conv2.forward(x);
    x = F.relu(x);
    x = F.maxPool2d(x, 2);
    x = this.dropout1.forward(x);
    x = torch.flatten(x, 1);
    x = this.fc1.forward(x);
    x = F.relu(x);
    x = this.dropout2.forward(x);
    x = this.fc2.forward(x);
    return F.logSoftmax(x, { dim: 1 });
  }
}

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    'batch-size': { type: 'string', default: '64' },
    'test-batch-size': { type: 'string', default: '1000' },
    epochs: { type: 'string', default: '14' },
    lr: { type: 'string', default: '1.0' },
    gamma: { type: 'string', default: '0.7' },
    'no-accel': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    'log-interval': { type: 'string', default: '10' },
    'save-model': { type: 'boolean', default: false },
  },
});
const logInterval = Number(args['log-interval']);
const device = torch.device(!args['no-accel'] && torch.cuda.isAvailable() ? 'cuda' : 'cpu');

torch.manualSeed(Number(args.seed));

const transform = (x: Tensor) => x.sub(0.1307).div(0.3081);
const trainSet = new MNIST(args.data, { train: true, transform });
const testSet = new MNIST(args.data, { train: false, transform });
const trainLoader = new DataLoader(trainSet, { batchSize: Number(args['batch-size']), shuffle: true });
const testLoader = new DataLoader(testSet, { batchSize: Number(args['test-batch-size']), shuffle: true });

const model = new Net().to(device);
const optimizer = new optim.Adadelta(model.parameters(), { lr: Number(args.lr) });
const scheduler = new optim.lrScheduler.StepLR(optimizer, { stepSize: 1, gamma: Number(args.gamma) });

async function train(epoch: number) {
  model.train();
  let batchIdx = 0;
  for await (const batch of trainLoader) {
    torch.scope(() => {
      const [data, target] = [batch[0].to(device), batch[1].to(device)];
      optimizer.zeroGrad();
      const output = model.forward(data);
      const loss = F.nllLoss(output, target);
      loss.backward();
      optimizer.step();
      if (batchIdx % logInterval === 0) {
        const seen = `${batchIdx * data.shape[0]!}/${trainSet.length}`;
        const percent = ((100 * batchIdx) / trainLoader.length).toFixed(0);
        console.log(`Train Epoch: ${epoch} [${seen} (${percent}%)]\tLoss: ${loss.item().toFixed(6)}`);
      }
    });
    if (args['dry-run']) break;
    batchIdx++;
  }
}

async function test() {
  model.eval();
  let testLoss = 0;
  let correct = 0;
  for await (const batch of testLoader) {
    torch.noGrad(() =>
      torch.scope(() => {
        const [data, target] = [batch[0].to(device), batch[1].to(device)];
        const output = model.forward(data);
        testLoss += F.nllLoss(output, target, { reduction: 'sum' }).item(); // sum up batch loss
        const pred = output.argmax(1, { keepdim: true }); // get the index of the max log-probability
        correct += pred.eq(target.viewAs(pred)).sum().item();
      }),
    );
  }
  testLoss /= testSet.length;
  const accuracy = `${correct}/${testSet.length} (${((100 * correct) / testSet.length).toFixed(0)}%)`;
  console.log(`\nTest set: Average loss: ${testLoss.toFixed(4)}, Accuracy: ${accuracy}\n`);
}

for (let epoch = 1; epoch <= Number(args.epochs); epoch++) {
  await train(epoch);
  await test();
  scheduler.step();
}

if (args['save-model']) torch.save(model.stateDict(), 'mnist_cnn.pt');
