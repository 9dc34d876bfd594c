/**
 * The `torch` namespace. What is written by hand is exported by name, which takes precedence over the generated operators' names.
 */
import './core/methods.js';
import './core/reclaim.js';
import './functional/methods.js';

// Namespaces.
export {
  type AutocastOptions,
  autocast,
  clearAutocastCache,
  getAutocastDtype,
  isAutocastCacheEnabled,
  isAutocastEnabled,
  setAutocastCacheEnabled,
  setAutocastDtype,
  setAutocastEnabled,
} from './amp/autocast.js';
export * as cuda from './amp/cuda.js';
export * as amp from './amp/index.js';
export {
  isAnomalyCheckNanEnabled,
  isAnomalyEnabled,
  setDetectAnomaly as setAnomalyEnabled,
} from './autograd/anomaly.js';
export * as autograd from './autograd/index.js';
export * as backends from './backends/index.js';
export type { Given } from './core/aliases.js';
export { type AsarrayOptions, asarray } from './core/asarray.js';
export * from './core/config.js';
export * from './core/constants.js';
export {
  asTensor,
  type FactoryOptions,
  type FrombufferOptions,
  type FullOptions,
  frombuffer,
  fromTypedArray,
  full,
  type TensorOptions,
  tensor,
} from './core/create.js';
export type { TensorData } from './core/data.js';
export { device, getDefaultDevice, setDefaultDevice } from './core/default-device.js';
export { getDefaultDtype, setDefaultDtype } from './core/defaults.js';
export { Device, type DeviceLike } from './core/device.js';
// Types of elements, places and numbers.
export * from './core/dtype.js';
// The classes under the names that Python gives them, for `instanceof`.
export { DType as dtype, Layout as layout, MemoryFormat as memoryFormat, QScheme as qscheme } from './core/dtype.js';
export type { TypedArray } from './core/elements.js';
export { DisposedError, OutOfMemoryError, TorchError } from './core/errors.js';
export { Generator } from './core/generator.js';
export { ellipsis, type IndexItem, Slice, slice } from './core/indexing.js';
export { FloatInfo, finfo, IntInfo, iinfo } from './core/limits.js';
// Modes, memory, randomness, configuration.
export {
  enableGrad,
  inferenceMode,
  isGradEnabled,
  isInferenceModeEnabled,
  ModeGuard,
  noGrad,
  setGradEnabled,
} from './core/modes.js';
export type { Named } from './core/named.js';
export type { Dim, Input, Other, Out, Outs } from './core/options.js';
export { type PrintOptions, printoptions, setPrintoptions } from './core/print-options.js';
export { defaultGenerator, getRngState, initialSeed, manualSeed, seed, setRngState } from './core/random.js';
export { Complex, complexNumber, FloatScalar, isScalar, type Scalar } from './core/scalar.js';
export { keep, type MemoryInfo, memory, ScopeGuard, scope } from './core/scope.js';
// Tensors.
export { isTensor, type RemovableHandle, Tensor } from './core/tensor.js';
export * as distributions from './distributions/index.js';
export * as func from './func/index.js';
export { vmap } from './func/index.js';
export type * from './functional/index.js';
export * as functional from './functional/index.js';
export {
  _segmentReduce,
  atleast1d,
  atleast2d,
  atleast3d,
  blockDiag,
  broadcastShapes,
  broadcastTensors,
  cartesianProd,
  cdist,
  chainMatmul,
  dsmm,
  einsum,
  getDevice,
  hsmm,
  lobpcg,
  lu,
  meshgrid,
  nonzero,
  norm,
  numel,
  pcaLowrank,
  saddmm,
  sparseBscTensor,
  sparseBsrTensor,
  sparseCompressedTensor,
  sparseCooTensor,
  sparseCscTensor,
  sparseCsrTensor,
  split,
  spmm,
  stft,
  svdLowrank,
  tensordot,
  typename,
  unique,
  uniqueConsecutive,
  unravelIndex,
} from './functional/index.js';
export * as fft from './generated/fft.js';
export * from './generated/functions.js';
export * from './generated/internal.js';
export * as special from './generated/special.js';
export * as hub from './hub/index.js';
export * as library from './library/index.js';
export * as linalg from './linalg.js';
export * as masked from './masked/index.js';
export * as nested from './nested/index.js';
export * as nn from './nn/index.js';
export { deepcopy } from './nn/module/copy.js';
export { type OpNamespace, type OpOverload, type OpOverloadPacket, ops } from './ops/index.js';
export * as optim from './optim/index.js';
export * as profiler from './profiler/index.js';
export * as random from './random.js';
export { type LoadOptions, load, type MapLocation, save, UnpicklingError } from './serialization/index.js';
export * as safetensors from './serialization/safetensors/index.js';
export * as signal from './signal/index.js';
export * as sparse from './sparse/index.js';
export { fromDlpack, toDlpack } from './utils/dlpack.js';
export * as utils from './utils/index.js';
