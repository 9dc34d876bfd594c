import type { CudaBinding } from '../../binding.js';
import { TorchError } from '../core/errors.js';
import { failure } from '../core/out-of-memory.js';
import { cudaAddon, native } from '../native.js';

/** The addon for CUDA, or null where there is none. @internal */
export const attachedBinding: CudaBinding | null = cudaAddon?.attach(native.environment(), failure) ?? null;

/**
 * The addon for CUDA.
 * @throws TorchError where there is none, which says why.
 * @internal
 */
export function binding(): CudaBinding {
  if (attachedBinding) return attachedBinding;
  const { cuda } = native.version();
  throw new TorchError(
    cuda === null
      ? 'Torch not compiled with CUDA enabled: this libtorch is built for the CPU alone. `npx nodetorch install --cuda` gets another.'
      : `The addon for CUDA is missing, although this libtorch is built with CUDA ${cuda}: build it with \`npm run build\`, or install nodetorch anew.`,
  );
}
