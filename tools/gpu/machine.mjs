// What this machine has: a libtorch with CUDA, and the GPU that it is to compute on.
import { spawnSync } from 'node:child_process';
import { locateLibtorch } from '../libtorch.mjs';

const CPU_ONLY = {
  code: 'NODETORCH_NO_LIBTORCH',
  reason:
    'it is a build without CUDA. Point NODETORCH_LIBTORCH at one with CUDA (the folder of a Python torch is one), or ' +
    'run: npx nodetorch install --cuda',
};

/**
 * The libtorch to build against and to test: the one in `folder`, else the first that is found, with CUDA unless
 * `anyBuild` is set.
 *
 * @throws {Error} which tells what was tried, and what to do
 */
export function findLibtorch(folder, { anyBuild = false } = {}) {
  const env = folder ? { ...process.env, NODETORCH_LIBTORCH: folder } : process.env;
  return locateLibtorch(({ cuda }) => (cuda || anyBuild ? null : CPU_ONLY), env);
}

/** The GPU that nvidia-smi lists first, or null and why there is none. Its driver answers, not libtorch. */
export function findGpu() {
  const query = ['--query-gpu=name,driver_version,memory.total', '--format=csv,noheader,nounits'];
  const { status, stdout, stderr, error } = spawnSync('nvidia-smi', query, { encoding: 'utf8', timeout: 30_000 });
  if (error?.code === 'ENOENT') return { gpu: null, reason: 'there is no nvidia-smi, which comes with the driver' };
  const [first = ''] = (stdout ?? '').trim().split('\n');
  const [name, driver, memory] = first.split(',').map((cell) => cell.trim());
  if (error || status !== 0 || !memory) {
    const said = (stderr || stdout || error?.message || '').trim().split('\n')[0];
    return { gpu: null, reason: `nvidia-smi lists none: ${said || `exit code ${status}`}` };
  }
  return { gpu: { name, driver, memoryMiB: Number(memory) }, reason: null };
}
