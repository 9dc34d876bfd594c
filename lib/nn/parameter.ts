import { describe } from '../core/errors.js';
import { Op } from '../core/operator.js';
import { adopt, keep } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';

const detach = new Op('aten::detach', '');

export interface ParameterOptions {
  /** Whether gradients are computed for it; true by default. */
  requiresGrad?: boolean;
}

/**
 * A tensor that a module owns and an optimizer updates: as a property of a `Module` it is found by `parameters()`.
 * It shares the memory of `data`, requires a gradient unless told otherwise, and no `torch.scope` frees it.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html
 */
export class Parameter extends Tensor {
  /**
   * @throws TypeError where `data` is no tensor.
   */
  constructor(data: Tensor, options: boolean | ParameterOptions = {}) {
    if (!(data instanceof Tensor)) throw new TypeError(`new Parameter takes a tensor, got ${describe(data)}`);
    super(detach.call(data._handle) as number);
    this.requiresGrad = typeof options === 'boolean' ? options : (options.requiresGrad ?? true);
    adopt(this);
    keep(this);
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}
