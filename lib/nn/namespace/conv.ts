export {
  Conv1d,
  Conv2d,
  Conv3d,
  ConvNd as _ConvNd,
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  ConvTransposeNd as _ConvTransposeNd,
} from '../modules/conv.js';
export * from '../modules/lazy/conv.js';
