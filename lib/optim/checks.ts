import { rangeError } from '../core/errors.js';
import { Tensor } from '../core/tensor.js';

/** Throws a RangeError with `message` and the value unless `ok`; NaN is never ok. */
export function check(ok: boolean, message: string, value: unknown): void {
  if (!ok) throw rangeError(`${message}: ${value}`);
}

export function checkLr(lr: number): void {
  check(lr >= 0, 'Invalid learning rate', lr);
}

export function checkEps(eps: number): void {
  check(eps >= 0, 'Invalid epsilon value', eps);
}

export function checkWeightDecay(weightDecay: number): void {
  check(weightDecay >= 0, 'Invalid weight_decay value', weightDecay);
}

export function checkMomentum(momentum: number): void {
  check(momentum >= 0, 'Invalid momentum value', momentum);
}

export function checkBetas(betas: readonly number[]): void {
  for (const i of [0, 1]) {
    check(betas[i]! >= 0 && betas[i]! < 1, `Invalid beta parameter at index ${i}`, betas[i]);
  }
}

/** `lr` is a number to the types: a tensor stands for one. */
export function checkTensorLr({
  lr,
  foreach,
  capturable,
}: {
  lr: unknown;
  foreach: boolean | null;
  capturable: boolean;
}): void {
  if (lr instanceof Tensor && foreach && !capturable) {
    throw rangeError('lr as a Tensor is not supported for capturable=False and foreach=True');
  }
}

export function checkFused({ fused, foreach }: { fused: boolean | null; foreach: boolean | null }): void {
  if (fused && foreach) throw rangeError('`fused` and `foreach` cannot be `True` together.');
}
