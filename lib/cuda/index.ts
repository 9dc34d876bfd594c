/** torch.cuda. See https://pytorch.org/docs/stable/cuda.html */
import './record-stream.js';

export { currentStream, defaultStream, type StreamGuard, setStream, stream } from './current-stream.js';
export {
  CudaDeviceProperties,
  canDeviceAccessPeer,
  currentDevice,
  device,
  deviceCount,
  deviceOf,
  getArchList,
  getDeviceCapability,
  getDeviceName,
  getDeviceProperties,
  getSyncDebugMode,
  init,
  isAvailable,
  isBf16Supported,
  isInitialized,
  isTf32Supported,
  setDevice,
  setSyncDebugMode,
  synchronize,
  synchronizeAsync,
} from './devices.js';
export { Event, type EventOptions } from './event.js';
export * from './graphs/index.js';
export {
  type CompileOptions,
  type CudaKernel,
  compileKernel,
  type LaunchOptions,
} from './kernel/index.js';
export * as memory from './memory/index.js';
export * from './memory/public.js';
export * as nvtx from './nvtx.js';
export * as profiler from './profiler.js';
export {
  defaultGenerators,
  getRngState,
  getRngStateAll,
  initialSeed,
  manualSeed,
  manualSeedAll,
  seed,
  seedAll,
  setRngState,
  setRngStateAll,
} from './random.js';
export { ExternalStream, getStreamFromExternal, Stream, type StreamOptions } from './stream.js';
