import type { MemoryFormatLike } from '../../core/dtype.js';
import { noGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import type { Module } from '../module.js';
import { Conv2d, Conv3d, ConvTranspose2d, ConvTranspose3d } from '../modules/conv.js';

type Convolution = Conv2d | Conv3d | ConvTranspose2d | ConvTranspose3d;

function convert<M extends Module>(
  root: M,
  memoryFormat: MemoryFormatLike,
  isConverted: (module: Module) => module is Convolution,
): M {
  scope(() =>
    noGrad(() => {
      for (const module of root.modules()) {
        if (!isConverted(module)) continue;
        const data = module.weight.detach().clone({ memoryFormat });
        // Again, for sizes of 1, whose strides a copy leaves as they are.
        module.weight.data = data.resize_(data.shape, { memoryFormat });
      }
    }),
  );
  return root;
}

/**
 * Lays out the weights of all two-dimensional convolutions in a module in a memory format, `torch.channelsLast` for
 * example. Returns the module.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.convert_conv2d_weight_memory_format.html
 */
export function convertConv2dWeightMemoryFormat<M extends Module>(module: M, memoryFormat: MemoryFormatLike): M {
  return convert(module, memoryFormat, (m) => m instanceof Conv2d || m instanceof ConvTranspose2d);
}

/**
 * Lays out the weights of all three-dimensional convolutions in a module in a memory format, `torch.channelsLast3d` for
 * example. Returns the module.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.convert_conv3d_weight_memory_format.html
 */
export function convertConv3dWeightMemoryFormat<M extends Module>(module: M, memoryFormat: MemoryFormatLike): M {
  return convert(module, memoryFormat, (m) => m instanceof Conv3d || m instanceof ConvTranspose3d);
}
