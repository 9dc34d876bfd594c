// The operators that are measured, on this side: those that programs call most, in the ways in which they call them, on
// tiny tensors. The twin is operators.py: the same names, shapes and calls, as a user of either language writes them.
import * as torch from 'nodetorch';

const { nn, scope, slice } = torch;
const F = nn.functional;

/** Builds a case and returns what runs it `n` times. */
export type Case = () => (n: number) => void | Promise<void>;

/** Runs one call `n` times, freeing results as a training step of some size would. */
function repeated(call: () => unknown): Case {
  return () => (n) => {
    for (let done = 0; done < n; done += 100) {
      scope(() => {
        for (let i = 0; i < 100; i++) call();
      });
    }
  };
}

const [a, b, row] = [torch.randn(4, 4), torch.randn(4, 4), torch.randn(4)];
/** What in-place operators change. */
const x = torch.randn(4, 4);
const mask = a.gt(0);
const classes = torch.randint(0, 4, [4]);
const indices = torch.randint(0, 4, [4, 2]);
const pair = [a, b];
const batch = torch.randn(2, 4, 4);
const [image, kernel] = [torch.randn(1, 1, 4, 4), torch.randn(1, 1, 3, 3)];
const transposed = a.t();
const number = torch.tensor(1);
const weight = torch.randn([4, 4], { requiresGrad: true });

export const operators: Record<string, Case> = {
  'op add': repeated(() => torch.add(a, b)),
  'op add_': repeated(() => x.add_(b)),
  'op add number': repeated(() => a.add(2)),
  'op add broadcast': repeated(() => a.add(row)),
  'op mul': repeated(() => a.mul(b)),
  'op mul_ number': repeated(() => x.mul_(1)),
  'op div number': repeated(() => a.div(2)),
  'op pow': repeated(() => a.pow(2)),
  'op exp': repeated(() => a.exp()),
  'op abs': repeated(() => torch.abs(a)),
  'op sigmoid': repeated(() => torch.sigmoid(a)),
  'op clamp': repeated(() => a.clamp({ min: 0 })),
  'op gt number': repeated(() => a.gt(0)),
  'op eq': repeated(() => a.eq(b)),
  'op where': repeated(() => torch.where(mask, a, b)),
  'op maskedFill': repeated(() => a.maskedFill(mask, 0)),
  'op sum': repeated(() => a.sum()),
  'op sum dim': repeated(() => a.sum(1, { keepdim: true })),
  'op mean dim': repeated(() => a.mean({ dim: 1 })),
  'op std dim': repeated(() => a.std({ dim: 1 })),
  'op max': repeated(() => a.max()),
  'op max dim': repeated(() => torch.max(a, { dim: 1 })),
  'op argmax': repeated(() => a.argmax(1)),
  'op topk': repeated(() => a.topk(2)),
  'op cumsum': repeated(() => a.cumsum(0)),
  'op softmax': repeated(() => torch.softmax(a, { dim: 1 })),
  'op logSoftmax': repeated(() => F.logSoftmax(a, { dim: 1 })),
  'op cat': repeated(() => torch.cat(pair)),
  'op cat dim': repeated(() => torch.cat(pair, { dim: 1 })),
  'op stack': repeated(() => torch.stack(pair)),
  'op split': repeated(() => a.split(2)),
  'op chunk': repeated(() => a.chunk(2, { dim: 1 })),
  'op reshape': repeated(() => a.reshape(2, 8)),
  'op view': repeated(() => a.view(-1)),
  'op flatten': repeated(() => a.flatten()),
  'op transpose': repeated(() => a.transpose(0, 1)),
  'op permute': repeated(() => a.permute(1, 0)),
  'op squeeze': repeated(() => a.squeeze()),
  'op unsqueeze': repeated(() => a.unsqueeze(0)),
  'op narrow': repeated(() => a.narrow(0, 1, 2)),
  'op expand': repeated(() => row.expand(4, 4)),
  'op contiguous': repeated(() => transposed.contiguous()),
  'op detach': repeated(() => a.detach()),
  'op index': repeated(() => a.index(1)),
  'op index slice': repeated(() => a.index(slice(1, 3))),
  'op index two': repeated(() => a.index(slice(null), 1)),
  'op index mask': repeated(() => a.index(mask)),
  'op index put': repeated(() => x.indexPut_([0], 1)),
  'op gather': repeated(() => a.gather(1, indices)),
  'op matmul': repeated(() => a.matmul(b)),
  'op bmm': repeated(() => torch.bmm(batch, batch)),
  'op einsum': repeated(() => torch.einsum('ij,jk->ik', a, b)),
  'op linear': repeated(() => F.linear(a, b, row)),
  'op conv2d': repeated(() => F.conv2d(image, kernel, { padding: 1 })),
  'op maxPool2d': repeated(() => F.maxPool2d(image, 2)),
  'op layerNorm': repeated(() => F.layerNorm(a, [4], row, row)),
  'op embedding': repeated(() => F.embedding(classes, a)),
  'op crossEntropy': repeated(() => F.crossEntropy(a, classes)),
  'op mseLoss': repeated(() => F.mseLoss(a, b)),
  'op dropout': repeated(() => F.dropout(a, 0.5)),
  'op relu': repeated(() => torch.relu(a)),
  'op gelu': repeated(() => F.gelu(a)),
  'op to dtype': repeated(() => a.to(torch.float64)),
  'op clone': repeated(() => a.clone()),
  'op zeros': repeated(() => torch.zeros(4, 4)),
  'op zeros dtype': repeated(() => torch.zeros([4, 4], { dtype: torch.int64 })),
  'op zerosLike': repeated(() => torch.zerosLike(a)),
  'op arange': repeated(() => torch.arange(10)),
  'op tensor': repeated(() => torch.tensor([1, 2, 3, 4])),
  'op randn': repeated(() => torch.randn(4, 4)),
  'op item': repeated(() => number.item()),
  'op backward': repeated(() => weight.mul(a).sum().backward()),
};
