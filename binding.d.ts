/**
 * The raw addon, one to one: what `native/` exports and `lib/native.ts` loads. Nothing here is public API;
 * `lib/` gives it its idiom. Every function throws (never aborts) on arguments that do not fit.
 */

/**
 * A tensor as the addon knows it: a slot in this environment's table together with the slot's generation, so
 * that a stale handle is an error and never another tensor. 0 means "no tensor" (undefined in libtorch).
 */
export type Handle = number;

/** A random number generator's or an optimizer's slot, made like a tensor's. */
export type GeneratorHandle = number;
export type OptimizerHandle = number;
export type HookHandle = number;
/** A node of the autograd graph, or 0. */
export type NodeHandle = number;

/** A `c10::ScalarType` as its number. */
export type ScalarTypeCode = number;

/**
 * One operator overload. Arguments come in the schema's order; a missing or `undefined` one takes the schema's default.
 *
 * | schema type      | JavaScript                                                    |
 * | ---------------- | ------------------------------------------------------------- |
 * | Tensor           | Handle                                                        |
 * | Tensor?          | Handle, 0 or null                                             |
 * | Tensor[]         | Handle[]                                                      |
 * | Tensor?[]        | (Handle or 0 or null)[]                                       |
 * | int, SymInt      | integral number, bigint, boolean                              |
 * | float            | number                                                        |
 * | bool             | boolean                                                       |
 * | Scalar           | number (integral: int), boolean, bigint, FloatScalar, Complex |
 * | int[N], float[N] | array; a single number where the schema gives N               |
 * | Scalar[]         | array of what a Scalar may be; with null for Scalar?[]        |
 * | bool[N]          | array of boolean; a single boolean where the schema gives N   |
 * | ScalarType       | ScalarTypeCode                                                |
 * | Layout           | number (0 strided, 1 sparse, 5 sparse_csr, ...)               |
 * | MemoryFormat     | number (0 contiguous, 1 preserve, 2 channels_last, 3 .._3d)   |
 * | Device           | string, e.g. "cuda:0"                                         |
 * | str              | string                                                        |
 * | Generator        | GeneratorHandle, or null                                      |
 * | T?               | T or null                                                     |
 *
 * Results: a Tensor is a Handle, an int a number (a bigint where it is not safe), float a number, bool a boolean,
 * str a string, complex a Complex, a list an array, several results an array of them, none `undefined`. A result that
 * the schema marks as an alias written to (`Tensor(a!)`) that returns argument `a` itself comes back as a new
 * Handle to the same tensor unless the operator was bound with `returnsArgument`, when nothing is returned for it.
 */
export type OperatorCall = (...args: unknown[]) => unknown;

/** A number that must be a floating-point scalar although it may be integral: `torch.float(2)`. */
export interface FloatScalarValue {
  readonly float: number;
}

export interface ComplexValue {
  readonly re: number;
  readonly im: number;
}

export interface OperatorArgument {
  name: string;
  /** As written in the schema, e.g. `Tensor`, `Tensor?`, `int[2]`, `ScalarType?`. */
  type: string;
  hasDefault: boolean;
  kwargOnly: boolean;
  /** Written to in place (`Tensor(a!)`). */
  isWrite: boolean;
}

export interface OperatorSchema {
  name: string;
  overload: string;
  arguments: OperatorArgument[];
  returns: { name: string; type: string; isWrite: boolean }[];
}

/** What a native failure is made of; `setErrorFactory` turns it into the JavaScript error to throw. */
export type ErrorKind = 'torch' | 'type' | 'range' | 'disposed' | 'index' | 'notImplemented' | 'outOfMemory' | 'linalg';
export type ErrorFactory = (
  kind: ErrorKind,
  message: string,
  /** `aten::add.Tensor`, or empty where no operator ran. */
  operator: string,
  /** The arguments' shapes and dtypes, e.g. `self: float32[2, 3], other: 1`. */
  args: string,
) => Error;

export interface MemoryFigures {
  /** Live handles. */
  tensors: number;
  /** Bytes of the distinct storages that they keep alive. */
  bytes: number;
}

/**
 * A profile's events. `numbers` has 18 for each: the indices of its name and of its overload's in `names`, start and end in
 * nanoseconds since the profile began, the threads of both and of the forward pass, its correlation id and the linked one,
 * scope, sequence number, `c10::DeviceType`, the device's index, its resource (stream or thread), bytes, flops, flags (1
 * asynchronous, 2 hidden, 4 of the user) and the number that `setCallSites`' function gave.
 */
export interface ProfilerEvents {
  names: string[];
  numbers: Float64Array;
  /** Null for events without recorded inputs. */
  inputs: ({ shapes: number[][]; dtypes: string[]; concrete: unknown[] } | null)[];
}

/** One record of a PyTorch zip container. */
export type ContainerRecord = { name: string; data: Uint8Array } | { name: string; storage: Handle };

/** A CUDA graph's slot, made like a tensor's. */
export type GraphHandle = number;
/** A memory pool's slot, made like a tensor's. */
export type PoolHandle = number;
/** The id of a memory pool that graphs may share. */
export type PoolId = [number, number];

/** A CUDA event's slot, made like a tensor's. */
export type EventHandle = number;
/** What names a stream: its id, and its device's index. */
export type StreamKey = [id: number, device: number];

/** Figures under keys, nested. */
export type NestedFigures = { [key: string]: number | NestedFigures };

/** What a CUDA device is. Memory is in bytes, clocks in kHz. */
export interface CudaDeviceFigures {
  name: string;
  major: number;
  minor: number;
  totalMemory: number;
  multiProcessorCount: number;
  isMultiGpuBoard: boolean;
  isIntegrated: boolean;
  maxThreadsPerMultiProcessor: number;
  maxThreadsPerBlock: number;
  warpSize: number;
  sharedMemoryPerBlock: number;
  sharedMemoryPerBlockOptin: number;
  sharedMemoryPerMultiprocessor: number;
  regsPerMultiprocessor: number;
  clockRate: number;
  memoryClockRate: number;
  /** In bits. */
  memoryBusWidth: number;
  L2CacheSize: number;
  uuid: string;
  pciBusId: number;
  pciDeviceId: number;
  pciDomainId: number;
}
/** A kernel's slot, made like a tensor's. */
export type KernelHandle = number;
/** What NVRTC made of a source: code, a cubin or PTX, and names as the linker and as C++ have them; or a log of errors. */
export type NvrtcResult =
  | { code: Uint8Array; log: string; lowered: string[]; demangled: string[] }
  | { code: null; log: string };

/** The addon for CUDA, which libtorch may be without. */
export interface CudaAddon {
  /** Joins it to an environment of the main addon. Once for each environment. */
  attach(environment: unknown, factory: ErrorFactory): CudaBinding;
}

/** What `native/cuda/` exports. It takes and gives the main addon's handles. */
export interface CudaBinding {
  // -- device.cc: a device is given by its index, the current one by null
  deviceGet(device: null): number;
  deviceSet(device: number): void;
  deviceProperties(device: number | null): CudaDeviceFigures;
  deviceCanAccessPeer(device: number, peer: number): boolean;
  /** Whether libtorch has begun to use CUDA. */
  isInitialized(): boolean;
  init(): void;
  /** What libtorch was built with and for, as it prints it. */
  cudaConfig(): string;
  /** 0 allows waits that the caller may not know of, 1 warns of them, 2 throws. */
  syncDebugMode(): number;
  setSyncDebugMode(mode: number): void;
  profilerStart(): void;
  profilerStop(): void;

  // -- memory.cc
  /** Under Python's keys, nested. */
  memoryStats(device: number | null): NestedFigures;
  memoryResetPeakStats(device: number | null): void;
  memoryResetAccumulatedStats(device: number | null): void;
  hostMemoryStats(): NestedFigures;
  hostMemoryResetPeakStats(): void;
  hostMemoryResetAccumulatedStats(): void;
  hostMemoryEmptyCache(): void;
  /** Free and in all, in bytes. */
  memoryInfo(device: number | null): [number, number];
  memoryFraction(device: number | null): number;
  memorySetFraction(device: number | null, fraction: number): void;
  allocatorName(): string;
  allocatorSettings(settings: string): void;
  poolNew(useOnOom: boolean, noSplit: boolean): PoolHandle;
  /** The pool goes when nothing uses it any more. */
  poolRelease(pool: PoolHandle): void;
  poolId(pool: PoolHandle): PoolId;
  poolUseCount(pool: PoolHandle): number;
  poolBegin(pool: PoolHandle, device: number | null): void;
  poolEnd(pool: PoolId, device: number | null): void;

  // -- memory_history.cc
  memoryRecordHistory(
    enabled: string | null,
    context: string | null,
    stacks: string,
    maxEntries: number,
    clearHistory: boolean,
    skipActions: readonly string[],
  ): void;
  memorySnapshot(): unknown;
  memorySnapshotPickled(): Uint8Array;
  memorySetMetadata(metadata: string): void;
  memoryMetadata(): string;

  // -- nvtx.cc
  nvtxRangePush(message: string): number;
  nvtxRangePop(): number;
  nvtxRangeStart(message: string): number;
  nvtxRangeEnd(range: number): void;
  nvtxMark(message: string): void;

  // -- stream.cc: a stream is given by its id and its device's index
  deviceSynchronizeAsync(device: number | null): Promise<void>;
  /** `priority` is 0 or less. */
  streamNew(device: number | null, priority: number): StreamKey;
  streamExternal(pointer: number, device: number | null): StreamKey;
  streamCurrent(device: number | null): StreamKey;
  streamDefault(device: number | null): StreamKey;
  /** Its device becomes the current one, too. */
  streamSetCurrent(id: number, device: number): void;
  streamQuery(id: number, device: number): boolean;
  streamSynchronize(id: number, device: number): void;
  streamSynchronizeAsync(id: number, device: number): Promise<void>;
  streamPriority(id: number, device: number): number;
  /** The least and the greatest. */
  streamPriorityRange(): [number, number];
  /** The driver's own. */
  streamPointer(id: number, device: number): bigint;
  recordStream(handle: Handle, id: number, device: number): void;

  // -- event.cc
  eventNew(enableTiming: boolean, blocking: boolean, interprocess: boolean): EventHandle;
  eventRelease(event: EventHandle): void;
  eventRecord(event: EventHandle, id: number, device: number): void;
  /** Makes a stream wait. */
  eventBlock(event: EventHandle, id: number, device: number): void;
  eventQuery(event: EventHandle): boolean;
  eventSynchronize(event: EventHandle): void;
  eventSynchronizeAsync(event: EventHandle): Promise<void>;
  /** In milliseconds. */
  eventElapsedTime(event: EventHandle, end: EventHandle): number;
  /** The driver's own; 0n before the event is first recorded. */
  eventPointer(event: EventHandle): bigint;

  // -- graph.cc
  graphNew(keepGraph: boolean): GraphHandle;
  graphRelease(graph: GraphHandle): void;
  /** On the current stream, which must not be the default one; `mode` is `global`, `thread_local` or `relaxed`. */
  graphCaptureBegin(graph: GraphHandle, pool: PoolId | null, mode: string): void;
  graphCaptureEnd(graph: GraphHandle): void;
  graphInstantiate(graph: GraphHandle): void;
  graphReplay(graph: GraphHandle): void;
  graphReset(graph: GraphHandle): void;
  graphPool(graph: GraphHandle): PoolId;
  graphPoolHandle(): PoolId;
  graphEnableDebugMode(graph: GraphHandle): void;
  graphDebugDump(graph: GraphHandle, path: string): void;
  graphRegisterGenerator(graph: GraphHandle, generator: GeneratorHandle): void;
  isCurrentStreamCapturing(): boolean;

  // -- nvrtc.cc
  /** Opens NVRTC, after the library of its built-in functions, by their paths. Before anything else here. */
  nvrtcOpen(library: string, builtins: string | null): void;
  nvrtcVersion(): [major: number, minor: number];
  /** Errors are told under the name `file`; `names` are expressions whose names the result has. */
  nvrtcCompile(source: string, file: string, options: readonly string[], names: readonly string[]): NvrtcResult;

  // -- kernel.cc
  /** The current device, its compute capability, and what a launch on it may ask for. */
  kernelTarget(): {
    device: number;
    capability: [major: number, minor: number];
    block: number[];
    grid: number[];
    sharedMemory: number;
  };
  /**
   * Loads a kernel. Its parameters are 0 for a scalar, 1 for a pointer to const, 2 for another pointer; labels are what
   * errors call them. `threads` is how many a block may have.
   */
  kernelNew(
    code: Uint8Array,
    name: string,
    parameters: readonly number[],
    labels: readonly string[],
  ): { kernel: KernelHandle; threads: number };
  kernelSetSharedMemory(kernel: KernelHandle, bytes: number): void;
  /**
   * On a stream, or the current one. `geometry` is the grid's three sizes, the block's, and bytes of shared memory; `slots`
   * has 8 bytes for each argument: a scalar as C has it, or a tensor's handle, 0 for null.
   */
  kernelLaunch(
    kernel: KernelHandle,
    geometry: Float64Array,
    slots: Float64Array,
    stream: number | null,
    device: number | null,
  ): void;
}

export interface Binding {
  // -- addon.cc
  /** Versions, as numbers and text: the libtorch that is running, the one built against, CUDA's or null. */
  version(): { libtorch: string; builtFor: string; cuda: string | null };
  setErrorFactory(factory: ErrorFactory): void;
  /** What another addon joins. */
  environment(): unknown;

  // -- settings.cc
  setNumThreads(n: number): void;
  getNumThreads(): number;
  setNumInteropThreads(n: number): void;
  getNumInteropThreads(): number;
  getDefaultDtype(): ScalarTypeCode;
  setDefaultDtype(dtype: ScalarTypeCode): void;
  /** `torch.use_deterministic_algorithms`. */
  setDeterministic(enabled: boolean, warnOnly: boolean): void;
  getDeterministic(): boolean;
  getDeterministicWarnOnly(): boolean;
  /** `highest`, `high` or `medium`. */
  setFloat32MatmulPrecision(precision: string): void;
  getFloat32MatmulPrecision(): string;
  /** Returns whether this processor can. */
  setFlushDenormal(mode: boolean): boolean;
  setWarnAlways(mode: boolean): void;
  getWarnAlways(): boolean;

  // -- autocast.cc
  /** A device type is given by its name; one without autocast throws a RangeError. */
  isAutocastEnabled(deviceType: string): boolean;
  getAutocastDtype(deviceType: string): ScalarTypeCode;
  setAutocast(deviceType: string, enabled: boolean, dtype: ScalarTypeCode): void;
  isAutocastCacheEnabled(): boolean;
  setAutocastCacheEnabled(enabled: boolean): void;
  clearAutocastCache(): void;

  // -- backends.cc
  /** A switch by which libtorch chooses kernels: `flashSdp`, `cudnnBenchmark`, ... */
  getBackendSwitch(name: string): boolean;
  setBackendSwitch(name: string, value: boolean): void;
  /** Kinds of attention kernels by their numbers in `SDPBackend`, the preferred ones first. */
  getSdpPriorityOrder(): number[];
  /** Takes each kind once. */
  setSdpPriorityOrder(order: readonly number[]): void;
  /** The library that is preferred for `linalg` or `blas`, by libtorch's number; 0 is none. */
  getPreferredLibrary(of: string): number;
  setPreferredLibrary(of: string, library: number): void;
  /** Whether libtorch was built with `mkl`, `mkldnn`, `openmp` or `cudnn`, and can use it. */
  hasBackend(name: string): boolean;
  /** 0 without cuDNN. */
  cudnnVersion(): number;
  /** `AVX2` or the like: what kernels on the CPU use. */
  cpuCapability(): string;

  // -- handles.cc
  release(handle: Handle): void;
  /** Releases the first `count` of many; 0 and stale handles among them are passed over. */
  releaseAll(handles: Float64Array, count: number): void;
  /** Another handle to the same tensor. */
  alias(handle: Handle): Handle;
  memory(): MemoryFigures;
  /** Tells V8 about the tensor's bytes (capped), so that the collector runs in time; taken back on release. */
  leaveToCollector(handle: Handle, tensor: object): void;

  // -- reclaim.cc
  /** Sets what frees tensors in the middle of a call; it is given the arguments of the calls under way. */
  setReclaimer(reclaim: (args: unknown[]) => number): void;
  /** Releases the large tensors that the collector has found unreachable, but for those whose handles are given. Returns how many. */
  releaseUnreachable(inUse: readonly Float64Array[]): number;

  // -- held.cc
  /** Bytes of the distinct storages on a device, by whom they are held, and the largest of them; `holder` counts in this order. */
  heldMemory(device: string): {
    parameters: number;
    gradients: number;
    optimizers: number;
    scopes: number;
    program: number;
    /** What libtorch's allocator has given out; 0 where it doesn't say. */
    allocated: number;
    largest: { tensor: string; bytes: number; holder: number }[];
  };

  // -- dispatch.cc
  /** Binds an operator overload; throws where this libtorch has none. `returnsArgument`: in-place and out variants, whose first argument written to is the result. */
  operator(name: string, overload: string, returnsArgument?: boolean): OperatorCall;
  /** Every registered operator, as `aten::add.Tensor`. */
  operatorNames(): string[];
  operatorSchema(name: string, overload: string): OperatorSchema;
  /** The schema as libtorch prints it. */
  operatorSchemaText(name: string, overload: string): string;
  loadLibrary(path: string): void;

  // -- tensor.cc
  shape(handle: Handle): number[];
  /** Writes the sizes to `sizes`, as many as it holds, and returns how many dimensions there are. */
  shapeInto(handle: Handle, sizes: Float64Array): number;
  strides(handle: Handle): number[];
  ndim(handle: Handle): number;
  numel(handle: Handle): number;
  dtype(handle: Handle): ScalarTypeCode;
  /** E.g. `cpu`, `cuda:0`. */
  device(handle: Handle): string;
  layout(handle: Handle): number;
  storageOffset(handle: Handle): number;
  /** Address of the first element; 0 where there is none. */
  dataPtr(handle: Handle): number;
  itemSize(handle: Handle): number;
  isContiguous(handle: Handle, memoryFormat: number): boolean;
  /** Copies elements (little-endian, native layout) from bytes. */
  fromBytes(
    bytes: ArrayBufferView | ArrayBuffer,
    dtype: ScalarTypeCode,
    shape: number[],
    device: string,
    pinMemory: boolean,
  ): Handle;
  /** The elements of the tensor, contiguous, copied from any device. */
  toBytes(handle: Handle): Uint8Array;
  /** As `toBytes`, on a thread of the pool. */
  toBytesAsync(handle: Handle): Promise<Uint8Array>;
  /** The single element: number for real dtypes (boolean: 0 or 1); RangeError for an int64 that a number can't hold. */
  item(handle: Handle): number;
  itemBigInt(handle: Handle): bigint;
  itemComplex(handle: Handle): ComplexValue;
  /** The first `count` of `items` are [kind, ...values] flattened: 0 None; 1 ellipsis; 2 int; 3 boolean (0 or 1); 4 slice start stop step (NaN: absent); 5 tensor handle. */
  index(handle: Handle, items: Float64Array, count: number): Handle;
  /** `value` is a handle where `isTensor`, else a scalar. */
  indexPut(handle: Handle, items: Float64Array, count: number, value: unknown, isTensor: boolean): void;
  /** Makes `handle` refer to `source`'s data (`x.data = y`). */
  setData(handle: Handle, source: Handle): void;

  // -- autograd.cc
  requiresGrad(handle: Handle): boolean;
  setRequiresGrad(handle: Handle, requiresGrad: boolean): void;
  isLeaf(handle: Handle): boolean;
  grad(handle: Handle): Handle;
  setGrad(handle: Handle, grad: Handle): void;
  retainGrad(handle: Handle): void;
  retainsGrad(handle: Handle): boolean;
  /** E.g. `AddBackward0`; null for a leaf. */
  gradFnName(handle: Handle): string | null;
  version_(handle: Handle): number;
  /** Which output of its node a tensor is. */
  outputNr(handle: Handle): number;
  /** The dtype that a leaf's gradient must have; -1 for any. */
  gradDtype(handle: Handle): ScalarTypeCode;
  setGradDtype(handle: Handle, dtype: ScalarTypeCode): void;
  /** Counts a change made in place. */
  incrementVersion(handle: Handle): void;
  /** `hook` gets a handle that it owns and returns one (which stays its own) or 0 for unchanged. */
  registerHook(handle: Handle, hook: (grad: Handle) => Handle): HookHandle;
  registerPostAccumulateGradHook(handle: Handle, hook: () => void): HookHandle;
  removeHook(hook: HookHandle): void;
  backward(
    outputs: Handle[],
    gradOutputs: Handle[],
    inputs: Handle[],
    retainGraph: boolean,
    createGraph: boolean,
  ): void;
  gradOf(
    outputs: Handle[],
    inputs: Handle[],
    gradOutputs: Handle[],
    retainGraph: boolean,
    createGraph: boolean,
    allowUnused: boolean,
  ): Handle[];
  getGradEnabled(): boolean;
  setGradEnabled(enabled: boolean): void;
  isInferenceMode(): boolean;
  /** Sets this thread's inference mode as the guard would. */
  setInferenceMode(enabled: boolean): void;
  getForwardGradEnabled(): boolean;
  setForwardGradEnabled(enabled: boolean): void;
  /** Opens a level of forward-mode differentiation and returns its number. */
  enterDualLevel(): number;
  exitDualLevel(level: number): void;
  isAnomalyEnabled(): boolean;
  anomalyChecksNan(): boolean;
  setAnomalyEnabled(enabled: boolean, checkNan: boolean): void;
  /**
   * Wires the results of a custom forward to a node that calls `backward` with a handle (or 0) a result and takes a
   * handle (or 0) an input back. `jvp` gets a tangent (or 0) an input and returns one a result; it is called at once, where
   * an input has a tangent. Returns the results' handles, 0 where the result was already the caller's.
   */
  customFunction(
    name: string,
    inputs: Handle[],
    outputs: Handle[],
    dirty: Handle[],
    nonDifferentiable: Handle[],
    saved: Handle[],
    materializeGrads: boolean,
    backward: (node: number, grads: Handle[]) => Handle[],
    jvp: ((tangents: Handle[]) => Handle[]) | null,
  ): Handle[];
  /** Inside `backward` only: the tensors that were saved for `node`. */
  savedTensors(node: number): Handle[];
  needsInputGrad(node: number): boolean[];

  // -- graph.cc
  /** The node that made a tensor; 0 for a leaf. A node's number is the caller's, to be given to `nodeRelease`. */
  gradFn(handle: Handle): NodeHandle;
  gradientEdge(handle: Handle): { node: NodeHandle; outputNr: number };
  nodeRelease(node: NodeHandle): void;
  nodeName(node: NodeHandle): string;
  /** The same number for the same node while it lives. */
  nodeIdentity(node: NodeHandle): number;
  nodeSequenceNr(node: NodeHandle): number;
  /** `node` is 0 where an input needs no gradient. */
  nodeNextEdges(node: NodeHandle): { node: NodeHandle; inputNr: number }[];
  /** The leaf of a node that accumulates gradients; 0 for others. */
  nodeVariable(node: NodeHandle): Handle;
  /** `hook` may return gradients that replace the inputs', or nothing. */
  nodeRegisterHook(
    node: NodeHandle,
    hook: (gradInputs: Handle[], gradOutputs: Handle[]) => Handle[] | null,
  ): HookHandle;
  nodeRegisterPrehook(node: NodeHandle, hook: (gradOutputs: Handle[]) => Handle[] | null): HookHandle;

  // -- saved_tensor_hooks.cc
  /** `pack` gets a handle that it owns and returns the function that brings the tensor back. */
  pushSavedTensorHooks(pack: (tensor: Handle) => () => Handle): void;
  popSavedTensorHooks(): void;
  /** Refuses hooks with this message, or allows them with null; returns what was in force. */
  disableSavedTensorHooks(message: string | null): string | null;

  // -- functorch.cc: each transform that runs has a level, counted from 1
  pushVmap(batchSize: number, randomness: string): number;
  pushGrad(): number;
  pushJvp(): number;
  popTransform(): void;
  transformDepth(): number;
  addBatchDim(handle: Handle, dim: number, level: number): Handle;
  removeBatchDim(handle: Handle, level: number, batchSize: number, outDim: number): Handle;
  wrapForGrad(handle: Handle, level: number): Handle;
  unwrapForGrad(handle: Handle, level: number): Handle;
  /** What a transform that has ended had wrapped. */
  unwrapDead(handle: Handle): Handle;
  requireGradInTransform(handle: Handle): void;
  /** What a transform's tensor wraps; `level` is null once the transform has ended. Null for other tensors. */
  describeWrapper(
    handle: Handle,
  ): { kind: 'batched' | 'grad'; level: number | null; dim: number; value: Handle } | null;

  // -- library.cc
  /** `schema` without the namespace: `scale(Tensor x, float by) -> Tensor`. */
  libraryDefine(namespace: string, schema: string): void;
  /** `kernel` gets the arguments in the schema's order, tensors as handles that it owns. */
  libraryImpl(namespace: string, name: string, dispatchKey: string, kernel: (...args: any[]) => unknown): void;
  /** Calls `fn` with autograd's kernels, and those that track views, passed by. Returns what it returns. */
  belowAutograd(fn: () => unknown): unknown;

  // -- dlpack.cc
  toDlpack(handle: Handle): object;
  fromDlpack(capsule: object): Handle;
  /** Type and index, as DLPack numbers them. */
  dlpackDevice(handle: Handle): number[];

  // -- exchange.cc: tensors on their way from one thread to another, each under a number that it gets once
  /** Throws where the tensor requires gradient. */
  lend(handle: Handle): number;
  /** Throws where nothing is on its way under the number. */
  claim(token: number): Handle;
  /** Drops what nobody will claim. */
  withdraw(token: number): void;

  // -- thread_random.cc
  /** From here on this thread draws from a generator of its own, and not the process's, where none is given. */
  useOwnDefaultGenerator(): void;

  // -- random.cc
  manualSeed(seed: bigint): void;
  initialSeed(): bigint;
  seed(): bigint;
  defaultGenerator(device: string): GeneratorHandle;
  generatorNew(device: string): GeneratorHandle;
  generatorRelease(generator: GeneratorHandle): void;
  generatorManualSeed(generator: GeneratorHandle, seed: bigint): void;
  generatorSeed(generator: GeneratorHandle): bigint;
  generatorInitialSeed(generator: GeneratorHandle): bigint;
  generatorGetState(generator: GeneratorHandle): Handle;
  generatorSetState(generator: GeneratorHandle, state: Handle): void;
  generatorDevice(generator: GeneratorHandle): string;

  // -- device.cc
  cudaIsAvailable(): boolean;
  cudaDeviceCount(): number;
  synchronize(device: string): void;
  emptyCache(): void;

  // -- profiler.cc
  /**
   * Claims the process's one profile. `activities`: 1 CPU, 2 CUDA. `options`: 1 shapes, 2 memory, 4 flops, 8 modules, 16
   * names of overloads, 32 CUDA's synchronization.
   */
  profilerPrepare(activities: number, options: number, traceId: string): void;
  profilerStart(): void;
  /** Ends the profile, also one that was only prepared, and open regions. Its results, to be released. */
  profilerStop(): number;
  /** Drops what runs; this environment can't profile any more. For the end of a process. */
  profilerClose(): void;
  profilerToggle(enable: boolean, activities: number): void;
  profilerAddMetadata(key: string, json: string): void;
  profilerEvents(results: number): ProfilerEvents;
  /** Writes the trace as JSON; once. */
  profilerSave(results: number, path: string): void;
  profilerRelease(results: number): void;
  kinetoAvailable(): boolean;
  /** A region for `regionExit`; 0 where nothing listens. Double quotes in its name become single ones, since Kineto writes them as they are. */
  regionEnter(name: string): number;
  regionExit(region: number): void;
  /** What says, at each call of an operator, by which number and line its place is known; null ends it. */
  setCallSites(source: (() => readonly [number, string] | null) | null): void;

  // -- serialize.cc
  /** Writes a zip that `torch.load` reads; to a file, or to bytes where `path` is null. */
  containerWrite(path: string | null, records: ContainerRecord[]): Uint8Array | null;
  containerOpen(source: string | Uint8Array): number;
  containerNames(container: number): string[];
  containerRecord(container: number, name: string): Uint8Array;
  /** A record as a one-dimensional CPU tensor of `dtype`, its memory taken over, not copied twice. */
  containerStorage(container: number, name: string, dtype: ScalarTypeCode, numel: number): Handle;
  containerClose(container: number): void;
  /** The storage that a tensor lies in: a number that is the storage's own while it lives, and its size in bytes. */
  storageOf(handle: Handle): { id: number; bytes: number };

  // -- optim/
  /** An algorithm's hyper-parameters in the order of a group's `values`, by their keys in a group: `lr`, `betas.0` (an element), `adjustLrFn=text` (1 where it is that text). Booleans are 0 or 1, what is absent NaN. */
  optimizerParameters(algorithm: string): string[];
  optimizerNew(algorithm: string): OptimizerHandle;
  optimizerRelease(optimizer: OptimizerHandle): void;
  optimizerAddGroup(optimizer: OptimizerHandle, params: Handle[], values: Float64Array): void;
  /**
   * One step over all groups; `values[i]` holds group i's hyper-parameters and is read where it lies, `rates[i]` is its
   * learning rate where that is a tensor for kernels to read, 0 elsewhere. `gradScale` and `foundInf` are a scaler's, for
   * fused kernels.
   */
  optimizerStep(
    optimizer: OptimizerHandle,
    values: Float64Array[],
    rates: Handle[],
    gradScale: Handle | null,
    foundInf: Handle | null,
  ): void;
  optimizerZeroGrad(optimizer: OptimizerHandle, setToNone: boolean): void;
  /** State of parameter `param` of group `group`: names with handles, e.g. `{ step, exp_avg, exp_avg_sq }`. */
  optimizerState(optimizer: OptimizerHandle, group: number, param: number): Record<string, Handle>;
  /** Replaces a parameter's state. */
  optimizerSetState(optimizer: OptimizerHandle, group: number, param: number, state: Record<string, Handle>): void;
  /** The C library's, for schedules: V8's differ from Python's in the last bit for some arguments. */
  mathCos(x: number): number;
  mathPow(x: number, y: number): number;
}
