// Products of square matrices, which show how much of the chip is reached. The twin is matmul.py.
import * as torch from 'nodetorch';
import type { Make } from './case.js';

const { scope } = torch;
/** Random numbers of this many rows and columns are drawn and repeated: more would take longer than the products. */
const DRAWN = 256;

const TYPES: Record<string, torch.DType> = {
  bf16: torch.bfloat16,
  fp16: torch.float16,
  tf32: torch.float32,
  fp32: torch.float32,
};

export const matmul: Make = ({ params, device }) => {
  const dtype = TYPES[params.dtype as string]!;
  const times = Number(params.size) / DRAWN;
  const useTf32 = () => {
    torch.backends.cuda.matmul.allowTf32 = params.dtype === 'tf32';
  };
  torch.manualSeed(0);
  const draw = () => scope(() => torch.randn(DRAWN, DRAWN).to(device, { dtype }).repeat(times, times));
  const [a, b] = [draw(), draw()];
  const out = torch.empty([a.shape[0]!, a.shape[0]!], { dtype, device });
  useTf32();
  const check = scope(() => torch.matmul(a, b).index(0).index(torch.slice(0, 4)).float().cpu().tolist() as number[]);
  return {
    check,
    run(n) {
      useTf32();
      for (let i = 0; i < n; i++) torch.matmul(a, b, { out });
    },
    free() {
      for (const tensor of [a, b, out]) tensor.dispose();
    },
  };
};
