import { expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { native } from '../../lib/native.js';

class Square extends torch.autograd.Function {
  static forward(ctx: torch.autograd.FunctionCtx, x: Tensor, by: number) {
    ctx.saveForForward(x);
    ctx.by = by;
    return x.mul(x).mul(by);
  }
  static backward() {
    return [null, null];
  }
  static jvp(ctx: torch.autograd.FunctionCtx, tangent: Tensor) {
    return tangent.mul(ctx.savedTensors[0]!).mul(2 * ctx.by);
  }
}

class Silent extends torch.autograd.Function {
  static forward(_ctx: torch.autograd.FunctionCtx, x: Tensor) {
    return x.clone();
  }
  static backward(_ctx: torch.autograd.FunctionCtx, grad: Tensor) {
    return grad;
  }
}

it('carries tangents through custom functions by their jvp', () => {
  torch.scope(() => {
    const level = native.enterDualLevel();
    const dual = torch._makeDual(torch.tensor([3]), torch.tensor([1]), level);
    const [primal, tangent] = torch._unpackDual(Square.apply(dual, 5), level);
    expect([primal.item(), tangent.item()]).toEqual([45, 30]);
    expect(() => Silent.apply(dual)).toThrow('Silent needs a static jvp');
    native.exitDualLevel(level);
    expect(() => native.exitDualLevel(level)).toThrow('not open');
  });
});
