import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { LibtorchError, type LibtorchErrorCode, type LibtorchSource, type Rejected } from './errors.js';
import { compareVersions, readVersion, SUPPORTED_SERIES, seriesOf } from './version.js';

/** A libtorch that nodetorch supports. */
export interface Libtorch {
  source: LibtorchSource;
  /** The folder that holds `lib/` and `include/`: `torch/` of a wheel, or an unpacked libtorch archive. */
  path: string;
  /** As it calls itself, e.g. `2.13.0+cpu`. */
  version: string;
  /** e.g. `2.13` */
  series: string;
  /** Whether it was built with CUDA, which says nothing about whether this machine has a GPU. */
  cuda: boolean;
}

export type Environment = Record<string, string | undefined>;

/**
 * The file name of one of libtorch's libraries on this platform: `libtorch_cpu.so` for `torch_cpu`.
 */
export function libraryFile(name: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return `${name}.dll`;
  return `lib${name}${platform === 'darwin' ? '.dylib' : '.so'}`;
}

/**
 * The folder that `nodetorch install` fills: `NODETORCH_CACHE`, else `nodetorch` in the place that the platform has
 * for caches.
 */
export function cacheFolder(env: Environment = process.env, platform: NodeJS.Platform = process.platform): string {
  if (env.NODETORCH_CACHE) return resolve(env.NODETORCH_CACHE);
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'nodetorch', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'nodetorch');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nodetorch');
}

/**
 * Looks at one folder, which may be a libtorch itself or a folder that holds a `torch` package, as `site-packages`
 * does. Loads nothing.
 */
export function inspect(path: string, source: LibtorchSource): Libtorch | Rejected {
  const rejected = (code: LibtorchErrorCode, reason: string) => ({ source, path, code, reason });
  if (!existsSync(path)) return rejected('NODETORCH_NO_LIBTORCH', 'there is no such folder');

  const core = libraryFile('torch_cpu');
  const folder = [path, join(path, 'torch')].find((candidate) => existsSync(join(candidate, 'lib', core)));
  if (!folder) return rejected('NODETORCH_NO_LIBTORCH', `it has neither lib/${core} nor torch/lib/${core}`);

  const version = readVersion(folder);
  if (!version) {
    return rejected('NODETORCH_WRONG_VERSION', 'none of version.py, build-version and the headers tells its version');
  }
  const series = seriesOf(version);
  if (!SUPPORTED_SERIES.includes(series)) {
    const supported = `${SUPPORTED_SERIES.at(-1)} to ${SUPPORTED_SERIES[0]}`;
    return rejected('NODETORCH_WRONG_VERSION', `it is libtorch ${version}; nodetorch supports ${supported}`);
  }
  return { source, path: folder, version, series, cuda: existsSync(join(folder, 'lib', libraryFile('torch_cuda'))) };
}

/**
 * Every place where a libtorch may be, in order of preference, each looked at only when the one before is done with:
 * `NODETORCH_LIBTORCH`; the cache, newest version first; the torch of the `python3` on PATH. Where
 * `NODETORCH_LIBTORCH` is set it is the only one: a choice that can't be had must not turn into another one silently.
 */
export function* candidates(env: Environment = process.env, pythonTimeout = 5000): Generator<Libtorch | Rejected> {
  if (env.NODETORCH_LIBTORCH) {
    yield inspect(resolve(env.NODETORCH_LIBTORCH), 'NODETORCH_LIBTORCH');
    return;
  }
  yield* cached(cacheFolder(env));
  yield ofPython(env, pythonTimeout);
}

/**
 * The first libtorch that `refuse` finds no fault with.
 *
 * @throws {LibtorchError} with everything that was tried, where there is none
 */
export function locateLibtorch(
  refuse: (libtorch: Libtorch) => Pick<Rejected, 'code' | 'reason'> | null = () => null,
  env: Environment = process.env,
): Libtorch {
  const tried: Rejected[] = [];
  for (const candidate of candidates(env)) {
    if (isRejected(candidate)) {
      tried.push(candidate);
      continue;
    }
    const refusal = refuse(candidate);
    if (!refusal) return candidate;
    tried.push({ source: candidate.source, path: candidate.path, ...refusal });
  }
  // The fault of what came nearest to working is the one to repair.
  const code = (['NODETORCH_NO_ADDON', 'NODETORCH_WRONG_VERSION'] as const).find((each) =>
    tried.some((attempt) => attempt.code === each),
  );
  throw new LibtorchError(code ?? 'NODETORCH_NO_LIBTORCH', explainTried(tried), tried);
}

export function isRejected(candidate: Libtorch | Rejected): candidate is Rejected {
  return 'reason' in candidate;
}

function explainTried(tried: readonly Rejected[]): string {
  const lines = tried.map(({ source, path, reason }) => `  - ${source}: ${path}\n    ${reason}`);
  const remedy =
    tried[0]?.source === 'NODETORCH_LIBTORCH'
      ? 'Point NODETORCH_LIBTORCH at another one, or unset it and run:'
      : 'To install one, run:';
  return `nodetorch found no libtorch that it can use. Tried:\n${lines.join('\n')}\n${remedy} npx nodetorch install`;
}

function cached(folder: string): (Libtorch | Rejected)[] {
  const found = listFolders(folder).filter((name) => /^torch-\d+\.\d+\.\d+/.test(name));
  if (found.length === 0) {
    return [{ source: 'cache', path: folder, code: 'NODETORCH_NO_LIBTORCH', reason: 'nothing is installed there' }];
  }
  // Of two builds of a version the longer name comes first: torch-2.13.0-cuda runs wherever torch-2.13.0 does.
  const version = (name: string) => name.slice('torch-'.length);
  return found
    .sort((a, b) => compareVersions(version(b), version(a)) || b.length - a.length)
    .map((name) => inspect(join(folder, name), 'cache'));
}

function listFolders(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

// Finds the package without importing it, which would take seconds. The working folder (the empty entry) is left out:
// a folder that happens to be called torch is not PyTorch.
const FIND_TORCH = `
import importlib.util, sys
sys.path = [entry for entry in sys.path if entry]
spec = importlib.util.find_spec('torch')
print(spec.submodule_search_locations[0] if spec and spec.origin else '')
`;

function ofPython(env: Environment, timeout: number): Libtorch | Rejected {
  const python = process.platform === 'win32' ? 'python' : 'python3';
  const rejected = (reason: string): Rejected => ({
    source: 'python3',
    path: `the ${python} on PATH`,
    code: 'NODETORCH_NO_LIBTORCH',
    reason,
  });
  const child = spawnSync(python, ['-c', FIND_TORCH], { env, encoding: 'utf8', timeout, killSignal: 'SIGKILL' });
  if (child.error) {
    const { code } = child.error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return rejected(`there is no ${python}`);
    if (code === 'ETIMEDOUT') return rejected(`it did not answer within ${timeout / 1000} seconds`);
    return rejected(child.error.message);
  }
  if (child.status !== 0) return rejected(`it failed: ${child.stderr.trim().split('\n').at(-1) || child.signal}`);
  const path = child.stdout.trim();
  return path ? inspect(path, 'python3') : rejected('it has no torch package');
}
