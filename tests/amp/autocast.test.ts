import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { checkpoint } from '../../lib/utils/index.js';
import { device } from '../device.js';
import { drawnOnCpu, expectFrom } from '../reference.js';

const { nn, autocast } = torch;
const F = nn.functional;
const reference = expectFrom('amp');

function network() {
  torch.manualSeed(0);
  return drawnOnCpu(
    () => new nn.Sequential(new nn.Linear(6, 8), new nn.LayerNorm(8), new nn.GELU(), new nn.Linear(8, 3)),
  );
}

/** What autocast computes in unless told otherwise. */
const usual = device === 'cuda' ? torch.float16 : torch.bfloat16;

const product = () => {
  const a = torch.ones([2, 2]);
  return String(a.matmul(a).dtype);
};

describe('autocast', () => {
  it.each([
    ['bfloat16', true],
    ['float16', false],
  ] as const)('computes in %s as Python does', (dtype, cacheEnabled) => {
    torch.scope(() => {
      const net = network();
      const x = drawnOnCpu(() => torch.randn(5, 6));
      const y = torch.tensor([0, 2, 1, 1, 0], { dtype: 'int64' });
      const loss = autocast(device, { dtype, cacheEnabled }, () => {
        const out = net.forward(x) as torch.Tensor;
        reference(out.detach(), `${dtype}.out`, 1e-2);
        autocast(device, { enabled: false }, () => {
          reference(F.linear(x, net.get(0).getParameter('weight')).detach(), `${dtype}.inner`);
        });
        return F.crossEntropy(out, y);
      });
      loss.backward();
      reference(loss.detach(), `${dtype}.loss`, 1e-2);
      reference(
        [...net.parameters()].map((p) => p.grad!),
        `${dtype}.grads`,
        1e-2,
      );
    });
  });

  it('is a guard, too, and nests', () => {
    torch.scope(() => {
      expect(torch.isAutocastEnabled(device)).toBe(false);
      {
        using _ = autocast(device, torch.float16);
        expect(product()).toBe('torch.float16');
        autocast(device, { dtype: 'bfloat16' }, () => expect(product()).toBe('torch.bfloat16'));
        autocast(device, { enabled: false }, () => expect(product()).toBe('torch.float32'));
        expect(product()).toBe('torch.float16');
        expect(torch.getAutocastDtype(device)).toBe(torch.float16);
      }
      expect(product()).toBe('torch.float32');
      expect(torch.getAutocastDtype(device)).toBe(usual);
    });
  });

  it('follows an asynchronous callback and nobody else', async () => {
    const inside = autocast(device, async () => {
      await null;
      return torch.scope(product);
    });
    expect(torch.scope(product)).toBe('torch.float32');
    expect(await inside).toBe(String(usual));
    expect(torch.scope(product)).toBe('torch.float32');
  });

  it('forgets cast weights when the outermost region ends', () => {
    torch.scope(() => {
      const weight = torch.ones([2, 2], { requiresGrad: true });
      const x = torch.ones([1, 2]);
      const apply = () => autocast(device, () => F.linear(x, weight).sum().item());
      expect(apply()).toBe(4);
      torch.noGrad(() => weight.fill_(2));
      expect(apply()).toBe(8);
      autocast(device, () => {
        expect(F.linear(x, weight).sum().item()).toBe(8);
        torch.noGrad(() => weight.fill_(3));
        // Kept, as in PyTorch.
        expect(F.linear(x, weight).sum().item()).toBe(8);
        torch.clearAutocastCache();
        expect(F.linear(x, weight).sum().item()).toBe(12);
      });
    });
  });

  it('can be set for good', () => {
    torch.scope(() => {
      torch.setAutocastEnabled(device, true);
      torch.setAutocastDtype(device, 'float16');
      expect(product()).toBe('torch.float16');
      torch.setAutocastDtype(device, usual);
      torch.setAutocastEnabled(device, false);
      expect(product()).toBe('torch.float32');
      expect(torch.isAutocastCacheEnabled()).toBe(true);
    });
  });

  it('warns of a dtype that can not be, and refuses what is wrong', () => {
    const seen: string[] = [];
    const listen = (warning: Error) => seen.push(warning.message);
    process.on('warning', listen);
    torch.scope(() => {
      expect(autocast(device, { dtype: 'float32' }, product)).toBe('torch.float32');
    });
    return new Promise((resolve) => setImmediate(resolve)).then(() => {
      process.off('warning', listen);
      expect(seen.join()).toMatch(/(CPU|CUDA) autocast.*torch.float32 is not supported. Disabling autocast/i);
      expect(() => autocast('gpu')).toThrow(RangeError);
      expect(() => autocast('meta')).toThrow("autocast does not support devices of type 'meta'");
      expect(() => autocast(3 as never)).toThrow(TypeError);
      expect(() => autocast(device, { enabled: 1 as never })).toThrow(TypeError);
      expect(() => autocast(device, { type: 'float16' } as never)).toThrow(/unknown option 'type'/);
      expect(torch.amp.isAutocastAvailable(device)).toBe(true);
      expect(torch.amp.isAutocastAvailable('meta')).toBe(false);
    });
  });

  it.each([true, false])('holds in the recomputation of a checkpoint (reentrant: %s)', (useReentrant) => {
    torch.scope(() => {
      const seen: string[] = [];
      const x = torch.ones([2, 2], { requiresGrad: true });
      const fn = (t: torch.Tensor) => {
        const y = t.matmul(t);
        seen.push(String(y.dtype));
        return y.exp();
      };
      const out = autocast(device, () => checkpoint.checkpoint(fn, x, { useReentrant })) as torch.Tensor;
      out.sum().backward();
      expect(seen).toEqual([String(usual), String(usual)]);
    });
  });

  it('wraps custom functions', () => {
    const dtypes: string[] = [];
    class Product extends torch.autograd.Function {
      static forward = torch.amp.customFwd(
        (ctx: torch.autograd.FunctionCtx, a: torch.Tensor, b: torch.Tensor) => {
          ctx.saveForBackward(a, b);
          const out = a.matmul(b);
          dtypes.push(String(out.dtype));
          return out;
        },
        { deviceType: device },
      );
      static backward = torch.amp.customBwd(
        (ctx: torch.autograd.FunctionCtx, grad: torch.Tensor) => {
          const [a, b] = ctx.savedTensors as [torch.Tensor, torch.Tensor];
          const gradA = grad.matmul(b.t());
          dtypes.push(String(gradA.dtype));
          return [gradA.float(), a.t().matmul(grad).float()];
        },
        { deviceType: device },
      );
    }
    class Exact extends torch.autograd.Function {
      static forward = torch.amp.customFwd(
        (_ctx: torch.autograd.FunctionCtx, a: torch.Tensor) => {
          dtypes.push(String(a.dtype), String(a.matmul(a).dtype));
          return a.exp();
        },
        { deviceType: device, castInputs: torch.float32 },
      );
      static backward(_ctx: torch.autograd.FunctionCtx, grad: torch.Tensor) {
        return grad;
      }
    }
    torch.scope(() => {
      const [a, b] = [0, 1].map(() => torch.ones([2, 2], { requiresGrad: true })) as [torch.Tensor, torch.Tensor];
      const out = autocast(device, () => Product.apply(a, b));
      out.sum().backward();
      expect(dtypes.splice(0)).toEqual([String(usual), String(usual)]);
      autocast(device, () => Exact.apply(a.detach().bfloat16()));
      expect(dtypes).toEqual(['torch.float32', 'torch.float32']);
    });
  });
});
