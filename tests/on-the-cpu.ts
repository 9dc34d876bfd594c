// What a run of the suite on another device leaves out (NODETORCH_TEST_DEVICE, docs/gpu.md), and why.

/** Files and folders that are about the CPU, or about nothing that has a device. */
export const FILES = [
  // The package, its tools and its files.
  'tests/binding.test.ts',
  'tests/package.test.ts',
  'tests/structure.test.ts',
  'tests/cli/',
  'tests/codegen/',
  'tests/coverage/',
  'tests/examples/',
  'tests/hub/',
  'tests/libtorch/',
  'tests/plot/',
  // They read files, by packages that need not be installed.
  'tests/data/formats.test.ts',
  'tests/serialization/safetensors/',
  'tests/train/tensorboard/',
  'tests/vision/datasets/',
  'tests/vision/io.test.ts',
  // They start processes or threads of their own, which have their tensors on the CPU.
  'tests/fuzz/',
  'tests/memory/',
  'tests/train/resume.test.ts',
  'tests/worker/',
  // They name the devices of their tensors.
  'tests/cuda/',
  'tests/train/graph.test.ts',
];

interface Reason {
  because: string;
  /** Test files, each with the full names of tests, or of groups of tests, or with a pattern for them. */
  tests: Record<string, readonly (string | RegExp)[]>;
}

export const TESTS: readonly Reason[] = [
  {
    because: 'it compares numbers that PyTorch drew on the CPU',
    tests: {
      'tests/data/ahead.test.ts': ['iterate'],
      'tests/nn/attention.test.ts': ['attention agrees with PyTorch'],
      'tests/nn/functional.test.ts': ['functions give what PyTorch gives > for what is random, from the same seed'],
      'tests/nn/init.test.ts': [
        'initializers draw what PyTorch draws from the same seed',
        'a generator is drawn from where one is given',
      ],
      'tests/nn/recurrent.test.ts': ['GRU', 'LSTM'],
      'tests/nn/transformer.test.ts': ['encoder layers', 'decoder layers', 'stacks of layers', 'whole transformers'],
      'tests/nn/utils.test.ts': ['batch norm is fused into the layer before it'],
      'tests/transformers/files.test.ts': ['a folder that Python wrote > draws a new head from the seed and says so'],
      'tests/transformers/lstm.test.ts': [/does what PyTorch's example does/],
      'tests/transformers/models.test.ts': [
        /learns as Python does, with the same dropout/,
        /writes what Python writes/,
      ],
      'tests/transformers/resize.test.ts': [/has its vocabulary resized as in Python/],
      'tests/utils/checkpoint.test.ts': [/gives the gradients and random numbers that PyTorch gives/],
      'tests/vision/models/families.test.ts': [/small_densenet/],
      'tests/vision/ops.test.ts': [/the building blocks, as torchvision records them > (mlp|depth|drop)/],
      'tests/vision/transforms/augmentation.test.ts': ['pipelines in a loader that mixes batches'],
      'tests/vision/transforms/geometry.test.ts': ['classes, which draw as torchvision does'],
    },
  },
  {
    because: 'it compares texts and bytes that name the device',
    tests: {
      'tests/core/asarray.test.ts': ['refuses to share what it has to copy'],
      'tests/core/printing.test.ts': ['a tensor is printed as Python prints it', 'console.log', 'setPrintoptions'],
      'tests/core/readout.test.ts': [
        'one element > as JavaScript takes a number, and as text where it takes text',
        'a tensor without memory, as the gradient of a flat function is, reads as zeros',
        'names the operator and the tensor where a read-out or an index fails',
      ],
      'tests/distributions/constraints.test.ts': [/constraints\.(interval 2|greater_than_eq 1)$/],
      'tests/distributions/distribution.test.ts': [
        'a distribution > refuses parameters that its constraints exclude, and says which',
        'a distribution > can be derived from',
      ],
      'tests/distributions/errors.test.ts': [/^refuses what Python does/],
      'tests/func/vmap.test.ts': ['prints what it wraps'],
      'tests/nested/nested.test.ts': ['a nested tensor > prints as in Python'],
      'tests/nn/layers.test.ts': [/Parameter(List|Dict) > prints, names and initializes as in Python/],
      'tests/nn/module.test.ts': ['parameters > share memory, require gradients and print as in Python'],
      'tests/nn/module/tree.test.ts': ['a module > prints as in Python'],
      'tests/nn/packed.test.ts': ['a packed sequence is an array of its fields'],
      'tests/optim/optimizer.test.ts': [
        'options > given as one-element tensors stay tensors, which steps read and schedulers write',
      ],
      'tests/serialization/files.test.ts': ['mapLocation > calls a function once a storage, with its location'],
      'tests/serialization/python.test.ts': ['what is saved'],
      'tests/utils/checkpoint.test.ts': ['checkpoint > notices a recomputation that differs'],
    },
  },
  {
    because: 'it compares with results of the CPU to the last bit',
    tests: {
      'tests/nn/attention/attention.test.ts': ['sdpaKernel', 'CausalBias > is a mask, and attention knows it'],
      'tests/nn/utils/parametrizations.test.ts': ['weightNorm', 'spectralNorm', 'orthogonal'],
      'tests/nn/utils/parametrize.test.ts': ['parametrizations > give what PyTorch gives, to the bit'],
      'tests/nn/utils/prune.test.ts': ['pruning'],
      'tests/optim/swa.test.ts': ['AveragedModel', 'updateBn'],
      'tests/vision/transforms/colour.test.ts': ['to the last bit, with the same random numbers, as torchvision'],
      'tests/vision/transforms/geometry.test.ts': ['functions, as torchvision records them'],
    },
  },
  {
    because: 'it is about what the CPU alone has, or does',
    tests: {
      'tests/backends/backends.test.ts': ['torch.backends > forbids kinds of attention kernels'],
      'tests/core/attributes.test.ts': ['knows what kind of tensor one is', 'tells the scheme of a quantized tensor'],
      'tests/core/create.test.ts': [
        'torch.asTensor > returns a fitting tensor as it is, and converts others within the graph',
      ],
      'tests/core/default-device.test.ts': ['the default device'],
      'tests/core/methods.test.ts': [
        'conversion > names types as Python does, and takes such names',
        'conversion > cpu() and cuda()',
        'geometry > sizes and strides',
        'properties > kinds of tensors',
        'callbacks for elements > apply_, map_ and map2_',
      ],
      'tests/core/named-results.test.ts': [/^histogram/],
      // A GPU may be done with the copy before the server has answered.
      'tests/core/readout.test.ts': ['without blocking the event loop > lets a server answer meanwhile'],
      'tests/functional/sparse.test.ts': ['inspection > numel, getDevice and typename'],
      'tests/library/library.test.ts': [
        'operators defined here > appear under torch.ops, with defaults, options and several results',
        'operators defined here > may be implemented through a Library',
      ],
      'tests/nn/module/tree.test.ts': ['a module > leaves the meta device, and takes a type'],
      'tests/nn/packed.test.ts': ['sequences are packed, padded and unpacked'],
      'tests/nn/utils/misc.test.ts': ['a module without initial values'],
      'tests/optim/optimizer.test.ts': [
        'options > are checked as in Python',
        'step > updates in place, without recording',
      ],
      'tests/serialization/files.test.ts': ['files of before 1.6 > may be larger than what is read at a time'],
      // Other operators, and calls of the runtime, are behind those of a GPU.
      'tests/profiler/live.test.ts': ['records what Python records of the same operators'],
      'tests/profiler/profile.test.ts': ['profile > leaves out memory that was taken before it began'],
      'tests/sparse/sparse.test.ts': [
        'sparse tensors are as in PyTorch > in products',
        'sparse tensors are as in PyTorch > in reductions and diagonals',
      ],
      // The state of another generator is one tensor more.
      'tests/utils/checkpoint.test.ts': [
        'checkpoint > frees all of its own when backward is over, also piece by piece',
        // A tensor on a GPU is not in the process's memory.
        'checkpoint > keeps no intermediate result for backward, and frees what it recomputes',
      ],
      'tests/utils/dlpack.test.ts': [/shares memory both ways/, /copies where it is asked to, or has to/],
    },
  },
  {
    because: 'as in Python, the generator of the CPU alone is put back between chunks',
    tests: { 'tests/func/vmap.test.ts': ['random operations > are the same in all chunks'] },
  },
];
