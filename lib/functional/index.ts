/** The functions that `torch` in Python, too, writes on top of its operators. */
import './methods.js';

// Other names that Python has for operators, most of them on sparse matrices.
export {
  hspmm as hsmm,
  istft,
  mm as dsmm,
  mm as spmm,
  segmentReduce as _segmentReduce,
  sspaddmm as saddmm,
} from '../generated/functions.js';
export { atleast1d, atleast2d, atleast3d } from './atleast.js';
export { broadcastShapes, broadcastTensors } from './broadcast.js';
export { type CdistOptions, cdist } from './cdist.js';
export { einsum, type Sublist } from './einsum.js';
export { cartesianProd, type MeshgridOptions, meshgrid } from './grid.js';
export { getDevice, numel, typename } from './inspection.js';
export { type LobpcgOptions, type LobpcgSolver, lobpcg } from './lobpcg/index.js';
export { type PcaLowrankOptions, pcaLowrank, type SvdLowrankOptions, svdLowrank } from './lowrank.js';
export { type LuOptions, lu } from './lu.js';
export { blockDiag, type ChainMatmulOptions, chainMatmul } from './matrices.js';
export { type NonzeroOptions, nonzero } from './nonzero.js';
export { type NormOptions, type NormOrder, norm } from './norm.js';
export {
  type SparseCooOptions,
  sparseBscTensor,
  sparseBsrTensor,
  sparseCompressedTensor,
  sparseCooTensor,
  sparseCscTensor,
  sparseCsrTensor,
} from './sparse.js';
export { type PadMode, type StftOptions, stft } from './spectral.js';
export { split } from './split.js';
export { type ContractedDims, tensordot } from './tensordot.js';
export { type UniqueConsecutiveOptions, type UniqueOptions, unique, uniqueConsecutive } from './unique.js';
export { unravelIndex } from './unravel.js';
