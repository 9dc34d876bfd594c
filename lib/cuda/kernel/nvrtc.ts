import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CudaBinding } from '../../../binding.js';
import { TorchError } from '../../core/errors.js';
import { libtorchFolder, native } from '../../native.js';
import { binding } from '../binding.js';

const windows = process.platform === 'win32';

/** A place to open NVRTC from; without builtins the loader looks for them by itself. */
interface Place {
  library: string;
  builtins: string | null;
}

/** The wheels of CUDA's parts, which pip puts beside torch's: `nvidia/cu13`, or `nvidia/cuda_nvrtc` and others. */
function wheels(libtorch: string): string[] {
  const folder = join(dirname(libtorch), 'nvidia');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** The toolkits that are installed, as far as the environment or custom tells. */
function toolkits(env: Readonly<Record<string, string | undefined>>): string[] {
  return [env.CUDA_HOME, env.CUDA_PATH, ...(windows ? [] : ['/usr/local/cuda'])].filter((home) => home !== undefined);
}

/** Where NVRTC may be, the one that libtorch came with first: its version must be that of libtorch's CUDA. */
function* places(major: string): Generator<Place> {
  const folders = [
    join(libtorchFolder, 'lib'),
    ...wheels(libtorchFolder).map((wheel) => join(wheel, windows ? 'bin' : 'lib')),
    null,
    ...toolkits(process.env).map((home) => join(home, windows ? 'bin' : 'lib64')),
  ];
  // libtorch's archives put a hash into the names.
  const library = new RegExp(
    windows ? `^nvrtc64_${major}\\d_0\\.dll$` : `^libnvrtc(-[0-9a-f]{8})?\\.so\\.${major}(\\.|$)`,
  );
  const builtins = new RegExp(
    windows ? `^nvrtc-builtins64_${major}\\d\\.dll$` : `^libnvrtc-builtins\\.so\\.${major}\\.`,
  );
  for (const folder of folders) {
    if (folder === null) {
      yield { library: windows ? `nvrtc64_${major}0_0.dll` : `libnvrtc.so.${major}`, builtins: null };
      continue;
    }
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const found = names.find((name) => library.test(name));
    const companion = names.find((name) => builtins.test(name));
    if (found) yield { library: join(folder, found), builtins: companion ? join(folder, companion) : null };
  }
}

let opened: CudaBinding | undefined;

/**
 * The addon for CUDA with NVRTC open.
 * @throws TorchError where there is no CUDA, or no NVRTC of its version, which tells what was tried.
 */
export function nvrtc(): CudaBinding {
  if (opened) return opened;
  const cuda = binding();
  const [major = ''] = (native.version().cuda ?? '').split('.');
  const tried: string[] = [];
  for (const { library, builtins } of places(major)) {
    try {
      cuda.nvrtcOpen(library, builtins);
      opened = cuda;
      return cuda;
    } catch (error) {
      tried.push(`  ${library}: ${(error as Error).message.split('\n', 1)[0]}`);
    }
  }
  throw new TorchError(
    `Could not find any NVRTC library of CUDA ${major}: install the CUDA toolkit and set CUDA_HOME, or pip's wheel ` +
      `nvidia-cuda-nvrtc beside torch's. Tried:\n${tried.join('\n')}`,
  );
}

/**
 * The folders of CUDA's headers, and libtorch's: those that came with libtorch before a toolkit's, which may be of another
 * version.
 */
export function includeFolders(): string[] {
  const homes = [...wheels(libtorchFolder), ...toolkits(process.env)].map((home) => join(home, 'include'));
  const cuda = homes.find((folder) => existsSync(join(folder, 'cuda_fp16.h')));
  // CUDA's C++ library lies in a folder of its own from version 13 on.
  const library = homes.flatMap((folder) => [join(folder, 'cccl'), folder]);
  const std = library.find((folder) => existsSync(join(folder, 'cuda', 'std', 'version')));
  const torch = join(libtorchFolder, 'include');
  return [torch, join(torch, 'torch', 'csrc', 'api', 'include'), cuda, std].filter((folder) => folder !== undefined);
}
