import { execFileSync } from 'node:child_process';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { cuda, getNumThreads, version } from '../../index.js';

/** What a run's figures depend on besides its configuration. */
export function environment(): Record<string, string> {
  const processors = cpus();
  const commit = git('rev-parse', '--short', 'HEAD');
  return {
    date: new Date().toISOString(),
    command: [...process.execArgv, ...process.argv.slice(1)].join(' '),
    ...(commit === null ? {} : { commit: git('status', '--porcelain') === '' ? commit : `${commit}, with changes` }),
    nodetorch: version.nodetorch,
    libtorch: version.libtorch,
    node: process.version,
    system: `${platform()} ${release()} ${arch()}`,
    processor: `${processors.length} x ${processors[0]?.model.trim() ?? 'unknown'}, ${getNumThreads()} threads used`,
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    gpu: cuda.isAvailable() ? `${cuda.deviceCount()} with CUDA ${version.cuda}` : 'none used',
  };
}

/** What git answers in the working directory, null where there is no git or no repository. */
function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 5000 }).trim();
  } catch {
    return null;
  }
}
