// Whole networks and optimizers that are measured, on this side. Its twin is models.py.
import * as torch from 'nodetorch';
import { models as networks } from 'nodetorch/vision';
import type { Case } from './operators.js';

const { nn, optim, scope } = torch;
const F = nn.functional;

class Block extends nn.Module {
  readonly heads: number;
  readonly ln1: torch.nn.LayerNorm;
  readonly qkv: torch.nn.Linear;
  readonly proj: torch.nn.Linear;
  readonly ln2: torch.nn.LayerNorm;
  readonly fc1: torch.nn.Linear;
  readonly fc2: torch.nn.Linear;

  constructor(width: number, heads: number) {
    super();
    this.heads = heads;
    this.ln1 = new nn.LayerNorm(width);
    this.qkv = new nn.Linear(width, 3 * width);
    this.proj = new nn.Linear(width, width);
    this.ln2 = new nn.LayerNorm(width);
    this.fc1 = new nn.Linear(width, 4 * width);
    this.fc2 = new nn.Linear(4 * width, width);
  }

  override forward(x: torch.Tensor): torch.Tensor {
    const [b, t, c] = x.shape as [number, number, number];
    const qkv = this.qkv.forward(this.ln1.forward(x)).split(c, 2);
    const [q, k, v] = qkv.map((y) => y.view(b, t, this.heads, c / this.heads).transpose(1, 2));
    const y = F.scaledDotProductAttention(q!, k!, v!, { isCausal: true });
    x = x.add(this.proj.forward(y.transpose(1, 2).reshape(b, t, c)));
    return x.add(this.fc2.forward(F.gelu(this.fc1.forward(this.ln2.forward(x)))));
  }
}

class Gpt extends nn.Module {
  readonly wte: torch.nn.Embedding;
  readonly wpe: torch.nn.Embedding;
  readonly blocks: torch.nn.Sequential;
  readonly ln: torch.nn.LayerNorm;
  readonly head: torch.nn.Linear;

  constructor(vocabulary: number, length: number, layers: number, width: number, heads: number) {
    super();
    this.wte = new nn.Embedding(vocabulary, width);
    this.wpe = new nn.Embedding(length, width);
    this.blocks = new nn.Sequential(...Array.from({ length: layers }, () => new Block(width, heads)));
    this.ln = new nn.LayerNorm(width);
    this.head = new nn.Linear(width, vocabulary, { bias: false });
  }

  override forward(ids: torch.Tensor): torch.Tensor {
    const x = this.wte.forward(ids).add(this.wpe.forward(torch.arange(ids.shape[1]!)));
    return this.head.forward(this.ln.forward(this.blocks.forward(x)));
  }
}

class LstmClassifier extends nn.Module {
  readonly lstm: torch.nn.LSTM;
  readonly fc: torch.nn.Linear;

  constructor(features: number, hidden: number, classes: number) {
    super();
    this.lstm = new nn.LSTM(features, hidden, { batchFirst: true });
    this.fc = new nn.Linear(hidden, classes);
  }

  override forward(x: torch.Tensor): torch.Tensor {
    const [out] = this.lstm.forward(x) as [torch.Tensor, unknown];
    return this.fc.forward(out.select(1, -1));
  }
}

/** Training steps on one batch. */
export function steps(
  make: () => torch.nn.Module,
  optimizer: (params: Iterable<torch.nn.Parameter>) => torch.optim.Optimizer,
  data: () => [x: torch.Tensor, y: torch.Tensor],
  loss: (output: torch.Tensor, target: torch.Tensor) => torch.Tensor,
): Case {
  return () => {
    torch.manualSeed(0);
    const net = make();
    const opt = optimizer(net.parameters());
    const [x, y] = data();
    return (n) => {
      for (let i = 0; i < n; i++) {
        scope(() => {
          opt.zeroGrad();
          loss(net.forward(x), y).backward();
          opt.step();
        });
      }
    };
  };
}

const adamw300: Case = () => {
  torch.manualSeed(0);
  const params = Array.from({ length: 300 }, (_, i) => new nn.Parameter(torch.randn(i % 2 === 0 ? [128, 128] : [128])));
  for (const p of params) p.grad = torch.randnLike(p);
  const opt = new optim.AdamW(params, { lr: 1e-3 });
  return (n) => {
    for (let i = 0; i < n; i++) opt.step();
  };
};

const nextToken = (logits: torch.Tensor, targets: torch.Tensor): torch.Tensor =>
  F.crossEntropy(logits.view(-1, logits.shape.at(-1)!), targets.view(-1));

export const models: Record<string, Case> = {
  'step resnet18': steps(
    () => networks.resnet18({ numClasses: 10 }),
    (p) => new optim.SGD(p, { lr: 0.1, momentum: 0.9, weightDecay: 5e-4 }),
    () => [torch.randn(8, 3, 64, 64), torch.randint(0, 10, [8])],
    F.crossEntropy,
  ),
  'step gpt': steps(
    () => new Gpt(65, 128, 4, 128, 4),
    (p) => new optim.AdamW(p, { lr: 1e-3 }),
    () => [torch.randint(0, 65, [8, 128]), torch.randint(0, 65, [8, 128])],
    nextToken,
  ),
  'step lstm': steps(
    () => new LstmClassifier(32, 128, 10),
    (p) => new optim.Adam(p, { lr: 1e-3 }),
    () => [torch.randn(32, 100, 32), torch.randint(0, 10, [32])],
    F.crossEntropy,
  ),
  'adamw 300 tensors': adamw300,
};
