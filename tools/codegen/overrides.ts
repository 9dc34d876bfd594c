/**
 * What is written by hand because Python writes it in Python, or because JavaScript needs more than the schema says.
 * The generated function of the same name stays in lib/generated, where the hand-written one may call it; lib/index.ts
 * exports the hand-written one.
 */
export const HAND_WRITTEN_METHODS = new Set([
  // torch/_tensor.py
  ...['istft', 'norm', 'split', 'stft', 'unflatten', 'unique_consecutive'],
  // torch/csrc/autograd/python_variable_methods.cpp
  ...['nonzero', 'index_put_', 'retain_grad', '_backward'],
]);
