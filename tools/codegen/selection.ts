import { printSchema } from '../../lib/core/schema.js';
import type { NativeFunction } from './source.js';

/**
 * What Python doesn't bind although the file of native functions has it, as patterns over C++ names (`add_out`).
 * Where it writes the binding by hand, so does lib/core; the rest is internal to libtorch.
 */
const UNBOUND = [
  'alias|contiguous|dim|get_device|is_contiguous|is_cuda|is_sparse|is_sparse_csr|numel|size|storage_offset|stride',
  'sym_(is_contiguous|size|stride|storage_offset|numel)',
  '.*_backward|.*_backward_(out|input|weight|bias)|.*_forward|.*_forward_out|.*_jvp',
  '_unsafe_view|tensor|_sparse_(coo|compressed|csr|csc|bsr|bsc)_tensor.*|_range.*',
  '_sparse_(add_out|div.*|mul.*|sub.*|dense_add_out)',
  'index|index_out|slice|unique_dim_consecutive',
  '_(cumsum|cumprod|sum|prod|th_|thnn_|solve|inverse|cholesky|triangular_solve|qr|svd).*',
  'item|_local_scalar_dense|to|_to_copy|_to_copy_out|_reshape_copy|_reshape_copy_out',
  'copy|copy_|copy_sparse_to_sparse_|_foreach_copy',
  'numpy_T|matrix_H|mT|mH|data|set_data|is_leaf|output_nr|_version|requires_grad_|retains_grad|set_',
  'nonzero_numpy|nbytes|itemsize|.*_overrideable|_fw_primal|_reshape_alias|replace_|lift.*|normal_functional',
  'fake_quantize_per_(tensor|channel)_affine_cachemask|_new_zeros_with_same_feature_meta|_has_same_storage_numel',
  '_batch_norm_with_update(_out)?|_batch_norm_no_update',
  // `range` includes its end, which torch.range does too.
  'range_out',
].map((pattern) => new RegExp(`^(?:${pattern})$`));

/** Types that have no JavaScript value. */
const FOREIGN = /^(Storage|Stream|QScheme)/;

/** The C++ name, which the patterns are about: out variants end in `_out`. */
function cppName({ schema }: NativeFunction): string {
  const isOut = schema.arguments.some((a) => a.keywordOnly && a.writes);
  return isOut ? `${schema.name}_out` : schema.name;
}

/**
 * Whether JavaScript gets a function or method for this operator: those of Python, and the few that Python binds by
 * hand to the same effect (`range`, `nonzero`, the sparse constructors from tensors).
 *
 * The `.Scalar` overloads of arithmetic, which Python leaves out because it turns numbers into tensors, are in:
 * handing the number over is faster and gives the same.
 */
export function isBound(f: NativeFunction): boolean {
  const name = cppName(f);
  if (UNBOUND.some((pattern) => pattern.test(name))) return false;
  const types = [...f.schema.arguments, ...f.schema.returns].map((a) => a.type);
  return !types.some((type) => FOREIGN.test(type));
}

/** The name within its module: `fft` of `fft_fft` in torch.fft. */
export function nameIn(module: string, name: string): string {
  return module !== 'torch' && name.startsWith(`${module}_`) ? name.slice(module.length + 1) : name;
}

/** The operators of a module by the name that they have there; `methods` are those of Tensor. */
export function group(functions: NativeFunction[], module: string | 'methods'): Map<string, NativeFunction[]> {
  const groups = new Map<string, NativeFunction[]>();
  for (const f of functions) {
    const isIn =
      module === 'methods'
        ? f.module === 'torch' && f.variants.includes('method')
        : f.module === module && (f.variants.includes('function') || module !== 'torch');
    if (!isIn) continue;
    const name = nameIn(module, f.schema.name);
    const known = groups.get(name);
    if (!known) groups.set(name, [f]);
    else if (!known.some((g) => printSchema(g.schema) === printSchema(f.schema))) known.push(f);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
