import { COMPLETE } from './complete.js';

/** How the reasons begin for what makes sense here but nobody wrote. */
export const NOT_YET = 'not built yet';

interface Reason {
  /** The modules that it is about; all by default. */
  modules?: RegExp;
  names: RegExp;
  reason: string;
}

/** A pattern of whole names from a list of them, each of which may hold pattern characters. */
const names = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`);

const torch = /^torch$/;
const tensor = /^torch\.Tensor$/;

/** Tried in this order. */
const REASONS: readonly Reason[] = [
  // Other ways of computing, other processes.
  {
    names: names('compile cond while_loop'),
    modules: torch,
    reason: 'needs Python (torch.compile captures its bytecode); a plain `if` or loop does the same',
  },
  {
    names: names('Sym(Int|Float|Bool) sym_\\w+'),
    modules: torch,
    reason: 'symbolic sizes belong to torch.compile and torch.export, which need Python; sizes are numbers here',
  },
  {
    names: names(`AliasDb \\w*Type Argument ArgumentSpec AwaitType Block Benchmark\\w+ CallStack Capsule Code
      CompilationUnit CompleteArgumentSpec ConcreteModuleTypeBuilder DeepCopyMemoTable ErrorReport ExecutionPlan
      FatalError FileCheck FunctionSchema Future Gradient Graph GraphExecutorState IODescriptor JITException
      LiteScriptModule LockingLogger LoggerBase NoopLogger Node OperatorInfo AggregationType AVG SUM
      Script\\w+ StaticModule ThroughputBenchmark TracingState Type Use Value BufferDict ModuleDict ParameterDict
      fork wait import_ir_module\\w* merge_type_from_type_comment parse_(ir|schema|type_comment) unify_type_list
      (Des|S)erializationStorageContext PyTorchFile(Reader|Writer) Tag`),
    modules: torch,
    reason: 'internals of TorchScript that Python exposes',
  },
  {
    names: names('DispatchKey DispatchKeySet ExcludeDispatchKeyGuard PRIVATE_OPS init_num_threads'),
    modules: torch,
    reason: "internals of libtorch's dispatcher that Python exposes",
  },
  {
    names: names('DisableTorchFunction(Subclass)? has_torch_function\\w* as_subclass'),
    reason: "Python's protocol for subclasses of Tensor that override operators (__torch_function__)",
  },
  {
    names: names('\\w*Storage StorageBase is_storage storage untyped_storage storage_type'),
    reason:
      'storage objects: a tensor is the only handle to memory here; storageOffset, stride, dataPtr and set_ are there',
  },
  {
    names: names('is_shared share_memory_'),
    modules: tensor,
    reason: "memory for Python's multiprocessing; torch.fromFile maps memory that processes share",
  },
  {
    names: names('\\w+Tensor'),
    modules: /^torch(\.cuda|\.sparse)?$/,
    reason: 'legacy types of tensors; a dtype and a device say the same: torch.zeros(size, { dtype, device })',
  },
  // Python itself.
  {
    names: names('from_numpy numpy'),
    reason: 'NumPy is of Python: torch.fromTypedArray and toTypedArray() are for typed arrays',
  },
  { names: names('Size'), modules: torch, reason: 'a shape is an array of numbers, which needs no class' },
  { names: names('Tensor'), modules: /^torch\.fft$/, reason: 'a leftover import of torch.Tensor' },
  {
    names: names(
      'compiled_with_cxx11_abi get_file_path classproperty prepare_multiprocessing_environment USE_\\w+ profiler_\\w+',
    ),
    modules: torch,
    reason: "about how Python's package was built and starts",
  },
  { names: names('typename'), modules: /^torch\.cuda$/, reason: 'a leftover import' },
  { names: names('assert_int_or_pair'), reason: 'a helper that checks arguments; no function of a model' },
  {
    names: names('module_load'),
    modules: tensor,
    reason: "Python's hook for modules that swap their parameters' objects; loadStateDict copies or assigns",
  },
  // Removed or deprecated.
  {
    names: names('eig lstsq matrix_rank solve symeig'),
    modules: /^torch(\.Tensor|\.sparse)?$/,
    reason: 'removed from PyTorch: calling it throws; torch.linalg has its successor',
  },
  {
    names: names('has_lapack has_mkl has_openmp has_spectral'),
    modules: torch,
    reason: 'deprecated: flags of how libtorch was built',
  },
  {
    names: names('legacy_contiguous_format set_default_tensor_type'),
    modules: torch,
    reason: 'deprecated: contiguousFormat, setDefaultDtype and setDefaultDevice say it',
  },
  {
    names: names('new resize resize_as volatile reinforce name'),
    modules: tensor,
    reason: 'deprecated or a leftover of Variable, without function today',
  },
  {
    names: names('bit bits\\w+ u?int[1-7]'),
    modules: torch,
    reason: 'a dtype without kernels: a shell for tensor subclasses that Python code writes',
  },
  {
    names: names('quantized_gru quantized_lstm'),
    modules: torch,
    reason: 'quantized engines',
  },
  // Devices.
  {
    names: names('AcceleratorError Event Stream DeviceObjType StreamObjType get_device_module'),
    modules: torch,
    reason: 'for devices of any kind: torch.cuda has streams and events',
  },
  {
    names: names('ipu mtia xpu'),
    modules: tensor,
    reason: 'a short form for devices other than CPU and CUDA: x.to(device)',
  },
  {
    names: names('autocast_\\w+ GradScaler [gs]et_autocast_\\w+ is_autocast_\\w+'),
    modules: torch,
    reason: 'deprecated or internal: torch.autocast and the functions that take a device type are there',
  },
  {
    names: names('thread_safe_generator'),
    reason: "for worker threads of Python's DataLoader; a data set here has its own generator",
  },
  // Other modules.
  { names: /Module$/, modules: /^torch\.backends\./, reason: 'the class of a module object' },
  {
    names: names('\\w+'),
    modules: /^torch\.backends\.mps$/,
    reason: "Apple's GPUs: no libtorch for them is supported yet",
  },
  {
    names: names('SparseSemiStructured\\w+ to_sparse_semi_structured'),
    modules: /^torch\.sparse$/,
    reason: 'a Python subclass of Tensor over CUDA kernels',
  },
  { names: names('as_sparse_gradcheck'), reason: 'a wrapper of gradcheck for sparse tensors' },
  {
    names: names('nested_tensor_from_jagged masked_select'),
    modules: /^torch\.nested$/,
    reason: 'of jagged layout, which is a Python subclass of Tensor; the strided layout is there',
  },
  {
    names: names('MaskedTensor (as_|is_)?masked_tensor'),
    modules: /^torch\.masked$/,
    reason: 'a Python subclass of Tensor; the functions take the mask as an option',
  },
  { names: names('wrap_triton triton_op'), reason: 'needs Triton, a Python compiler' },
  {
    names: names('clock_rate device_memory_used list_gpu_processes memory_usage power_draw temperature utilization'),
    modules: /^torch\.cuda$/,
    reason: "asks the driver's NVML: nvidia-smi tells it",
  },
  {
    names: names(
      'change_current_allocator current_blas_handle current_solver_handle GreenContext ipc_collect StreamContext',
    ),
    modules: /^torch\.cuda$/,
    reason: 'for other code that works on the device in the same process, or internals',
  },
  {
    names: names('SDPAParams can_use_\\w+ is_ck_sdpa_available is_flash_attention_available'),
    modules: /^torch\.backends\.cuda$/,
    reason: 'why a kernel of attention is not chosen: sdpaKernel with one kernel throws, and says it',
  },
  {
    names: names('\\w*workspace_size preferred_rocm_fa_library sdp_kernel cuFFTPlanCache(AttrContextProp|Manager)'),
    modules: /^torch\.backends\.cuda$/,
    reason: 'deprecated, of ROCm, or internals',
  },
  {
    names: names(
      'caching_allocator_\\w+ CUDAPluggableAllocator check_error cudart cudaStatus CudaError DeferredCudaCallError has_half has_magma get_gencode_flags max_memory_cached memory_cached reset_max_memory_(allocated|cached)',
    ),
    modules: /^torch\.cuda$/,
    reason: "deprecated, or internals of Python's package",
  },
  {
    names: names('CrossMapLRN2d'),
    modules: /^torch\.nn$/,
    reason: 'an undocumented leftover of Lua Torch: LocalResponseNorm computes the same',
  },
  { names: names('Container'), modules: /^torch\.nn$/, reason: 'deprecated: Module does all that it did' },
  {
    names: names('DataParallel'),
    modules: /^torch\.nn$/,
    reason: 'PyTorch advises against it: threads of one process that copy the module to all GPUs at each step',
  },
  { names: names('factory_kwargs'), modules: /^torch\.nn$/, reason: 'a helper that checks the arguments of layers' },
  {
    names: names('LinearCrossEntropyOptions'),
    modules: /^torch\.nn$/,
    reason:
      'options of Python code that computes the loss in pieces, to save memory: linearCrossEntropy gives the same loss',
  },
  {
    names: names('\\w*flash_attention_impls? WARN_FOR_UNFUSED_KERNELS'),
    modules: /^torch\.nn\.attention$/,
    reason: 'about implementations of attention that Python code registers',
  },
  {
    names: names('AuxOutput AuxRequest FlexKernelOptions'),
    modules: /^torch\.nn\.attention\.flex_attention$/,
    reason: 'a type of arguments or results, which plain objects are here, or options of compiled kernels',
  },
  { names: names('softplus'), modules: /^torch\.distributions\.transforms$/, reason: 'a leftover import' },
  {
    names: names('swap_in_optimizer_params_and_state'),
    modules: /^torch\.optim$/,
    reason: "for tracing a step with fake tensors, which are part of Python's compiler",
  },
  {
    names: names('load list help'),
    modules: /^torch\.hub$/,
    reason: 'runs the Python code of a repository: loadWeights loads its weights',
  },
  { names: names('clip_grad_norm'), reason: 'deprecated: clipGradNorm_ is there' },
  { names: names('PackedSequence_ bind'), modules: /^torch\.nn\.utils\.rnn$/, reason: 'a helper of its module' },
  {
    names: names('Variable variable NestedIOFunction enforce_grad_layout_policy'),
    modules: /^torch\.autograd$/,
    reason: 'a leftover of Variable, or internal: tensors are variables',
  },
  { names: names('DeviceType'), modules: /^torch\.profiler$/, reason: "an event's device type is a string: 'cuda'" },
  {
    names: names(
      'fp32_precision allow_tf32 benchmark benchmark_limit conv rnn matmul deterministic depthwise_kernel enabled flags set_flags verbose version is_\\w+ engine supported_engines QuantizedEngine get_opt_einsum',
    ),
    modules: /^torch\.backends\./,
    reason: `${NOT_YET}: the switches of libtorch's context`,
  },
];

/** Why a name of Python's is missing here, or undefined where nobody said. */
export function reasonFor(module: string, name: string): string | undefined {
  const found = REASONS.find((reason) => (reason.modules?.test(module) ?? true) && reason.names.test(name));
  if (found) return found.reason;
  return COMPLETE.includes(module) ? undefined : NOT_YET;
}
