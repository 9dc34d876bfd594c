import { describe, expect, it, vi } from 'vitest';
import * as torch from '../../lib/index.js';

const { amp } = torch.cuda;

describe('torch.cuda.amp', () => {
  it('is torch.amp for CUDA, and warns that it will go away', () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    try {
      torch.scope(() => {
        const scaler = new amp.GradScaler({ initScale: 8, enabled: torch.cuda.isAvailable() });
        expect(scaler).toBeInstanceOf(torch.amp.GradScaler);
        expect(scaler.isEnabled()).toBe(torch.cuda.isAvailable());
        expect(amp.autocast({ enabled: false }, () => torch.isAutocastEnabled('cuda'))).toBe(false);
        {
          using _ = amp.autocast(true);
          expect(torch.isAutocastEnabled('cuda')).toBe(torch.cuda.isAvailable());
          expect(torch.getAutocastDtype('cuda')).toBe(torch.float16);
        }
        class Twice extends torch.autograd.Function {
          static forward = amp.customFwd((_, x: torch.Tensor) => x.mul(2));
          static backward = amp.customBwd((_, grad: torch.Tensor) => grad.mul(2));
        }
        const x = torch.ones([2]).requiresGrad_(true);
        (Twice as any).apply(x).sum().backward();
        expect(x.grad!.tolist()).toEqual([2, 2]);
        expect(amp.ampDefinitelyNotAvailable()).toBe(!torch.cuda.isAvailable());
      });
      const texts = warned.mock.calls.map(([text, type]) => [type, text]);
      for (const [name, instead] of [
        ['GradScaler', "'cuda', args..."],
        ['autocast', "'cuda', args..."],
        ['customFwd', "args..., { deviceType: 'cuda' }"],
        ['customBwd', "args..., { deviceType: 'cuda' }"],
      ]) {
        const text = `\`torch.cuda.amp.${name}(args...)\` is deprecated. Please use \`torch.amp.${name}(${instead})\` instead.`;
        expect(texts).toContainEqual(['FutureWarning', text]);
      }
    } finally {
      warned.mockRestore();
    }
  });
});
