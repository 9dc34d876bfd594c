// Trains a small GPT-2 on the characters of a text and writes some more of it, in the form of nanoGPT's train.py
// (https://github.com/karpathy/nanoGPT), of which the defaults are, too: its run for a laptop's CPU.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { GPT2LMHeadModel } from 'nodetorch/text';

const F = nn.functional;
const { values: args } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'out' },
    'batch-size': { type: 'string', default: '12' },
    'block-size': { type: 'string', default: '64' },
    'n-layer': { type: 'string', default: '4' },
    'n-head': { type: 'string', default: '4' },
    'n-embd': { type: 'string', default: '128' },
    dropout: { type: 'string', default: '0' },
    lr: { type: 'string', default: '1e-3' },
    'max-iters': { type: 'string', default: '2000' },
    'eval-interval': { type: 'string', default: '250' },
    'eval-iters': { type: 'string', default: '20' },
    'log-interval': { type: 'string', default: '50' },
    sample: { type: 'string', default: '500' },
    temperature: { type: 'string', default: '0.8' },
    device: { type: 'string', default: torch.cuda.isAvailable() ? 'cuda' : 'cpu' },
    seed: { type: 'string', default: '1337' },
  },
});
const [batchSize, blockSize] = [Number(args['batch-size']), Number(args['block-size'])];
const [maxIters, evalInterval, evalIters] = [args['max-iters'], args['eval-interval'], args['eval-iters']].map(Number);
const logInterval = Number(args['log-interval']);
const learningRate = Number(args.lr);
const device = torch.device(args.device);

torch.manualSeed(Number(args.seed));

// The text: a file, or what the package's own documentation says.
function readText(): string {
  if (args.data) return readFileSync(args.data, 'utf8');
  const docs = fileURLToPath(new URL('../../docs', import.meta.url));
  const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));
  return pages
    .sort()
    .map((name) => readFileSync(join(docs, name), 'utf8'))
    .join('\n');
}

const text = Array.from(readText());
const chars = [...new Set(text)].sort();
const stoi = new Map(chars.map((ch, i) => [ch, i]));
const decode = (ids: number[]) => ids.map((i) => chars[i]).join('');
console.log(`the text has ${text.length} characters, ${chars.length} different ones`);

const data = torch.tensor(
  text.map((ch) => stoi.get(ch)!),
  { dtype: torch.int64 },
);
const n = Math.floor(0.9 * text.length); // the first 90% to learn from, the rest to be tested on
const splits = { train: data.narrow(0, 0, n), val: data.narrow(0, n, text.length - n) };

// Batches of pieces of the text, and of the same pieces one character on.
function getBatch(split: keyof typeof splits): [x: Tensor, y: Tensor] {
  const source = splits[split];
  const ix = torch.randint(source.shape[0]! - blockSize, [batchSize]).tolist() as number[];
  const x = torch.stack(ix.map((i) => source.narrow(0, i, blockSize)));
  const y = torch.stack(ix.map((i) => source.narrow(0, i + 1, blockSize)));
  return [x.to(device), y.to(device)];
}

const dropout = Number(args.dropout);
const model = new GPT2LMHeadModel({
  vocab_size: chars.length,
  n_positions: blockSize,
  n_layer: Number(args['n-layer']),
  n_head: Number(args['n-head']),
  n_embd: Number(args['n-embd']),
  resid_pdrop: dropout,
  embd_pdrop: dropout,
  attn_pdrop: dropout,
  bos_token_id: null,
  eos_token_id: null,
}).to(device);
console.log(`number of parameters: ${(model.numParameters() / 1e6).toFixed(2)}M`);

// Matrices decay; biases and norms don't.
const params = [...model.parameters()];
const optimizer = new optim.AdamW(
  [
    { params: params.filter((p) => p.ndim >= 2), weightDecay: 0.1 },
    { params: params.filter((p) => p.ndim < 2), weightDecay: 0 },
  ],
  { lr: learningRate, betas: [0.9, 0.99] },
);

// The learning rate rises for a while and falls along a cosine.
function getLr(it: number): number {
  const warmupIters = Math.min(100, maxIters! / 10);
  const minLr = learningRate / 10;
  if (it < warmupIters) return (learningRate * (it + 1)) / (warmupIters + 1);
  const decayRatio = (it - warmupIters) / Math.max(maxIters! - warmupIters, 1);
  return minLr + 0.5 * (1 + Math.cos(Math.PI * decayRatio)) * (learningRate - minLr);
}

function lossOf(x: Tensor, y: Tensor): Tensor {
  const { logits } = model.forward({ inputIds: x, useCache: false });
  return F.crossEntropy(logits.view([-1, chars.length]), y.view([-1]));
}

function estimateLoss(split: keyof typeof splits): number {
  model.eval();
  let sum = 0;
  torch.noGrad(() => {
    for (let k = 0; k < evalIters!; k++) torch.scope(() => (sum += lossOf(...getBatch(split)).item()));
  });
  model.train();
  return sum / evalIters!;
}

const start = performance.now();
let bestValLoss = Infinity;
model.train();
for (let iter = 0; iter <= maxIters!; iter++) {
  if (iter % evalInterval! === 0 || iter === maxIters) {
    const [train, val] = [estimateLoss('train'), estimateLoss('val')];
    console.log(`step ${iter}: train loss ${train.toFixed(4)}, val loss ${val.toFixed(4)}`);
    if (val < bestValLoss) {
      bestValLoss = val;
      model.savePretrained(args.out);
    }
  }
  if (iter === maxIters) break;
  for (const group of optimizer.paramGroups) group.lr = getLr(iter);
  torch.scope(() => {
    optimizer.zeroGrad();
    const loss = lossOf(...getBatch('train'));
    loss.backward();
    nn.utils.clipGradNorm_(model.parameters(), 1.0);
    optimizer.step();
    if (iter % logInterval === 0) {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`iter ${iter}: loss ${loss.item().toFixed(4)}, ${seconds}s`);
    }
  });
}
writeFileSync(join(args.out, 'chars.json'), JSON.stringify(chars));
console.log(`best val loss ${bestValLoss.toFixed(4)}, saved to ${args.out}`);

// What was saved continues the text, character by character. It sees no more than a block: when that is full, its
// second half is where it goes on.
const best = await GPT2LMHeadModel.fromPretrained(args.out, { device });
const written = [stoi.get('\n') ?? 0];
for (let left = Number(args.sample); left > 0; ) {
  const context = written.slice(-Math.ceil(blockSize / 2));
  const maxNewTokens = Math.min(left, blockSize - context.length);
  const inputIds = torch.tensor([context], { dtype: torch.int64, device });
  const options = { maxNewTokens, doSample: true, temperature: Number(args.temperature), topK: 200 };
  for await (const token of best.generateStream(inputIds, options)) {
    const next = token.item();
    written.push(next);
    process.stdout.write(decode([next]));
    token.dispose();
  }
  left -= maxNewTokens;
}
process.stdout.write('\n');
