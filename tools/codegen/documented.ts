import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where PyTorch attaches its documentation, and how the name of what is documented stands there. */
const SOURCES: Record<string, [file: string, pattern: RegExp]> = {
  torch: ['_torch_docs.py', /add_docstr\(\s*torch\.(\w+),/g],
  methods: ['_tensor_docs.py', /add_docstr_all\(\s*"(\w+)",/g],
  fft: ['fft/__init__.py', /_add_docstr\(\s*_fft\.fft_(\w+),/g],
  linalg: ['linalg/__init__.py', /_add_docstr\(\s*_linalg\.linalg_(\w+),/g],
  special: ['special/__init__.py', /_add_docstr\(\s*_special\.special_(\w+),/g],
};

/** The qualified names of what PyTorch's documentation has a page for, e.g. `torch.Tensor.add`. */
export function readDocumented(torch: string): Set<string> {
  const names = new Set<string>();
  for (const [module, [file, pattern]] of Object.entries(SOURCES)) {
    const prefix = { torch: 'torch', methods: 'torch.Tensor' }[module] ?? `torch.${module}`;
    for (const [, name] of readFileSync(join(torch, file), 'utf8').matchAll(pattern)) {
      if (!name!.startsWith('_')) names.add(`${prefix}.${name}`);
    }
  }
  return names;
}
