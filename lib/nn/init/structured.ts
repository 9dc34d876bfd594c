import { rangeError } from '../../core/errors.js';
import type { Generator } from '../../core/generator.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { qr } from '../../generated/linalg.js';
import { named } from '../named.js';
import { matrixShape } from './constant.js';

/**
 * A (semi-)orthogonal matrix times `gain`; dimensions after the first are taken together.
 * @throws RangeError for fewer than two dimensions.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_
 */
export const orthogonal_ = named(
  'init.orthogonal_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain = 1, generator: Generator | null = null): Tensor => {
    const shape = tensor.shape;
    if (shape.length < 2) {
      throw rangeError(`Only tensors with 2 or more dimensions are supported, got one of ${shape.length}`);
    }
    if (tensor.numel() === 0 || tensor.isMeta) return tensor;
    noGrad(() => {
      const rows = shape[0]!;
      const columns = tensor.numel() / rows;
      const random = tensor.newEmpty([rows, columns]).normal_(0, 1, { generator });
      const [q, r] = qr(rows < columns ? random.t() : random);
      // Makes the distribution uniform, which the signs of a QR decomposition are not.
      const signed = q.mul(r.diagonal().sign());
      const matrix = rows < columns ? signed.t() : signed;
      tensor.viewAs(matrix).copy_(matrix);
      tensor.mul_(gain);
    });
    return tensor;
  },
);

/**
 * Normal numbers, of which the share `sparsity` of each column is zero.
 * @throws RangeError unless the tensor has two dimensions.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.sparse_
 */
export const sparse_ = named(
  'init.sparse_',
  ['tensor', 'sparsity', 'std', 'generator'],
  (tensor: Tensor, sparsity: number, std = 0.01, generator: Generator | null = null): Tensor => {
    const [rows, columns] = matrixShape(tensor);
    if (tensor.isMeta) return tensor;
    const zeros = Math.ceil(sparsity * rows);
    noGrad(() => {
      tensor.normal_(0, std, { generator });
      for (let column = 0; column < columns; column++) {
        tensor.select(1, column).indexFill_(0, torch.randperm(rows).narrow(0, 0, zeros).to(tensor.device), 0);
      }
    });
    return tensor;
  },
);
